import Database from 'better-sqlite3';
import { Failure } from '../../../../shared/api/failure.ts';
import type { StoreFault } from '../../../../shared/model/store/store-condition.ts';
import { convertToFailure } from '../convert-failure.ts';
import { findSavedFile } from '../files.ts';
import { setDatabaseGuards } from '../open-store.ts';
import { checkRecords } from './check-records.ts';
import { findDifferentTables } from './compare-derived-tables.ts';
import { openTemporaryTables } from './derive-temporarily.ts';
import { createStoreFault, type ReportProgress, type StoreCheck } from './store-check.ts';
import { listUnrecordedFaults } from './unrecorded-faults.ts';

export type CheckExtent = {
  /** One negotiation, without SQLite's check of the whole file; null for the store. */
  readonly negotiation: string | null;
  /** Kept files are hashed too. They are hashed whenever they are read, so a short check leaves them out. */
  readonly files: boolean;
  /** Derives in memory rather than in temporary files: for a small store. */
  readonly inMemory: boolean;
  readonly progress?: ReportProgress;
  /** Called between small pieces of the work, which goes on when it returns. */
  readonly step?: () => void;
};

/**
 * Checks a whole store over a connection of its own, in one snapshot: SQLite's integrity check, every record against its
 * hash, and the derived tables against what the records give. Nothing is written. A damaged file that SQLite cannot read
 * at all is reported, not thrown; what fails for another reason, such as a full disk, is thrown.
 */
export function checkStore(path: string, extent: CheckExtent): StoreCheck {
  let db: Database.Database;
  try {
    db = new Database(path, { readonly: true, timeout: 5000 });
  } catch (problem) {
    return { records: 0, files: 0, last: 0, faults: [createPageFault(problem, path)] };
  }
  try {
    setDatabaseGuards(db);
    // The derived tables of a large store would take 100 MB of memory; SQLite removes its temporary files by itself.
    db.pragma('cache_size = -4000');
    db.pragma('temp.cache_size = -4000');
    db.pragma(`temp_store = ${extent.inMemory ? 'MEMORY' : 'FILE'}`);
    return db.transaction(() => checkSnapshot(db, extent))();
  } catch (problem) {
    return { records: 0, files: 0, last: 0, faults: [createPageFault(problem, path)] };
  } finally {
    db.close();
  }
}

function checkSnapshot(db: Database.Database, extent: CheckExtent): StoreCheck {
  const { negotiation, files: withFiles, progress, step = () => {} } = extent;
  const pages = negotiation === null ? findPageFaults(db) : [];
  const temporary = openTemporaryTables(db);
  const { records, files, faults } = checkRecords(db, negotiation, temporary.derive, progress, step);
  temporary.finish();
  return {
    records,
    files: files.size,
    last: db.prepare<[], number>('SELECT coalesce(max(id), 0) FROM record NOT INDEXED').pluck().get() ?? 0,
    faults: [
      ...pages,
      ...faults,
      ...findDerivedFaults(db, negotiation, faults, step),
      ...findFileFaults(db, files, withFiles, step),
      ...listUnrecordedFaults(db),
    ],
  };
}

function findDerivedFaults(
  db: Database.Database,
  only: string | null,
  found: readonly StoreFault[],
  step: () => void,
): StoreFault[] {
  const damaged = found.filter(({ fault }) => fault === 'record-damaged');
  const different = findDifferentTables(db, only, damaged, step);
  return different.length === 0
    ? []
    : [createStoreFault('derived-different', { negotiation: only, name: different.join(', ') })];
}

/** SQLite reports a row without an index entry, or an entry without its row, as it reports damaged pages. */
function findPageFaults(db: Database.Database): StoreFault[] {
  const found = db.prepare<[], string>('PRAGMA integrity_check(20)').pluck().all();
  if (found.length === 1 && found[0] === 'ok') return [];
  const ofIndexes = found.filter((line) =>
    /missing from index|wrong # of entries in index|non-unique entry/.test(line),
  );
  const others = found.filter((line) => !ofIndexes.includes(line));
  return [
    ...(ofIndexes.length > 0
      ? [createStoreFault('derived-different', { name: 'index', detail: ofIndexes[0] ?? '' })]
      : []),
    ...(others.length > 0 ? [createStoreFault('pages-damaged', { detail: others[0] ?? '' })] : []),
  ];
}

function findFileFaults(
  db: Database.Database,
  named: ReadonlyMap<string, string>,
  all: boolean,
  step: () => void,
): StoreFault[] {
  const stored = new Set(db.prepare<[], string>('SELECT sha256 FROM file NOT INDEXED').pluck().all());
  return [...named].flatMap(([sha256, negotiation]) => {
    step();
    const fault = (kind: 'file-missing' | 'file-damaged') => [createStoreFault(kind, { hash: sha256, negotiation })];
    if (!stored.has(sha256)) return fault('file-missing');
    return all && findSavedFile(db, sha256)?.isWhole !== true ? fault('file-damaged') : [];
  });
}

/** What SQLite says when the schema that it reads lacks something of ours. */
const SCHEMA_DAMAGED = /no such (table|column|index)|has no column|malformed|no query solution/;

/** Throws what is no damage of the file: a full disk, too little memory, a fault of the program. */
function createPageFault(problem: unknown, path: string): StoreFault {
  const failure = convertToFailure(problem, path);
  const isDamage =
    failure instanceof Failure
      ? failure.code === 'store-damaged'
      : failure instanceof Database.SqliteError &&
        failure.code === 'SQLITE_ERROR' &&
        SCHEMA_DAMAGED.test(failure.message);
  if (!isDamage) throw failure;
  return createStoreFault('pages-damaged', { detail: (failure as Error).message });
}
