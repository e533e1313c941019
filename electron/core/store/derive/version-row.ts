import type Database from 'better-sqlite3';
import { prepareSql } from '../prepare-sql.ts';
import type { ClauseKey } from './entity-key.ts';

export type VersionRow = { record: number; hash: string; change: string; languages: string; stale: string };

/** A version by its hash, if it is one of this clause. */
export function findVersionRow(
  db: Database.Database,
  { negotiation, id }: ClauseKey,
  hash: string,
): VersionRow | undefined {
  return prepareSql<VersionRow>(
    db,
    `SELECT version.record, version.hash, change, languages, stale FROM record JOIN version ON version.record = record.id
     WHERE record.hash = ? AND version.negotiation = ? AND version.clause = ?`,
  ).get(hash, negotiation, id);
}
