import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { stageSet } from '../../../../shared/model/negotiation.ts';
import type { WriteContext } from '../../context.ts';
import { assertFilesSaved, checkSigningDetails } from '../../queries/agreements/check-signing-details.ts';
import { omitDamaged } from '../../queries/agreements/show-process.ts';
import { findNegotiation } from '../../queries/resolve-names.ts';
import { findLiveStatements } from '../../queries/statements.ts';
import { appendStatement } from '../../records/append-statement.ts';

/**
 * Sets the next stage, an earlier one, or a later one with the reason for skipping those between (D1). Throws
 * `reason-missing`.
 */
export function setProcessStage(context: WriteContext, input: Input<'process.stage'>): Output<'process.stage'> {
  return context.transact((writer) => {
    const { id } = findNegotiation(writer.db, input.negotiation);
    const { stage, dated } = input;
    const stages = stageSet.shape.stage.options;
    const [now] = omitDamaged(findLiveStatements(writer.db, 'stage.set', id, id));
    const from = now === undefined ? -1 : stages.indexOf(now.payload.stage);
    const reason = (input.reason ?? '').trim() === '' ? null : input.reason;
    if (stages.indexOf(stage) > from + 1 && reason === null) throw new Failure('reason-missing', { what: stage });
    return appendStatement(writer, ['stage.set', id, id], { stage, reason, dated }, stage);
  });
}

/**
 * Records a legal step. A named step replaces its earlier statement; an `other` step is added, unless `replaces` names
 * its predecessor. Throws `file-unknown` or `record-unknown`.
 */
export function recordProcessStep(context: WriteContext, input: Input<'process.step'>): Output<'process.step'> {
  return context.transact((writer) => {
    const { db } = writer;
    const { id } = findNegotiation(db, input.negotiation);
    const { negotiation: _, replaces = null, ...said } = input;
    if (said.file !== null) assertFilesSaved(db, [said.file]);
    const same = findLiveStatements(db, 'step.recorded', id, id, ({ step }) => step === said.step);
    const before = said.step === 'other' ? same.filter(({ hash }) => hash === replaces) : same;
    if (said.step === 'other' && replaces !== null && before.length === 0)
      throw new Failure('record-unknown', { hash: replaces });
    return appendStatement(writer, ['step.recorded', id, id], said, said.step, before);
  });
}

/** Writes the delegation's guidelines, with exactly the parts of D3. */
export function writeDelegationGuidelines(
  context: WriteContext,
  input: Input<'process.guidelines'>,
): Output<'process.guidelines'> {
  return context.transact((writer) => {
    const { id, description } = findNegotiation(writer.db, input.negotiation);
    const { negotiation: _, ...said } = input;
    return appendStatement(writer, ['guidelines.written', id, id], said, description.payload.code);
  });
}

/** Records what happened after signing (D24). Throws as `checkSigningDetails` does. */
export function recordSigning(context: WriteContext, input: Input<'process.signing'>): Output<'process.signing'> {
  return context.transact((writer) => {
    const { id, description } = findNegotiation(writer.db, input.negotiation);
    const { negotiation: _, ...said } = input;
    checkSigningDetails(writer.db, id, description.payload.parties, said);
    return appendStatement(writer, ['signing.recorded', id, id], said, description.payload.code);
  });
}
