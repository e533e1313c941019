import type { Client } from '../../shared/api/client.ts';
import { shareChangeStream } from './change-stream.ts';
import type { HostConnection } from './host-connection.ts';
import { type HostSession, openHostSession } from './host-session.ts';
import { postRequest } from './post-request.ts';
import { Problem, toProblem } from './problem.ts';
import { isReadName } from './read-topics.ts';

/** Stops repeating a request that the host breaks off every time. */
const MAX_READS = 3;

/**
 * Connects to the core over loopback HTTP. Throws a Problem if this page has neither a token nor a code to obtain one.
 */
export async function connectOverHttp(): Promise<HostConnection> {
  const session = await openHostSession();
  const underWay = new Set<Promise<Response>>();
  const ask = (path: string, type: string | null, body: BodyInit | null): Promise<Response> => {
    const answer = sendWithRetry(session, path, type === null ? {} : { 'Content-Type': type }, body);
    underWay.add(answer);
    return answer.finally(() => underWay.delete(answer));
  };
  const quit = async () => {
    // Components save unsaved work on `pagehide`; the host must still be running to receive it.
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await Promise.allSettled(underWay);
    session.end();
    await ask('/quit', null, null);
  };

  const client: Client = {
    call: async (name, input) => {
      for (let times = 1; ; times += 1) {
        try {
          return await (await ask(`/call/${name}`, 'application/json', JSON.stringify(input))).json();
        } catch (problem) {
          // Screens keep their current content until it can be read again.
          if (!isReadName(name) || times === MAX_READS || toProblem(problem).code !== 'host-gone') throw problem;
          await session.connected();
        }
      }
    },
    file: async (sha256) => {
      const response = await ask(`/file/${sha256}`, null, null);
      return response.ok ? { ok: true, value: new Uint8Array(await response.arrayBuffer()) } : response.json();
    },
    receive: async (negotiation, name, bytes) => {
      const path = `/files?${new URLSearchParams({ name, ...(negotiation === null ? {} : { negotiation }) })}`;
      return (await ask(path, 'application/octet-stream', new Uint8Array(bytes))).json();
    },
    saveAs: null,
    printPage: null,
    reopened: null,
    stores: {
      list: async () => (await ask('/stores', null, null)).json(),
      open: async (folder) => (await ask('/stores/open', 'application/json', JSON.stringify({ folder }))).json(),
    },
    // A second start opens a page of its own for them.
    opened: {
      take: async () => (await ask('/opened/take', null, null)).json(),
      onMore: () => () => undefined,
    },
    openLogs: async () => (await ask('/logs/open', null, null)).json(),
    onChanged: shareChangeStream(session),
  };
  return { client, quit, connection: session, restarts: false, window: null };
}

/**
 * Sends a request with the page's token, and retries once with the next token if another host has taken over. Sends
 * nothing while the page is disconnected, since another program may own the port.
 */
async function sendWithRetry(
  session: HostSession,
  path: string,
  headers: { readonly [name: string]: string },
  body: BodyInit | null,
  isFirst = true,
): Promise<Response> {
  if (session.token() === null) await session.attempted();
  const token = session.token();
  if (token === null) throw new Problem('host-gone', 'not connected');
  try {
    const response = await postRequest(path, { ...headers, 'X-Naskah-Token': token }, body);
    if (response.status !== 401 || !isFirst) return response;
  } catch (problem) {
    session.lose(token);
    throw problem;
  }
  session.lose(token);
  return sendWithRetry(session, path, headers, body, false);
}
