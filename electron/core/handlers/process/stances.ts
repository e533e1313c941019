import type { Input, Output } from '../../../../shared/api/commands.ts';
import type { WriteContext } from '../../context.ts';
import { findClause, findNegotiation } from '../../queries/resolve-names.ts';
import { findLiveStatements } from '../../queries/statements.ts';
import { assertOwnClause } from '../../queries/text/clause-heads.ts';
import { appendStatement } from '../../records/append-statement.ts';

/** Records one of the "4 aman" of a clause (D4), which supersedes the assessment of that aspect. Confidential (D22). */
export function assessClause(context: WriteContext, input: Input<'assessments.make'>): Output<'assessments.make'> {
  return context.transact((writer) => {
    const negotiation = findNegotiation(writer.db, input.negotiation);
    const clause = findClause(writer.db, negotiation.id, input.clause);
    assertOwnClause(clause);
    const { aspect, verdict, text } = input;
    const before = findLiveStatements(
      writer.db,
      'assessment.made',
      clause.negotiation,
      clause.id,
      (made) => made.aspect === aspect,
    );
    const subject = ['assessment.made', negotiation.id, clause.id] as const;
    return appendStatement(writer, subject, { aspect, verdict, text }, clause.code, before);
  });
}
