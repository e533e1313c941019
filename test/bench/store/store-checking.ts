import type { Core } from '../../../electron/core/core.ts';
import { GENERATED_CODE } from '../generate-store.ts';
import { computeMedian, computePercentile, measureTime } from '../measure.ts';
import { callBenchCommand } from '../open-core.ts';
import { type BenchRow, createRow, formatMs } from '../result-table.ts';

/** A person saves no faster; without a pause the commits would only be compared with each other. */
const PAUSE_MS = 200;
const MEGABYTE = 2 ** 20;

/** Saving versions while the whole store is checked in its worker thread, the time of the check and the memory of both. */
export async function measureStoreCheck(core: Core): Promise<BenchRow[]> {
  const { clauses } = await callBenchCommand(core, 'texts.show', { negotiation: GENERATED_CODE, draft: null });
  const written = clauses.filter(({ version }) => version !== null);
  const saves: number[] = [];
  let [running, peak] = [true, 0];
  const check = measureTime(async () => {
    const { faults } = await callBenchCommand(core, 'store.check', {});
    running = false;
    if (faults.length > 0) throw new Error(`a whole store was reported as damaged: ${JSON.stringify(faults[0])}`);
  });
  for (let run = 0; running; run += 1) {
    const clause = written[(run * 7) % written.length];
    if (clause === undefined) throw new Error('a text without clauses');
    const texts = { id: { body: `${clause.body.id ?? ''} ${'kata '.repeat(1 + (run % 900))}periksa.` } };
    const input = { negotiation: GENERATED_CODE, clause: clause.code, parents: null, texts, note: '' };
    saves.push(await measureTime(() => callBenchCommand(core, 'clauses.write', input)));
    peak = Math.max(peak, process.memoryUsage.rss());
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  const time = await check;
  const note = `${saves.length} saves`;
  return [
    createRow('save a version during a full check', computeMedian(saves), 1.5, formatMs, note),
    createRow('the same, 95th percentile', computePercentile(saves, 95), 20, formatMs, note),
    createRow('full check of the large store', time / 1000, 60, (value) => `${value.toFixed(1)} s`, ''),
    createRow('memory during the check', peak / MEGABYTE, 300, (value) => `${Math.round(value)} MB`, 'host and worker'),
  ];
}
