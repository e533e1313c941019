import type { Input, Output } from '../../../shared/api/commands.ts';
import { Failure } from '../../../shared/api/failure.ts';
import { stageSet, stepRecorded } from '../../../shared/model/negotiation.ts';
import type { ShownProcess } from '../../../shared/model/process.ts';
import { compareRecordTime } from '../../../shared/rules/compare-record-time.ts';
import type { Reading, Writing } from '../context.ts';
import type { ReadStore } from '../store/open.ts';
import type { Found } from '../store/read.ts';
import { findNegotiation } from './find.ts';
import { say, shownSaid, standing } from './said.ts';
import { mustBeKept, mustBeSignable } from './signed.ts';

/** Where the negotiation stands; of what two people said at once the smaller hash counts until one says it anew. */
export function show({ store: { db } }: Reading, input: Input<'process.show'>): ShownProcess {
  const { id } = findNegotiation(db, input.negotiation);
  const [stage] = readable(standing(db, 'stage.set', id));
  const [guidelines] = readable(standing(db, 'guidelines.written', id));
  const [signing] = readable(standing(db, 'signing.recorded', id));
  return {
    stage: stage === undefined ? null : shownSaid(stage),
    steps: stepsOf(db, id).map(shownSaid),
    guidelines: guidelines === undefined ? null : shownSaid(guidelines),
    signing: signing === undefined ? null : shownSaid(signing),
  };
}

function readable<R>(found: readonly { readonly record: R | null }[]): R[] {
  return found.flatMap(({ record }) => record ?? []);
}

/** The word that counts on each step that has a name, and every other step, as they were set down. */
function stepsOf(db: ReadStore['db'], negotiation: string): NonNullable<Found<'step.recorded'>['record']>[] {
  const all = readable(standing(db, 'step.recorded', negotiation));
  return stepRecorded.shape.step.options.flatMap((step) => {
    const those = all.filter(({ payload }) => payload.step === step);
    return step === 'other' ? those.toSorted(compareRecordTime) : those.slice(0, 1);
  });
}

/** The next stage, an earlier one, or one further on with the reason why those between were left out (D1). */
export function setStage(context: Writing, input: Input<'process.stage'>): Output<'process.stage'> {
  return context.transact((writer) => {
    const { id } = findNegotiation(writer.db, input.negotiation);
    const { stage, dated } = input;
    const stages = stageSet.shape.stage.options;
    const [now] = readable(standing(writer.db, 'stage.set', id));
    const from = now === undefined ? -1 : stages.indexOf(now.payload.stage);
    const reason = (input.reason ?? '').trim() === '' ? null : input.reason;
    if (stages.indexOf(stage) > from + 1 && reason === null) throw new Failure('reason-missing', { what: stage });
    return say(writer, ['stage.set', id, id], { stage, reason, dated }, stage);
  });
}

/** A step of the law, said anew where it has a name; another is one more, unless it says which it replaces. */
export function recordStep(context: Writing, input: Input<'process.step'>): Output<'process.step'> {
  return context.transact((writer) => {
    const { db } = writer;
    const { id } = findNegotiation(db, input.negotiation);
    const { negotiation: _, replaces = null, ...said } = input;
    if (said.file !== null) mustBeKept(db, [said.file]);
    const same = standing(db, 'step.recorded', id, ({ step }) => step === said.step);
    const before = said.step === 'other' ? same.filter(({ hash }) => hash === replaces) : same;
    if (said.step === 'other' && replaces !== null && before.length === 0)
      throw new Failure('record-unknown', { hash: replaces });
    return say(writer, ['step.recorded', id, id], said, said.step, before);
  });
}

/** The delegation's guidelines, with exactly the parts of D3. */
export function writeGuidelines(context: Writing, input: Input<'process.guidelines'>): Output<'process.guidelines'> {
  return context.transact((writer) => {
    const { id, description } = findNegotiation(writer.db, input.negotiation);
    const { negotiation: _, ...said } = input;
    return say(writer, ['guidelines.written', id, id], said, description.payload.code);
  });
}

/** What came after signing (D24). */
export function recordSigning(context: Writing, input: Input<'process.signing'>): Output<'process.signing'> {
  return context.transact((writer) => {
    const { id, description } = findNegotiation(writer.db, input.negotiation);
    const { negotiation: _, ...said } = input;
    mustBeSignable(writer.db, id, description.payload.parties, said);
    return say(writer, ['signing.recorded', id, id], said, description.payload.code);
  });
}
