import type { Finding } from '../../../shared/model/check.ts';
import type { CheckedClause, CheckedText } from '../../../shared/rules/checks/check-text.ts';
import type { LiveCheckRequest, LiveCheckResult } from './live-check-messages.ts';

type FindingsListener = (findings: readonly Finding[]) => void;

/**
 * One worker for the page: it takes longer to read a whole text than to check a clause, and a text outlives an editor.
 */
let checkWorker: Worker | null = null;
let knownText: unknown = null;
let currentTurn = 0;
let findingsListener: FindingsListener | null = null;

/**
 * Checks a clause as it is typed, off the page's thread. `whole` builds the text from `of`, and is called only if `of`
 * differs from the last request. Only the latest request is answered.
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

/** Cancels the listener's pending request. */
export function cancelLiveCheck(tell: FindingsListener): void {
  if (findingsListener === tell) findingsListener = null;
}
