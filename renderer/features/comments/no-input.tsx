import { Button, Group, NativeSelect, Paper, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { blankLetter, type IncomingLetter } from '../../../shared/model/letter.ts';
import { useReplies, useUnits } from '../../api/queries.ts';
import { useCall } from '../../api/use-command.ts';
import { useReportRecord, useRunCommand } from '../../api/use-run-command.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { LetterFields } from '../letter/letter-fields.tsx';

type Props = {
  readonly negotiation: string;
  /** The selected unit, if any. */
  readonly of?: string | null;
};

/** A "no input" reply counts as a reply: lists the units that gave one, and records another. */
export function NoInput({ negotiation, of = null }: Props) {
  const say = useTranslate();
  const call = useCall();
  const units = useUnits(negotiation).data ?? [];
  const replies = (useReplies(negotiation).data ?? []).filter((reply) => reply.noInput);
  const [open, setOpen] = useState(false);
  const [unit, setUnit] = useState(of ?? '');
  const [note, setNote] = useState('');
  const [letter, setLetter] = useState<IncomingLetter | null>(null);
  const { busy, run } = useRunCommand();
  const report = useReportRecord(negotiation);
  const receive = () =>
    run(async () => {
      const { record } = await call('replies.receive', {
        negotiation,
        unit,
        note: note.trim(),
        channel: null,
        letter,
      });
      report(say('ui.comments.no-input-noted', { unit }), record);
      setOpen(false);
      setNote('');
      setLetter(null);
    });
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
            {letter !== null && <LetterFields letter={letter} onChange={setLetter} />}
            <Group justify="flex-end">
              {letter === null && (
                <Button size="xs" variant="default" onClick={() => setLetter(blankLetter)}>
                  {say('ui.letter.enter')}
                </Button>
              )}
              <Button size="xs" type="submit" loading={busy} disabled={unit === ''}>
                {say('ui.comments.no-input-note')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Paper>
  );
}
