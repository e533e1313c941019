import type { Core } from '../../electron/core/core.ts';
import { median, times } from './measure.ts';
import { done } from './open.ts';
import { ms, type Row, row } from './table.ts';

const RUNS = 7;
/** The most that a set of the sample may take, without PDFs. */
const GOAL = 3000;

/** The signing set of the sample without PDFs: 14 files, checked for what must not leave, kept, and as one .zip. */
export async function signing(core: Core, negotiation: string): Promise<Row[]> {
  const draft = 'draft-2';
  const { points } = await done(core, 'readiness.show', { negotiation, draft });
  for (const { point, met } of points)
    if (!met)
      await done(core, 'readiness.pass', { negotiation, draft, point, reason: 'Untuk pengukuran', withdrawn: false });
  const asked = { negotiation, draft, layout: 'each', pdf: false, since: null } as const;
  const [first = 0, ...warm] = await times(RUNS, () => done(core, 'signing.make', asked));
  const shown = await times(RUNS, () => done(core, 'readiness.show', { negotiation, draft }));
  return [
    row('signing set of the sample, first', first, GOAL, ms),
    row('signing set of the sample, warm', median(warm), GOAL, ms, `slowest ${ms(Math.max(...warm))}`),
    row('readiness of the sample', median(shown), 300, ms),
  ];
}
