import type Database from 'better-sqlite3';
import { Failure } from '../../../shared/api/failure.ts';
import { baseSchema, tombstoneSchema } from './schema.ts';
import { addChecksums } from './unrecorded/add-checksums.ts';
import { numberSettings } from './unrecorded/number-settings.ts';

/** "Nask" in ASCII: distinguishes our stores from other SQLite files (PRAGMA application_id). */
export const APPLICATION_ID = 0x4e61736b;

export type Migration = (db: Database.Database) => void;

/** Stores of older versions have no tombstones. */
export const TOMBSTONE_VERSION = 2;

/** The ordered list: entry n brings a store from version n to n + 1, in a transaction of its own. */
export const migrations: readonly Migration[] = [
  (db) => db.exec(baseSchema),
  (db) => db.exec(tombstoneSchema),
  addChecksums,
  numberSettings,
];

/**
 * Brings a store to the newest version. `backUp` is called once before the first step if the store already holds
 * something. Throws `store-newer` for a store of a newer version and `store-foreign` for another program's file; in
 * both cases nothing is changed.
 */
export function migrateStore(
  db: Database.Database,
  list: readonly Migration[],
  backUp: (version: number) => void,
): void {
  const version = readStoreVersion(db, list.length);
  if (version > 0 && version < list.length) backUp(version);
  for (let at = version; at < list.length; at += 1) {
    db.transaction(() => {
      list[at]?.(db);
      db.pragma(`application_id = ${APPLICATION_ID}`);
      db.pragma(`user_version = ${at + 1}`);
    }).immediate();
  }
}

/** The version of a store, 0 for an empty file. Throws as `migrateStore` does. */
export function readStoreVersion(db: Database.Database, newest: number): number {
  const application = db.pragma('application_id', { simple: true }) as number;
  const version = db.pragma('user_version', { simple: true }) as number;
  const tables = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() as number;
  if (application !== APPLICATION_ID && (application !== 0 || version !== 0 || tables > 0)) {
    throw new Failure('store-foreign', { path: db.name });
  }
  if (version > newest) throw new Failure('store-newer', { path: db.name, version, known: newest });
  return version;
}
