import type { Core } from '../../../electron/core/core.ts';
import { GENERATED_CODE, type StoreSize } from '../generate-store.ts';
import { computeMedian, measureTimes } from '../measure.ts';
import { callBenchCommand } from '../open-core.ts';
import { type BenchRow, createRow, formatMs } from '../result-table.ts';

/** 40 clauses x 25 versions with 1,000 comments, a third of them answered: 2,500 records. */
export const EXAMINED_STORE: StoreSize = { clauses: 40, words: 60, versions: 25, comments: 1 };
const RUNS = 11;

/**
 * What a text that leaves waits for: all its records are read again and compared with what derives from them. A draft that
 * is not there is refused only after that.
 */
export async function measureExamination(core: Core): Promise<BenchRow[]> {
  const records = (await callBenchCommand(core, 'records.list', { negotiation: GENERATED_CODE })).length;
  const input = { negotiation: GENERATED_CODE, as: 'final', language: 'en', copy: 'ID', draft: 'absent' } as const;
  const times = await measureTimes(RUNS, async () => {
    const refused = await core.call('exports.make', input);
    if (refused.ok || refused.error.code !== 'draft-unknown') throw new Error('an absent draft was exported');
  });
  return [createRow('examine a text that leaves', computeMedian(times), 300, formatMs, `${records} records`)];
}
