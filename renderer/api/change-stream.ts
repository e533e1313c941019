import type { Client } from '../../shared/api/client.ts';
import type { Topic } from '../../shared/api/result.ts';
import type { HostSession } from './host-session.ts';
import { readStreamLines } from './read-stream-lines.ts';

type TopicListener = (topics: readonly Topic[]) => void;
/** A message from the page that reads the stream to the other pages: what changed, or that the stream broke. */
type StreamMessage = { readonly topics: readonly Topic[] } | { readonly lost: true };

const CHANNEL_NAME = 'naskah-changes';

/**
 * Notifies about changes that the core reports. Over HTTP/1.1 a browser opens six connections per host, and a stream
 * occupies one: with one stream per page, the seventh page would never get a response. So one page reads the stream and
 * notifies the others; when that page closes, the browser passes its lock to the next one. Starts at once; changes that
 * arrive before the first listener are kept for it.
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
  // Changes made while the page was disconnected are unknown.
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

/** A page without a host releases the lock, since another page may find the next host first. */
async function followForever(session: HostSession, hearers: StreamListeners): Promise<never> {
  for (let missed = false; ; missed = true) {
    await session.connected();
    await runAsLeader((after) => followChanges(session, missed || after, hearers));
  }
}

/** Runs while this page holds the lock; passes whether another page held it before. */
async function runAsLeader(run: (after: boolean) => Promise<void>): Promise<void> {
  const led = await navigator.locks.request(CHANNEL_NAME, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await run(false);
    return lock !== null;
  });
  if (!led) await navigator.locks.request(CHANNEL_NAME, () => run(true));
}

/**
 * Reads the stream until it breaks. Changes made while nobody read it are unknown, so everything may have changed: for
 * this page if it `missed` something, and for the other pages whenever the stream opens, since one of them may have
 * opened in between.
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
    // The host was killed, or it dropped a page that was asleep.
  }
  loseSession(session, token);
  hear({ lost: true });
}

function loseSession(session: HostSession, token: string | null): void {
  if (token !== null) session.lose(token);
}
