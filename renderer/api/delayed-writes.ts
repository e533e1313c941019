import { toProblem } from './problem.ts';

/** Rejected with `door-gone` where nobody answered. */
type Write = () => Promise<unknown>;
type PendingWrite = {
  /** The newest write that was not sent; null once it was. */
  next: Write | null;
  /** When the oldest change that was not sent was made. */
  since: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  sending: boolean;
};

/** Waits for a pause in the changes, so that a key does not cost a request. */
const PAUSE_MS = 400;
/** Without a pause everything is sent this often: a crash costs a second of typing at most. */
const MAX_WAIT_MS = 1000;

/**
 * The one way in which words that are typed reach the store. One for all of the page: a write that is sent again replaces
 * nothing newer, whichever screen the newer one came from.
 */
const pendingWrites = new Map<string, PendingWrite>();

/** Sends the newest write of a key after a pause, and once a second while there is none. */
export function scheduleDelayedWrite(key: string, write: Write): void {
  sendAfterPause(key, setNextWrite(key, write));
}

/** Sends a write of a key without waiting for a pause, in place of one that waits. */
export function sendDelayedWrite(key: string, write: Write): void {
  const pending = setNextWrite(key, write);
  // Writes of the same key are sent one after another: the store keeps the last one that it gets.
  if (!pending.sending) void sendNext(key, pending);
}

/** Sends everything that waits, for a page that closes. */
export function flushDelayedWrites(): void {
  for (const [key, pending] of pendingWrites) void sendNext(key, pending);
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
    (error) => toProblem(error).code !== 'door-gone',
  );
  pending.sending = false;
  // Nobody was there to take it: it is sent again until somebody is, or until a newer one takes its place.
  if (!answered) pending.next ??= write;
  if (pending.next === null) pendingWrites.delete(key);
  else if (answered) sendAfterPause(key, pending);
  else sendAfter(key, pending, MAX_WAIT_MS);
}
