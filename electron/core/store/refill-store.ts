import type Database from 'better-sqlite3';
import { z } from 'zod';
import { Failure } from '../../../shared/api/failure.ts';
import { hash as recordHash } from '../../../shared/model/fields.ts';
import { envelope } from '../../../shared/model/record.ts';
import type { ReportUpdate } from '../../../shared/model/store/store-update.ts';
import { isIndexCurrent, writeIndexVersion } from './derive/index-version.ts';
import { writeRebuildProgress } from './derive/rebuild-progress.ts';
import { countDamagedFiles } from './files.ts';
import { migrateStore, migrations, TOMBSTONE_VERSION } from './migrate-store.ts';
import { resumeRebuild } from './rebuild-derived-tables.ts';
import { hashRecordText } from './record-hash.ts';
import { insertForeignRecord } from './records.ts';
import { copyInSteps, createRefillProgress, type RefillProgress, readRefillProgress } from './refill-progress.ts';
import { listTombstones } from './tombstones.ts';
import { forgetAdoption } from './unrecorded/adoption.ts';

/** What a refill does with a record that does not match its hash: a restore refuses it, opening a folder keeps it. */
export type DamagedPolicy = 'refuse' | 'keep';

/** `damaged` counts the damaged records that were kept, `omitted` those that could not be. */
type RefilledStore = { records: number; damagedFiles: number; damaged: number; omitted: number };

/** Records that one transaction copies: an interruption loses no more. Files are larger, and fewer. */
const STEP = { record: 5000, file: 50 } as const;

/**
 * Fills an empty store with the data of another: records, files, settings and unsaved input. Nothing else is copied:
 * derived tables are rebuilt; triggers, views and indexes would bring statements of their own. Tables are read without
 * their indexes, which may hide rows. Records are checked, and their columns are taken from their texts. Damaged files
 * are copied as they are. Where it is interrupted, the next call with the same stores goes on; `finishRefill` ends it.
 *
 * Throws `record-damaged` (unless they are kept) or `record-invalid`; `version` is the format of the source.
 */
export function refillStore(
  source: Database.Database,
  target: Database.Database,
  version: number,
  damaged: DamagedPolicy,
  report: ReportUpdate = () => {},
): RefilledStore {
  const from = readRefillProgress(target) ?? startRefill(source, target, version);
  copyFiles(source, target, from);
  // Before the rest of the migrations, which ask the records whose the unsaved input is.
  const { omitted } = copyRecords(source, target, readRefillProgress(target) ?? from, damaged, report);
  migrateStore(target, migrations, () => {});
  forgetAdoption(target);
  if (!isIndexCurrent(target)) resumeRebuild(target, report);
  if (version >= TOMBSTONE_VERSION) copyTombstones(source, target);
  const count = (table: string) => target.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
  return { records: count('record'), damagedFiles: countDamagedFiles(target), damaged: count('damaged'), omitted };
}

/** The tables of the source's format, and what is small. */
function startRefill(source: Database.Database, target: Database.Database, version: number): RefillProgress {
  migrateStore(target, migrations.slice(0, version), () => {});
  const tables = target
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .pluck()
    .all();
  for (const table of tables) assertSameTable(source, target, table);
  return target.transaction(() => {
    for (const table of tables) if (table === 'setting' || table === 'typing') copyRows(source, target, table);
    // It describes derived tables that are not copied.
    writeIndexVersion(target, null);
    writeRebuildProgress(target, null);
    return createRefillProgress(target);
  })();
}

/**
 * Throws `store-damaged` for a view or virtual table in the place of a table, and for other columns: computed ones would run
 * the other file's expressions, and rows without a number of their own would not be found.
 */
function assertSameTable(source: Database.Database, target: Database.Database, table: string): void {
  const describe = (db: Database.Database) => [
    db.prepare(`SELECT type, wr FROM pragma_table_list(?) WHERE schema = 'main'`).all(table),
    db.prepare('SELECT name, upper(type), pk, hidden FROM pragma_table_xinfo(?) ORDER BY cid').all(table),
  ];
  if (JSON.stringify(describe(source)) !== JSON.stringify(describe(target)))
    throw new Failure('store-damaged', { path: source.name });
}

