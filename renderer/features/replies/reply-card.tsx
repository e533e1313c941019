import { Button, Group, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { ShownText } from '../../../shared/model/shown.ts';
import { FailureAlert, Loading } from '../../components/loading-states.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import { buildOwnCopyOptions } from '../clause/shown-source.ts';
import { DismissFile } from './dismiss-file.tsx';
import { ItemSection } from './item-section.tsx';
import { getItemSection, replySections } from './item-sections.ts';
import type { PreviewedReply } from './ready-to-apply.ts';
import { reviseWaitingFiles, type WaitingFile } from './receive/inbox.ts';
import { useStoreFiles } from './receive/use-store-files.ts';
import styles from './replies.module.css';
import { ReplyIdentityForm } from './reply-identity-form.tsx';
import { listAppliedItems } from './reply-input.ts';
import { ReplyLetterForm } from './reply-letter-form.tsx';
import { ReplySummary } from './reply-summary.tsx';
import { useApplyReplies } from './use-apply-replies.ts';
import { useReplyPreview } from './use-reply-preview.ts';

type Props = { readonly waiting: WaitingFile; readonly text: ShownText };

/** The content of a unit's file, and the controls that apply it. */
export function ReplyCard({ waiting, text }: Props) {
  const say = useTranslate();
  const preview = useReplyPreview(waiting);
  const receive = useStoreFiles();
  const keep = async () => {
    await receive(waiting.negotiation, [waiting.file]);
    reviseWaitingFiles([waiting.key], { as: 'evidence' });
  };
  if (waiting.made !== null)
    return <AppliedReply waiting={waiting} made={waiting.made} clause={text.clauses[0]?.code ?? ''} />;
  if (preview.error !== null)
    return (
      <FailureAlert
        problem={preview.error}
        onRetry={() => void preview.refetch()}
        action={
          <>
            <Text size="sm">{say('ui.gather.failed-about')}</Text>
            <Group gap="xs">
              <Button size="compact-sm" variant="default" onClick={() => void keep()}>
                {say('ui.gather.keep')}
              </Button>
              <DismissFile waiting={waiting} words="ui.gather.put-away" size="compact-sm" variant="default" />
            </Group>
          </>
        }
      />
    );
  if (preview.data === undefined) return <Loading />;
  return <ReplyPreview waiting={waiting} text={text} read={preview.data} stale={preview.isPlaceholderData} />;
}

type PreviewProps = Props & {
  readonly read: PreviewedReply;
  /** Whether the preview predates the latest correction. */
  readonly stale: boolean;
};

function ReplyPreview({ waiting, text, read, stale }: PreviewProps) {
  const say = useTranslate();
  const apply = useApplyReplies();
  // A counter-draft that nobody recognised must not become the reply of a unit, or of none.
  const isFromSomebody = read.unit !== null || waiting.body !== null;
  const all = read.preview.items;
  const options = useMemo(() => buildOwnCopyOptions(text), [text]);
  // The same items for the same preview: a keystroke must not render hundreds of them.
  const items = useMemo(() => Map.groupBy(all, getItemSection), [all]);
  const languages = useMemo(() => read.sent.map(({ language }) => language), [read.sent]);
  return (
    <Stack gap="sm" aria-busy={stale}>
      <ReplyIdentityForm waiting={waiting} read={read} text={text} />
      <ReplyLetterForm waiting={waiting} found={read.letter} />
      <ReplySummary read={read} listed={all.length} />
      {all.length === 0 && <Text size="sm">{say('ui.gather.nothing')}</Text>}
      {replySections.map((section) => {
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
              languages={languages}
              isInSeveral={read.preview.languages.length > 1}
              repeated={read.repeated}
            />
          )
        );
      })}
      <Group justify="flex-end" className={styles.foot}>
        <Text size="sm" c="dimmed" mr="auto">
          {isFromSomebody
            ? say('ui.gather.apply-what', { count: listAppliedItems(all, waiting).length })
            : say('ui.gather.from-missing', { counter: say('ui.gather.counter-is') })}
        </Text>
        <DismissFile waiting={waiting} words="ui.gather.cancel" variant="default" disabled={waiting.applying} />
        <Button
          loading={waiting.applying}
          disabled={stale || !isFromSomebody}
          onClick={() =>
            void apply([{ key: waiting.key, preview: read.preview, letter: read.letter, channel: read.channel }])
          }
        >
          {say('ui.gather.apply')}
        </Button>
      </Group>
    </Stack>
  );
}

type AppliedReplyProps = {
  readonly waiting: WaitingFile;
  readonly made: number;
  /** The clause at which the text opens. */
  readonly clause: string;
};

function AppliedReply({ waiting, made, clause }: AppliedReplyProps) {
  const say = useTranslate();
  const { negotiation, name } = waiting;
  return (
    <Group>
      <Text size="sm">{say('ui.gather.applied', { name, count: made })}</Text>
      <Button component={Link} href={`/matrix/${negotiation}`} size="compact-sm" variant="default">
        {say('ui.gather.to-matrix')}
      </Button>
      <Button component={Link} href={`/text/${negotiation}/${clause}/comments`} size="compact-sm" variant="default">
        {say('ui.gather.to-comments')}
      </Button>
      <DismissFile waiting={waiting} words="ui.gather.put-away" size="compact-sm" variant="subtle" />
    </Group>
  );
}
