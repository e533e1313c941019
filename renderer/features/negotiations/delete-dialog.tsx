import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { ShownNegotiation } from '../../../shared/model/shown.ts';
import { useCall } from '../../api/use-command.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { Dialog } from '../../components/dialog.tsx';
import { FailureAlert } from '../../components/loading-states.tsx';
import { useNotice } from '../../components/notice.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { formatTitleLine } from './title-line.ts';

type DeleteDialogProps = { readonly negotiation: ShownNegotiation; readonly onClose: () => void };

/** Asks for the text's code, because a deletion is the only action that cannot be undone. */
export function DeleteDialog({ negotiation, onClose }: DeleteDialogProps) {
  const { speech, say } = useInterfaceLanguage();
  const notice = useNotice();
  const call = useCall();
  const { busy, problem, run } = useRunCommand({ inPlace: true });
  const [typed, setTyped] = useState('');
  const { code } = negotiation;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== code) return;
    void run(async () => {
      const { backup } = await call('negotiations.delete', { negotiation: code });
      notice.done(say('ui.delete.done', { code, backup }));
      onClose();
    });
  };
  return (
    <Dialog onClose={onClose} title={say('ui.delete.title')}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <Text ff="var(--naskah-serif)">{formatTitleLine(negotiation, speech)}</Text>
          <Text size="sm">{say('ui.delete.about')}</Text>
          <TextInput
            label={say('ui.delete.confirm', { code })}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            data-autofocus
          />
          <FailureAlert problem={problem} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {say('ui.app.cancel')}
            </Button>
            <Button type="submit" color="red" disabled={typed.trim() !== code} loading={busy}>
              {say('ui.delete.do')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
