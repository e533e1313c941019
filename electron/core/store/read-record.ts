import type Database from 'better-sqlite3';
import type { KnownRecord, RecordKind } from '../../../shared/model/record.ts';
import { prepareSql } from './prepare-sql.ts';
import { parseStoredRecord } from './record-hash.ts';

/** A record as it was found: `record` is null where its text is not what its hash covers. */
export type RecordReading<K extends RecordKind> = {
  readonly hash: string;
  readonly record: Extract<KnownRecord, { kind: K }> | null;
};

/** `row` must be of kind K, as the derived tables say. */
export function parseRecordRow<K extends RecordKind>(row: {
  readonly hash: string;
  readonly json: string;
}): RecordReading<K> {
  return { hash: row.hash, record: parseStoredRecord(row.hash, row.json) as Extract<KnownRecord, { kind: K }> | null };
}

/** One record by its hash, undefined where the store has none. */
export function findRecordByHash<K extends RecordKind>(
  db: Database.Database,
  hash: string,
): RecordReading<K> | undefined {
  const row = prepareSql<{ hash: string; json: string }>(db, 'SELECT hash, json FROM record WHERE hash = ?').get(hash);
  return row === undefined ? undefined : parseRecordRow<K>(row);
}
