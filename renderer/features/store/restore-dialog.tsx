import { Alert, Button, Group, PasswordInput, Radio, ScrollArea, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useStoreSummary } from '../../api/queries.ts';
import { useCall } from '../../api/use-command.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { Dialog } from '../../components/dialog.tsx';
import { formatMoment } from '../../components/format-date.ts';
import { FailureAlert, Loading } from '../../components/loading-states.tsx';
import { useNotice } from '../../components/notice.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { findBackupKind } from './backup-kind.ts';

type RestoreDialogProps = {
  /** The backup that is chosen when the dialog opens, by its path. */
  readonly file?: string | undefined;
  readonly onClose: () => void;
};

export function RestoreDialog({ file, onClose }: RestoreDialogProps) {
  const { say } = useInterfaceLanguage();
  return (
    <Dialog opened onClose={onClose} size="lg" title={say('ui.restore.title')}>
      <RestoreForm initialFile={file} onClose={onClose} />
    </Dialog>
  );
}

const OTHER_FOLDER = 'elsewhere';
const formatMegabytes = (bytes: number, speech: string) =>
  new Intl.NumberFormat(speech, { maximumFractionDigits: 1 }).format(bytes / 1_000_000);

type RestoreFormProps = { readonly initialFile: string | undefined; readonly onClose: () => void };

function RestoreForm({ initialFile, onClose }: RestoreFormProps) {
  const { say } = useInterfaceLanguage();
  const notice = useNotice();
  const store = useStoreSummary();
  const call = useCall();
  const { busy, problem, run } = useRunCommand({ inPlace: true });
  const [chosen, setChosen] = useState(initialFile === undefined ? '' : OTHER_FOLDER);
  const [typed, setTyped] = useState(initialFile ?? '');
  const [passphrase, setPassphrase] = useState('');
  const file = chosen === OTHER_FOLDER ? typed.trim() : chosen;
  const [tried, setTried] = useState('');
  const failure = tried === file ? problem : null;
  const isEncrypted = file.endsWith('.age') || failure?.code === 'backup-locked';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(file);
    void run(async () => {
      const {
        records,
        damagedFiles: count,
        kept,
      } = await call('store.restore', { file, ...(isEncrypted ? { passphrase } : {}) });
      const done = say('ui.restore.done', { records, kept: kept ?? '–' });
      notice.done(count === 0 ? done : `${done} ${say('ui.restore.damaged-files', { count })}`);
      onClose();
    });
  };
  if (store.isPending) return <Loading />;
  if (store.error !== null) return <FailureAlert problem={store.error} />;
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text size="sm">{say('ui.restore.about')}</Text>
        <Radio.Group label={say('ui.restore.which')} value={chosen} onChange={setChosen}>
          <ScrollArea.Autosize mah="16rem" mt="xs" type="auto">
            <Stack gap="xs" p={2}>
              {store.data.backups.map((backup) => (
                <BackupChoice key={backup.file} {...backup} />
              ))}
              <Radio value={OTHER_FOLDER} label={say('ui.restore.elsewhere')} />
            </Stack>
          </ScrollArea.Autosize>
        </Radio.Group>
        {chosen === OTHER_FOLDER && (
          <TextInput
            label={say('ui.restore.file')}
            description={say('ui.restore.file-about')}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            spellCheck={false}
          />
        )}
        {isEncrypted && (
          <PasswordInput
            label={say('ui.backup.passphrase')}
            value={passphrase}
            onChange={(event) => setPassphrase(event.currentTarget.value)}
            autoComplete="off"
            visibilityToggleButtonProps={{ 'aria-label': say('ui.backup.show-passphrase') }}
          />
        )}
        <Alert color="yellow" variant="light">
          {say('ui.restore.warning')}
        </Alert>
        <FailureAlert problem={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('ui.app.cancel')}
          </Button>
          <Button type="submit" disabled={file === '' || (isEncrypted && passphrase === '')} loading={busy}>
            {say('ui.restore.do')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Named by its moment; below it, what it is if it is not a backup that a person made, and its file. */
function BackupChoice({ file, at, bytes }: { readonly file: string; readonly at: string; readonly bytes: number }) {
  const { speech, say } = useInterfaceLanguage();
  const name = file.split(/[/\\]/).at(-1) ?? file;
  const kind = findBackupKind(name);
  return (
    <Radio
      value={file}
      label={say('ui.restore.backup', { at: formatMoment(at, speech), size: formatMegabytes(bytes, speech) })}
      description={kind === null ? name : `${say(kind)} · ${name}`}
    />
  );
}
