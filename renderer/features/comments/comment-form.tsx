import { Button, Group, NativeSelect, Paper, Stack, Text, Textarea } from '@mantine/core';
import { useRef } from 'react';
import { type CommentKind, commentKind } from '../../../shared/model/comment.ts';
import { useUnits } from '../../api/queries.ts';
import { useCall } from '../../api/use-command.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { DiscardButton } from '../../components/discard-button.tsx';
import { countLostWords } from '../../components/lost-words.ts';
import { useNotice } from '../../components/notice.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import { useDamagedOptions } from '../clause/use-damaged-options.ts';
import { type CommentDraft, emptyCommentDraft } from './comment-draft.ts';
import styles from './quote.module.css';

/** The subject of a new comment: selected words, a clause, or the whole text. */
export type CommentTarget = {
  readonly clause: string | null;
  readonly clauseName: string;
  readonly language: string | null;
  readonly quote: string | null;
};

type Props = {
  readonly negotiation: string;
  readonly languages: readonly string[];
  readonly about: CommentTarget;
  readonly draft: CommentDraft;
  /** Null discards the draft. */
  readonly onDraft: (draft: CommentDraft | null) => void;
  readonly onMade: (comment: string) => void;
  /** Closes the form; null if the form stays open, which then takes the focus only on request. */
  readonly onLeave: (() => void) | null;
};

/** Edits a new comment. The parent owns the draft, so the draft outlives the form. */
export function CommentForm({ negotiation, languages, about, draft, onDraft, onMade, onLeave }: Props) {
  const say = useTranslate();
  const call = useCall();
  const notice = useNotice();
  const units = useUnits(negotiation).data ?? [];
  const damagedUnits = useDamagedOptions(negotiation, 'unit');
  const field = useRef<HTMLTextAreaElement>(null);
  const { busy, run } = useRunCommand();
  const { unit, kind, body, proposal } = draft;
  const language = about.quote === null ? (draft.language ?? about.language ?? '') : (about.language ?? '');
  const change = (part: Partial<CommentDraft>) => onDraft({ ...draft, ...part });
  const make = async () => {
    if (busy || body.trim() === '') return;
    const proposed = proposal.trim() === '' ? null : proposal;
    const words = { kind, body, proposal: proposed };
    await run(async () => {
      const { comment } = await call('comments.make', {
        negotiation,
        clause: about.clause,
        language: language === '' ? null : language,
        quote: about.quote,
        unit: unit === '' ? null : unit,
        ...words,
      });
      notice.done(say('ui.comments.made'), {
        undo: () => call('comments.revise', { negotiation, comment, ...words, withdrawn: true }),
      });
      // A unit usually has several comments, so its name stays.
      onDraft(onLeave === null ? { ...emptyCommentDraft, unit, kind } : null);
      field.current?.focus();
      onMade(comment);
    });
  };
  return (
    <Paper withBorder p="sm">
      <form
        aria-label={say('ui.comments.new')}
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && onLeave !== null) onLeave();
          else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void make();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      >
        <Stack gap="xs">
          <Text size="sm" fw={600}>
            {say('ui.comments.on', { clause: about.clauseName })}
          </Text>
          {about.quote !== null && (
            <blockquote className={styles.quote} lang={about.language ?? undefined}>
              {about.quote}
            </blockquote>
          )}
          <Group grow gap="xs">
            <NativeSelect
              size="xs"
              label={say('ui.comments.unit')}
              value={unit}
              onChange={(event) => change({ unit: event.currentTarget.value })}
              data={[
                { value: '', label: say('ui.comments.no-unit') },
                ...units.map(({ code, name }) => ({ value: code, label: `${code} – ${name}` })),
                ...damagedUnits,
              ]}
            />
            <NativeSelect
              size="xs"
              label={say('ui.comments.kind-label')}
              value={kind}
              onChange={(event) => change({ kind: event.currentTarget.value as CommentKind })}
              data={commentKind.options.map((value) => ({ value, label: say(`ui.comments.kind.${value}`) }))}
            />
          </Group>
          <Textarea
            ref={field}
            autoFocus={onLeave !== null}
            required
            size="xs"
            autosize
            minRows={2}
            label={say('ui.comments.body')}
            value={body}
            onChange={(event) => change({ body: event.currentTarget.value })}
          />
          {about.clause !== null && (
            <>
              {about.quote === null && (
                <NativeSelect
                  size="xs"
                  label={say('ui.comments.language')}
                  value={language}
                  onChange={(event) => change({ language: event.currentTarget.value })}
                  data={[
                    { value: '', label: say('ui.comments.all-languages') },
                    ...languages.map((value) => ({ value, label: value.toUpperCase() })),
                  ]}
                />
              )}
              <Textarea
                size="xs"
                autosize
                minRows={1}
                label={say('ui.comments.proposal')}
                description={say(about.quote === null ? 'ui.comments.proposal-end' : 'ui.comments.proposal-quote')}
                value={proposal}
                onChange={(event) => change({ proposal: event.currentTarget.value })}
              />
            </>
          )}
          <Group justify="flex-end" gap="xs">
            {onLeave !== null && (
              <DiscardButton
                size="xs"
                label={say('ui.text.cancel')}
                countLost={() => {
                  const typed = `${body}\n${proposal}`;
                  return typed.trim() === '' ? null : countLostWords(typed, '');
                }}
                onDiscard={() => {
                  onDraft(null);
                  onLeave();
                  return () => onDraft(draft);
                }}
              />
            )}
            <Button size="xs" type="submit" loading={busy} disabled={body.trim() === ''}>
              {say('ui.comments.make')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}
