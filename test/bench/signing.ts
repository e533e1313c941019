import type { Core } from '../../electron/core/core.ts';
import { computeMedian, measureTimes } from './measure.ts';
import { callBenchCommand } from './open-core.ts';
import { type BenchRow, createRow, formatMs } from './result-table.ts';

const RUNS = 7;
/** The time limit for a set of the sample, without PDFs. */
const GOAL = 3000;

/** The signing set of the sample without PDFs: 14 files, checked for leaks, stored, and packed as one .zip. */
export async function measureSigning(core: Core, negotiation: string): Promise<BenchRow[]> {
  const draft = 'draft-2';
  const { points } = await callBenchCommand(core, 'readiness.show', { negotiation, draft });
  for (const { point, met } of points)
    if (!met)
      await callBenchCommand(core, 'readiness.pass', {
        negotiation,
        draft,
        point,
        reason: 'Untuk pengukuran',
        withdrawn: false,
      });
  const asked = { negotiation, draft, layout: 'each', pdf: false, since: null } as const;
  const [first = 0, ...warm] = await measureTimes(RUNS, () => callBenchCommand(core, 'signing.make', asked));
  const shown = await measureTimes(RUNS, () => callBenchCommand(core, 'readiness.show', { negotiation, draft }));
  return [
    createRow('signing set of the sample, first', first, GOAL, formatMs),
    createRow(
      'signing set of the sample, warm',
      computeMedian(warm),
      GOAL,
      formatMs,
      `slowest ${formatMs(Math.max(...warm))}`,
    ),
    createRow('readiness of the sample', computeMedian(shown), 300, formatMs),
  ];
}
