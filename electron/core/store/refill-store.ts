import type Database from 'better-sqlite3';
import { z } from 'zod';
import { Failure } from '../../../shared/api/failure.ts';
import { hash as recordHash } from '../../../shared/model/fields.ts';
import { envelope } from '../../../shared/model/record.ts';
import type { ReportUpdate } from '../../../shared/model/store/store-update.ts';
import { writeIndexVersion } from './derive/index-version.ts';
import { writeRebuildProgress } from './derive/rebuild-progress.ts';
import { countDamagedFiles } from './files.ts';
import { migrateStore, migrations } from './migrate-store.ts';
import { rebuildDerivedTables } from './rebuild-derived-tables.ts';
import { hashRecordText } from './record-hash.ts';
import { insertForeignRecord } from './records.ts';
import { listTombstones } from './tombstones.ts';
import { forgetAdoption } from './unrecorded/adoption.ts';

/** What a refill does with a record that does not match its hash: a restore refuses it, opening a folder keeps it. */
export type DamagedPolicy = 'refuse' | 'keep';

/** `damaged` counts the damaged records that were kept, `omitted` those that could not be. */
type RefilledStore = { records: number; damagedFiles: number; damaged: number; omitted: number };

/**
 * Fills an empty store with the data of another: records, files, settings and unsaved input. Nothing else is copied:
 * derived tables are rebuilt; triggers, views and indexes would bring statements of their own. Tables are read without
 * their indexes, which may hide rows. Records are checked, and their columns are taken from their texts. Damaged files
 * are copied as they are.
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
  migrateStore(target, migrations.slice(0, version), () => {});
  const tables = target
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .pluck()
    .all();
  for (const table of tables) checkTable(source, table);
  target.transaction(() => {
    for (const table of tables) if (table !== 'record' && table !== 'tombstone') copyRows(source, target, table);
    // It describes derived tables that are not copied.
    writeIndexVersion(target, null);
    writeRebuildProgress(target, null);
  })();
  // Before the rest of the migrations, which ask the records whose the unsaved input is.
  const omitted = target.transaction(() => copyRecords(source, target, damaged, report))();
  migrateStore(target, migrations, () => {});
  forgetAdoption(target);
  const rebuilt = rebuildDerivedTables(target, report);
  if (tables.includes('tombstone')) copyTombstones(source, target);
  const { records } = rebuilt;
  return { records, damagedFiles: countDamagedFiles(target), damaged: rebuilt.damaged.length, omitted };
}

function checkTable(source: Database.Database, table: string): void {
  const sql = source
    .prepare<[string], string>(`SELECT sql FROM sqlite_schema WHERE name = ? AND type = 'table'`)
    .pluck()
    .get(table);
  if (sql === undefined || !/^CREATE TABLE/i.test(sql)) throw new Failure('store-damaged', { path: source.name });
}

function copyRows(source: Database.Database, target: Database.Database, table: string): void {
  const columns = target.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);
  const insert = target.prepare(
    `INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  const rows = source.prepare<[], unknown[]>(`SELECT ${columns.join(', ')} FROM ${table} NOT INDEXED`).raw();
  for (const row of rows.iterate()) insert.run(...row);
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

type SourceRow = { readonly hash: unknown; readonly json: unknown };

/** Returns how many damaged records could not be kept. */
function copyRecords(
  source: Database.Database,
  target: Database.Database,
  damaged: DamagedPolicy,
  report: ReportUpdate,
): number {
  const total = source.prepare<[], number>('SELECT count(*) FROM record NOT INDEXED').pluck().get() ?? 0;
  let [done, omitted] = [0, 0];
  const rows = source.prepare<[], SourceRow>(
    'SELECT hash, kind, negotiation, entity, device, seq, json FROM record NOT INDEXED ORDER BY id',
  );
  for (const row of rows.iterate()) {
    const [hash, json] = [String(row.hash), String(row.json)];
    if (hashRecordText(json) === hash) insertForeignRecord(target, hash, json);
    else if (damaged === 'refuse') throw new Failure('record-damaged', { hash });
    else if (!insertDamagedRecord(target, row)) omitted += 1;
    done += 1;
    if (done % 1000 === 0) report({ step: 'copy', done, total });
  }
  return omitted;
}

/** The columns say what a damaged record was, if they have the form of ours. */
const damagedRow = envelope
  .pick({ kind: true, negotiation: true, entity: true, device: true, seq: true })
  .extend({ hash: recordHash, json: z.string() });

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
