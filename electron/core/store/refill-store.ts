import type Database from 'better-sqlite3';
import { Failure } from '../../../shared/api/failure.ts';
import { countDamagedFiles } from './files.ts';
import { migrateStore, migrations } from './migrate-store.ts';
import { rebuildDerivedTables } from './rebuild-derived-tables.ts';
import { hashRecordText } from './record-hash.ts';
import { mergeForeignRecords } from './records.ts';
import { listTombstones } from './tombstones.ts';

/**
 * Fills an empty store with the data of another: records, files, settings and unsaved input. Nothing else is copied:
 * derived tables are rebuilt; triggers, views and indexes would bring statements of their own. Tables are read without
 * their indexes, which may hide rows. Damaged files are copied as they are.
 *
 * Throws `record-damaged` or `record-invalid`; `version` is the format of the source.
 */
export function refillStore(
  source: Database.Database,
  target: Database.Database,
  version: number,
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
  migrateStore(target, migrations, () => {});
  rebuildDerivedTables(target);
  let records = 0;
  target.transaction(() => {
    records = mergeForeignRecords(target, iterateRecordTexts(source)).added.length;
  })();
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

function* iterateRecordTexts(source: Database.Database): Generator<string> {
  const rows = source.prepare<[], { hash: string; json: string }>(
    'SELECT hash, json FROM record NOT INDEXED ORDER BY id',
  );
  for (const { hash, json } of rows.iterate()) {
    if (hashRecordText(json) !== hash) throw new Failure('record-damaged', { hash });
    yield json;
  }
}
