import type Database from 'better-sqlite3';

/**
 * Deletes the unsaved input on the clauses of a negotiation; a record about a clause elsewhere has no part in it. Must
 * run before the records are deleted.
 */
export function deleteNegotiationTypings(db: Database.Database, negotiation: string): void {
  db.prepare(
    `DELETE FROM typing WHERE clause IN (SELECT entity FROM record WHERE negotiation = ?)
       AND clause NOT IN (SELECT entity FROM record WHERE kind = 'clause.created' AND negotiation <> ?)`,
  ).run(negotiation, negotiation);
}
