import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useSay } from '../../ui/speech.ts';
import { Failed, Loading } from '../../ui/state.tsx';
import { useReceive } from '../files/use-receive.ts';
import { FoundSummary } from './found-summary.tsx';
import { revise, takeOut, type Waiting } from './inbox.ts';
import { ItemSection } from './item-section.tsx';
import { Recognised } from './recognised.tsx';
import styles from './replies.module.css';
import { itemsOf, sections } from './reply-item.ts';
import { takenOf, useApply } from './use-apply.ts';
import { usePreview } from './use-preview.ts';

type Props = { readonly waiting: Waiting; readonly text: ShownText };

/** What a unit's file holds, and taking it in. */
export function ReplyCard({ waiting, text }: Props) {
  const say = useSay();
  const preview = usePreview(waiting);
  const apply = useApply();
  const receive = useReceive();
  const [busy, setBusy] = useState(false);
  const keep = async () => {
    await receive(waiting.negotiation, [waiting.file]);
    revise(waiting.key, { as: 'evidence' });
  };
  if (waiting.made !== null)
    return <Applied waiting={waiting} made={waiting.made} clause={text.clauses[0]?.code ?? ''} />;
  if (preview.error !== null)
    return (
      <Failed
        problem={preview.error}
        onRetry={() => void preview.refetch()}
        action={
          <>
            <Text size="sm">{say('ui.gather.failed-about')}</Text>
            <Button size="compact-sm" variant="default" onClick={() => void keep()}>
              {say('ui.gather.keep')}
            </Button>
          </>
        }
      />
    );
  if (preview.data === undefined) return <Loading />;
  const read = preview.data;
  const items = Map.groupBy(itemsOf(read.preview), ({ section }) => section);
  const taken = takenOf(read.preview, waiting).length;
  const sent = read.preview.recognised.sent;
  const language = sent === null ? '' : (read.sent[sent]?.language ?? '');
  return (
    <Stack gap="sm" aria-busy={preview.isPlaceholderData}>
      <Recognised waiting={waiting} read={read} text={text} />
      <FoundSummary read={read} />
      {items.size === 0 && <Text size="sm">{say('ui.gather.nothing')}</Text>}
      {sections.map((section) => {
        const own = items.get(section);
        return (
          own !== undefined && (
            <ItemSection
              key={section}
              section={section}
              items={own}
              waiting={waiting}
              text={text}
              language={language}
            />
          )
        );
      })}
      <Group justify="flex-end" className={styles.foot}>
        <Text size="sm" c="dimmed" mr="auto">
          {say('ui.gather.apply-what', { count: taken })}
        </Text>
        <Button variant="default" onClick={() => takeOut([waiting.key])}>
          {say('ui.gather.cancel')}
        </Button>
        <Button
          loading={busy}
          disabled={preview.isPlaceholderData}
          onClick={async () => {
            setBusy(true);
            await apply(waiting, read.preview);
            setBusy(false);
          }}
        >
          {say('ui.gather.apply')}
        </Button>
      </Group>
    </Stack>
  );
}

type AppliedProps = {
  readonly waiting: Waiting;
  readonly made: number;
  /** Where the text opens. */
  readonly clause: string;
};

function Applied({ waiting: { key, negotiation, file }, made, clause }: AppliedProps) {
  const say = useSay();
  return (
    <Group>
      <Text size="sm">{say('ui.gather.applied', { name: file.name, count: made })}</Text>
      <Button component={Link} href={`/matrix/${negotiation}`} size="compact-sm" variant="default">
        {say('ui.gather.to-matrix')}
      </Button>
      <Button component={Link} href={`/text/${negotiation}/${clause}/comments`} size="compact-sm" variant="default">
        {say('ui.gather.to-comments')}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={() => takeOut([key])}>
        {say('ui.gather.put-away')}
      </Button>
    </Group>
  );
}
