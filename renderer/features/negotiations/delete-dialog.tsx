import { Alert, Button, Checkbox, Group, PasswordInput, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Output } from '../../../shared/api/commands.ts';
import type { ShownNegotiation } from '../../../shared/model/shown.ts';
import { useCall, useRead } from '../../api/use-command.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { Dialog } from '../../components/dialog.tsx';
import { FailureAlert, Loading } from '../../components/loading-states.tsx';
import { useNotice } from '../../components/notice.tsx';
import { type Translate, useInterfaceLanguage } from '../../components/use-translate.ts';
import classes from './negotiations.module.css';
import { formatTitleLine } from './title-line.ts';

type DeleteDialogProps = { readonly negotiation: ShownNegotiation; readonly onClose: () => void };

/** Offers an archive and asks for a reason and the text's code, because a deletion is the only act without an undo. */
export function DeleteDialog({ negotiation, onClose }: DeleteDialogProps) {
  const { speech, say } = useInterfaceLanguage();
  const copies = useRead('negotiations.copies', { negotiation: negotiation.code }, { fresh: true });
  return (
    <Dialog onClose={onClose} size="xl" title={say('ui.delete.title')}>
      <Stack gap="sm">
        <Text ff="var(--font-page)" lineClamp={2}>
          {formatTitleLine(negotiation, speech)}
        </Text>
        {copies.isPending && <Loading />}
        <FailureAlert problem={copies.error} onRetry={() => void copies.refetch()} />
        {copies.data !== undefined && <DeleteForm code={negotiation.code} copies={copies.data} onClose={onClose} />}
      </Stack>
    </Dialog>
  );
}

const getFileName = (path: string) => path.split(/[/\\]/).at(-1) ?? path;
const joinFileNames = (files: readonly string[]) => files.map(getFileName).join(', ');

/** More would push the buttons of the dialog out of sight. */
const MAX_NAMED = 3;
/** Characters of damaged words that are shown. */
const MAX_UNOWNED = 60;

function formatFileNames(files: readonly string[], say: Translate): string {
  if (files.length <= MAX_NAMED + 1) return joinFileNames(files);
  return `${joinFileNames(files.slice(0, MAX_NAMED))} ${say('ui.condition.more', { count: files.length - MAX_NAMED })}`;
}

/** What can still be read, so that a person may know whose it is. */
function formatUnownedWords(unowned: Output<'negotiations.copies'>['unowned'], say: Translate): string {
  const shown = unowned.slice(0, MAX_NAMED).map(({ what, words }) => {
    const line = words.replaceAll(/\s+/g, ' ').trim();
    const short = line.length > MAX_UNOWNED ? `${line.slice(0, MAX_UNOWNED)}…` : line;
    return say(`ui.delete.unowned-what.${what}`, { words: short });
  });
  const more = unowned.length - shown.length;
  return [...shown, ...(more > 0 ? [say('ui.condition.more', { count: more })] : [])].join('; ');
}

type DeleteFormProps = {
  readonly code: string;
  readonly copies: Output<'negotiations.copies'>;
  readonly onClose: () => void;
};

function DeleteForm({ code, copies, onClose }: DeleteFormProps) {
  const { say } = useInterfaceLanguage();
  const notice = useNotice();
  const call = useCall();
  const { busy, problem, run } = useRunCommand({ inPlace: true });
  const [archives, setArchives] = useState(true);
  const [archive, setArchive] = useState(copies.free);
  const [reason, setReason] = useState('');
  const [backups, setBackups] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [takesUnowned, setTakesUnowned] = useState(false);
  const [typed, setTyped] = useState('');
  const { backups: readable, locked, unowned } = copies;
  const trimmedReason = reason.trim().normalize('NFC');
  const isReady = typed.trim() === code && trimmedReason !== '' && (!archives || archive.trim() !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    void run(async () => {
      const input = {
        negotiation: code,
        reason: trimmedReason,
        archive: archives ? archive.trim() : null,
        backups,
        unowned: takesUnowned,
      };
      const keys = backups && passphrase !== '' ? { passphrase } : {};
      const {
        archive: file,
        remaining,
        erased,
        unowned: left,
      } = await call('negotiations.delete', { ...input, ...keys });
      const done = [
        say('ui.delete.done', { code }),
        ...(file === null ? [] : [say('ui.delete.done-archive', { file })]),
        ...(remaining.length === 0 ? [] : [say('ui.delete.done-remaining', { names: joinFileNames(remaining) })]),
        ...(left === 0 ? [] : [say('ui.delete.done-unowned', { count: left })]),
        ...(erased ? [] : [say('ui.delete.done-later')]),
      ];
      notice.done(done.join(' '));
      onClose();
    });
  };
  return (
    <form onSubmit={submit} className={classes.long}>
      <Stack gap="sm">
        <Text size="sm">{say('ui.delete.about')}</Text>
        <Checkbox
          label={say('ui.delete.archive')}
          description={say('ui.delete.archive-about')}
          checked={archives}
          onChange={(event) => setArchives(event.currentTarget.checked)}
        />
        {archives && (
          <TextInput
            label={say('ui.delete.archive-file')}
            description={say('ui.delete.archive-file-about')}
            value={archive}
            onChange={(event) => setArchive(event.currentTarget.value)}
            spellCheck={false}
          />
        )}
        {readable.length + locked.length > 0 && (
          <Checkbox
            label={say(readable.length > 0 ? 'ui.delete.backups' : 'ui.delete.locked-backups', {
              count: readable.length > 0 ? readable.length : locked.length,
            })}
            description={
              readable.length > 0 && say('ui.delete.backups-about', { names: formatFileNames(readable, say) })
            }
            checked={backups}
            onChange={(event) => setBackups(event.currentTarget.checked)}
          />
        )}
        {locked.length > 0 && (
          <PasswordInput
            label={say('ui.delete.locked-passphrase')}
            description={say('ui.delete.locked', { names: formatFileNames(locked, say) })}
            value={passphrase}
            onChange={(event) => setPassphrase(event.currentTarget.value)}
            disabled={!backups}
            autoComplete="off"
            visibilityToggleButtonProps={{ 'aria-label': say('ui.backup.show-passphrase') }}
          />
        )}
        {unowned.length > 0 && (
          <Checkbox
            label={say('ui.delete.unowned', { count: unowned.length })}
            description={say('ui.delete.unowned-about', { words: formatUnownedWords(unowned, say) })}
            checked={takesUnowned}
            onChange={(event) => setTakesUnowned(event.currentTarget.checked)}
          />
        )}
        {copies.unread.length > 0 && (
          <Text size="sm">{say('ui.delete.unread', { names: formatFileNames(copies.unread, say) })}</Text>
        )}
        <Alert color="yellow" variant="light" py="xs">
          {copies.exports === 0
            ? say('ui.delete.elsewhere-unexported')
            : say('ui.delete.elsewhere', { count: copies.exports })}
        </Alert>
        <Textarea
          required
          autosize
          label={say('ui.delete.reason')}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          data-autofocus
        />
        <TextInput
          required
          label={say('ui.delete.confirm', { code })}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <FailureAlert problem={problem} />
        <Group justify="flex-end" className={classes.actions}>
          <Button variant="default" onClick={onClose}>
            {say('ui.app.cancel')}
          </Button>
          <Button type="submit" color="red" disabled={!isReady} loading={busy}>
            {say('ui.delete.do')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
