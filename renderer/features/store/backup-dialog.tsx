import { Button, Checkbox, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { MIN_PASSPHRASE } from '../../../shared/api/commands/store.ts';
import type { Output } from '../../../shared/api/commands.ts';
import { useStoreSummary } from '../../api/queries.ts';
import { useCall } from '../../api/use-command.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { Dialog } from '../../components/dialog.tsx';
import { FailureAlert, Loading } from '../../components/loading-states.tsx';
import { useNotice } from '../../components/notice.tsx';
import { useTranslate } from '../../components/use-translate.ts';

type BackupDialogProps = { readonly opened: boolean; readonly onClose: () => void };

export function BackupDialog({ opened, onClose }: BackupDialogProps) {
  const say = useTranslate();
  return (
    <Dialog opened={opened} onClose={onClose} size="lg" title={say('ui.backup.title')}>
      <Backup onClose={onClose} />
    </Dialog>
  );
}

function Backup({ onClose }: { readonly onClose: () => void }) {
  const store = useStoreSummary();
  if (store.isPending) return <Loading />;
  if (store.data === undefined) return store.error && <FailureAlert problem={store.error} />;
  return <BackupForm store={store.data} onClose={onClose} />;
}

function BackupForm({ store, onClose }: { readonly store: Output<'store.show'>; readonly onClose: () => void }) {
  const say = useTranslate();
  const call = useCall();
  const notice = useNotice();
  const [file, setFile] = useState(store.free);
  const { busy, problem, run } = useRunCommand({ inPlace: true });
  const [encrypts, setEncrypts] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const isReady = file.trim() !== '' && (!encrypts || (passphrase.length >= MIN_PASSPHRASE && passphrase === again));
  const encrypt = (on: boolean) => {
    setEncrypts(on);
    setFile((now) => (on ? now.replace(/\.(naskah|db)$/, '.age') : now.replace(/\.age$/, '.naskah')));
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isReady)
      await run(async () => {
        const made = await call('store.backup', { file: file.trim(), ...(encrypts ? { passphrase } : {}) });
        const done = say('ui.backup.done', { file: made.file, records: made.records });
        const damaged = [
          ...(made.damagedRecords > 0 ? [say('ui.backup.damaged-records', { count: made.damagedRecords })] : []),
          ...(made.damagedFiles > 0 ? [say('ui.backup.damaged-files', { count: made.damagedFiles })] : []),
        ];
        notice.done([done, ...damaged].join(' '));
        onClose();
      });
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <Text size="sm">{say('ui.backup.about')}</Text>
        <TextInput
          label={say('ui.backup.file')}
          description={say('ui.backup.file-about')}
          value={file}
          onChange={(event) => setFile(event.currentTarget.value)}
          spellCheck={false}
          data-autofocus
        />
        <Checkbox
          label={say('ui.backup.encrypt')}
          description={say('ui.backup.encrypt-about')}
          checked={encrypts}
          onChange={(event) => encrypt(event.currentTarget.checked)}
        />
        {encrypts && (
          <>
            <PasswordInput
              required
              label={say('ui.backup.passphrase')}
              description={say('ui.backup.passphrase-about', { count: MIN_PASSPHRASE })}
              value={passphrase}
              onChange={(event) => setPassphrase(event.currentTarget.value)}
              autoComplete="new-password"
              visibilityToggleButtonProps={{ 'aria-label': say('ui.backup.show-passphrase') }}
            />
            <PasswordInput
              required
              label={say('ui.backup.passphrase-again')}
              value={again}
              error={again !== '' && again !== passphrase && say('ui.backup.passphrases-differ')}
              onChange={(event) => setAgain(event.currentTarget.value)}
              autoComplete="new-password"
              visibilityToggleButtonProps={{ 'aria-label': say('ui.backup.show-passphrase') }}
            />
          </>
        )}
        <FailureAlert problem={problem} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('ui.app.cancel')}
          </Button>
          <Button type="submit" disabled={!isReady} loading={busy}>
            {say('ui.backup.do')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
