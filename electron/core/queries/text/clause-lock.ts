import { Failure } from '../../../../shared/api/failure.ts';
import { chooseEffectiveStatus, isLockingStatus, type StatusRecord } from '../../../../shared/rules/clause-status.ts';
import { listClauses, type StoredClause } from '../../store/clauses.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { findLiveRecords } from '../../store/statements.ts';
import { readWorkingText } from '../../store/texts.ts';

type Db = OpenStore['db'];
type NamedClause = Pick<StoredClause, 'negotiation' | 'id' | 'code'>;

/**
 * The status that counts for a clause, null if none was set. Throws `record-damaged` if one cannot be read, because
 * then it is unknown whether the text is agreed.
 */
export function readClauseStatus(db: Db, clause: NamedClause): StatusRecord | null {
  const current = findLiveRecords(db, 'status.set', clause.negotiation, clause.id);
  const damaged = current.find(({ record }) => record === null);
  if (damaged !== undefined) throw new Failure('record-damaged', { hash: damaged.hash, what: clause.code });
  return chooseEffectiveStatus(current.flatMap(({ record }) => record ?? []));
}

/** Agreed text never changes by accident (D18): throws `clause-locked` before a version of the clause is written. */
export function assertClauseUnlocked(db: Db, clause: NamedClause): void {
  const record = readClauseStatus(db, clause);
  if (record === null || !isLockingStatus(record.payload.status)) return;
  const { status, dated } = record.payload;
  const at = dated ?? record.at.slice(0, 10);
  throw new Failure('clause-locked', { clause: clause.code, status, by: record.actor.name, at });
}

/** A clause by its id, with the code that people use for it. */
export function findNamedClause(db: Db, negotiation: string, id: string): NamedClause {
  return listClauses(db, negotiation).find((clause) => clause.id === id) ?? { negotiation, id, code: id };
}

/** Throws `clause-locked` before a clause is removed from the text if the clause or a part of it is agreed. */
export function assertClauseRemovable(db: Db, negotiation: string, clause: NamedClause): void {
  const leaving = new Set([clause.id]);
  assertClauseUnlocked(db, clause);
  for (const one of readWorkingText(db, negotiation).clauses) {
    if (!leaving.has(one.under)) continue;
    leaving.add(one.id);
    assertClauseUnlocked(db, one);
  }
}
