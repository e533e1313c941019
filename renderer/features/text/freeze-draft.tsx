import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useCall } from '../../api/use-command.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { DayInput } from '../../components/day-input.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { getLocalDate } from '../../components/format-date.ts';
import { useNotice } from '../../components/notice.tsx';
import { useTranslate } from '../../components/use-translate.ts';

type Props = { readonly text: ShownText; readonly unsaved: number; readonly onClose: () => void };

/** Freezes the working text as a draft with a name and a date, which never changes afterwards. */
export function FreezeDraft({ text, unsaved, onClose }: Props) {
  const say = useTranslate();
  const call = useCall();
  const notice = useNotice();
  const [label, setLabel] = useState('');
  const [date, setDate] = useState(getLocalDate);
  const [note, setNote] = useState('');
  const { busy, run } = useRunCommand();
  const freeze = () =>
    run(async () => {
      const draft = await call('drafts.freeze', {
        negotiation: text.code,
        label: label.trim(),
        code: null,
        date: date === '' ? null : date,
        note,
      });
      notice.done(say('ui.text.frozen', { label: draft.label }), {
        undo: () =>
          call('drafts.describe', {
            negotiation: text.code,
            draft: draft.code,
            label: draft.label,
            date: draft.date,
            withdrawn: true,
          }),
      });
      onClose();
    });
  return (
    <Dialog onClose={onClose} title={say('ui.text.freeze')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void freeze();
        }}
      >
        <Stack gap="sm">
          <Text size="sm">{say('ui.text.freeze-what')}</Text>
          {unsaved > 0 && (
            <Alert variant="default" icon={<TriangleAlert size={18} aria-hidden />}>
              {say('ui.text.freeze-unsaved', { count: unsaved })}
            </Alert>
          )}
          <TextInput
            data-autofocus
            required
            label={say('ui.text.draft-name')}
            value={label}
            onChange={(event) => setLabel(event.currentTarget.value)}
          />
          <DayInput label={say('ui.text.draft-date')} value={date} onChange={setDate} />
          <TextInput
            label={say('ui.text.note')}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {say('ui.text.cancel')}
            </Button>
            <Button type="submit" loading={busy} disabled={label.trim() === ''}>
              {say('ui.text.freeze')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
