import { generateKeyBetween } from 'fractional-indexing';
import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { findFreeCode } from '../../../../shared/rules/find-free-code.ts';
import type { WriteContext } from '../../context.ts';
import { findClause, findNegotiation } from '../../queries/resolve-names.ts';
import { assertClauseRemovable } from '../../queries/text/clause-lock.ts';
import { resolveClausePlacement } from '../../queries/text/clause-placement.ts';
import { appendClauseVersion } from '../../records/append-clause-version.ts';
import { listClauses } from '../../store/clauses.ts';
import { findLiveRecords } from '../../store/statements.ts';

/** Moves, removes or restores one clause of our text with one record, which supersedes all current placements. */
export function placeClause(context: WriteContext, input: Input<'clauses.place'>): Output<'clauses.place'> {
  return context.transact(({ db, append }) => {
    const negotiation = findNegotiation(db, input.negotiation);
    const clause = findClause(db, negotiation.id, input.clause);
    if (clause.draft !== null) throw new Failure('clause-unknown', { named: input.clause, known: [] });
    const current = findLiveRecords(db, 'clause.placed', clause.negotiation, clause.id);
    const at = current.find(({ record }) => record !== null)?.record?.payload ?? { under: null, rank: 'a0' };
    const target = resolveClausePlacement(db, negotiation.id, clause, at, input.to);
    if (target.under === null && at.under !== null) assertClauseRemovable(db, negotiation.id, clause);
    if (current.length === 1 && target.under === at.under && target.rank === at.rank)
      throw new Failure('nothing-changed', { what: clause.code });
    const supersedes = current.map(({ hash }) => hash);
    return { record: append('clause.placed', negotiation.id, clause.id, { ...target, supersedes }).hash };
  });
}

/**
 * Creates a clause at its place, with its first version if texts are given. Codes are never reused, not even those of removed clauses. Throws
 * `clause-exists`.
 */
export function createClause(context: WriteContext, input: Input<'clauses.create'>): Output<'clauses.create'> {
  return context.transact((writer) => {
    const { db, append } = writer;
    const negotiation = findNegotiation(db, input.negotiation);
    const { id } = negotiation;
    const taken = listClauses(db, id).map((clause) => clause.code);
    if (input.code !== null && taken.includes(input.code)) throw new Failure('clause-exists', { code: input.code });
    const code = input.code ?? findFreeCode(`${input.kind}-${taken.length + 1}`, taken);
    const clause = context.newId();
    const place = resolveClausePlacement(
      db,
      id,
      { id: clause, code },
      { under: null, rank: generateKeyBetween(null, null) },
      input.to,
    );
    append('clause.created', id, clause, { code, kind: input.kind, draft: null });
    const record = append('clause.placed', id, clause, { ...place, supersedes: [] });
    if (input.texts !== undefined) {
      const version = { parents: null, texts: input.texts, note: input.note ?? '' };
      appendClauseVersion(writer, negotiation, findClause(db, id, clause), version);
    }
    return { clause, code, record: record.hash };
  });
}
