import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, onTestFinished } from 'vitest';
import type { Core } from '../../electron/core/core.ts';
import { type HostMemory, openHostMemory } from '../../electron/hosts/browser/host-memory.ts';
import { type HttpHost, startHttpHost } from '../../electron/hosts/browser/http-host.ts';
import { openHttpListener } from '../../electron/hosts/browser/http-listener.ts';
import { startAnotherHost } from '../../electron/hosts/browser/start-another-host.ts';
import { loadBuiltPages } from '../../electron/hosts/built-pages.ts';
import { openLogFolder } from '../../electron/hosts/log/open-log-folder.ts';
import { createRecentStores } from '../../electron/hosts/owner/recent-stores.ts';
import { createTemporaryFolder, openCore } from './core.ts';
import { writePages } from './pages.ts';

type LoopbackOptions = {
  readonly core?: Core;
  readonly memory?: HostMemory;
  readonly idleMs?: number;
  readonly beatMs?: number;
};

export type LoopbackServer = { readonly host: HttpHost; readonly core: Core };

/** A browser host with a store and pages of its own, stopped with the test. */
export async function openLoopback({
  core = openCore(),
  memory = openHostMemory(createTemporaryFolder(), createTemporaryFolder()),
  ...more
}: LoopbackOptions = {}): Promise<LoopbackServer> {
  const stores = createRecentStores({
    data: createTemporaryFolder(),
    state: createTemporaryFolder(),
    go: startAnotherHost,
  });
  const logs = { openLogs: () => openLogFolder(createTemporaryFolder()), failed: () => {} };
  const listener = await openHttpListener(memory);
  const host = startHttpHost({ core, site: loadBuiltPages(writePages()), stores, memory, listener, ...more, ...logs });
  onTestFinished(host.end);
  return { host, core };
}

export type RequestParts = {
  readonly method?: string;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: string | Uint8Array<ArrayBuffer>;
};

/** A request as a page would send it, with the given differences. */
export function sendHttp(
  origin: string,
  path: string,
  { method = 'POST', headers = {}, body }: RequestParts = {},
): Promise<Response> {
  return fetch(`${origin}${path}`, {
    method,
    headers: { Origin: origin, 'Sec-Fetch-Site': 'same-origin', ...headers },
    ...(body === undefined ? {} : { body }),
  });
}

export const jsonHeaders = { 'Content-Type': 'application/json' };

export function readSessionCode(address: string): string {
  const code = new URL(address).hash.replace(/^#code=/, '');
  expect(code).toMatch(/^[\w-]{43}$/);
  return code;
}

/** Enters as a page does, and returns the headers of every further request. */
export async function startSession(origin: string, address: string): Promise<{ 'X-Naskah-Token': string }> {
  const response = await sendHttp(origin, '/session', {
    headers: jsonHeaders,
    body: JSON.stringify({ code: readSessionCode(address) }),
  });
  expect(response.status).toBe(200);
  const { value } = (await response.json()) as { value: { token: string } };
  return { 'X-Naskah-Token': value.token };
}

export async function postCommand(origin: string, token: { 'X-Naskah-Token': string }, name: string, input: unknown) {
  const response = await sendHttp(origin, `/call/${name}`, {
    headers: { ...jsonHeaders, ...token },
    body: JSON.stringify(input),
  });
  return { status: response.status, result: (await response.json()) as unknown };
}

/** The lines of a stream of changes, one at a time; null after its end. */
export function createLineReader(response: Response): () => Promise<string | null> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  return async () => {
    for (;;) {
      const at = rest.indexOf('\n');
      if (at !== -1) {
        const line = rest.slice(0, at);
        rest = rest.slice(at + 1);
        return line;
      }
      const { done = true, value = '' } = (await reader?.read()) ?? {};
      if (done) return null;
      rest += value;
    }
  };
}

/** Sends raw bytes over a socket, and returns the status of the first answer; 0 without an answer. */
export async function sendRaw(origin: string, request: string): Promise<number> {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1');
  await once(socket, 'connect');
  let answer = '';
  socket.setEncoding('latin1').on('data', (part: string) => {
    answer += part;
    if (answer.includes('\r\n\r\n')) socket.destroy();
  });
  socket.on('error', () => {}).setTimeout(5000, () => socket.destroy());
  socket.write(request, 'latin1');
  if (!socket.destroyed) await once(socket, 'close');
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
}
