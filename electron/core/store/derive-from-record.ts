import type Database from 'better-sqlite3';
import type { Envelope, KnownRecord } from '../../../shared/model/record.ts';
import { isKnownRecord } from '../../../shared/model/record.ts';
import { deriveAllHeads, deriveClause, deriveConfirmation, deriveVersion, updateClauseStaleness } from './clauses.ts';
import { deriveComment, updateOpenFlag } from './comments.ts';
import type { DeferredDerivation } from './derive/deferred-derivation.ts';
import type { ClauseKey } from './derive/entity-key.ts';
import { isOverLimit } from './derive/over-limit.ts';
import { quarantineRecord } from './derive/quarantine.ts';
import { prepareSql } from './prepare-sql.ts';
import { deriveStatement } from './statements.ts';

/**
 * Updates the derived tables from a record; `id` is its row. The result does not depend on the order in which records
 * arrive. Returns the clauses whose staleness must be recomputed once the whole batch is in, because the short way for
 * one new version on its parent does not apply. `deferred` takes what a rebuild does at its end. Must run inside a
 * transaction.
 */
export function deriveFromRecord(
  db: Database.Database,
  id: number,
  record: Envelope & { readonly hash: string },
  deferred: DeferredDerivation | null = null,
): ClauseKey[] {
  if (!isKnownRecord(record)) {
    prepareSql(db, 'INSERT INTO newer (negotiation, entity, record) VALUES (?, ?, ?)').run(
      record.negotiation,
      record.entity,
      id,
    );
    return [];
  }
  const known = record as KnownRecord;
  switch (known.kind) {
    case 'clause.created':
      deriveClause(db, id, known);
      return [];
    case 'version.written':
      return deriveVersion(db, id, known, deferred);
    case 'translation.confirmed':
      return deriveConfirmation(db, id, known, deferred);
    case 'comment.made':
      deriveComment(db, id, known, deferred);
      return [];
    case 'comment.answered':
    case 'comment.revised':
      deriveStatement(db, id, known);
      if (deferred === null) updateOpenFlag(db, known);
      else deferred.addAnsweredComment(known);
      return [];
    default:
      deriveStatement(db, id, known);
      return [];
  }
}

/**
 * Derives a record that is in the store, which may have come from elsewhere: one that is too long has no effect. `size`
 * is the length of its text. Otherwise as `deriveFromRecord`.
 */
export function deriveStoredRecord(
  db: Database.Database,
  id: number,
  record: Envelope & { readonly hash: string },
  size: number,
  deferred: DeferredDerivation | null = null,
): ClauseKey[] {
  if (!isOverLimit(record, size)) return deriveFromRecord(db, id, record, deferred);
  quarantineRecord(db, id, record, 'over-limit');
  return [];
}

/** Does what was put off, once all records are in; `touched` are the clauses that deriving them returned. */
export function finishDerivation(
  db: Database.Database,
  touched: Iterable<ClauseKey>,
  deferred: DeferredDerivation,
): void {
  deriveAllHeads(db);
  updateStaleness(db, touched);
  deferred.indexAllHeads();
  for (const { comment, open } of deferred.listAnsweredComments()) updateOpenFlag(db, comment, open);
}

/** Recomputes the staleness of clauses whose records arrived out of order, or that have joined versions. */
export function updateStaleness(db: Database.Database, clauses: Iterable<ClauseKey>): void {
  const distinct = new Map([...clauses].map((clause) => [`${clause.negotiation} ${clause.id}`, clause]));
  for (const clause of distinct.values()) updateClauseStaleness(db, clause);
}
