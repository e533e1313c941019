import type Database from 'better-sqlite3';
import { z } from 'zod';
import { Failure } from '../../../shared/api/failure.ts';
import { hash as recordHash } from '../../../shared/model/fields.ts';
import { envelope } from '../../../shared/model/record.ts';
import { countDamagedFiles } from './files.ts';
import { migrateStore, migrations } from './migrate-store.ts';
import { type RebuildProgress, rebuildDerivedTables } from './rebuild-derived-tables.ts';
import { hashRecordText } from './record-hash.ts';
import { insertForeignRecord } from './records.ts';
import { listTombstones } from './tombstones.ts';

/** What a refill does with a record that does not match its hash: a restore refuses it, opening a folder keeps it. */
export type DamagedPolicy = 'refuse' | 'keep';

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
  onProgress?: RebuildProgress,
): { records: number; damagedFiles: number } {
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
    target.prepare(`DELETE FROM setting WHERE name = 'index-version'`).run();
  })();
  // Before the rest of the migrations, which ask the records whose the unsaved input is.
  target.transaction(() => copyRecords(source, target, damaged))();
  migrateStore(target, migrations, () => {});
  const { records } = rebuildDerivedTables(target, onProgress);
  if (tables.includes('tombstone')) copyTombstones(source, target);
  return { records, damagedFiles: countDamagedFiles(target) };
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

function copyRecords(source: Database.Database, target: Database.Database, damaged: DamagedPolicy): void {
  const rows = source.prepare<[], SourceRow>(
    'SELECT hash, kind, negotiation, entity, device, seq, json FROM record NOT INDEXED ORDER BY id',
  );
  for (const row of rows.iterate()) {
    const [hash, json] = [String(row.hash), String(row.json)];
    if (hashRecordText(json) === hash) insertForeignRecord(target, json);
    else if (damaged === 'refuse') throw new Failure('record-damaged', { hash });
    else insertDamagedRecord(target, row);
  }
}

/** The columns say what a damaged record was, if they have the form of ours. */
const damagedRow = envelope
  .pick({ kind: true, negotiation: true, entity: true, device: true, seq: true })
  .extend({ hash: recordHash, json: z.string() });

/** Keeps a damaged record with its columns; one whose columns are none of ours is only in the file as it came. */
function insertDamagedRecord(target: Database.Database, row: SourceRow): void {
  const { data } = damagedRow.safeParse(row);
  if (data === undefined) return;
  target
    .prepare(
      `INSERT OR IGNORE INTO record (hash, kind, negotiation, entity, device, seq, json)
       VALUES ($hash, $kind, $negotiation, $entity, $device, $seq, $json)`,
    )
    .run(data);
}
