import { Button, Group, NativeSelect, Paper, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useCall } from '../../api/call.ts';
import { useReplies, useUnits } from '../../api/queries.ts';
import { useNotice } from '../../ui/notice.tsx';
import { useSay } from '../../ui/speech.ts';

/** "No input" is a reply too: which units said so, and noting one down. */
export function NoInput({ negotiation }: { readonly negotiation: string }) {
  const say = useSay();
  const call = useCall();
  const notice = useNotice();
  const units = useUnits(negotiation).data ?? [];
  const replies = (useReplies(negotiation).data ?? []).filter((reply) => reply.noInput);
  const [open, setOpen] = useState(false);
  const [unit, setUnit] = useState('');
  const [note, setNote] = useState('');
  const receive = async () => {
    try {
      await call('replies.receive', { negotiation, unit, note, channel: null });
      notice.done(say('ui.comments.no-input-noted', { unit }));
      setOpen(false);
      setNote('');
    } catch (problem) {
      notice.failed(problem);
    }
  };
  return (
    <Paper withBorder p="xs">
      <Group justify="space-between" gap="xs">
        <Text size="sm">
          {say('ui.comments.no-input', {
            units: replies.length === 0 ? '–' : [...new Set(replies.map((reply) => reply.unit ?? reply.body ?? '?'))],
          })}
        </Text>
        <Button size="compact-xs" variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say('ui.comments.no-input-add')}
        </Button>
      </Group>
      {open && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void receive();
          }}
        >
          <Stack gap="xs" mt="xs">
            <NativeSelect
              size="xs"
              required
              label={say('ui.comments.unit')}
              value={unit}
              onChange={(event) => setUnit(event.currentTarget.value)}
              data={[
                { value: '', label: say('ui.comments.choose-unit') },
                ...units.map(({ code, name }) => ({ value: code, label: `${code} – ${name}` })),
              ]}
            />
            <TextInput
              size="xs"
              label={say('ui.text.note')}
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
            <Group justify="flex-end">
              <Button size="xs" type="submit" disabled={unit === ''}>
                {say('ui.comments.no-input-note')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Paper>
  );
}
