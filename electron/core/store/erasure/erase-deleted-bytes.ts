import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { createPrivateFile, syncFolder } from '../private-files.ts';

/** In the data folder as long as deleted bytes may still be in its store. */
const getMarkPath = (folder: string): string => join(folder, 'naskah.erasing');

/** Whether deleted bytes may still be in the store of a data folder. */
export const isErasurePending = (folder: string): boolean => existsSync(getMarkPath(folder));

/** Notes that bytes are about to be deleted, so that a kill leaves the work to the next open. */
export function markErasure(folder: string): void {
  createPrivateFile(getMarkPath(folder));
  syncFolder(folder);
}

/** Takes the note back, of a deletion that was refused. */
export function unmarkErasure(folder: string): void {
  rmSync(getMarkPath(folder), { force: true });
}

/**
 * Removes what was deleted from the bytes of the store. `secure_delete` clears the places of deleted rows, but the log
 * still has their pages, and the index of words keeps those of deleted entries until its segments are merged: where
 * FTS5 does not store the texts, its own secure-delete cannot know them
 * (https://www.sqlite.org/fts5.html#the_secure_delete_configuration_option). False if it has to be done again when the
 * store is next opened, because another process is reading or the disk is full.
 */
export function finishErasure(db: Database.Database, folder: string): boolean {
  if (!isErasurePending(folder)) return true;
  try {
    for (const table of listSearchTables(db)) db.exec(`INSERT INTO ${table} (${table}) VALUES ('optimize')`);
    db.exec('VACUUM');
    const [done] = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
    if (done?.busy !== 0) return false;
  } catch {
    return false;
  }
  unmarkErasure(folder);
  return true;
}

function listSearchTables(db: Database.Database): string[] {
  return db
    .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%'`)
    .pluck()
    .all();
}
