import { Button, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { FolderDown } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { MIN_PASSPHRASE } from '../../../shared/api/commands/store.ts';
import type { TravelCheck } from '../../../shared/model/outgoing/travel.ts';
import { useCall } from '../../api/use-command.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { formatDay } from '../../components/format-date.ts';
import { FailureAlert } from '../../components/loading-states.tsx';
import { useNotice } from '../../components/notice.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';

type Props = {
  readonly negotiation: string;
  readonly draft: string | null;
  readonly check: TravelCheck;
  readonly onClose: () => void;
};

/** The folder to write, and the passphrase under which our positions go along. */
export function TravelForm({ negotiation, draft, check, onClose }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const call = useCall();
  const notice = useNotice();
  const { busy, problem, run } = useRunCommand({ inPlace: true });
  const [typed, setTyped] = useState<string | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const folder = (typed ?? check.proposedFolder).trim();
  const isLocked = passphrase.length >= MIN_PASSPHRASE && passphrase === again;
  const isReady = folder !== '' && (passphrase === '' || isLocked);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    await run(async () => {
      const made = await call('travel.make', {
        ...{ negotiation, draft, since: null, folder, replace: false },
        ...(isLocked && { passphrase }),
      });
      notice.done(say('ui.travel.done', { folder: made.folder, count: made.names.length }));
      onClose();
    });
  };
  // Not “new-password”: a browser would offer to keep it.
  const secret = {
    autoComplete: 'off',
    visibilityToggleButtonProps: { 'aria-label': say('ui.backup.show-passphrase') },
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {check.since === null
            ? say('travel.no-redline')
            : say('ui.travel.since', { label: check.since.label, date: formatDay(check.since.date, speech) })}
        </Text>
        <TextInput
          label={say('ui.travel.folder')}
          description={say('ui.travel.folder-about')}
          value={typed ?? check.proposedFolder}
          onChange={(event) => setTyped(event.currentTarget.value)}
          spellCheck={false}
        />
        <PasswordInput
          {...secret}
          label={say('ui.travel.passphrase', { count: check.positions })}
          description={say('ui.travel.passphrase-about', { count: MIN_PASSPHRASE })}
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
        {passphrase !== '' && (
          <PasswordInput
            {...secret}
            required
            label={say('ui.backup.passphrase-again')}
            value={again}
            error={again !== '' && again !== passphrase && say('ui.backup.passphrases-differ')}
            onChange={(event) => setAgain(event.currentTarget.value)}
          />
        )}
        <FailureAlert problem={problem} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('ui.app.cancel')}
          </Button>
          <Button type="submit" disabled={!isReady} loading={busy} leftSection={<FolderDown size={16} aria-hidden />}>
            {say('ui.travel.do')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
