import type { Finding } from '../../../shared/model/check.ts';
import type { CheckedClause, CheckedText } from '../../../shared/rules/checks/check-text.ts';
import type { LiveTask, LiveTold } from './live-task.ts';

type Told = (findings: readonly Finding[]) => void;

/** One for the page: reading a whole text takes it longer than checking a clause, and a text stays longer than an editor. */
let worker: Worker | null = null;
let known: unknown = null;
let turn = 0;
let told: Told | null = null;

/**
 * Checks a clause as it is typed, off the page's thread. `of` is what `whole` makes the text from: only where that is
 * another than before is the text read anew. Of several questions only the last is answered.
 */
export function checkLive(of: unknown, whole: () => CheckedText, clause: CheckedClause, tell: Told): void {
  if (worker === null) {
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<LiveTold>) => {
      if (data.turn === turn) told?.(data.findings);
    };
  }
  turn += 1;
  told = tell;
  const text = of === known ? null : whole();
  known = of;
  worker.postMessage({ turn, text, clause } satisfies LiveTask);
}

/** Nobody waits for an answer any more. */
export function forgetLive(tell: Told): void {
  if (told === tell) told = null;
}
