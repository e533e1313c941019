import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useSay } from '../../ui/speech.ts';
import { CommentForm } from '../comments/comment-form.tsx';
import { spokenClause } from '../text/clause-label.ts';
import { takeOut, type Waiting } from './inbox.ts';

/** A file that is not read: kept as evidence, and what it says is noted down by hand, one comment after the other. */
export function EvidenceCard({ waiting, text }: { readonly waiting: Waiting; readonly text: ShownText }) {
  const say = useSay();
  const [code, setCode] = useState('');
  const [made, setMade] = useState<readonly string[]>([]);
  const clause = text.clauses.find((one) => one.code === code);
  const clauseName = clause === undefined ? say('ui.comments.whole-text') : spokenClause(clause, say);
  return (
    <Stack gap="sm">
      <Text size="sm">{say('ui.gather.evidence')}</Text>
      <NativeSelect
        size="xs"
        maw="24rem"
        label={say('ui.gather.place')}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        data={[
          { value: '', label: say('ui.comments.whole-text') },
          ...text.clauses.map((one) => ({ value: one.code, label: spokenClause(one, say) })),
        ]}
      />
      <CommentForm
        key={`${code} ${made.length}`}
        negotiation={text.code}
        languages={text.languages}
        about={{ clause: code === '' ? null : code, clauseName, language: null, quote: null }}
        onDone={(comment) => (comment === null ? takeOut([waiting.key]) : setMade([...made, comment]))}
      />
      <Group justify="flex-end">
        <Text size="sm" c="dimmed" mr="auto">
          {say('ui.gather.noted', { count: made.length })}
        </Text>
        <Button variant="default" onClick={() => takeOut([waiting.key])}>
          {say('ui.gather.put-away')}
        </Button>
      </Group>
    </Stack>
  );
}
