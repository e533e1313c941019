import { resolve } from 'node:path';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import { type BackupKeys, isEncryptedFile } from '../../../core/store/backups/encrypt-backup.ts';
import { UsageError } from '../../usage-error.ts';
import { readTextFile } from '../../user-files.ts';
import type { ParsedArguments } from '../parse/parse-arguments.ts';
import { readPassphrase } from '../parse/read-passphrase.ts';
import * as print from '../print/format-results.ts';
import { type CommandAction, createCommandAction } from './action.ts';

export function createBackupAction(args: ParsedArguments): CommandAction {
  const file = resolve(args.argument('FILE'));
  const recipients = [...args.options('recipient')];
  const asksPassphrase = args.switched('encrypt') || args.option('passphrase-file') !== null;
  if (recipients.length > 0) {
    if (asksPassphrase) throw new UsageError('one-of', { choices: '--recipient, --encrypt, --passphrase-file' });
    return createCommandAction('store.backup', { file, recipients }, print.formatBackup);
  }
  if (!asksPassphrase) return createCommandAction('store.backup', { file }, print.formatBackup);
  return async (core, speech) => {
    const passphrase = await readPassphrase(args, speech, true);
    return createCommandAction('store.backup', { file, passphrase }, print.formatBackup)(core, speech);
  };
}

export function createRestoreAction(args: ParsedArguments): CommandAction {
  const file = resolve(args.argument('FILE'));
  return async (core, speech) => {
    const keys = await readBackupKeys(args, speech);
    const identities = keys.identities === undefined ? undefined : [...keys.identities];
    return createCommandAction('store.restore', { file, ...keys, identities }, print.formatRestoredStore)(core, speech);
  };
}

/** The keys of an encrypted backup that is to be restored; none for any other file. */
export async function readBackupKeys(args: ParsedArguments, speech: InterfaceLanguage): Promise<BackupKeys> {
  const file = resolve(args.argument('FILE'));
  const identities = readIdentities(args);
  if (identities !== undefined) return { identities };
  if (!isEncryptedFile(file)) return {};
  return { passphrase: await readPassphrase(args, speech, false) };
}

/** The secret keys in the file of `--identity`, which age-keygen writes with comments; undefined without the option. */
export function readIdentities(args: ParsedArguments): readonly string[] | undefined {
  const identity = args.option('identity');
  if (identity === null) return undefined;
  return readTextFile(identity)
    .split('\n')
    .filter((line) => /^AGE-SECRET-KEY-/.test(line));
}
