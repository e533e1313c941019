import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { LogFolder } from '../../../shared/api/client.ts';
import type { Result } from '../../../shared/api/result.ts';
import type { Core } from '../../core/core.ts';
import type { PageServer } from '../built-pages.ts';
import { OpenedFiles } from '../opened-files.ts';
import type { RecentStoreList } from '../owner/recent-stores.ts';
import { answerRequest } from './answer-request.ts';
import { ChangeStreams } from './change-streams.ts';
import type { HostMemory } from './host-memory.ts';
import type { HttpListener } from './http-listener.ts';
import { createRoutes } from './http-routes.ts';
import { IdleTimer } from './idle-timer.ts';
import { ReturnKeys } from './return-keys.ts';

type HttpHostOptions = {
  readonly core: Core;
  readonly site: PageServer;
  readonly stores: RecentStoreList;
  /** What waits for the first page. */
  readonly opened?: OpenedFiles;
  readonly memory: HostMemory;
  /** The port, on which nothing else answers any more. */
  readonly listener: HttpListener;
  readonly openLogs: () => Promise<Result<LogFolder>>;
  /** Told of an error that no route expected. */
  readonly failed: (problem: unknown) => void;
  /** How long it keeps running after its last page. */
  readonly idleMs?: number;
  /** The heartbeat interval of an open stream of changes. */
  readonly beatMs?: number;
};

export type HttpHost = {
  readonly origin: string;
  /** The secret that a second start presents to be admitted. */
  readonly secret: string;
  /** An address that admits one page. */
  readonly newAddress: () => string;
  /** Completes the requests already received, and accepts no more. */
  readonly end: () => Promise<void>;
  /** Resolves when the host has ended, for whatever reason: a page quit, no page is left, or `end` was called. */
  readonly ended: Promise<void>;
};

/** How long a response may take to finish when the host ends. */
const CLOSE_TIMEOUT_MS = 5000;

/** Serves the pages and the core on 127.0.0.1, to pages opened with an address of ours. */
export function startHttpHost(options: HttpHostOptions): HttpHost {
  const {
    core,
    site,
    stores,
    opened = new OpenedFiles(),
    memory,
    listener,
    openLogs,
    failed,
    idleMs = 600_000,
    beatMs = 15_000,
  } = options;
  const { server, port, origin, keys, newAddress } = listener;
  const returns = new ReturnKeys(memory, port);
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
  const all = createRoutes({ core, keys, returns, changes, stores, opened, openLogs, newAddress, quit });

  server.on('request', (request, response) => {
    if (ending) {
      request.socket.destroy();
      return;
    }
    open.add(response);
    response.once('close', () => open.delete(response));
    const work = answerRequest(request, response, { origin, site, keys, touch: () => idle.touch(), failed, all });
    running.add(work);
    void work.then(() => running.delete(work));
  });
  return { origin, secret: keys.secret, newAddress, end, ended };
}
