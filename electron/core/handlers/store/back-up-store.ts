import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { ReadContext } from '../../context.ts';
import { copyStore } from '../../store/backup.ts';
import { getBackupFolder } from '../../store/backups/backup-paths.ts';
import { checkFreeSpaceForAll, measureStoreFile } from '../../store/backups/check-free-space.ts';
import { convertBackupFailure } from '../../store/backups/convert-backup-failure.ts';
import { countBackupContents } from '../../store/backups/count-backup-contents.ts';
import { encryptFile } from '../../store/backups/encrypt-backup.ts';
import { buildPartPath, publishPart, removeLeftoverParts, removePart } from '../../store/part-files.ts';
import { createPrivateFolder } from '../../store/private-files.ts';

/**
 * Copies the whole store to one new file, encrypted if a passphrase or recipients are given. Throws `file-exists`,
 * because a backup never replaces another, `file-missing`, or as
 * `convertBackupFailure` says.
 */
export function backUpStore(
  { store, folder }: ReadContext,
  input: Input<'store.backup'>,
): () => Promise<Output<'store.backup'>> {
  const file = resolve(input.file);
  // No file system has such a name, and Node refuses it everywhere.
  if (file.includes('\0')) throw new Failure('file-not-writable', { path: file });
  if (existsSync(file)) throw new Failure('file-exists', { path: file });
  if (!existsSync(store.path)) throw new Failure('file-missing', { path: store.path });
  const { passphrase, recipients = [] } = input;
  const lock = passphrase !== undefined ? { passphrase } : recipients.length > 0 ? { recipients } : null;
  return async () => {
    const part = buildPartPath(file);
    // Words that are to leave encrypted are not written to the other disk before they are.
    const plain = lock === null ? part : buildPartPath(join(folder, 'naskah-backup'));
    try {
      if (dirname(file) === getBackupFolder(folder)) createPrivateFolder(getBackupFolder(folder));
      checkFreeSpaceForAll(lock === null ? [file] : [file, store.path], measureStoreFile(store.path));
      removeLeftoverParts(dirname(file), 'anywhere');
      copyStore(store.db, plain);
      const contents = countBackupContents(plain);
      if (lock !== null) await encryptFile(plain, part, lock);
      publishPart(part, file);
      return { file, bytes: statSync(file).size, ...contents, encrypted: lock !== null };
    } catch (problem) {
      throw convertBackupFailure(problem, file, store.path);
    } finally {
      for (const path of [part, plain]) removePart(path);
    }
  };
}
