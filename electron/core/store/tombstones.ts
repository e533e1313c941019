import type Database from 'better-sqlite3';
import { prepareSql } from './prepare-sql.ts';

/** A negotiation that was deleted from this store, when and why. Its code and title are not kept: they were deleted too. */
export type Tombstone = { readonly negotiation: string; readonly at: string; readonly reason: string };

/**
 * Notes that a negotiation was deleted from this store, so that a merge does not bring it back. The note is local: it
 * is no record, and copies of the negotiation elsewhere remain. Must run in the transaction that deletes it.
 */
export function writeTombstone(db: Database.Database, negotiation: string, at: Date, reason: string): void {
  prepareSql(db, 'INSERT OR REPLACE INTO tombstone (negotiation, at, reason) VALUES (?, ?, ?)').run(
    negotiation,
    at.toISOString(),
    reason,
  );
}

export function isTombstoned(db: Database.Database, negotiation: string): boolean {
  return prepareSql(db, 'SELECT 1 FROM tombstone WHERE negotiation = ?').get(negotiation) !== undefined;
}

/** Lets a merge bring a negotiation back, because a person asked for it. Must run inside a transaction. */
export function removeTombstone(db: Database.Database, negotiation: string): void {
  prepareSql(db, 'DELETE FROM tombstone WHERE negotiation = ?').run(negotiation);
}

export function listTombstones(db: Database.Database): Tombstone[] {
  return prepareSql<Tombstone>(db, 'SELECT negotiation, at, reason FROM tombstone ORDER BY negotiation').all();
}
