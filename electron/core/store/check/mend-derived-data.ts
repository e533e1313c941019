import type Database from 'better-sqlite3';
import { checkRebuildSpace } from '../check-rebuild-space.ts';
import { rebuildDerivedTables } from '../rebuild-derived-tables.ts';
import { parseStoredRecord } from '../record-hash.ts';

/**
 * Rebuilds everything that derives from the records: the columns that repeat them, the indexes and the derived tables.
 * Records are read from the table itself. Throws `disk-too-full` before anything is changed.
 */
export function mendDerivedData(db: Database.Database): void {
  checkRebuildSpace(db);
  db.transaction(() => {
    const update = db.prepare(
      'UPDATE record SET kind = ?, negotiation = ?, entity = ?, device = ?, seq = ? WHERE id = ? AND (kind, negotiation, entity, device, seq) <> (?, ?, ?, ?, ?)',
    );
    const page = db.prepare<[number], { id: number; hash: string; json: string }>(
      'SELECT id, hash, json FROM record NOT INDEXED WHERE id > ? ORDER BY id LIMIT 500',
    );
    // Before anything is updated: an update looks for the old entries of the indexes.
    db.exec('REINDEX record; REINDEX file; REINDEX setting; REINDEX typing;');
    for (let rows = page.all(-1); rows.length > 0; rows = page.all(rows.at(-1)?.id ?? 0)) {
      for (const { id, hash, json } of rows) {
        const record = parseStoredRecord(hash, json);
        if (record === null) continue;
        const columns = [record.kind, record.negotiation, record.entity, record.device, record.seq];
        update.run(...columns, id, ...columns);
      }
    }
    rebuildDerivedTables(db);
  }).immediate();
}
