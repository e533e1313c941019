import type { Finding } from '../../../shared/model/check.ts';
import type { CheckedClause, CheckedText } from '../../../shared/rules/checks/check-text.ts';
import type { LiveCheckRequest, LiveCheckResult } from './live-check-messages.ts';

type FindingsListener = (findings: readonly Finding[]) => void;

/** One for the page: reading a whole text takes it longer than checking a clause, and a text stays longer than an editor. */
let checkWorker: Worker | null = null;
let knownText: unknown = null;
let currentTurn = 0;
let findingsListener: FindingsListener | null = null;

/**
 * Checks a clause as it is typed, off the page's thread. `of` is what `whole` makes the text from: only where that is
 * another than before is the text read anew. Of several questions only the last is answered.
 */
export function requestLiveCheck(
  of: unknown,
  whole: () => CheckedText,
  clause: CheckedClause,
  tell: FindingsListener,
): void {
  if (checkWorker === null) {
    checkWorker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    checkWorker.onmessage = ({ data }: MessageEvent<LiveCheckResult>) => {
      if (data.turn === currentTurn) findingsListener?.(data.findings);
    };
  }
  currentTurn += 1;
  findingsListener = tell;
  const text = of === knownText ? null : whole();
  knownText = of;
  checkWorker.postMessage({ turn: currentTurn, text, clause } satisfies LiveCheckRequest);
}

/** Nobody waits for an answer any more. */
export function cancelLiveCheck(tell: FindingsListener): void {
  if (findingsListener === tell) findingsListener = null;
}
