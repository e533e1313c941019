import type { Result } from '../../shared/api/result.ts';
import { createHostNonce, isKnownHost } from './host-proof.ts';
import { postJsonRequest, postRequest } from './post-request.ts';
import { Problem, unwrapResult } from './problem.ts';

const TOKEN_KEY = 'naskah-token';
const RETRY_MS = 1000;

/** This page's way in to the process behind it, which may be killed and started again while the page stays open. */
export type HostSession = {
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
export async function openHostSession(): Promise<HostSession> {
  let token: string | null = await obtainToken();
  // In memory only: whoever serves this port after a kill could have the page loaded from there, and read the storage.
  let key = await requestReturnKey(token);
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
    sessionStorage.setItem(TOKEN_KEY, next);
    change(false);
  };
  const attempt = async () => {
    const nonce = createHostNonce();
    const { proofs } = unwrapResult(await postJsonRequest<{ proofs: string[] }>('/session/proofs', { nonce }));
    if (!(await isKnownHost(key, nonce, proofs))) return;
    const next = unwrapResult(await postJsonRequest<{ token: string; key: string }>('/session/return', { key }));
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
    const code = parseSessionCode(location.hash);
    if (code === null) return;
    history.replaceState(null, '', new URL(oldURL).hash || '#/');
    void exchangeCode(code)
      .then(async (result) => {
        const next = unwrapResult(result).token;
        key = await requestReturnKey(next);
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
async function obtainToken(): Promise<string> {
  const code = parseSessionCode(location.hash);
  if (code !== null) {
    history.replaceState(null, '', '#/');
    const result = await exchangeCode(code);
    if (result.ok || sessionStorage.getItem(TOKEN_KEY) === null)
      sessionStorage.setItem(TOKEN_KEY, unwrapResult(result).token);
  }
  const token = sessionStorage.getItem(TOKEN_KEY);
  if (token === null) throw new Problem('session-over', 'no token');
  return token;
}

const parseSessionCode = (hash: string): string | null => /^#code=([\w-]+)$/.exec(hash)?.[1] ?? null;

const exchangeCode = (code: string) => postJsonRequest<{ token: string }>('/session', { code });

async function requestReturnKey(token: string): Promise<string> {
  const response = await postRequest('/session/return-key', { 'X-Naskah-Token': token }, null);
  const result: Result<{ key: string }> = await response.json();
  return unwrapResult(result).key;
}
