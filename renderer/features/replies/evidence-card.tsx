import { Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useSay } from '../../ui/speech.ts';
import { emptyComment } from '../comments/comment-draft.ts';
import { CommentForm } from '../comments/comment-form.tsx';
import { clauseName, placeName } from '../text/clause-name.ts';
import { ownCopy } from '../text/shown-source.ts';
import { type Noting, revise, type Waiting } from './inbox.ts';
import { PutAway } from './put-away.tsx';

/** A file that is not read: kept as evidence, and what it says is noted down by hand, one comment after the other. */
export function EvidenceCard({ waiting, text }: { readonly waiting: Waiting; readonly text: ShownText }) {
  const say = useSay();
  const { key, noting } = waiting;
  const clause = text.clauses.find((one) => one.code === noting.clause);
  const options = useMemo(() => ownCopy(text), [text]);
  const place = clause === undefined ? say('ui.comments.whole-text') : placeName(clause, text, options, say);
  const note = (part: Partial<Noting>) => revise([key], (now) => ({ noting: { ...now.noting, ...part } }));
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
          ...text.clauses.map((one) => ({ value: one.code, label: clauseName(one, text, options, say) })),
        ]}
      />
      <CommentForm
        negotiation={text.code}
        languages={text.languages}
        about={{ clause: clause?.code ?? null, clauseName: place, language: null, quote: null }}
        draft={noting.draft}
        onDraft={(draft) => note({ draft: draft ?? emptyComment })}
        onMade={() => revise([key], (now) => ({ noting: { ...now.noting, made: now.noting.made + 1 } }))}
        onLeave={null}
      />
      <Group justify="flex-end">
        <Text size="sm" c="dimmed" mr="auto">
          {say('ui.gather.noted', { count: noting.made })}
        </Text>
        <PutAway waiting={waiting} words="ui.gather.put-away" variant="default" />
      </Group>
    </Stack>
  );
}
