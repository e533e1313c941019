import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Failure } from '../../../shared/api/failure.ts';
import { writeStoreBackup } from './backup.ts';
import { prepareBackupPath } from './backups/backup-paths.ts';
import { checkFreeSpace, measureStoreFile } from './backups/check-free-space.ts';
import { pruneAutomaticBackups } from './backups/prune-backups.ts';
import { getRestoreFolder } from './backups/remove-leftovers.ts';
import { convertToFailure } from './convert-failure.ts';
import { migrations, readStoreVersion, TOMBSTONE_VERSION } from './migrate-store.ts';
import { convertOpeningFailure, setDatabaseGuards } from './open-store.ts';
import { buildPartPath, publishPart, removePart } from './part-files.ts';
import { assertRegularFile, copyToPrivateFile, createPrivateFile, createPrivateFolder } from './private-files.ts';
import { finishRefill } from './refill-progress.ts';
import { copyTombstones, refillStore } from './refill-store.ts';
import { getStorePath } from './store-path.ts';

/** The result of a restore: `kept` is the backup of the previous store, null if that had no records. */
export type RestoreResult = { readonly records: number; readonly damagedFiles: number; readonly kept: string | null };

/**
 * Fills a new store from a backup and replaces the store, which must be closed. The backup is checked first (a store of
 * ours, not of a newer version, intact for SQLite, every record matching its hash), and the previous store is saved as
 * a backup. Nothing changes if the check fails.
 */
export function replaceStore(folder: string, file: string, at: Date): RestoreResult {
  if (!existsSync(file)) throw new Failure('file-missing', { path: file });
  if (statSync(file).isDirectory()) throw new Failure('store-foreign', { path: file });
  for (const rest of ['', '-wal']) assertRegularFile(`${file}${rest}`);
  const path = getStorePath(folder);
  const work = getRestoreFolder(folder);
  try {
    rmSync(work, { recursive: true, force: true });
    createPrivateFolder(work);
    // A copy of the backup, the new store, and a backup of the current one.
    checkFreeSpace(folder, 2 * measureStoreFile(file) + measureStoreFile(path));
    const [copy, filled] = [join(work, 'backup.db'), join(work, 'naskah.db')];
    // A store that was copied while open has its newest records in the log next to it.
    for (const rest of ['', '-wal'])
      if (existsSync(`${file}${rest}`)) copyToPrivateFile(`${file}${rest}`, `${copy}${rest}`);
    createPrivateFile(filled);
    const done = refillFromBackup(copy, filled, file);
    const backupPath = backUpCurrent(folder, path, filled, at);
    for (const rest of ['-wal', '-shm']) rmSync(`${path}${rest}`, { force: true });
    publishPart(filled, path);
    return { ...done, kept: backupPath };
  } catch (problem) {
    throw convertToFailure(problem, path);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * Backs up the current store, null if it has no records; a file that SQLite cannot read is saved as it is. What was
 * deleted here and is not in the backup stays deleted in the new store, `filled`.
 */
function backUpCurrent(folder: string, path: string, filled: string, at: Date): string | null {
  if (!existsSync(path)) return null;
  try {
    const db = new Database(path);
    try {
      copyTombstonesToFile(db, filled);
      const records = db.prepare('SELECT count(*) FROM record').pluck().get() as number;
      return records === 0 ? null : writeStoreBackup(db, folder, 'before-restore', at);
    } finally {
      db.close();
    }
  } catch (problem) {
    const failure = convertOpeningFailure(problem, path);
    if (!(failure instanceof Failure) || failure.code !== 'store-damaged') throw failure;
    const backupPath = prepareBackupPath(folder, 'damaged', at);
    // The log first: a copy without it would look whole.
    for (const rest of ['-wal', ''])
      if (existsSync(`${path}${rest}`)) copyWhole(`${path}${rest}`, `${backupPath}${rest}`);
    pruneAutomaticBackups(folder);
    return backupPath;
  }
}

function copyWhole(from: string, to: string): void {
  const part = buildPartPath(to);
  try {
    copyToPrivateFile(from, part);
    publishPart(part, to);
  } catch (problem) {
    removePart(part);
    throw problem;
  }
}

function copyTombstonesToFile(db: Database.Database, filled: string): void {
  if ((db.pragma('user_version', { simple: true }) as number) < TOMBSTONE_VERSION) return;
  const target = new Database(filled);
  try {
    copyTombstones(db, target);
  } finally {
    target.close();
  }
}

/** Checks a copy of a backup and fills a new store from it; throws if it must not become the store. */
function refillFromBackup(copy: string, filled: string, named: string): Omit<RestoreResult, 'kept'> {
  let source: Database.Database;
  try {
    source = new Database(copy);
  } catch (problem) {
    throw new Failure('store-damaged', { path: named }, problem);
  }
  try {
    setDatabaseGuards(source);
    const version = readStoreVersion(source, migrations.length);
    if (version === 0) throw new Failure('store-foreign', { path: named });
    if (source.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new Failure('store-damaged', { path: named });
    const target = new Database(filled);
    try {
      setDatabaseGuards(target);
      const { records, damagedFiles } = refillStore(source, target, version, 'refuse');
      finishRefill(target);
      return { records, damagedFiles };
    } finally {
      target.close();
    }
  } catch (problem) {
    const failure = convertToFailure(problem, named);
    if (!(failure instanceof Failure)) throw new Failure('store-damaged', { path: named }, problem);
    if (failure.code === 'disk-full' || failure.code === 'disk-too-full') throw failure;
    throw new Failure(failure.code, { ...failure.details, path: named }, problem);
  } finally {
    source.close();
  }
}
