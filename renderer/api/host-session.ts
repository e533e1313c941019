import type { Result } from '../../shared/api/result.ts';
import { createHostNonce, isKnownHost } from './host-proof.ts';
import { postJsonRequest, postRequest } from './post-request.ts';
import { Problem, unwrapResult } from './problem.ts';

const TOKEN_KEY = 'naskah-token';
const RETRY_MS = 1000;

/** This page's access to its host, which may be killed and restarted while the page stays open. */
export type HostSession = {
  /** The token sent with every request; null while the page is disconnected. */
  readonly token: () => string | null;
  /** Reports that the host rejects a token; searches for the next host until one admits the page. */
  readonly lose: (token: string) => void;
  /** Resolves when the page is connected. */
  readonly connected: () => Promise<void>;
  /** Resolves after the current connection attempt, successful or not; immediately if connected. */
  readonly attempted: () => Promise<void>;
  /** Whether a connection attempt has failed and the page is still disconnected. */
  readonly isLost: () => boolean;
  /** Calls the listener when the page reconnects or fails to; returns a function that unsubscribes. */
  readonly onChange: (listener: () => void) => () => void;
  /** Stops searching for a host, for a page that quits. */
  readonly end: () => void;
};

/** Throws a Problem if this page has neither a valid token nor a code to obtain one. */
export async function openHostSession(): Promise<HostSession> {
  let token: string | null = await obtainToken();
  // In memory only: after a kill, another program on this port could load the page from there and read its storage.
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

  /** The browser does not reload the page for a new hash: a code in it connects the page in place. */
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

/** Returns this tab's token. A code in the address is exchanged for a new token and removed from the address. */
async function obtainToken(): Promise<string> {
  const code = parseSessionCode(location.hash);
  if (code !== null) {
    const result = await exchangeCode(code);
    const isEarly = !result.ok && result.error.code === 'store-updating';
    // The code is needed again after the update, even if the page is reloaded before its end.
    if (!isEarly) history.replaceState(null, '', '#/');
    if (result.ok || isEarly || sessionStorage.getItem(TOKEN_KEY) === null)
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
