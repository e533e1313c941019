import type { Client } from '../../shared/api/client.ts';
import type { Topic } from '../../shared/api/result.ts';
import { followLines } from './lines.ts';

type Listener = (topics: readonly Topic[]) => void;

const NAME = 'naskah-changes';
const RETRY_MS = 1000;

/**
 * What the core says has changed. Over HTTP/1.1 a browser opens six connections to a host, and a stream keeps one: with
 * a stream a page, the seventh page would get no answer to anything. So one page reads the stream and tells the others,
 * and when it goes away the browser gives its lock to the next. Follows from now on; what is told before the first
 * listener is there is kept for it.
 */
export function sharedChanges(token: string): Client['onChanged'] {
  const listeners = new Set<Listener>();
  const early: (readonly Topic[])[] = [];
  const others = new BroadcastChannel(NAME);
  const tell: Listener = (topics) => {
    if (listeners.size === 0) early.push(topics);
    for (const listener of listeners) listener(topics);
  };
  others.onmessage = ({ data }: MessageEvent<readonly Topic[]>) => tell(data);
  void lead((unknown) => follow(token, unknown, { tell, others }));
  return (listener) => {
    listeners.add(listener);
    for (const topics of early.splice(0)) listener(topics);
    return () => listeners.delete(listener);
  };
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
 * Reads the stream and opens it again when it breaks, until the token is not taken any more. What changed while nobody
 * read is not known, so that everything may have: for this page where `unknown`, and for the others, of which one may
 * have come meanwhile, whenever the stream opens.
 */
async function follow(
  token: string,
  unknown: boolean,
  { tell, others }: { readonly tell: Listener; readonly others: BroadcastChannel },
): Promise<void> {
  for (let missed = unknown; ; missed = true) {
    let fresh = true;
    try {
      const response = await fetch('/changes', { method: 'POST', headers: { 'X-Naskah-Token': token } });
      if (response.status === 401) return;
      await followLines(response, (line) => {
        const topics: readonly Topic[] = JSON.parse(line);
        if (fresh || topics.length > 0) others.postMessage(topics);
        if (topics.length > 0 || (fresh && missed)) tell(topics);
        fresh = false;
      });
    } catch {
      // The next round opens it again; what people do meanwhile says by itself that nothing answers.
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}
