import type { Input, Output } from '../../../../shared/api/commands.ts';
import { assessmentMade } from '../../../../shared/model/clause.ts';
import type { ShownStance } from '../../../../shared/model/process.ts';
import type { ReadContext, WriteContext } from '../../context.ts';
import { appendStatement, buildShownStatement, findLiveStatements } from '../../queries/records/statements.ts';
import { findClause, findNegotiation } from '../../queries/resolve-names.ts';
import { listLiveRecords } from '../../store/statements.ts';
import { readWorkingText } from '../../store/texts.ts';
import { assertOwnClause } from '../clauses/clauses.ts';

/**
 * Lists the position and assessments of every clause; of two concurrent ones the smaller hash counts. Confidential
 * (D22).
 */
export function listStances({ store: { db } }: ReadContext, input: Input<'stances.list'>): ShownStance[] {
  const { id } = findNegotiation(db, input.negotiation);
  const positions = groupRecordsByClause(
    listLiveRecords(db, 'position.taken', id).flatMap(({ record }) => record ?? []),
  );
  const assessments = groupRecordsByClause(
    listLiveRecords(db, 'assessment.made', id).flatMap(({ record }) => record ?? []),
  );
  return readWorkingText(db, id).clauses.map(({ id: clause, code }): ShownStance => {
    const [position] = positions.get(clause) ?? [];
    const made = assessments.get(clause) ?? [];
    return {
      clause: code,
      position: position === undefined ? null : buildShownStatement(position),
      assessments: assessmentMade.shape.aspect.options.flatMap((aspect) =>
        made
          .filter(({ payload }) => payload.aspect === aspect)
          .slice(0, 1)
          .map(buildShownStatement),
      ),
    };
  });
}

function groupRecordsByClause<R extends { readonly entity: string; readonly hash: string }>(records: readonly R[]) {
  return Map.groupBy(
    records.toSorted((a, b) => (a.hash < b.hash ? -1 : 1)),
    ({ entity }) => entity,
  );
}

/** Records one of the "4 aman" of a clause (D4), which supersedes the assessment of that aspect. Confidential (D22). */
export function assessClause(context: WriteContext, input: Input<'assessments.make'>): Output<'assessments.make'> {
  return context.transact((writer) => {
    const negotiation = findNegotiation(writer.db, input.negotiation);
    const clause = findClause(writer.db, negotiation.id, input.clause);
    assertOwnClause(clause);
    const { aspect, verdict, text } = input;
    const before = findLiveStatements(writer.db, 'assessment.made', clause.id, (made) => made.aspect === aspect);
    const subject = ['assessment.made', negotiation.id, clause.id] as const;
    return appendStatement(writer, subject, { aspect, verdict, text }, clause.code, before);
  });
}
