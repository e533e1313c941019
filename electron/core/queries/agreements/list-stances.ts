import type { Input } from '../../../../shared/api/commands.ts';
import { assessmentMade } from '../../../../shared/model/clause.ts';
import type { ShownStance } from '../../../../shared/model/process.ts';
import type { ReadContext } from '../../context.ts';
import { listLiveRecords } from '../../store/statements.ts';
import { readWorkingText } from '../../store/texts.ts';
import { findNegotiation } from '../resolve-names.ts';
import { buildShownStatement } from '../statements.ts';

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
