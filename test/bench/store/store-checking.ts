import type { Core } from '../../../electron/core/core.ts';
import { GENERATED_CODE } from '../generate-store.ts';
import { computeMedian, computePercentile, measureTime } from '../measure.ts';
import { callBenchCommand } from '../open-core.ts';
import { readPeakMemory } from '../peak-memory.ts';

/** A person saves no faster; without a pause the commits would only be compared with each other. */
const PAUSE_MS = 200;

/** As for the saves that nothing disturbs: until the engine has compiled the code of a save. */
const WARM_UP = 150;

/** At the same pace before the check: after a pause a save takes longer than right after another one. */
const UNDISTURBED = 60;

/**
 * Saves versions while the whole store is checked in its worker thread, in a fresh process. Returns the median and the
 * 95th percentile of the saves and the time of the check in ms, the memory of host and worker at its peak in MB, the
 * number of saves, and the median of those at the same pace without a check.
 */
export async function measureSavesDuringCheck(core: Core): Promise<number[]> {
  const { clauses } = await callBenchCommand(core, 'texts.show', { negotiation: GENERATED_CODE, draft: null });
  const written = clauses.filter(({ version }) => version !== null);
  let run = 0;
  const save = async () => {
    const clause = written[(run * 7) % written.length];
    if (clause === undefined) throw new Error('a text without clauses');
    run += 1;
    const texts = { id: { body: `${clause.body.id ?? ''} ${'kata '.repeat(1 + (run % 900))}periksa.` } };
    const input = { negotiation: GENERATED_CODE, clause: clause.code, parents: null, texts, note: '' };
    return measureTime(() => callBenchCommand(core, 'clauses.write', input));
  };
  const saveAfterPause = async () => {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    return save();
  };
  while (run < WARM_UP) await save();
  const undisturbed: number[] = [];
  while (undisturbed.length < UNDISTURBED) undisturbed.push(await saveAfterPause());
  const saves: number[] = [];
  let running = true;
  const check = measureTime(async () => {
    const { faults } = await callBenchCommand(core, 'store.check', {});
    running = false;
    if (faults.length > 0) throw new Error(`a whole store was reported as damaged: ${JSON.stringify(faults[0])}`);
  });
  while (running) saves.push(await saveAfterPause());
  const time = await check;
  const late = computePercentile(saves, 95);
  return [computeMedian(saves), late, time, readPeakMemory(), saves.length, computeMedian(undisturbed)];
}
