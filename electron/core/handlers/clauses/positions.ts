import type { Input, Output } from '../../../../shared/api/commands.ts';
import type { WriteContext } from '../../context.ts';
import { findClause, findNegotiation } from '../../queries/resolve-names.ts';
import { findLiveRecords } from '../../store/statements.ts';

/** Records the position on a clause, which supersedes all current ones. Confidential (D22). */
export function takePosition(context: WriteContext, input: Input<'positions.take'>): Output<'positions.take'> {
  return context.transact(({ db, append }) => {
    const negotiation = findNegotiation(db, input.negotiation);
    const clause = findClause(db, negotiation.id, input.clause);
    const supersedes = findLiveRecords(db, 'position.taken', clause.negotiation, clause.id).map(({ hash }) => hash);
    const { opening, fallback, redLine, rationale } = input;
    const payload = { opening, fallback, redLine, rationale, supersedes };
    return { record: append('position.taken', negotiation.id, clause.id, payload).hash };
  });
}
