import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createPrivateFile, createPrivateFolder, restrictAccess } from './private-files.ts';

/** A name beside a file that is about to be written, which nobody else has: people's own files keep their words. */
export function buildPartPath(path: string): string {
  return `${path}.${randomUUID().slice(0, 8)}.part`;
}

/** A whole copy of a store's file, on a connection of its own: VACUUM does not run inside a transaction, and takes an empty file. */
export function copyStoreFile(from: string, to: string): void {
  const db = new Database(from, { readonly: true });
  try {
    createPrivateFile(to);
    db.prepare('VACUUM INTO ?').run(to);
  } finally {
    db.close();
  }
}

/** Writes a whole copy into `backups/` of the data folder and gives its path. */
export function writeStoreBackup(db: Database.Database, folder: string, reason: string, at: Date): string {
  const path = prepareBackupPath(folder, reason, at);
  createPrivateFile(path);
  db.prepare('VACUUM INTO ?').run(path);
  return path;
}

/** A free name for a backup, in `backups/` of the data folder, which is made where it is missing. */
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

/** Backups of older versions, and the folder that they lie in, were for others' eyes too. */
export function restrictBackupAccess(folder: string): void {
  const backups = getBackupFolder(folder);
  if (!existsSync(backups)) return;
  restrictAccess(backups, 0o700);
  for (const name of readdirSync(backups)) restrictAccess(join(backups, name), 0o600);
}
