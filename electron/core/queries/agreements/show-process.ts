import type { Input } from '../../../../shared/api/commands.ts';
import { stepRecorded } from '../../../../shared/model/negotiation.ts';
import type { ShownProcess } from '../../../../shared/model/process.ts';
import { compareRecordTime } from '../../../../shared/rules/compare-record-time.ts';
import type { ReadContext } from '../../context.ts';
import type { OpenStore } from '../../store/open-store.ts';
import type { RecordReading } from '../../store/read-record.ts';
import { findNegotiation } from '../resolve-names.ts';
import { buildShownStatement, findLiveStatements } from '../statements.ts';

/** The state of the process; of two concurrent records the one with the smaller hash counts until one is written again. */
export function showProcess({ store: { db } }: ReadContext, input: Input<'process.show'>): ShownProcess {
  const { id } = findNegotiation(db, input.negotiation);
  const [stage] = omitDamaged(findLiveStatements(db, 'stage.set', id, id));
  const [guidelines] = omitDamaged(findLiveStatements(db, 'guidelines.written', id, id));
  const [signing] = omitDamaged(findLiveStatements(db, 'signing.recorded', id, id));
  return {
    stage: stage === undefined ? null : buildShownStatement(stage),
    steps: readSteps(db, id).map(buildShownStatement),
    guidelines: guidelines === undefined ? null : buildShownStatement(guidelines),
    signing: signing === undefined ? null : buildShownStatement(signing),
  };
}

export function omitDamaged<R>(found: readonly { readonly record: R | null }[]): R[] {
  return found.flatMap(({ record }) => record ?? []);
}

/** The statement that counts for each named step, and every `other` step in the order of recording. */
function readSteps(db: OpenStore['db'], negotiation: string): NonNullable<RecordReading<'step.recorded'>['record']>[] {
  const all = omitDamaged(findLiveStatements(db, 'step.recorded', negotiation, negotiation));
  return stepRecorded.shape.step.options.flatMap((step) => {
    const those = all.filter(({ payload }) => payload.step === step);
    return step === 'other' ? those.toSorted(compareRecordTime) : those.slice(0, 1);
  });
}
