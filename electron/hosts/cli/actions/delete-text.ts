import { type BackupKeys, hasBackupKey } from '../../../core/store/backups/encrypt-backup.ts';
import type { ParsedArguments } from '../parse/parse-arguments.ts';
import { readDeletionInput, readNegotiationInput } from '../parse/read-input.ts';
import { askOptionalPassphrase } from '../parse/read-passphrase.ts';
import * as print from '../print/format-results.ts';
import { type CommandAction, createCommandAction, runCommand } from './action.ts';
import { readIdentities } from './back-up-store.ts';

/** Deletes a text; where backups are rewritten and some are encrypted, a terminal is asked for their passphrase. */
export function createDeleteAction(args: ParsedArguments): CommandAction {
  const { negotiation } = readNegotiationInput(args);
  const input = { negotiation, reason: args.option('reason') ?? '', ...readDeletionInput(args) };
  const identities = readIdentities(args);
  return async (core, speech) => {
    const { locked } = await runCommand(core, 'negotiations.copies', { negotiation });
    const keys: BackupKeys = input.backups && locked.length > 0 ? { identities, ...(await readPassphraseKey()) } : {};
    return createCommandAction(
      'negotiations.delete',
      { ...input, ...keys, identities: keys.identities === undefined ? undefined : [...keys.identities] },
      print.formatDeletedNegotiation,
    )(core, speech);

    async function readPassphraseKey(): Promise<BackupKeys> {
      if (hasBackupKey({ identities }) && args.option('passphrase-file') === null) return {};
      const passphrase = await askOptionalPassphrase(args, speech, locked);
      return passphrase === null ? {} : { passphrase };
    }
  };
}
