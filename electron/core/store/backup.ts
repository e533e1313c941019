import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/** A name beside a file that is about to be written, which nobody else has: people's own files keep their words. */
export function beside(path: string): string {
  return `${path}.${randomUUID().slice(0, 8)}.part`;
}

/** A whole copy of a store's file, on a connection of its own: VACUUM does not run inside a transaction. */
export function copyStore(from: string, to: string): void {
  const db = new Database(from, { readonly: true });
  try {
    db.prepare('VACUUM INTO ?').run(to);
    chmodSync(to, 0o600);
  } finally {
    db.close();
  }
}

/** Writes a whole copy into `backups/` of the data folder and gives its path. */
export function backUpTo(db: Database.Database, folder: string, reason: string, at: Date): string {
  const path = backupPath(folder, reason, at);
  db.prepare('VACUUM INTO ?').run(path);
  chmodSync(path, 0o600);
  return path;
}

/** A free name for a backup, in `backups/` of the data folder, which is made where it is missing. */
export function backupPath(folder: string, reason: string, at: Date): string {
  mkdirSync(backupsIn(folder), { recursive: true, mode: 0o700 });
  return freeBackup(folder, reason, at);
}

export function freeBackup(folder: string, reason: string, at: Date): string {
  const stem = join(backupsIn(folder), `naskah-${at.toISOString().replace(/[:.]/g, '-')}-${reason}`);
  let path = `${stem}.db`;
  for (let n = 2; existsSync(path); n += 1) path = `${stem}-${n}.db`;
  return path;
}

export const backupsIn = (folder: string): string => join(folder, 'backups');
