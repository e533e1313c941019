import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createPrivateFile, createPrivateFolder, restrictAccess } from './private-files.ts';

/** A new path next to a file that is about to be written; its random part keeps it from overwriting other files. */
export function buildPartPath(path: string): string {
  return `${path}.${randomUUID().slice(0, 8)}.part`;
}

/**
 * Copies a whole store file over a connection of its own: VACUUM does not run inside a transaction, and accepts an
 * empty target file.
 */
export function copyStoreFile(from: string, to: string): void {
  const db = new Database(from, { readonly: true });
  try {
    createPrivateFile(to);
    db.prepare('VACUUM INTO ?').run(to);
  } finally {
    db.close();
  }
}

/** Writes a whole copy into `backups/` of the data folder and returns its path. */
export function writeStoreBackup(db: Database.Database, folder: string, reason: string, at: Date): string {
  const path = prepareBackupPath(folder, reason, at);
  createPrivateFile(path);
  db.prepare('VACUUM INTO ?').run(path);
  return path;
}

/** A free path for a backup in `backups/` of the data folder; creates the folder if it is missing. */
export function prepareBackupPath(folder: string, reason: string, at: Date): string {
  createPrivateFolder(getBackupFolder(folder));
  return findFreeBackupPath(folder, reason, at);
}

export function findFreeBackupPath(folder: string, reason: string, at: Date): string {
  const stem = join(getBackupFolder(folder), `naskah-${at.toISOString().replace(/[:.]/g, '-')}-${reason}`);
  let path = `${stem}.db`;
  for (let n = 2; existsSync(path); n += 1) path = `${stem}-${n}.db`;
  return path;
}

export const getBackupFolder = (folder: string): string => join(folder, 'backups');

/** Older versions left backups and their folder readable by others. */
export function restrictBackupAccess(folder: string): void {
  const backups = getBackupFolder(folder);
  if (!existsSync(backups)) return;
  restrictAccess(backups, 0o700);
  for (const name of readdirSync(backups)) restrictAccess(join(backups, name), 0o600);
}
