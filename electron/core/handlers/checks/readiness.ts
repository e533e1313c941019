import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { WriteContext } from '../../context.ts';
import { buildCheckName, digestBlockers, evaluatePoints } from '../../queries/signing/readiness.ts';
import { findLiveStatements } from '../../queries/statements.ts';
import { appendStatement } from '../../records/append-statement.ts';

/**
 * Waives what blocks a point of the text that `readiness.show` evaluates. Throws `nothing-to-pass` or
 * `point-not-passable`.
 */
export function passReadinessPoint(context: WriteContext, input: Input<'readiness.pass'>): Output<'readiness.pass'> {
  return context.transact((writer) => {
    const { id, points } = evaluatePoints(writer.db, { negotiation: input.negotiation, draft: input.draft ?? null });
    const { point, reason, withdrawn } = input;
    const found = points.find((one) => one.point === point);
    const before = findLiveStatements(
      writer.db,
      'check.waived',
      id,
      id,
      ({ check }) => check === buildCheckName(point),
    );
    const nothing = withdrawn ? before.every(({ record }) => record?.payload.withdrawn) : found?.blockers.length === 0;
    if (found === undefined || nothing) throw new Failure('nothing-to-pass', { point });
    if (!found.passable && !withdrawn) throw new Failure('point-not-passable', { point });
    const finding = digestBlockers(found.blockers).join(' ');
    const waiver = { check: buildCheckName(point), finding, clause: null, language: null, reason, withdrawn };
    return appendStatement(writer, ['check.waived', id, id], waiver, point, before);
  });
}
