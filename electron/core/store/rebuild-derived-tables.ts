import { hash as digest } from 'node:crypto';
import type Database from 'better-sqlite3';
import { recordKinds } from '../../../shared/model/record.ts';
import type { ReportUpdate } from '../../../shared/model/store/store-update.ts';
import { DeferredDerivation } from './derive/deferred-derivation.ts';
import type { ClauseKey } from './derive/entity-key.ts';
import { deriveStoredRecord, finishDerivation } from './derive-from-record.ts';
import { parseStoredRecord } from './record-hash.ts';
import { derivedIndexes, derivedSchema, derivedTables, INDEX_VERSION } from './schema.ts';

/**
 * Whether the derived tables have the shape that this program expects, and were built by one that reads the same
 * records.
 */
export function isIndexCurrent(db: Database.Database): boolean {
  return db.prepare(`SELECT value FROM setting WHERE name = 'index-version'`).pluck().get() === computeIndexVersion();
}

/** A program that knows another kind, or a newer version of one, reads records that the previous program left out. */
function computeIndexVersion(): string {
  const formats = Object.entries(recordKinds).map(([kind, { v }]) => `${kind} ${v}`);
  return `${INDEX_VERSION} ${digest('sha256', formats.sort().join(', '), 'hex').slice(0, 16)}`;
}

/**
 * Rebuilds everything that is derived from the records, in one transaction; records, files and settings are unchanged.
 * Returns the number of records and the hashes of the damaged ones, which stay in the store and are left out of the
 * derived tables. Where it is interrupted, the store is as it was, and the next opening starts again.
 */
export function rebuildDerivedTables(
  db: Database.Database,
  report: ReportUpdate = () => {},
): { records: number; damaged: string[] } {
  return db
    .transaction(() => {
      for (const table of derivedTables) db.exec(`DROP TABLE IF EXISTS ${table}`);
      db.exec(derivedSchema);
      const damaged: string[] = [];
      const rows = db.prepare<[number], { id: number; hash: string; json: string }>(
        'SELECT id, hash, json FROM record WHERE id > ? ORDER BY id LIMIT 1000',
      );
      const note = db.prepare(
        'INSERT INTO damaged (record, negotiation) SELECT id, negotiation FROM record WHERE id = ?',
      );
      const touched: ClauseKey[] = [];
      const deferred = new DeferredDerivation(db);
      const total = db.prepare<[], number>('SELECT count(*) FROM record').pluck().get() ?? 0;
      let records = 0;
      for (let after = 0, page = rows.all(after); page.length > 0; page = rows.all(after)) {
        for (const row of page) {
          const record = parseStoredRecord(row.hash, row.json);
          if (record === null) {
            damaged.push(row.hash);
            note.run(row.id);
          } else {
            const { length } = row.json;
            for (const clause of deriveStoredRecord(db, row.id, record, length, deferred)) touched.push(clause);
          }
          after = row.id;
          records += 1;
        }
        report({ step: 'derive', done: records, total });
      }
      report({ step: 'finish', done: 0, total: 0 });
      db.exec(derivedIndexes);
      finishDerivation(db, touched, deferred);
      db.prepare(`DELETE FROM setting WHERE name = 'index-version'`).run();
      db.prepare(`INSERT INTO setting (name, value) VALUES ('index-version', ?)`).run(computeIndexVersion());
      return { records, damaged };
    })
    .immediate();
}
