import type Database from 'better-sqlite3';
import type { ReportUpdate } from '../../../shared/model/store/store-update.ts';
import { checkRebuildSpace } from './check-rebuild-space.ts';
import { DeferredDerivation } from './derive/deferred-derivation.ts';
import type { ClauseKey } from './derive/entity-key.ts';
import { computeIndexVersion, readIndexVersion, writeIndexVersion } from './derive/index-version.ts';
import { type RebuildProgress, readRebuildProgress, writeRebuildProgress } from './derive/rebuild-progress.ts';
import { deriveStoredRecord, finishDerivation } from './derive-from-record.ts';
import { parseRecordBytes } from './record-hash.ts';
import { derivedIndexes, derivedSchema, derivedTables } from './schema.ts';
import { beginBulkIndexing, endBulkIndexing } from './search-index.ts';

/** Records read at a time; progress is reported after each page. */
const PAGE = 1000;
/** Records that one transaction of an update derives, in about half a second: an interruption loses no more. */
const STEP = 5000;

/**
 * Rebuilds everything that is derived from the records, in one transaction; records, files and settings are unchanged.
 * Returns the number of records and the hashes of the damaged ones, which stay in the store and are left out of the
 * derived tables. Where it is interrupted, or throws `disk-too-full`, the store is as it was.
 */
export function rebuildDerivedTables(
  db: Database.Database,
  report: ReportUpdate = () => {},
): { records: number; damaged: string[] } {
  checkRebuildSpace(db);
  return db
    .transaction(() => {
      const deferred = new DeferredDerivation(db);
      const { records, touched } = deriveRecords(db, startRebuild(db), deferred, Number.POSITIVE_INFINITY, report);
      finishRebuild(db, touched, deferred, report);
      const damaged = db.prepare<[], string>(
        'SELECT hash FROM damaged CROSS JOIN record ON record.id = damaged.record ORDER BY damaged.record',
      );
      return { records, damaged: damaged.pluck().all() };
    })
    .immediate();
}

/**
 * The same in several transactions, for a store that nobody can read meanwhile, since its index has no version. Where it
 * is interrupted, the next call goes on after the last record that was derived. Throws `disk-too-full` before it begins.
 */
export function resumeRebuild(db: Database.Database, report: ReportUpdate, step = STEP): void {
  const interrupted = findInterruptedRebuild(db);
  checkRebuildSpace(db, interrupted === null ? 1 : 1 - interrupted.records / Math.max(countRecords(db), 1));
  let progress = db.transaction(() => findInterruptedRebuild(db) ?? startRebuild(db)).immediate();
  const deferred = new DeferredDerivation(db);
  for (let before = -1; progress.records > before; ) {
    before = progress.records;
    progress = db
      .transaction((from: RebuildProgress) => {
        const reached = deriveRecords(db, from, deferred, step, report);
        writeRebuildProgress(db, reached);
        return reached;
      })
      .immediate(progress);
  }
  db.transaction(() => finishRebuild(db, progress.touched, deferred, report)).immediate();
}

/** Null where a program that builds another index was at work since. */
function findInterruptedRebuild(db: Database.Database): RebuildProgress | null {
  const progress = readRebuildProgress(db);
  return progress?.version === computeIndexVersion() && readIndexVersion(db) === undefined ? progress : null;
}

function startRebuild(db: Database.Database): RebuildProgress {
  for (const table of derivedTables) db.exec(`DROP TABLE IF EXISTS ${table}`);
  db.exec(derivedSchema);
  beginBulkIndexing(db);
  writeIndexVersion(db, null);
  writeRebuildProgress(db, null);
  return { version: computeIndexVersion(), after: 0, records: 0, touched: [] };
}

/** Derives at most `limit` records after those that were derived before. */
function deriveRecords(
  db: Database.Database,
  from: RebuildProgress,
  deferred: DeferredDerivation,
  limit: number,
  report: ReportUpdate,
): RebuildProgress {
  const rows = db.prepare<[number, number], { id: number; hash: string; bytes: Buffer }>(
    `SELECT id, hash, CAST(json AS BLOB) AS bytes FROM record WHERE id > ? ORDER BY id LIMIT ?`,
  );
  const note = db.prepare('INSERT INTO damaged (record, negotiation) SELECT id, negotiation FROM record WHERE id = ?');
  const total = countRecords(db);
  const touched = new Map(from.touched.map((clause) => [buildClauseName(clause), clause]));
  let { after, records } = from;
  for (;;) {
    const page = rows.all(after, Math.min(PAGE, from.records + limit - records));
    if (page.length === 0) break;
    for (const { id, hash, bytes } of page) {
      const { record, json } = parseRecordBytes(hash, bytes);
      if (record === null) note.run(id);
      else
        for (const clause of deriveStoredRecord(db, id, record, json.length, deferred))
          touched.set(buildClauseName(clause), clause);
      after = id;
      records += 1;
    }
    report({ step: 'derive', done: records, total });
  }
  return { ...from, after, records, touched: [...touched.values()] };
}

const countRecords = (db: Database.Database) =>
  db.prepare<[], number>('SELECT count(*) FROM record').pluck().get() ?? 0;

const buildClauseName = ({ negotiation, id }: ClauseKey) => `${negotiation} ${id}`;

function finishRebuild(
  db: Database.Database,
  touched: Iterable<ClauseKey>,
  deferred: DeferredDerivation,
  report: ReportUpdate,
): void {
  report({ step: 'finish', done: 0, total: 0 });
  db.exec(derivedIndexes);
  finishDerivation(db, touched, deferred);
  endBulkIndexing(db);
  writeRebuildProgress(db, null);
  writeIndexVersion(db, computeIndexVersion());
}
