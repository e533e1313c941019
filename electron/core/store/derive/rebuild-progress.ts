import type Database from 'better-sqlite3';
import { z } from 'zod';
import { readSetting, writeSetting } from '../unrecorded/settings.ts';

/**
 * How far the rebuild of a store is: `version` is the index that is being built, `after` the row of the last record that
 * was derived, and `touched` the clauses whose staleness must be recomputed at the end.
 */
const rebuildProgress = z.strictObject({
  version: z.string(),
  after: z.int().nonnegative(),
  records: z.int().nonnegative(),
  touched: z.array(z.strictObject({ negotiation: z.string(), id: z.string() })),
});
export type RebuildProgress = z.infer<typeof rebuildProgress>;

const SETTING = 'index-progress';

/** Null if no rebuild was interrupted, or nothing whole says how far it was. */
export function readRebuildProgress(db: Database.Database): RebuildProgress | null {
  const { value } = readSetting(db, SETTING);
  if (value === undefined) return null;
  try {
    return rebuildProgress.parse(JSON.parse(value));
  } catch {
    return null;
  }
}

/** Null forgets it. A damaged one is no loss, and makes way. */
export function writeRebuildProgress(db: Database.Database, progress: RebuildProgress | null): void {
  db.prepare('DELETE FROM setting WHERE name = ?').run(SETTING);
  if (progress !== null) writeSetting(db, SETTING, JSON.stringify(progress));
}
