import { existsSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { Failure } from '../../../shared/api/failure.ts';
import type { ReportUpdate } from '../../../shared/model/store/store-update.ts';
import { prepareBackupPath } from './backups/backup-paths.ts';
import { checkFreeSpace, measureStoreFile } from './backups/check-free-space.ts';
import { pruneAutomaticBackups } from './backups/prune-backups.ts';
import { getAdoptionFolder } from './backups/remove-leftovers.ts';
import { convertToFailure } from './convert-failure.ts';
import {
  type AdoptionMemory,
  forgetAdoptionMemory,
  readAdoptionMemory,
  readFileIdentity,
  readSourceIdentity,
  writeAdoptionMemory,
} from './device/adoption-memory.ts';
import { isErasurePending } from './erasure/erase-deleted-bytes.ts';
import { eraseFromStoreFile } from './erasure/strip-store-file.ts';
import { migrations, readStoreVersion } from './migrate-store.ts';
import {
  assertStoreFilesRegular,
  convertOpeningFailure,
  listForeignStatements,
  setDatabaseGuards,
} from './open-store.ts';
import { publishPart } from './part-files.ts';
import { copyToPrivateFile, createPrivateFile, createPrivateFolder, syncFile } from './private-files.ts';
import { finishRefill, readRefillProgress } from './refill-progress.ts';
import { refillStore } from './refill-store.ts';
import { getStorePath } from './store-path.ts';
import { type Adoption, writeAdoption } from './unrecorded/adoption.ts';

/**
 * Replaces a store that another machine wrote, or that was put in place from outside, by a new one with its records,
 * files, settings and unsaved input, and notes that in it (`Adoption`); the file as it came, without what was being
 * deleted from it, is kept in `backups/`. Its schema, triggers, derived tables and columns are not used. Damaged records
 * are kept as damaged. Killed, it goes on with the next call. Nothing is changed where it throws: `file-irregular`, `store-foreign`, `store-newer`,
 * `store-damaged` or `record-invalid`.
 */
export function adoptForeignStore(
  { folder, state }: { readonly folder: string; readonly state: string },
  at: Date,
  report: ReportUpdate,
): void {
  const path = getStorePath(folder);
  const work = getAdoptionFolder(folder);
  const [copy, filled] = [join(work, 'backup.db'), join(work, 'naskah.db')];
  try {
    assertStoreFilesRegular(path);
    if (canResume(path, copy, filled, readAdoptionMemory(folder, state)))
      checkFreeSpace(folder, Math.max(measureStoreFile(path) - measureStoreFile(filled), 0));
    else {
      startAdoption(path, work, copy, filled);
      const [copied, begun] = [readFileIdentity(copy), readFileIdentity(filled)];
      writeAdoptionMemory(folder, state, { source: readSourceIdentity(path), copy: copied, filled: begun });
    }
    const { damaged, omitted } = fillFromCopy(copy, filled, path, report);
    const original = prepareBackupPath(folder, 'from-elsewhere', at);
    endAdoption(filled, { at: at.toISOString(), original: basename(original), damaged, omitted });
    // Killed during a deletion, the file still has what was deleted.
    if (isErasurePending(folder)) eraseFromStoreFile(copy);
    // Closing the copy has written its log into it.
    publishPart(copy, original);
    pruneAutomaticBackups(folder);
    settleLog(path);
    for (const rest of ['-wal', '-shm']) rmSync(`${path}${rest}`, { force: true });
    publishPart(filled, path);
  } catch (problem) {
    throw convertToFailure(problem, path);
  } finally {
    forgetAdoptionMemory(folder, state);
    rmSync(work, { recursive: true, force: true });
  }
}

/** Whether an interrupted copy of the same store is there; one that only lacks its publication is made again. */
function canResume(path: string, copy: string, filled: string, memory: AdoptionMemory | null): boolean {
  if (memory === null || memory.source !== readSourceIdentity(path)) return false;
  if (memory.copy !== readFileIdentity(copy) || memory.filled !== readFileIdentity(filled)) return false;
  const db = new Database(filled);
  try {
    setDatabaseGuards(db);
    return readRefillProgress(db) !== null && listForeignStatements(db).length === 0;
  } catch {
    return false;
  } finally {
    db.close();
  }
}

/** A copy of the file as it came, and an empty new store. */
function startAdoption(path: string, work: string, copy: string, filled: string): void {
  rmSync(work, { recursive: true, force: true });
  createPrivateFolder(work);
  checkFreeSpace(dirname(path), 2 * measureStoreFile(path));
  for (const rest of ['', '-wal'])
    if (existsSync(`${path}${rest}`)) copyToPrivateFile(`${path}${rest}`, `${copy}${rest}`);
  createPrivateFile(filled);
  for (const file of [copy, filled]) syncFile(file);
}

/**
 * Writes the log of a store into its file. A program that ends after the log is removed and before the new store has its
 * place leaves this file, from which the next start copies again. A file that SQLite cannot read stays as it is: what
 * could be read of it has been copied.
 */
export function settleLog(path: string): void {
  try {
    const db = new Database(path);
    try {
      setDatabaseGuards(db);
      db.pragma('wal_checkpoint(TRUNCATE)');
    } finally {
      db.close();
    }
  } catch (problem) {
    const failure = convertToFailure(problem, path);
    if (!(failure instanceof Failure) || failure.code !== 'store-damaged') throw failure;
  }
}

function endAdoption(filled: string, adoption: Adoption): void {
  const db = new Database(filled);
  try {
    setDatabaseGuards(db);
    db.transaction(() => {
      writeAdoption(db, adoption);
      finishRefill(db);
    })();
  } finally {
    db.close();
  }
}

function fillFromCopy(
  copy: string,
  filled: string,
  named: string,
  report: ReportUpdate,
): ReturnType<typeof refillStore> {
  const source = new Database(copy);
  try {
    setDatabaseGuards(source);
    const version = readStoreVersion(source, migrations.length);
    if (version === 0) throw new Failure('store-foreign', { path: named });
    const target = new Database(filled);
    let done: ReturnType<typeof refillStore>;
    try {
      setDatabaseGuards(target);
      done = refillStore(source, target, version, 'keep', report);
    } finally {
      target.close();
    }
    // Whoever reads a file in WAL mode leaves an empty log next to it.
    source.pragma('journal_mode = DELETE');
    return done;
  } catch (problem) {
    throw convertOpeningFailure(problem, named);
  } finally {
    source.close();
  }
}
