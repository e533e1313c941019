import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { getBackupFolder, prepareBackupPath } from './backups/backup-paths.ts';
import { checkFreeSpace, measureStoreFile } from './backups/check-free-space.ts';
import { pruneAutomaticBackups } from './backups/prune-backups.ts';
import { buildPartPath, publishPart, removePart } from './part-files.ts';
import { createPrivateFile, restrictAccess } from './private-files.ts';

/** Copies a whole store to a new file. Outside of any transaction, in which VACUUM does not run. */
export function copyStore(db: Database.Database, to: string): void {
  createPrivateFile(to);
  // It accepts an empty file.
  db.prepare('VACUUM INTO ?').run(to);
}

/** Writes a whole copy into `backups/` of the data folder and returns its path. */
export function writeStoreBackup(db: Database.Database, folder: string, reason: string, at: Date): string {
  const path = prepareBackupPath(folder, reason, at);
  const part = buildPartPath(path);
  checkFreeSpace(path, measureStoreFile(db.name));
  try {
    copyStore(db, part);
    publishPart(part, path);
  } catch (problem) {
    removePart(part);
    throw problem;
  }
  pruneAutomaticBackups(folder);
  return path;
}

/** Older versions left backups and their folder readable by others. */
export function restrictBackupAccess(folder: string): void {
  const backups = getBackupFolder(folder);
  if (!existsSync(backups)) return;
  restrictAccess(backups, 0o700);
  for (const name of readdirSync(backups)) restrictAccess(join(backups, name), 0o600);
}
