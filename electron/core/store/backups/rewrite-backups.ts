import { statSync, utimesSync } from 'node:fs';
import Database from 'better-sqlite3';
import { copyStore } from '../backup.ts';
import { reduceStoreFile, removeFromStoreFile } from '../erasure/strip-store-file.ts';
import { listUnownedData } from '../erasure/unowned-data.ts';
import { migrations, readStoreVersion } from '../migrate-store.ts';
import { setDatabaseGuards } from '../open-store.ts';
import { buildPartPath, publishPart, removePart } from '../part-files.ts';
import { copyToPrivateFile } from '../private-files.ts';
import { checkFreeSpace } from './check-free-space.ts';
import { type BackupKeys, encryptFile, isEncryptedFile } from './encrypt-backup.ts';
import { findBackupLock } from './find-backup-lock.ts';
import { listBackups } from './list-backups.ts';
import { openBackup } from './open-backup.ts';

/**
 * The backups of a data folder that hold a negotiation, with `takesUnowned` also those with data that belongs to none, and
 * those of which that cannot be known: encrypted ones, and damaged or newer ones.
 */
export function findBackupsOf(
  folder: string,
  negotiation: string,
  takesUnowned: boolean,
): { holding: string[]; locked: string[]; unknown: string[] } {
  const [locked, others] = [true, false].map((isLocked) =>
    listBackups(folder).flatMap(({ file }) => (isEncryptedFile(file) === isLocked ? [file] : [])),
  ) as [string[], string[]];
  const all = others.map((file) => ({ file, holds: isConcerned(file, negotiation, takesUnowned) }));
  const select = (holds: boolean | null) => all.filter((one) => one.holds === holds).map(({ file }) => file);
  return { holding: select(true), locked, unknown: select(null) };
}

/** Whether a backup holds what is to be removed; null if that cannot be read: it is damaged or newer. */
function isConcerned(file: string, negotiation: string, takesUnowned: boolean): boolean | null {
  // Reading it would apply the log, and so change what was saved as it was. An empty one is left by whoever only read.
  if ((statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) return null;
  try {
    const db = new Database(file, { readonly: true });
    try {
      setDatabaseGuards(db);
      if (db.prepare('SELECT 1 FROM record WHERE negotiation = ? LIMIT 1').get(negotiation) !== undefined) return true;
      return takesUnowned && listUnownedData(db, readStoreVersion(db, migrations.length)).length > 0;
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
}

/** Rewrites a backup without a negotiation, under its name and date. False if it could not be done; it is then as before. */
export function removeFromBackup(file: string, negotiation: string, takesUnowned: boolean): boolean {
  const part = buildPartPath(file);
  try {
    const { atime, mtime, size } = statSync(file);
    checkFreeSpace(file, size);
    copyToPrivateFile(file, part);
    removeFromStoreFile(part, negotiation, takesUnowned);
    utimesSync(part, atime, mtime);
    publishPart(part, file);
    return true;
  } catch {
    removePart(part);
    return false;
  }
}

/**
 * The same for an encrypted backup, which is then encrypted as before. `absent` if it does not hold the negotiation,
 * `remaining` if the keys do not open it, or others can open it who could not afterwards; it is then as before.
 */
export async function removeFromLockedBackup(
  folder: string,
  file: string,
  negotiation: string,
  takesUnowned: boolean,
  keys: BackupKeys,
): Promise<'rewritten' | 'absent' | 'remaining'> {
  const part = buildPartPath(file);
  try {
    return await openBackup(folder, file, keys, async (plain) => {
      if (isConcerned(plain, negotiation, takesUnowned) === false) return 'absent';
      const lock = await findBackupLock(file, keys);
      if (lock === null) return 'remaining';
      const { atime, mtime, size } = statSync(file);
      checkFreeSpace(file, size);
      removeFromStoreFile(plain, negotiation, takesUnowned);
      await encryptFile(plain, part, lock);
      utimesSync(part, atime, mtime);
      publishPart(part, file);
      return 'rewritten';
    });
  } catch {
    removePart(part);
    return 'remaining';
  }
}

/** Writes a backup that holds one negotiation only, to a new file. */
export function writeNegotiationArchive(db: Database.Database, to: string, negotiation: string): void {
  const part = buildPartPath(to);
  try {
    copyStore(db, part);
    reduceStoreFile(part, negotiation);
    publishPart(part, to);
  } catch (problem) {
    removePart(part);
    throw problem;
  }
}
