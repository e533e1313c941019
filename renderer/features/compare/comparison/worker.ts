import { compareClauseTexts } from '../../../../shared/diff/comparison/compare-clause-texts.ts';
import { isSpoofedChange } from '../../../../shared/text/spoofs/compare-appearance.ts';
import type { CompareRequest, CompareResponse } from './worker-messages.ts';

/** As often as a person can read it. */
const PROGRESS_INTERVAL_MS = 60;

addEventListener('message', ({ data: { old, next, chosen } }: MessageEvent<CompareRequest>) => {
  let lastReport = performance.now();
  const step = (done: number, all: number) => {
    const now = performance.now();
    if (now - lastReport < PROGRESS_INTERVAL_MS || all === 0) return;
    lastReport = now;
    postResponse({ done: done / all });
  };
  postResponse({ comparison: compareClauseTexts(old, next, { chosen, spoofed: isSpoofedChange, step }) });
});

function postResponse(lastReport: CompareResponse): void {
  postMessage(lastReport);
}
