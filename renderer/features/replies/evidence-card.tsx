import { Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { formatClauseTitle, formatShortClauseName } from '../clause/clause-name.ts';
import { buildOwnCopyOptions } from '../clause/shown-source.ts';
import { emptyCommentDraft } from '../comments/comment-draft.ts';
import { CommentForm } from '../comments/comment-form.tsx';
import { DismissFile } from './dismiss-file.tsx';
import { type NotedComment, reviseWaitingFiles, type WaitingFile } from './receive/inbox.ts';

/** A file that is not parsed: stored as evidence, while a person enters its comments one by one. */
export function EvidenceCard({ waiting, text }: { readonly waiting: WaitingFile; readonly text: ShownText }) {
  const say = useTranslate();
  const { key, noting } = waiting;
  const clause = text.clauses.find((one) => one.code === noting.clause);
  const options = useMemo(() => buildOwnCopyOptions(text), [text]);
  const place =
    clause === undefined ? say('ui.comments.whole-text') : formatShortClauseName(clause, text, options, say);
  const note = (part: Partial<NotedComment>) =>
    reviseWaitingFiles([key], (now) => ({ noting: { ...now.noting, ...part } }));
  return (
    <Stack gap="sm">
      <Text size="sm">{say('ui.gather.evidence')}</Text>
      <NativeSelect
        size="xs"
        maw="24rem"
        label={say('ui.gather.place')}
        value={noting.clause}
        onChange={(event) => note({ clause: event.currentTarget.value })}
        data={[
          { value: '', label: say('ui.comments.whole-text') },
          ...text.clauses.map((one) => ({ value: one.code, label: formatClauseTitle(one, text, options, say) })),
        ]}
      />
      <CommentForm
        negotiation={text.code}
        languages={text.languages}
        about={{ clause: clause?.code ?? null, clauseName: place, language: null, quote: null }}
        draft={noting.draft}
        onDraft={(draft) => note({ draft: draft ?? emptyCommentDraft })}
        onMade={() => reviseWaitingFiles([key], (now) => ({ noting: { ...now.noting, made: now.noting.made + 1 } }))}
        onLeave={null}
      />
      <Group justify="flex-end">
        <Text size="sm" c="dimmed" mr="auto">
          {say('ui.gather.noted', { count: noting.made })}
        </Text>
        <DismissFile waiting={waiting} words="ui.gather.put-away" variant="default" />
      </Group>
    </Stack>
  );
}
