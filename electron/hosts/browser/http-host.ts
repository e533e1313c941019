import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Core } from '../../core/core.ts';
import type { PageServer } from '../built-pages.ts';
import { createFailureResult } from '../failure-message.ts';
import type { RecentStoreList } from '../owner/recent-stores.ts';
import { buildSecurityHeaders } from '../security-headers.ts';
import { ChangeStreams } from './change-streams.ts';
import { checkRequestSource } from './check-request-source.ts';
import type { HostMemory } from './host-memory.ts';
import { createRoutes, type HttpRoute } from './http-routes.ts';
import { IdleTimer } from './idle-timer.ts';
import { readRequestBody } from './request-body.ts';
import { createDenial, RequestDenial } from './request-denial.ts';
import { ReturnKeys } from './return-keys.ts';
import { SessionKeys } from './session-keys.ts';

type HttpHostOptions = {
  readonly core: Core;
  readonly site: PageServer;
  readonly stores: RecentStoreList;
  readonly memory: HostMemory;
  /** How long it keeps running after its last page. */
  readonly idleMs?: number;
  /** The heartbeat interval of an open stream of changes. */
  readonly beatMs?: number;
};

export type HttpHost = {
  readonly origin: string;
  /** The secret that a second start presents to be admitted. */
  readonly secret: string;
  /**
   * An address that admits one page. Its code is after the `#`, which a browser sends to no server and in no Referer,
   * and which the page can remove from the address without reloading.
   */
  readonly newAddress: () => string;
  /** Completes the requests already received, and accepts no more. */
  readonly end: () => Promise<void>;
  /** Resolves when the host has ended, for whatever reason: a page quit, no page is left, or `end` was called. */
  readonly ended: Promise<void>;
};

/** How long a response may take to finish when the host ends. */
const CLOSE_TIMEOUT_MS = 5000;

/** Serves the pages and the core on 127.0.0.1, to pages opened with an address of ours. */
export async function startHttpHost(options: HttpHostOptions): Promise<HttpHost> {
  const { core, site, stores, memory, idleMs = 600_000, beatMs = 15_000 } = options;
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 10_000 });
  const port = await listenOnPort(server, memory.read()?.port ?? 0);
  const origin = `http://127.0.0.1:${port}`;

  const keys = new SessionKeys();
  const returns = new ReturnKeys(memory, port);
  const newAddress = () => `${origin}/#code=${keys.newCode()}`;
  const open = new Set<ServerResponse>();
  const running = new Set<Promise<void>>();
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  let ending = false;
  const end = (): Promise<void> => {
    if (!ending) void closed().then(resolve);
    return ended;
  };
  const closed = async () => {
    ending = true;
    idle.stop();
    changes.end();
    server.close();
    const answered = Promise.all([...open].map((response) => once(response, 'close')));
    await Promise.race([answered, wait(CLOSE_TIMEOUT_MS, undefined, { ref: false })]);
    // Browsers hold connections open on which they have sent nothing, and Node counts those as busy.
    server.closeAllConnections();
    await Promise.all(running);
  };
  const idle = new IdleTimer(idleMs, () => void end());
  const changes = new ChangeStreams(core, beatMs, idle);
  const quit = () => {
    returns.forget();
    void end();
  };
  const all = createRoutes({ core, keys, returns, changes, stores, newAddress, quit });

  server.on('request', (request, response) => {
    if (ending) {
      request.socket.destroy();
      return;
    }
    open.add(response);
    response.once('close', () => open.delete(response));
    const work = answerRequest(request, response, { origin, site, keys, idle, all });
    running.add(work);
    void work.then(() => running.delete(work));
  });
  return { origin, secret: keys.secret, newAddress, end, ended };
}

/** Listens on the port of the previous process, where open pages look for it; on another one if that is taken. */
async function listenOnPort(server: Server, port: number): Promise<number> {
  for (const wanted of port === 0 ? [0] : [port, 0]) {
    server.listen(wanted, '127.0.0.1');
    try {
      await once(server, 'listening');
      break;
    } catch (problem) {
      if (wanted === 0) throw problem;
    }
  }
  return (server.address() as AddressInfo).port;
}

type RequestServices = {
  readonly origin: string;
  readonly site: PageServer;
  readonly keys: SessionKeys;
  readonly idle: IdleTimer;
  readonly all: readonly HttpRoute[];
};

async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  parts: RequestServices,
): Promise<void> {
  for (const [name, value] of Object.entries(buildSecurityHeaders())) response.setHeader(name, value);
  try {
    checkRequestSource(request, parts.origin);
    const [path = '', query = ''] = (request.url ?? '').split('?', 2);
    const route = parts.all.find((one) => one.path.test(path));
    if (request.method !== (route === undefined ? 'GET' : 'POST')) {
      response.setHeader('Allow', route === undefined ? 'GET' : 'POST');
      throw createDenial(405, 'method');
    }
    if (route === undefined) {
      const { status, headers, body } = parts.site(path);
      response.writeHead(status, headers).end(body);
      return;
    }
    checkCredentials(route, request, parts);
    const given = await readRequestBody(request, route.takes);
    const part = route.path.exec(path)?.[1] ?? '';
    const result = await route.run({ part, query: new URLSearchParams(query), body: given, response });
    if (result === null) return;
    if (result instanceof Uint8Array) sendFile(response, result);
    else sendJson(response, 200, result);
  } catch (problem) {
    if (problem instanceof RequestDenial) sendJson(response, problem.status, createFailureResult(problem.failure));
    else sendJson(response, 500, createFailureResult(problem));
  }
}

function checkCredentials(route: HttpRoute, request: IncomingMessage, { keys, idle }: RequestServices): void {
  const header = (name: string) => request.headersDistinct[name]?.[0] ?? '';
  if (route.by === 'token') {
    if (!keys.isToken(header('x-naskah-token'))) throw new RequestDenial(401, 'session-over', {});
    idle.touch();
  }
  if (route.by === 'secret' && !keys.isSecret(header('x-naskah-secret')))
    throw new RequestDenial(401, 'session-over', {});
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
}

function sendFile(response: ServerResponse, bytes: Uint8Array): void {
  response
    .writeHead(200, { 'Content-Type': 'application/octet-stream', 'Content-Disposition': 'attachment' })
    .end(bytes);
}
