import { copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Failure } from '../../../shared/api/failure.ts';
import { backUpTo, backupPath } from './backup.ts';
import { failureOf } from './failure.ts';
import { checkedRecord } from './hash.ts';
import { migrations, storeVersion } from './migrate.ts';
import { storeFile } from './open.ts';

/**
 * Puts a backup in the place of the store, which must be closed. The backup is checked first (a store of ours, not of a
 * newer version, whole as SQLite sees it, every record as its hash says) and what stood there is kept as a backup.
 * Nothing changes where the check fails.
 */
export function replaceStore(folder: string, file: string, at: Date): { records: number; kept: string | null } {
  if (!existsSync(file)) throw new Failure('file-missing', { path: file });
  if (!statSync(file).isFile()) throw new Failure('store-foreign', { path: file });
  const path = storeFile(folder);
  const beside = join(folder, 'naskah.restoring.db');
  try {
    // A store that was copied while it was open keeps its newest records in the log beside it.
    for (const rest of ['', '-wal'])
      if (existsSync(`${file}${rest}`)) copyFileSync(`${file}${rest}`, `${beside}${rest}`);
    const records = checkBackup(beside, file);
    const kept = keepCurrent(folder, path, at);
    for (const rest of ['-wal', '-shm']) rmSync(`${path}${rest}`, { force: true });
    renameSync(beside, path);
    return { records, kept };
  } finally {
    for (const rest of ['', '-wal', '-shm', '-journal']) rmSync(`${beside}${rest}`, { force: true });
  }
}

/** What stands there now as a backup, null where there is nothing in it; a file that SQLite cannot read is kept as it is. */
function keepCurrent(folder: string, path: string, at: Date): string | null {
  if (!existsSync(path)) return null;
  try {
    const db = new Database(path);
    try {
      const records = db.prepare('SELECT count(*) FROM record').pluck().get() as number;
      return records === 0 ? null : backUpTo(db, folder, 'before-restore', at);
    } finally {
      db.close();
    }
  } catch (problem) {
    const failure = failureOf(problem, path);
    if (!(failure instanceof Failure) || failure.code !== 'store-damaged') throw failure;
    const kept = backupPath(folder, 'damaged', at);
    for (const rest of ['', '-wal']) if (existsSync(`${path}${rest}`)) copyFileSync(`${path}${rest}`, `${kept}${rest}`);
    return kept;
  }
}

/** How many records a backup holds; throws where it must not become the store. */
function checkBackup(copy: string, named: string): number {
  let db: Database.Database;
  try {
    db = new Database(copy);
  } catch (problem) {
    throw new Failure('store-damaged', { path: named }, problem);
  }
  try {
    const version = storeVersion(db, migrations.length);
    if (version === 0) throw new Failure('store-foreign', { path: named });
    if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new Failure('store-damaged', { path: named });
    let records = 0;
    for (const row of db.prepare<[], { hash: string; json: string }>('SELECT hash, json FROM record').iterate()) {
      if (checkedRecord(row.hash, row.json) === null)
        throw new Failure('record-damaged', { hash: row.hash, path: named });
      records += 1;
    }
    return records;
  } catch (problem) {
    if (problem instanceof Failure) throw new Failure(problem.code, { ...problem.details, path: named }, problem);
    throw new Failure('store-damaged', { path: named }, problem);
  } finally {
    db.close();
  }
}
