import { Button, Group, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useSay } from '../../ui/speech.ts';
import { Failed, Loading } from '../../ui/state.tsx';
import { useReceive } from '../files/use-receive.ts';
import { ownCopy } from '../text/shown-source.ts';
import { FoundSummary } from './found-summary.tsx';
import { revise, type Waiting } from './inbox.ts';
import { ItemSection } from './item-section.tsx';
import { PutAway } from './put-away.tsx';
import { Recognised } from './recognised.tsx';
import styles from './replies.module.css';
import { itemsOf, sections } from './reply-item.ts';
import type { Previewed } from './sure.ts';
import { takenOf, useApply } from './use-apply.ts';
import { usePreview } from './use-preview.ts';

type Props = { readonly waiting: Waiting; readonly text: ShownText };

/** What a unit's file holds, and taking it in. */
export function ReplyCard({ waiting, text }: Props) {
  const say = useSay();
  const preview = usePreview(waiting);
  const receive = useReceive();
  const keep = async () => {
    await receive(waiting.negotiation, [waiting.file]);
    revise([waiting.key], { as: 'evidence' });
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
            <Group gap="xs">
              <Button size="compact-sm" variant="default" onClick={() => void keep()}>
                {say('ui.gather.keep')}
              </Button>
              <PutAway waiting={waiting} words="ui.gather.put-away" size="compact-sm" variant="default" />
            </Group>
          </>
        }
      />
    );
  if (preview.data === undefined) return <Loading />;
  return <Found waiting={waiting} text={text} read={preview.data} stale={preview.isPlaceholderData} />;
}

type FoundProps = Props & {
  readonly read: Previewed;
  /** It is how the file was read before something was corrected. */
  readonly stale: boolean;
};

function Found({ waiting, text, read, stale }: FoundProps) {
  const say = useSay();
  const apply = useApply();
  // The same items as long as the same was read: a key must not draw hundreds of them.
  const all = useMemo(() => itemsOf(read.preview), [read.preview]);
  const options = useMemo(() => ownCopy(text), [text]);
  const items = useMemo(() => Map.groupBy(all, ({ section }) => section), [all]);
  const sent = read.preview.recognised.sent;
  const language = sent === null ? '' : (read.sent[sent]?.language ?? '');
  return (
    <Stack gap="sm" aria-busy={stale}>
      <Recognised waiting={waiting} read={read} text={text} />
      <FoundSummary read={read} listed={all.length} />
      {all.length === 0 && <Text size="sm">{say('ui.gather.nothing')}</Text>}
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
              options={options}
              language={language}
            />
          )
        );
      })}
      <Group justify="flex-end" className={styles.foot}>
        <Text size="sm" c="dimmed" mr="auto">
          {say('ui.gather.apply-what', { count: takenOf(all, waiting).length })}
        </Text>
        <PutAway waiting={waiting} words="ui.gather.cancel" variant="default" disabled={waiting.applying} />
        <Button
          loading={waiting.applying}
          disabled={stale}
          onClick={() => void apply([{ key: waiting.key, preview: read.preview }])}
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

function Applied({ waiting, made, clause }: AppliedProps) {
  const say = useSay();
  const { negotiation, file } = waiting;
  return (
    <Group>
      <Text size="sm">{say('ui.gather.applied', { name: file.name, count: made })}</Text>
      <Button component={Link} href={`/matrix/${negotiation}`} size="compact-sm" variant="default">
        {say('ui.gather.to-matrix')}
      </Button>
      <Button component={Link} href={`/text/${negotiation}/${clause}/comments`} size="compact-sm" variant="default">
        {say('ui.gather.to-comments')}
      </Button>
      <PutAway waiting={waiting} words="ui.gather.put-away" size="compact-sm" variant="subtle" />
    </Group>
  );
}
