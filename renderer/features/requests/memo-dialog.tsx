import { SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useCall } from '../../api/use-command.ts';
import { DayInput } from '../../components/day-input.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { getLocalDate } from '../../components/format-date.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { SaveFileButtons } from '../files/save-file-buttons.tsx';
import { useMakeFile } from '../files/use-make-file.ts';

type Props = {
  readonly negotiation: string;
  readonly request: string;
  readonly as: 'request' | 'reminder';
  readonly onClose: () => void;
};

/** Makes a nota dinas about a request, or a reminder to those who are late; what is left empty is filled in in Word. */
export function MemoDialog({ negotiation, request, as, onClose }: Props) {
  const say = useTranslate();
  const call = useCall();
  const { asks, busy, make } = useMakeFile();
  const [memo, setMemo] = useState({ number: '', date: getLocalDate(), from: '', title: '', name: '', by: '' });
  const field = (part: 'number' | 'from' | 'title' | 'name', about?: string) => (
    <TextInput
      label={say(`ui.memo.${part}`)}
      description={about}
      value={memo[part]}
      onChange={(event) => setMemo({ ...memo, [part]: event.currentTarget.value })}
    />
  );
  const day = (part: 'date' | 'by') => (
    <DayInput
      required={part === 'date'}
      label={say(`ui.memo.${part}`)}
      value={memo[part]}
      onChange={(day) => setMemo({ ...memo, [part]: day })}
    />
  );
  const submit = async () => {
    const { number, date, from, title, name, by } = memo;
    const asked = {
      ...{ negotiation, request, as },
      number: number.trim(),
      date,
      from: from.trim(),
      signatory: { title: title.trim(), name: name.trim() },
      by: by === '' ? null : by,
    };
    if (await make(() => call('requests.memo', asked))) onClose();
  };
  return (
    <Dialog onClose={onClose} title={say(`ui.memo.${as}`)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack gap="sm">
          <Text size="sm">{say(`ui.memo.${as}-about`)}</Text>
          <SimpleGrid cols={2} spacing="sm">
            {field('number')}
            {day('date')}
          </SimpleGrid>
          {field('from', say('ui.memo.lead'))}
          <SimpleGrid cols={2} spacing="sm">
            {field('title')}
            {field('name')}
          </SimpleGrid>
          {as === 'reminder' && day('by')}
          <SaveFileButtons asks={asks} busy={busy} disabled={memo.date === ''} onClose={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
