import type Database from 'better-sqlite3';
import { z } from 'zod';
import { readSetting, writeSetting } from './settings.ts';

/** That a store was copied from one that another machine wrote, or that was put in its place from outside. */
const adoption = z.strictObject({
  at: z.iso.datetime(),
  /** The name of the file as it came, in `backups/`. */
  original: z.string(),
  /** Damaged records that were copied as damaged, and those that were left out, since nothing said what they were. */
  damaged: z.int().nonnegative(),
  omitted: z.int().nonnegative(),
});
export type Adoption = z.infer<typeof adoption>;

const SETTING = 'adopted';

export function writeAdoption(db: Database.Database, value: Adoption): void {
  writeSetting(db, SETTING, JSON.stringify(value));
}

/** Null for a store that was made here. */
export function readAdoption(db: Database.Database): Adoption | null {
  const { value } = readSetting(db, SETTING);
  if (value === undefined) return null;
  try {
    return adoption.parse(JSON.parse(value));
  } catch {
    return null;
  }
}

/** For a copy of another store: what was said of that one does not hold for it. */
export function forgetAdoption(db: Database.Database): void {
  writeSetting(db, SETTING, '');
}
