import { compareClauseTexts } from '../../../shared/diff/comparison/compare-clause-texts.ts';
import { isSpoofedChange } from '../../../shared/text/spoofs/compare-appearance.ts';
import type { Task, Told } from './task.ts';

/** As often as a person can read it. */
const EVERY_MS = 60;

addEventListener('message', ({ data: { old, next, chosen } }: MessageEvent<Task>) => {
  let told = performance.now();
  const step = (done: number, all: number) => {
    const now = performance.now();
    if (now - told < EVERY_MS || all === 0) return;
    told = now;
    tell({ done: done / all });
  };
  tell({ comparison: compareClauseTexts(old, next, { chosen, spoofed: isSpoofedChange, step }) });
});

function tell(told: Told): void {
  postMessage(told);
}
