import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { buildWaiverKey, isWaivable, type WaiverTarget } from '../../../../shared/rules/waivers.ts';
import type { RecordWriter, WriteContext } from '../../context.ts';
import { findClause, findNegotiation } from '../../queries/resolve-names.ts';
import { findLiveStatements } from '../../queries/statements.ts';
import { appendStatement } from '../../records/append-statement.ts';

/**
 * Waives a finding, with the other places of its word, for a reason, or withdraws the waiver. Throws `not-waivable` for a
 * check that no reason can waive.
 */
export function waiveFinding(context: WriteContext, input: Input<'checks.waive'>): Output<'checks.waive'> {
  return context.transact((writer) => {
    const records = waivePlaces(writer, input);
    return { record: records[0], records };
  });
}

/** Waives several findings for one reason, as `waiveFinding` does, in one transaction. */
export function waiveFindingsTogether(
  context: WriteContext,
  { negotiation, findings, reason }: Input<'checks.waive-together'>,
): Output<'checks.waive-together'> {
  return context.transact((writer) => ({
    records: findings.flatMap((one) => waivePlaces(writer, { ...one, negotiation, reason, withdrawn: false })),
  }));
}

function waivePlaces(writer: RecordWriter, input: Input<'checks.waive'>): [string, ...string[]] {
  const { others = [], ...first } = input;
  if (!isWaivable(input.check)) throw new Failure('not-waivable', { check: input.check });
  const { record } = waivePlace(writer, first);
  return [record, ...others.map((other) => waivePlace(writer, { ...first, ...other }).record)];
}

function waivePlace(writer: RecordWriter, input: Omit<Input<'checks.waive'>, 'others'>) {
  const { db } = writer;
  const negotiation = findNegotiation(db, input.negotiation);
  const clause = input.clause === null ? null : findClause(db, negotiation.id, input.clause).id;
  const { check, finding, language, withdrawn } = input;
  const about: WaiverTarget = { check, finding, clause, language };
  const subject = clause ?? negotiation.id;
  const before = findLiveStatements(
    db,
    'check.waived',
    negotiation.id,
    subject,
    (one) => buildWaiverKey(one) === buildWaiverKey(about),
  );
  const had = before[0]?.record?.payload;
  if (withdrawn && (had === undefined || had.withdrawn)) throw new Failure('nothing-changed', { what: finding });
  const reason = input.reason.trim() === '' && withdrawn ? (had?.reason ?? '') : input.reason;
  if (reason.trim() === '') throw new Failure('reason-missing', { what: finding });
  const said = { check, finding, clause, language, reason, withdrawn };
  return appendStatement(writer, ['check.waived', negotiation.id, subject], said, finding, before);
}
