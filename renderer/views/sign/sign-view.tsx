import { Container, Stack, Tabs, Title } from '@mantine/core';
import { useLocation } from 'wouter';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useNegotiationText } from '../../api/queries.ts';
import { FailureAlert, Loading } from '../../components/loading-states.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import { ArchivePart } from './archive-part.tsx';
import { ProcessPart } from './process-part.tsx';
import { ReadyPart } from './ready-part.tsx';
import { SetPart } from './set-part.tsx';

const signTabs = ['ready', 'set', 'process', 'archive'] as const;

type Props = { readonly code: string; readonly part: string };

/** Siap Tanda Tangan: readiness, the signing files, the legal process, and the archive. */
export function SignView({ code, part }: Props) {
  const text = useNegotiationText(code);
  if (text.error !== null) return <FailureAlert problem={text.error} onRetry={() => void text.refetch()} />;
  if (text.data === undefined) return <Loading />;
  return <SignTabs text={text.data} part={signTabs.find((one) => one === part) ?? 'ready'} />;
}

function SignTabs({ text, part }: { readonly text: ShownText; readonly part: (typeof signTabs)[number] }) {
  const say = useTranslate();
  const [, go] = useLocation();
  return (
    <Container size="lg" py="md">
      <Stack gap="md">
        <Title order={1} size="h3">
          {say('ui.sign.title')}
        </Title>
        <Tabs value={part} onChange={(next) => go(`/sign/${text.code}/${next}`)} keepMounted={false}>
          <Tabs.List aria-label={say('ui.sign.title')}>
            {signTabs.map((one) => (
              <Tabs.Tab key={one} value={one}>
                {say(`ui.sign.part.${one}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="ready" pt="md">
            <ReadyPart text={text} />
          </Tabs.Panel>
          <Tabs.Panel value="set" pt="md">
            <SetPart text={text} />
          </Tabs.Panel>
          <Tabs.Panel value="process" pt="md">
            <ProcessPart text={text} />
          </Tabs.Panel>
          <Tabs.Panel value="archive" pt="md">
            <ArchivePart text={text} />
          </Tabs.Panel>
        </Tabs>
      </Stack>
    </Container>
  );
}
