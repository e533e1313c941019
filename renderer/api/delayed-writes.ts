import { toProblem } from './problem.ts';

/** Rejects with `host-gone` if no host responds. */
type Write = () => Promise<unknown>;
type PendingWrite = {
  /** The newest unsent write; null once it is sent. */
  next: Write | null;
  /** When the oldest unsent change was made. */
  since: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  sending: boolean;
};

/** Waits for a pause in typing, so that not every keystroke costs a request. */
const PAUSE_MS = 400;
/** Sends this often if there is no pause, so that a crash loses one second of typing at most. */
const MAX_WAIT_MS = 1000;

/**
 * The only path from typed text to the store. Shared by the whole page, so that a retried write never overwrites a
 * newer one from another screen.
 */
const pendingWrites = new Map<string, PendingWrite>();

/** Sends the newest write of a key after a pause, or once a second if there is no pause. */
export function scheduleDelayedWrite(key: string, write: Write): void {
  sendAfterPause(key, setNextWrite(key, write));
}

/** Sends a write immediately, replacing a pending write of the same key. */
export function sendDelayedWrite(key: string, write: Write): void {
  const pending = setNextWrite(key, write);
  // Writes of the same key are sent one at a time, since the store keeps the last one it receives.
  if (!pending.sending) void sendNext(key, pending);
}

/**
 * Sends all pending writes at once: when the page closes, or before something that reads what they write. Resolves when
 * they are answered, or when no host responded to them.
 */
export async function flushDelayedWrites(): Promise<void> {
  await Promise.all([...pendingWrites].map(([key, pending]) => sendNext(key, pending)));
}

function setNextWrite(key: string, write: Write): PendingWrite {
  const pending = pendingWrites.get(key) ?? { next: null, since: 0, timer: undefined, sending: false };
  if (pending.next === null) pending.since = performance.now();
  pending.next = write;
  pendingWrites.set(key, pending);
  return pending;
}

function sendAfterPause(key: string, pending: PendingWrite): void {
  const rest = MAX_WAIT_MS - (performance.now() - pending.since);
  sendAfter(key, pending, Math.max(0, Math.min(PAUSE_MS, rest)));
}

function sendAfter(key: string, pending: PendingWrite, ms: number): void {
  clearTimeout(pending.timer);
  pending.timer = setTimeout(() => {
    if (!pending.sending) void sendNext(key, pending);
  }, ms);
}

async function sendNext(key: string, pending: PendingWrite): Promise<void> {
  clearTimeout(pending.timer);
  const write = pending.next;
  if (write === null) return;
  pending.next = null;
  pending.sending = true;
  const answered = await write().then(
    () => true,
    (error) => toProblem(error).code !== 'host-gone',
  );
  pending.sending = false;
  // No host responded: retry until one does or a newer write replaces this one.
  if (!answered) pending.next ??= write;
  if (pending.next === null) pendingWrites.delete(key);
  else if (answered) sendAfterPause(key, pending);
  else sendAfter(key, pending, MAX_WAIT_MS);
}
