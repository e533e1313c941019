import type { Result } from '../../shared/api/result.ts';
import { createNonce, isKnownHost } from './host-proof.ts';
import { post, postJson } from './post.ts';
import { Problem, valueIn } from './problem.ts';

const TOKEN = 'naskah-token';
const RETRY_MS = 1000;

/** This page's way in to the process behind it, which may be killed and started again while the page stays open. */
export type Session = {
  /** What every request carries; null while the page is not connected. */
  readonly token: () => string | null;
  /** A token is not taken any more: looks for the next process until that lets the page in. */
  readonly lose: (token: string) => void;
  /** Done when the page is connected, at once where it is. */
  readonly connected: () => Promise<void>;
  /** Done after an attempt to connect, however it ended; at once where the page is connected. */
  readonly attempted: () => Promise<void>;
  /** Whether the page is not connected although it tried. */
  readonly isLost: () => boolean;
  /** Calls back when the page was let in again and when it could not be, until the function that comes back is called. */
  readonly onChange: (listener: () => void) => () => void;
  /** Nothing is looked for any more; for a page that quits. */
  readonly end: () => void;
};

/** Throws a Problem where this page has no token that is taken, and no code to get one for. */
export async function openSession(): Promise<Session> {
  let token: string | null = await firstToken();
  // In memory only: whoever serves this port after a kill could have the page loaded from there, and read the storage.
  let key = await newKey(token);
  let [isLost, ended] = [false, false];
  let connected = Promise.resolve();
  let attempted = Promise.resolve();
  const listeners = new Set<() => void>();

  const change = (lost: boolean) => {
    isLost = lost;
    for (const listener of listeners) listener();
  };
  const enter = (next: string) => {
    token = next;
    sessionStorage.setItem(TOKEN, next);
    change(false);
  };
  const attempt = async () => {
    const nonce = createNonce();
    const { proofs } = valueIn(await postJson<{ proofs: string[] }>('/session/proofs', { nonce }));
    if (!(await isKnownHost(key, nonce, proofs))) return;
    const next = valueIn(await postJson<{ token: string; key: string }>('/session/return', { key }));
    key = next.key;
    enter(next.token);
  };
  const comeBack = async () => {
    while (token === null && !ended) {
      attempted = attempt().catch(() => undefined);
      await attempted;
      if (token !== null) return;
      if (!isLost) change(true);
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
    if (token === null) await new Promise<never>(() => undefined);
  };

  /** To an address with a code a browser goes without loading the page: the page stays where it is, and is let in by it. */
  window.addEventListener('hashchange', ({ oldURL }) => {
    const code = codeIn(location.hash);
    if (code === null) return;
    history.replaceState(null, '', new URL(oldURL).hash || '#/');
    void swapCode(code)
      .then(async (result) => {
        const next = valueIn(result).token;
        key = await newKey(next);
        enter(next);
      })
      .catch(() => undefined);
  });

  return {
    token: () => token,
    lose: (lost) => {
      if (token !== lost) return;
      token = null;
      connected = comeBack();
    },
    connected: () => connected,
    attempted: () => attempted,
    isLost: () => isLost,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    end: () => {
      ended = true;
    },
  };
}

/** This tab's token. A code in the address is used up for a new one and taken out of the address. */
async function firstToken(): Promise<string> {
  const code = codeIn(location.hash);
  if (code !== null) {
    history.replaceState(null, '', '#/');
    const result = await swapCode(code);
    if (result.ok || sessionStorage.getItem(TOKEN) === null) sessionStorage.setItem(TOKEN, valueIn(result).token);
  }
  const token = sessionStorage.getItem(TOKEN);
  if (token === null) throw new Problem('session-over', 'no token');
  return token;
}

const codeIn = (hash: string): string | null => /^#code=([\w-]+)$/.exec(hash)?.[1] ?? null;

const swapCode = (code: string) => postJson<{ token: string }>('/session', { code });

async function newKey(token: string): Promise<string> {
  const response = await post('/session/return-key', { 'X-Naskah-Token': token }, null);
  const result: Result<{ key: string }> = await response.json();
  return valueIn(result).key;
}
