import type Database from 'better-sqlite3';
import type { Envelope, KnownRecord } from '../../../shared/model/record.ts';
import { isKnownRecord } from '../../../shared/model/record.ts';
import { deriveClause, deriveConfirmation, deriveVersion, updateClauseStaleness } from './clauses.ts';
import { deriveComment, updateOpenFlag } from './comments.ts';
import { prepareSql } from './prepare-sql.ts';
import { deriveStatement } from './statements.ts';

/**
 * Puts what follows from a record into the derived tables; `id` is its row. What comes out does not depend on the order
 * in which records arrive. Gives the clauses that must be settled once all of a batch is in, where the short way of
 * one new version on top of its parent does not do. Must run inside a transaction.
 */
export function deriveFromRecord(
  db: Database.Database,
  id: number,
  record: Envelope & { readonly hash: string },
): string[] {
  if (!isKnownRecord(record)) {
    prepareSql(db, 'INSERT INTO newer (entity, record, negotiation) VALUES (?, ?, ?)').run(
      record.entity,
      id,
      record.negotiation,
    );
    return [];
  }
  const known = record as KnownRecord;
  switch (known.kind) {
    case 'clause.created':
      deriveClause(db, known);
      return [];
    case 'version.written':
      return deriveVersion(db, id, known);
    case 'translation.confirmed':
      return deriveConfirmation(db, id, known);
    case 'comment.made':
      deriveComment(db, id, known);
      return [];
    case 'comment.answered':
    case 'comment.revised':
      deriveStatement(db, id, known);
      updateOpenFlag(db, known.entity);
      return [];
    default:
      deriveStatement(db, id, known);
      return [];
  }
}

/** Works out staleness anew for clauses of which records came in out of order, or that have joined versions. */
export function updateStaleness(db: Database.Database, clauses: Iterable<string>): void {
  for (const clause of new Set(clauses)) updateClauseStaleness(db, clause);
}
