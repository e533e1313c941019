import type { Core } from '../../../electron/core/core.ts';
import { computeMedian, computePercentile, measureTime } from '../measure.ts';
import { callBenchCommand } from '../open-core.ts';
import { type BenchRow, createRow, formatMs } from '../result-table.ts';

const COMMENTS = 20;
const RUNS = 15;
const GOAL_MS = 500;

/** One answer to 20 comments of a text, and its undoing, each one command in one transaction. */
export async function measureAnswering(name: string, core: Core, negotiation: string): Promise<BenchRow[]> {
  const [answering, undoing]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    const comments: string[] = [];
    for (let n = 0; n < COMMENTS; n += 1) {
      const about = { clause: null, language: null, quote: null, unit: null, proposal: null } as const;
      const body = `Kapan ${run}.${n}?`;
      const made = await callBenchCommand(core, 'comments.make', { negotiation, ...about, kind: 'question', body });
      comments.push(made.comment);
    }
    const answer = { negotiation, comments, disposition: 'deferred', text: 'Dibahas dalam rapat berikutnya.' } as const;
    answering.push(await measureTime(() => callBenchCommand(core, 'comments.answer-together', answer)));
    const asked = { negotiation, person: null, limit: 1 };
    const { actions } = await callBenchCommand(core, 'actions.list', asked);
    const action = actions[0]?.action ?? '';
    undoing.push(await measureTime(() => callBenchCommand(core, 'actions.undo', { negotiation, action })));
  }
  const row = (what: string, times: readonly number[]) =>
    createRow(
      `${what}: ${name}`,
      computePercentile(times, 95),
      GOAL_MS,
      formatMs,
      `median ${formatMs(computeMedian(times))}`,
    );
  return [row('one answer to 20 comments, p95', answering), row('undo of one answer to 20, p95', undoing)];
}
