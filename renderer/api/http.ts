import type { Client } from '../../shared/api/client.ts';
import type { Result } from '../../shared/api/result.ts';
import { sharedChanges } from './changes.ts';
import type { Door } from './door.ts';
import { Problem, valueIn } from './problem.ts';

const TOKEN = 'naskah-token';
/** What is short is still sent when the page closes; a browser takes 64 KiB of that in all. */
const KEPT_ALIVE = 10_000;

/** The core behind the loopback door. Throws a Problem where this page has no token and no code to get one for. */
export async function openHttp(): Promise<Door> {
  const token = await newToken();
  const underWay = new Set<Promise<Response>>();
  const post = (path: string, type: string | null, body: BodyInit | null): Promise<Response> => {
    const headers = { 'X-Naskah-Token': token, ...(type === null ? {} : { 'Content-Type': type }) };
    const answer = send(path, headers, body);
    underWay.add(answer);
    return answer.finally(() => underWay.delete(answer));
  };
  const quit = async () => {
    // Whoever has something unsaved keeps it as when the page closes; the door must still be there to take it.
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await Promise.allSettled(underWay);
    await post('/quit', null, null);
  };

  const client: Client = {
    call: async (name, input) => (await post(`/call/${name}`, 'application/json', JSON.stringify(input))).json(),
    file: async (sha256) => {
      const response = await post(`/file/${sha256}`, null, null);
      return response.ok ? { ok: true, value: new Uint8Array(await response.arrayBuffer()) } : response.json();
    },
    receive: async (negotiation, name, bytes) => {
      const path = `/files?${new URLSearchParams({ name, ...(negotiation === null ? {} : { negotiation }) })}`;
      return (await post(path, 'application/octet-stream', new Uint8Array(bytes))).json();
    },
    saveAs: null,
    reopened: null,
    stores: {
      list: async () => (await post('/stores', null, null)).json(),
      open: async (folder) => (await post('/stores/open', 'application/json', JSON.stringify({ folder }))).json(),
    },
    onChanged: sharedChanges(token),
  };
  return { client, quit };
}

/** This tab's token. A code in the address is used up for a new one and taken out of the address. */
async function newToken(): Promise<string> {
  const code = /^#code=([\w-]+)$/.exec(location.hash)?.[1];
  if (code !== undefined) {
    history.replaceState(null, '', '#/');
    const response = await send('/session', { 'Content-Type': 'application/json' }, JSON.stringify({ code }));
    const result: Result<{ token: string }> = await response.json();
    if (result.ok || sessionStorage.getItem(TOKEN) === null) sessionStorage.setItem(TOKEN, valueIn(result).token);
  }
  const token = sessionStorage.getItem(TOKEN);
  if (token === null) throw new Problem('session-over', 'no token');
  return token;
}

async function send(path: string, headers: Record<string, string>, body: BodyInit | null): Promise<Response> {
  try {
    const keepalive = typeof body === 'string' && body.length < KEPT_ALIVE;
    return await fetch(path, { method: 'POST', headers, body, keepalive, cache: 'no-store', redirect: 'error' });
  } catch (cause) {
    throw new Problem('door-gone', String(cause));
  }
}
