import type Database from 'better-sqlite3';
import type { KnownRecord, RecordKind } from '../../../shared/model/record.ts';
import { checkedRecord } from './hash.ts';
import { sql } from './statement.ts';

/** A record as it was found: `record` is null where its text is not what its hash covers. */
export type Found<K extends RecordKind> = {
  readonly hash: string;
  readonly record: Extract<KnownRecord, { kind: K }> | null;
};

/** `row` must be of kind K, as the derived tables say. */
export function foundRecord<K extends RecordKind>(row: { readonly hash: string; readonly json: string }): Found<K> {
  return { hash: row.hash, record: checkedRecord(row.hash, row.json) as Extract<KnownRecord, { kind: K }> | null };
}

/** One record by its hash, undefined where the store has none. */
export function recordByHash<K extends RecordKind>(db: Database.Database, hash: string): Found<K> | undefined {
  const row = sql<{ hash: string; json: string }>(db, 'SELECT hash, json FROM record WHERE hash = ?').get(hash);
  return row === undefined ? undefined : foundRecord<K>(row);
}
