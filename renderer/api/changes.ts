import type { Client } from '../../shared/api/client.ts';
import type { Topic } from '../../shared/api/result.ts';
import { followLines } from './lines.ts';
import type { Session } from './session.ts';

type Listener = (topics: readonly Topic[]) => void;
/** What the page that reads the stream tells the others: what changed, or that the stream broke off. */
type Heard = { readonly topics: readonly Topic[] } | { readonly lost: true };

const NAME = 'naskah-changes';

/**
 * What the core says has changed. Over HTTP/1.1 a browser opens six connections to a host, and a stream keeps one: with
 * a stream a page, the seventh page would get no answer to anything. So one page reads the stream and tells the others,
 * and when it goes away the browser gives its lock to the next. Follows from now on; what is told before the first
 * listener is there is kept for it.
 */
export function sharedChanges(session: Session): Client['onChanged'] {
  const listeners = new Set<Listener>();
  const early: (readonly Topic[])[] = [];
  const others = new BroadcastChannel(NAME);
  const tell: Listener = (topics) => {
    if (listeners.size === 0) early.push(topics);
    for (const listener of listeners) listener(topics);
  };
  others.onmessage = ({ data }: MessageEvent<Heard>) => {
    if ('topics' in data) tell(data.topics);
    else lose(session, session.token());
  };
  // What changed while the page was not connected is not known.
  session.onChange(() => {
    if (!session.isLost()) tell([]);
  });
  void followAlways(session, { tell, others });
  return (listener) => {
    listeners.add(listener);
    for (const topics of early.splice(0)) listener(topics);
    return () => listeners.delete(listener);
  };
}

type Hearers = { readonly tell: Listener; readonly others: BroadcastChannel };

/** Without a process to read from, a page does not keep the lock: another page may find the next process before it does. */
async function followAlways(session: Session, hearers: Hearers): Promise<never> {
  for (let missed = false; ; missed = true) {
    await session.connected();
    await lead((after) => follow(session, missed || after, hearers));
  }
}

/** Runs while this page is the one that reads; says whether another one was before it. */
async function lead(run: (after: boolean) => Promise<void>): Promise<void> {
  const led = await navigator.locks.request(NAME, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await run(false);
    return lock !== null;
  });
  if (!led) await navigator.locks.request(NAME, () => run(true));
}

/**
 * Reads the stream until it breaks off. What changed while nobody read is not known, so that everything may have: for
 * this page where it `missed` something, and for the others, of which one may have come meanwhile, whenever the stream
 * opens.
 */
async function follow(session: Session, missed: boolean, { tell, others }: Hearers): Promise<void> {
  const hear = (heard: Heard) => others.postMessage(heard);
  const token = session.token();
  if (token === null) return;
  let fresh = true;
  try {
    const response = await fetch('/changes', { method: 'POST', headers: { 'X-Naskah-Token': token } });
    if (response.status !== 401)
      await followLines(response, (line) => {
        const topics: readonly Topic[] = JSON.parse(line);
        if (fresh || topics.length > 0) hear({ topics });
        if (topics.length > 0 || (fresh && missed)) tell(topics);
        fresh = false;
      });
  } catch {
    // The process was killed, or let go of a page that slept.
  }
  lose(session, token);
  hear({ lost: true });
}

function lose(session: Session, token: string | null): void {
  if (token !== null) session.lose(token);
}
