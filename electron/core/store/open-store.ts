import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Failure } from '../../../shared/api/failure.ts';
import { restrictBackupAccess, writeStoreBackup } from './backup.ts';
import { removeLeftovers } from './backups/remove-leftovers.ts';
import { convertToFailure } from './convert-failure.ts';
import { finishErasure } from './erasure/erase-deleted-bytes.ts';
import { migrateStore, migrations, readStoreVersion } from './migrate-store.ts';
import { assertRegularFile, createPrivateFile, createPrivateFolder, restrictAccess } from './private-files.ts';
import { isIndexCurrent, type RebuildProgress, rebuildDerivedTables } from './rebuild-derived-tables.ts';

/** A store opened for reading; handlers of read commands get no other. */
export type OpenStore = { readonly db: Database.Database; readonly path: string; readonly mode: 'read' | 'write' };
export type WritableStore = OpenStore & { readonly mode: 'write' };

export const getStorePath = (folder: string) => join(folder, 'naskah.db');

/**
 * Opens the store of a data folder for writing, creates both if they are missing, and brings the store up to date: a
 * backup, then migrations, then a rebuild (reported to `onProgress`) if the derived tables are of another version or
 * something else may have written them.
 */
export function openWritableStore(folder: string, now: () => Date, onProgress?: RebuildProgress): WritableStore {
  const path = getStorePath(folder);
  try {
    createPrivateFolder(folder);
    assertStoreFilesRegular(path);
    // Before SQLite opens it, which would leave it with the modes of the umask.
    createPrivateFile(path);
    for (const rest of ['-wal', '-shm', '-journal']) restrictAccess(`${path}${rest}`, 0o600);
    removeLeftovers(folder);
    restrictBackupAccess(folder);
    const db = new Database(path, { timeout: 5000 });
    try {
      readStoreVersion(db, migrations.length);
      db.pragma('journal_mode = WAL');
      // better-sqlite3 is compiled to fall back to NORMAL in WAL mode, which can lose acknowledged commits on power loss.
      db.pragma('synchronous = FULL');
      setDatabaseGuards(db);
      const foreign = dropForeignStatements(db);
      migrateStore(db, migrations, (version) => writeStoreBackup(db, folder, `before-version-${version + 1}`, now()));
      if (foreign || !isIndexCurrent(db)) rebuildDerivedTables(db, onProgress);
      finishErasure(db, folder);
    } catch (problem) {
      db.close();
      throw problem;
    }
    return { db, path, mode: 'write' };
  } catch (problem) {
    throw convertOpeningFailure(problem, path);
  }
}

/**
 * Opens the store for reading while another process may write; a folder without a store reads as an empty one. Throws
 * `store-outdated` if the store needs a migration or a rebuild first.
 */
export function openReadableStore(folder: string): OpenStore {
  const path = getStorePath(folder);
  try {
    assertStoreFilesRegular(path);
    if (!existsSync(path)) return createEmptyStore(path);
    const db = new Database(path, { readonly: true, timeout: 5000 });
    try {
      const version = readStoreVersion(db, migrations.length);
      setDatabaseGuards(db);
      if (version < migrations.length || !isIndexCurrent(db) || listForeignStatements(db).length > 0)
        throw new Failure('store-outdated', { path });
    } catch (problem) {
      db.close();
      throw problem;
    }
    return { db, path, mode: 'read' };
  } catch (problem) {
    throw convertOpeningFailure(problem, path);
  }
}

/** Throws `file-irregular`. */
export function assertStoreFilesRegular(path: string): void {
  for (const rest of ['', '-wal', '-shm', '-journal']) assertRegularFile(`${path}${rest}`);
}

/** Our own statements fail only on a file whose schema is no longer ours. */
function convertOpeningFailure(problem: unknown, path: string): unknown {
  const failure = convertToFailure(problem, path);
  return failure instanceof Database.SqliteError ? new Failure('store-damaged', { path }, problem) : failure;
}

function createEmptyStore(path: string): OpenStore {
  const db = new Database(':memory:');
  migrateStore(db, migrations, () => {});
  rebuildDerivedTables(db);
  return { db, path, mode: 'read' };
}

/** Guards against damaged and crafted files (https://www.sqlite.org/security.html), and clears what is deleted. */
export function setDatabaseGuards(db: Database.Database): void {
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  db.pragma('secure_delete = ON');
}

/** Our stores have neither triggers nor views: both bring statements that run unasked. */
function listForeignStatements(db: Database.Database): { type: string; name: string }[] {
  return db
    .prepare<[], { type: string; name: string }>(
      `SELECT type, name FROM sqlite_schema WHERE type IN ('trigger', 'view')`,
    )
    .all();
}

/** Returns whether there were any. */
export function dropForeignStatements(db: Database.Database): boolean {
  const found = listForeignStatements(db);
  for (const { type, name } of found) db.exec(`DROP ${type} IF EXISTS "${name.replaceAll('"', '""')}"`);
  return found.length > 0;
}
