import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Failure } from '../../../shared/api/failure.ts';
import { backUpTo } from './backup.ts';
import { failureOf } from './failure.ts';
import { migrate, migrations, storeVersion } from './migrate.ts';
import { indexVersion, rebuild } from './rebuild.ts';
import { INDEX_VERSION } from './schema.ts';

/** A store that is only read; handlers of reading commands get no other. */
export type ReadStore = { readonly db: Database.Database; readonly path: string; readonly mode: 'read' | 'write' };
export type WriteStore = ReadStore & { readonly mode: 'write' };

export const storeFile = (folder: string) => join(folder, 'naskah.db');

/**
 * Opens the store of a data folder for writing, making both where they are missing, and brings it up to date: a backup,
 * then migrations, then a rebuild where what is derived is of another version.
 */
export function openToWrite(folder: string, now: () => Date): WriteStore {
  const path = storeFile(folder);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const fresh = !existsSync(path);
    const db = new Database(path, { timeout: 5000 });
    try {
      storeVersion(db, migrations.length);
      db.pragma('journal_mode = WAL');
      // better-sqlite3 is compiled to fall back to NORMAL in WAL mode, which can lose acknowledged commits on power loss.
      db.pragma('synchronous = FULL');
      guard(db);
      migrate(db, migrations, (version) => backUpTo(db, folder, `before-version-${version + 1}`, now()));
      if (indexVersion(db) !== INDEX_VERSION) rebuild(db);
      if (fresh) chmodSync(path, 0o600);
    } catch (problem) {
      db.close();
      throw problem;
    }
    return { db, path, mode: 'write' };
  } catch (problem) {
    throw failureOf(problem, path);
  }
}

/** Opens the store for reading beside a writer; a folder without a store reads as an empty one. */
export function openToRead(folder: string): ReadStore {
  const path = storeFile(folder);
  try {
    if (!existsSync(path)) return emptyStore(path);
    const db = new Database(path, { readonly: true, timeout: 5000 });
    try {
      const version = storeVersion(db, migrations.length);
      guard(db);
      if (version < migrations.length || indexVersion(db) !== INDEX_VERSION)
        throw new Failure('store-outdated', { path });
    } catch (problem) {
      db.close();
      throw problem;
    }
    return { db, path, mode: 'read' };
  } catch (problem) {
    throw failureOf(problem, path);
  }
}

function emptyStore(path: string): ReadStore {
  const db = new Database(':memory:');
  migrate(db, migrations, () => {});
  rebuild(db);
  return { db, path, mode: 'read' };
}

/** Against damaged and prepared files (https://www.sqlite.org/security.html). */
function guard(db: Database.Database): void {
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
}
