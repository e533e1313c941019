import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useRef } from 'react';
import type { Disposition } from '../../../shared/model/comment.ts';
import type { ShownComment } from '../../../shared/model/shown.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { prepareNextCardFocus } from './focus-next-card.ts';
import { useCommentActions } from './use-comment-actions.ts';
import { useResponseDraft } from './use-response-draft.ts';
import { canBeApplied } from './work-queue.ts';

type Props = { readonly negotiation: string; readonly comment: ShownComment };
const otherDispositions = ['partly-accepted', 'rejected', 'deferred'] as const;

/** Edits the response to a comment, inline. Accepting a proposal applies it to the text. */
export function ResponseForm({ negotiation, comment }: Props) {
  const say = useTranslate();
  const answers = useCommentActions(negotiation);
  const [text, setText] = useResponseDraft(comment.id);
  const form = useRef<HTMLDivElement>(null);
  const run = async (work: Promise<boolean>) => {
    const goOn = prepareNextCardFocus(form.current);
    if (await work) goOn();
  };
  const answer = (disposition: Disposition) => run(answers.answer(comment, disposition));
  const small = { size: 'compact-xs', disabled: answers.busy } as const;
  return (
    <Stack gap={6} ref={form}>
      <Textarea
        size="xs"
        autosize
        minRows={1}
        maxRows={6}
        aria-label={say('ui.comments.answer-text')}
        placeholder={say('ui.comments.answer-text')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group gap={4}>
        {canBeApplied(comment) && (
          <Button {...small} onClick={() => void run(answers.accept(comment))}>
            {say('ui.comments.accept-write')}
          </Button>
        )}
        <Button {...small} variant="default" onClick={() => void answer('accepted')}>
          {say(comment.proposal === null ? 'cli.disposition.accepted' : 'ui.comments.accept-only')}
        </Button>
        {otherDispositions.map((disposition) => (
          <Button key={disposition} {...small} variant="default" onClick={() => void answer(disposition)}>
            {say(`cli.disposition.${disposition}`)}
          </Button>
        ))}
      </Group>
      {comment.proposal !== null && (
        <Text size="xs" c="dimmed">
          {say('ui.comments.accept-what')}
        </Text>
      )}
    </Stack>
  );
}