function copyRows(source: Database.Database, target: Database.Database, table: string): void {
  const columns = target.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);
  const insert = target.prepare(
    `INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  const rows = source.prepare<[], unknown[]>(`SELECT ${columns.join(', ')} FROM ${table} NOT INDEXED`).raw();
  for (const row of rows.iterate()) insert.run(...row);
}

type FileRow = { readonly at: string; readonly sha256: unknown; readonly size: unknown; readonly bytes: unknown };

function copyFiles(source: Database.Database, target: Database.Database, from: RefillProgress): void {
  const insert = target.prepare('INSERT OR IGNORE INTO file (sha256, size, bytes) VALUES ($sha256, $size, $bytes)');
  const rows = source.prepare<[string], FileRow>(
    `SELECT CAST(rowid AS TEXT) AS at, sha256, size, bytes FROM file NOT INDEXED
     WHERE rowid > CAST(? AS INTEGER) ORDER BY rowid`,
  );
  copyInSteps(target, rows.iterate(from.file), STEP.file, 'file', (row) => {
    insert.run(row);
    return true;
  });
}

/** After the records: a tombstone never hides records that the source holds. */
export function copyTombstones(source: Database.Database, target: Database.Database): void {
  const insert = target.prepare(
    `INSERT OR IGNORE INTO tombstone (negotiation, at, reason)
     SELECT ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM record WHERE negotiation = ?)`,
  );
  target.transaction(() => {
    for (const { negotiation, at, reason } of listTombstones(source)) insert.run(negotiation, at, reason, negotiation);
  })();
}

type SourceRow = { readonly at: string; readonly hash: unknown; readonly json: unknown };

/** Counts the damaged records that could not be kept. */
function copyRecords(
  source: Database.Database,
  target: Database.Database,
  from: RefillProgress,
  damaged: DamagedPolicy,
  report: ReportUpdate,
): RefillProgress {
  const total = source.prepare<[], number>('SELECT count(*) FROM record NOT INDEXED').pluck().get() ?? 0;
  let { done } = from;
  // As texts, since a foreign store may number its rows beyond the whole numbers of JavaScript.
  const rows = source.prepare<[string], SourceRow>(
    `SELECT CAST(id AS TEXT) AS at, hash, kind, negotiation, entity, device, seq, json FROM record NOT INDEXED
     WHERE id > CAST(? AS INTEGER) ORDER BY id`,
  );
  return copyInSteps(target, rows.iterate(from.record), STEP.record, 'record', (row) => {
    done += 1;
    if (done % 1000 === 0) report({ step: 'copy', done, total });
    const [hash, json] = [String(row.hash), String(row.json)];
    if (hashRecordText(json) === hash) insertForeignRecord(target, hash, json);
    else if (damaged === 'refuse') throw new Failure('record-damaged', { hash });
    else return insertDamagedRecord(target, row);
    return true;
  });
}

/** The columns say what a damaged record was, if they have the form of ours. */
const damagedRow = z.object({
  ...envelope.pick({ kind: true, negotiation: true, entity: true, device: true, seq: true }).shape,
  hash: recordHash,
  json: z.string(),
});

/** Keeps a damaged record with its columns; one whose columns are none of ours is only in the file as it came: false. */
function insertDamagedRecord(target: Database.Database, row: SourceRow): boolean {
  const { data } = damagedRow.safeParse(row);
  if (data === undefined) return false;
  const done = target
    .prepare(
      `INSERT OR IGNORE INTO record (hash, kind, negotiation, entity, device, seq, json)
       VALUES ($hash, $kind, $negotiation, $entity, $device, $seq, $json)`,
    )
    .run(data);
  return done.changes === 1;
}
