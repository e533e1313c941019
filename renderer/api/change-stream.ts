import type { Client } from '../../shared/api/client.ts';
import type { Topic } from '../../shared/api/result.ts';
import type { HostSession } from './host-session.ts';
import { readStreamLines } from './read-stream-lines.ts';

type TopicListener = (topics: readonly Topic[]) => void;
/** What the page that reads the stream tells the others: what changed, or that the stream broke off. */
type StreamMessage = { readonly topics: readonly Topic[] } | { readonly lost: true };

const CHANNEL_NAME = 'naskah-changes';

/**
 * What the core says has changed. Over HTTP/1.1 a browser opens six connections to a host, and a stream keeps one: with
 * a stream a page, the seventh page would get no answer to anything. So one page reads the stream and tells the others,
 * and when it goes away the browser gives its lock to the next. Follows from now on; what is told before the first
 * listener is there is kept for it.
 */
export function shareChangeStream(session: HostSession): Client['onChanged'] {
  const listeners = new Set<TopicListener>();
  const early: (readonly Topic[])[] = [];
  const others = new BroadcastChannel(CHANNEL_NAME);
  const tell: TopicListener = (topics) => {
    if (listeners.size === 0) early.push(topics);
    for (const listener of listeners) listener(topics);
  };
  others.onmessage = ({ data }: MessageEvent<StreamMessage>) => {
    if ('topics' in data) tell(data.topics);
    else loseSession(session, session.token());
  };
  // What changed while the page was not connected is not known.
  session.onChange(() => {
    if (!session.isLost()) tell([]);
  });
  void followForever(session, { tell, others });
  return (listener) => {
    listeners.add(listener);
    for (const topics of early.splice(0)) listener(topics);
    return () => listeners.delete(listener);
  };
}

type StreamListeners = { readonly tell: TopicListener; readonly others: BroadcastChannel };

/** Without a process to read from, a page does not keep the lock: another page may find the next process before it does. */
async function followForever(session: HostSession, hearers: StreamListeners): Promise<never> {
  for (let missed = false; ; missed = true) {
    await session.connected();
    await runAsLeader((after) => followChanges(session, missed || after, hearers));
  }
}

/** Runs while this page is the one that reads; says whether another one was before it. */
async function runAsLeader(run: (after: boolean) => Promise<void>): Promise<void> {
  const led = await navigator.locks.request(CHANNEL_NAME, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await run(false);
    return lock !== null;
  });
  if (!led) await navigator.locks.request(CHANNEL_NAME, () => run(true));
}

/**
 * Reads the stream until it breaks off. What changed while nobody read is not known, so that everything may have: for
 * this page where it `missed` something, and for the others, of which one may have come meanwhile, whenever the stream
 * opens.
 */
async function followChanges(session: HostSession, missed: boolean, { tell, others }: StreamListeners): Promise<void> {
  const hear = (heard: StreamMessage) => others.postMessage(heard);
  const token = session.token();
  if (token === null) return;
  let fresh = true;
  try {
    const response = await fetch('/changes', { method: 'POST', headers: { 'X-Naskah-Token': token } });
    if (response.status !== 401)
      await readStreamLines(response, (line) => {
        const topics: readonly Topic[] = JSON.parse(line);
        if (fresh || topics.length > 0) hear({ topics });
        if (topics.length > 0 || (fresh && missed)) tell(topics);
        fresh = false;
      });
  } catch {
    // The process was killed, or let go of a page that slept.
  }
  loseSession(session, token);
  hear({ lost: true });
}

function loseSession(session: HostSession, token: string | null): void {
  if (token !== null) session.lose(token);
}
