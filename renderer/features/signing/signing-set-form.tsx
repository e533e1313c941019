import { Alert, Anchor, Button, Checkbox, Group, NativeSelect, Radio, Stack, Text } from '@mantine/core';
import { FileStack, Info } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Input } from '../../../shared/api/commands.ts';
import type { ShownReadiness } from '../../../shared/model/readiness.ts';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useCall, useRead } from '../../api/use-command.ts';
import { formatDay } from '../../components/format-date.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { useDamagedOptions } from '../clause/use-damaged-options.ts';
import { useMakeFile } from '../files/use-make-file.ts';
import { PageLayoutDialog } from '../page-layout/page-layout-dialog.tsx';

const fileLayouts = ['each', 'together', 'beside'] as const satisfies readonly Input<'signing.make'>['layout'][];

const pdfPrograms = { libreoffice: 'LibreOffice', word: 'Microsoft Word' } as const;

type Props = { readonly text: ShownText; readonly readiness: ShownReadiness };

/** Configures the signing set: its draft, files and layout. */
export function SigningSetForm({ text, readiness }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const call = useCall();
  const printer = useRead('printers.show', {});
  const { asks, busy, make } = useMakeFile();
  const [layout, setLayout] = useState<(typeof fileLayouts)[number]>('each');
  const [pdf, setPdf] = useState(true);
  const [internal, setInternal] = useState(false);
  const [since, setSince] = useState('');
  const [looking, setLooking] = useState(false);
  const { draft, ready } = readiness;
  const program = printer.data?.pdf ?? null;
  const damaged = useDamagedOptions(text.code, 'draft');
  const ours = text.drafts.filter(({ origin, code }) => origin === 'ours' && code !== draft);
  const blocked = draft === null || !ready;
  return (
    <Stack gap="md" maw="46rem">
      <Text size="sm">{say('ui.sign.about')}</Text>
      {blocked && (
        <Alert variant="default" icon={<Info size={18} aria-hidden />}>
          {say(draft === null ? 'ui.sign.not-frozen' : 'ui.sign.not-ready')}{' '}
          <Anchor component={Link} href={`/sign/${text.code}/ready`}>
            {say('ui.sign.to-ready')}
          </Anchor>
        </Alert>
      )}
      <Radio.Group
        label={say('ui.sign.layout')}
        value={layout}
        onChange={(value) => setLayout(fileLayouts.find((one) => one === value) ?? layout)}
      >
        <Stack gap={6} mt={6}>
          {fileLayouts.map((value) => (
            <Radio
              key={value}
              value={value}
              label={say(`ui.sign.layouts.${value}`)}
              description={say(`ui.sign.layout-about.${value}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Checkbox
        label={say('ui.sign.pdf')}
        description={
          program === null ? say('ui.sign.pdf-none') : say('ui.sign.pdf-by', { program: pdfPrograms[program] })
        }
        disabled={program === null}
        checked={pdf && program !== null}
        onChange={(event) => setPdf(event.currentTarget.checked)}
      />
      <Checkbox
        label={say('ui.sign.internal')}
        description={say('ui.sign.internal-about')}
        checked={internal}
        onChange={(event) => setInternal(event.currentTarget.checked)}
      />
      <Group align="end" gap="sm">
        <NativeSelect
          flex={1}
          label={say('ui.sign.since')}
          value={since}
          onChange={(event) => setSince(event.currentTarget.value)}
          data={[
            { value: '', label: say('ui.sign.since-last') },
            ...ours.map(({ code, label, date }) => ({ value: code, label: `${label} (${formatDay(date, speech)})` })),
            ...damaged,
          ]}
        />
        <Button variant="default" onClick={() => setLooking(true)}>
          {say('ui.look.title')}…
        </Button>
      </Group>
      <Group justify="flex-end">
        <Button
          size="md"
          leftSection={<FileStack size={18} aria-hidden />}
          loading={busy}
          disabled={blocked}
          onClick={() =>
            void make(async () => {
              const { zip } = await call('signing.make', {
                negotiation: text.code,
                draft: draft ?? '',
                layout,
                pdf: pdf && program !== null,
                internal,
                since: since === '' ? null : since,
              });
              return { file: zip };
            })
          }
        >
          {say(asks ? 'ui.sign.make-save' : 'ui.sign.make')}
        </Button>
      </Group>
      {looking && <PageLayoutDialog text={text} onClose={() => setLooking(false)} />}
    </Stack>
  );
}
