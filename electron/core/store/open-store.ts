import { closeSync, openSync } from 'node:fs';
import Database from 'better-sqlite3';
import { Failure } from '../../../shared/api/failure.ts';
import type { ReportUpdate } from '../../../shared/model/store/store-update.ts';
import { restrictBackupAccess, writeStoreBackup } from './backup.ts';
import { removeLeftovers } from './backups/remove-leftovers.ts';
import { convertToFailure, MAX_SQLITE_PATH } from './convert-failure.ts';
import { isIndexCurrent, writeIndexVersion } from './derive/index-version.ts';
import { writeRebuildProgress } from './derive/rebuild-progress.ts';
import { finishErasure, isErasurePending } from './erasure/erase-deleted-bytes.ts';
import { migrateStore, migrations, readStoreVersion } from './migrate-store.ts';
import { assertRegularFile, createPrivateFile, createPrivateFolder, restrictAccess } from './private-files.ts';
import { rebuildDerivedTables, resumeRebuild } from './rebuild-derived-tables.ts';
import { getStorePath } from './store-path.ts';

/** A store opened for reading; handlers of read commands get no other. */
export type OpenStore = { readonly db: Database.Database; readonly path: string; readonly mode: 'read' | 'write' };
export type WritableStore = OpenStore & { readonly mode: 'write' };

/**
 * Opens the store of a data folder for writing, creates both if they are missing, and brings the store up to date: a
 * backup, then migrations, then a rebuild (all of which `report` is told) if the derived tables are of another version or
 * something else may have written them.
 */
export function openWritableStore(folder: string, now: () => Date, report: ReportUpdate = () => {}): WritableStore {
  const path = getStorePath(folder);
  try {
    assertFolderShort(folder);
    createPrivateFolder(folder);
    assertStoreFilesRegular(path);
    // Before SQLite opens it, which would leave it with the modes of the umask.
    createPrivateFile(path);
    for (const rest of ['-wal', '-shm', '-journal']) restrictAccess(`${path}${rest}`, 0o600);
    removeLeftovers(folder);
    restrictBackupAccess(folder);
    const db = openForWriting(path);
    try {
      readStoreVersion(db, migrations.length);
      db.pragma('journal_mode = WAL');
      // better-sqlite3 is compiled to fall back to NORMAL in WAL mode, which can lose acknowledged commits on power loss.
      db.pragma('synchronous = FULL');
      setDatabaseGuards(db);
      forgetForeignStatements(db);
      migrateStore(db, migrations, (version) => {
        report({ step: 'backup', done: 0, total: 0 });
        writeStoreBackup(db, folder, `before-version-${version + 1}`, now());
      });
      if (!isIndexCurrent(db)) resumeRebuild(db, report);
      if (isErasurePending(folder)) report({ step: 'finish', done: 0, total: 0 });
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

/** What a backup adds to the path of the folder, with the name that it has while it is written. */
const BACKUP_NAME_BYTES = 90;

/** Throws `path-too-long` for a folder in which a store could be opened, but not saved. Windows may take longer paths. */
function assertFolderShort(folder: string): void {
  if (process.platform !== 'win32' && Buffer.byteLength(folder) > MAX_SQLITE_PATH - BACKUP_NAME_BYTES)
    throw new Failure('path-too-long', { path: folder.slice(0, 200) });
}

/**
 * Opens the store for reading while another process may write; a folder without a store reads as an empty one. Throws
 * `store-outdated` if the store needs a migration or a rebuild first.
 */
export function openReadableStore(folder: string): OpenStore {
  return openStoreFile(folder, true);
}

/** The same for what every version has, if nothing else is in the store; throws `store-outdated` where there is. */
export function openOutdatedStore(folder: string): OpenStore {
  return openStoreFile(folder, false);
}

function openStoreFile(folder: string, mustBeCurrent: boolean): OpenStore {
  const path = getStorePath(folder);
  try {
    assertStoreFilesRegular(path);
    if (isMissing(path)) return createEmptyStore(path);
    const db = openForReading(path);
    try {
      const version = readStoreVersion(db, migrations.length);
      setDatabaseGuards(db);
      const isCurrent = !mustBeCurrent || (version === migrations.length && isIndexCurrent(db));
      if (!isCurrent || listForeignStatements(db).length > 0) throw new Failure('store-outdated', { path });
    } catch (problem) {
      db.close();
      throw problem;
    }
    return { db, path, mode: 'read' };
  } catch (problem) {
    throw convertOpeningFailure(problem, path);
  }
}

/** Throws `folder-not-readable` where that cannot be known: what cannot be read is not empty. */
function isMissing(path: string): boolean {
  try {
    closeSync(openSync(path, 'r'));
    return false;
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    if (code === 'ENOENT') return true;
    if (code === 'EACCES' || code === 'EPERM') throw new Failure('folder-not-readable', { path }, problem);
    throw problem;
  }
}

/** Opens on a full disk as well: it can be read, and a write is refused for lack of room. */
function openForWriting(path: string): Database.Database {
  const db = new Database(path, { timeout: 5000 });
  if (canRead(db)) return db;
  db.close();
  const alone = new Database(path, { timeout: 5000 });
  keepIndexInMemory(alone);
  return alone;
}

/** Reads on a full disk as well. */
function openForReading(path: string): Database.Database {
  const db = new Database(path, { readonly: true, timeout: 5000 });
  if (canRead(db)) return db;
  db.close();
  const alone = new Database(path, { timeout: 5000 });
  keepIndexInMemory(alone);
  return alone;
}

/** Whether there is room for the index of the log that connections share (https://www.sqlite.org/walformat.html). */
function canRead(db: Database.Database): boolean {
  try {
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    return true;
  } catch (problem) {
    if (problem instanceof Database.SqliteError && /^SQLITE_(IOERR_SHM|IOERR_WRITE|FULL)/.test(problem.code))
      return false;
    throw problem;
  }
}

/**
 * Lets SQLite keep the index of the log in memory instead of a file, for a disk without room for it; no other process
 * can open the store meanwhile (https://www.sqlite.org/wal.html#use_of_wal_without_shared_memory).
 */
function keepIndexInMemory(db: Database.Database): void {
  db.pragma('locking_mode = EXCLUSIVE');
}

/** Throws `file-irregular`. */
export function assertStoreFilesRegular(path: string): void {
  for (const rest of ['', '-wal', '-shm', '-journal']) assertRegularFile(`${path}${rest}`);
}

/** Our own statements fail only on a file whose schema is no longer ours. */
export function convertOpeningFailure(problem: unknown, path: string): unknown {
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
export function listForeignStatements(db: Database.Database): { type: string; name: string }[] {
  return db
    .prepare<[], { type: string; name: string }>(
      `SELECT type, name FROM sqlite_schema WHERE type IN ('trigger', 'view')`,
    )
    .all();
}

/** With what they may have written: whoever is killed before the rebuild that follows leaves it to the next opening. */
function forgetForeignStatements(db: Database.Database): void {
  // Without any, nothing is locked: another program may be writing.
  if (listForeignStatements(db).length === 0) return;
  db.transaction(() => {
    dropForeignStatements(db);
    writeIndexVersion(db, null);
    writeRebuildProgress(db, null);
  }).immediate();
}

export function dropForeignStatements(db: Database.Database): void {
  for (const { type, name } of listForeignStatements(db))
    db.exec(`DROP ${type} IF EXISTS "${name.replaceAll('"', '""')}"`);
}
