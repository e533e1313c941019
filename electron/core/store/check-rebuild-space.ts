import type Database from 'better-sqlite3';
import { checkFreeSpace, measureStoreFile } from './backups/check-free-space.ts';

/**
 * The share of a store without its kept files that a rebuild needs, in its log and its file: 0.18 to 0.23 where it was
 * measured, in stores of 86 and 254 MB.
 */
const REBUILD_SHARE = 0.5;

/**
 * Throws `disk-too-full` where there is no room to build the derived tables again: what is there can still be read, and is
 * not begun to be removed. `left` is how much of the work is left.
 */
export function checkRebuildSpace(db: Database.Database, left = 1): void {
  if (db.memory) return;
  const files = db.prepare<[], number>('SELECT coalesce(sum(length(bytes)), 0) FROM file').pluck().get() ?? 0;
  checkFreeSpace(db.name, Math.max(measureStoreFile(db.name) - files, 0) * REBUILD_SHARE * left);
}
