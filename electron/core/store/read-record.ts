import type Database from 'better-sqlite3';
import type { KnownRecord, RecordKind } from '../../../shared/model/record.ts';
import { prepareSql } from './prepare-sql.ts';
import { parseStoredRecord } from './record-hash.ts';

/** A record as found: `record` is null if its text does not match its hash. */
export type RecordReading<K extends RecordKind> = {
  readonly hash: string;
  readonly record: Extract<KnownRecord, { kind: K }> | null;
};

/** `row` must be of kind K, according to the derived tables. */
export function parseRecordRow<K extends RecordKind>(row: {
  readonly hash: string;
  readonly json: string;
}): RecordReading<K> {
  return { hash: row.hash, record: parseStoredRecord(row.hash, row.json) as Extract<KnownRecord, { kind: K }> | null };
}

/** When the newest record of a negotiation was made, as its author's clock said; null if that record is damaged or there is none. */
export function readLastSavedTime(db: Database.Database, negotiation: string): string | null {
  const row = prepareSql<{ hash: string; json: string }>(
    db,
    'SELECT hash, json FROM record WHERE id = (SELECT max(id) FROM record WHERE negotiation = ?)',
  ).get(negotiation);
  return row === undefined ? null : (parseStoredRecord(row.hash, row.json)?.at ?? null);
}

/** The same without exports, which change nothing that a backup would lack. */
export function readLastChangedTime(db: Database.Database, negotiation: string): string | null {
  const row = prepareSql<{ hash: string; json: string }>(
    db,
    "SELECT hash, json FROM record WHERE id = (SELECT max(id) FROM record WHERE negotiation = ? AND kind <> 'export.made')",
  ).get(negotiation);
  return row === undefined ? null : (parseStoredRecord(row.hash, row.json)?.at ?? null);
}

/** One record of a negotiation by its hash, undefined if that negotiation has none; a damaged one may be of any. */
export function findRecordByHash<K extends RecordKind>(
  db: Database.Database,
  negotiation: string,
  hash: string,
): RecordReading<K> | undefined {
  const row = prepareSql<{ hash: string; json: string }>(db, 'SELECT hash, json FROM record WHERE hash = ?').get(hash);
  if (row === undefined) return undefined;
  const found = parseRecordRow<K>(row);
  return found.record === null || found.record.negotiation === negotiation ? found : undefined;
}
