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
/** By turn: several editors may wait at once. */
const findingsListeners = new Map<number, FindingsListener>();

/**
 * Checks a clause as it is typed, off the page's thread. `whole` builds the text from `of`, and is called only if `of`
 * differs from the last request.
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
      findingsListeners.get(data.turn)?.(data.findings);
      findingsListeners.delete(data.turn);
    };
  }
  currentTurn += 1;
  findingsListeners.set(currentTurn, tell);
  const text = of === knownText ? null : whole();
  knownText = of;
  checkWorker.postMessage({ turn: currentTurn, text, clause } satisfies LiveCheckRequest);
}

/** Cancels the listener's pending request. */
export function cancelLiveCheck(tell: FindingsListener): void {
  for (const [turn, one] of findingsListeners) if (one === tell) findingsListeners.delete(turn);
}
