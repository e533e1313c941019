import type Database from 'better-sqlite3';
import { CHECKSUM_VERSION } from '../unrecorded/add-checksums.ts';

/**
 * Deletes the unsaved input on the clauses of a negotiation, damaged input too. A store of a version that does not file it
 * under its negotiation goes by the clauses in its records, so this must run before the records are deleted; a record
 * about a clause elsewhere has no part in it.
 */
export function deleteNegotiationTypings(db: Database.Database, negotiation: string, version: number): void {
  if (version >= CHECKSUM_VERSION) db.prepare('DELETE FROM typing WHERE negotiation = ?').run(negotiation);
  else
    db.prepare(
      `DELETE FROM typing WHERE clause IN (SELECT entity FROM record WHERE negotiation = ?)
         AND clause NOT IN (SELECT entity FROM record WHERE kind = 'clause.created' AND negotiation <> ?)`,
    ).run(negotiation, negotiation);
}

/** Deletes all other unsaved input; of an older version, after the other records. */
export function deleteOtherTypings(db: Database.Database, negotiation: string, version: number): void {
  if (version >= CHECKSUM_VERSION) db.prepare('DELETE FROM typing WHERE negotiation <> ?').run(negotiation);
  else db.prepare('DELETE FROM typing WHERE clause NOT IN (SELECT entity FROM record)').run();
}
