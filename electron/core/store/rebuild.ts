import type Database from 'better-sqlite3';
import { derive, settle } from './derive.ts';
import { checkedRecord } from './hash.ts';
import { derived, derivedTables, INDEX_VERSION } from './schema.ts';

/** The version of what is derived in this store, 0 where there is nothing yet. */
export function indexVersion(db: Database.Database): number {
  const value = db.prepare(`SELECT value FROM setting WHERE name = 'index-version'`).pluck().get();
  return typeof value === 'string' ? Number(value) : 0;
}

/**
 * Makes everything that is derived anew from the records, in one transaction; records, files and settings stay as they
 * are. Gives how many records there are and the hashes of those that are damaged: they are kept, and left out of what
 * is derived.
 */
export function rebuild(db: Database.Database): { records: number; damaged: string[] } {
  return db
    .transaction(() => {
      for (const table of derivedTables) db.exec(`DROP TABLE IF EXISTS ${table}`);
      db.exec(derived);
      const damaged: string[] = [];
      const rows = db.prepare<[number], { id: number; hash: string; json: string }>(
        'SELECT id, hash, json FROM record WHERE id > ? ORDER BY id LIMIT 1000',
      );
      const note = db.prepare(
        'INSERT INTO damaged (record, negotiation) SELECT id, negotiation FROM record WHERE id = ?',
      );
      const touched = new Set<string>();
      let records = 0;
      for (let after = 0, page = rows.all(after); page.length > 0; page = rows.all(after)) {
        for (const row of page) {
          const record = checkedRecord(row.hash, row.json);
          if (record === null) {
            damaged.push(row.hash);
            note.run(row.id);
          } else for (const clause of derive(db, row.id, record)) touched.add(clause);
          after = row.id;
          records += 1;
        }
      }
      settle(db, touched);
      db.prepare(`INSERT OR REPLACE INTO setting (name, value) VALUES ('index-version', ?)`).run(String(INDEX_VERSION));
      return { records, damaged };
    })
    .immediate();
}
