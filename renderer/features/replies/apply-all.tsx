import { Button, Group, Text } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useRunCommand } from '../../api/use-run-command.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { listRepliesReadyToApply } from './ready-to-apply.ts';
import { useInbox } from './receive/inbox.ts';
import { useApplyReplies } from './use-apply-replies.ts';
import { usePreviewQuery } from './use-reply-preview.ts';

/** Applies all files that need no decision; the others keep waiting. */
export function ApplyAll({ negotiation }: { readonly negotiation: string }) {
  const say = useTranslate();
  const apply = useApplyReplies();
  const previewing = usePreviewQuery();
  const waiting = useInbox(negotiation).filter(({ as, made }) => as === 'reply' && made === null);
  const reads = useQueries({ queries: waiting.map(previewing) });
  const isReading = reads.some(({ isPending }) => isPending);
  const { busy, run } = useRunCommand();
  const sure = listRepliesReadyToApply(
    waiting,
    reads.map(({ data }) => data),
  );
  if (waiting.length < 2) return null;
  const left = waiting.length - sure.length;
  return (
    <Group gap="xs">
      <Button
        variant="default"
        loading={busy}
        disabled={sure.length === 0}
        aria-describedby={left > 0 && !isReading ? 'apply-left' : undefined}
        onClick={() => void run(() => apply(sure))}
      >
        {say('ui.gather.apply-all', { count: sure.length })}
      </Button>
      {left > 0 && !isReading && (
        <Text id="apply-left" size="xs" c="dimmed" maw="32rem">
          {say('ui.gather.apply-left', { count: left })}
        </Text>
      )}
    </Group>
  );
}
