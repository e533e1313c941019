import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import type { LogFolder } from '../../../shared/api/client.ts';
import type { CommandName } from '../../../shared/api/commands.ts';
import type { Result } from '../../../shared/api/result.ts';
import { maxCallBytes, maxFileBytes } from '../../../shared/api/size-limits.ts';
import type { Core } from '../../core/core.ts';
import type { OpenedFiles } from '../opened-files.ts';
import type { RecentStoreList } from '../owner/recent-stores.ts';
import { MAX_FILES } from '../owner/running-note.ts';
import type { ChangeStreams } from './change-streams.ts';
import { type AcceptedBody, parseJsonBody } from './request-body.ts';
import { createDenial, RequestDenial } from './request-denial.ts';
import type { ReturnKeys } from './return-keys.ts';
import type { SessionKeys } from './session-keys.ts';

/** The input of a route: the variable part of its path, the query after the `?`, and the body. */
type RouteRequest = {
  readonly part: string;
  readonly query: URLSearchParams;
  readonly body: Uint8Array;
  readonly response: ServerResponse;
};

export type HttpRoute = {
  readonly path: RegExp;
  /** The credential that the request needs: a page's token, the secret of a second start, or none yet. */
  readonly by: 'token' | 'secret' | 'nobody';
  readonly takes: AcceptedBody;
  /** The result, or a file's bytes; null if the route keeps the response to itself. Throws a RequestDenial. */
  readonly run: (asked: RouteRequest) => Promise<Result<unknown> | Uint8Array | null>;
};

type RouteServices = {
  readonly core: Core;
  readonly keys: SessionKeys;
  readonly returns: ReturnKeys;
  readonly changes: ChangeStreams;
  readonly stores: RecentStoreList;
  readonly opened: OpenedFiles;
  readonly openLogs: () => Promise<Result<LogFolder>>;
  readonly newAddress: () => string;
  readonly quit: () => void;
};

export const acceptJson = (most: number) => ({ type: 'application/json', most });

export function createRoutes({
  core,
  keys,
  returns,
  changes,
  stores,
  opened,
  openLogs,
  newAddress,
  quit,
}: RouteServices): readonly HttpRoute[] {
  return [
    {
      path: /^\/session$/,
      by: 'nobody',
      takes: acceptJson(1024),
      run: async ({ body }) => {
        const parsed = z.strictObject({ code: z.string() }).safeParse(parseJsonBody(body));
        const token = parsed.success ? keys.swap(parsed.data.code) : null;
        if (token === null) throw new RequestDenial(401, 'session-over', {});
        return { ok: true, value: { token } };
      },
    },
    {
      path: /^\/session\/return-key$/,
      by: 'token',
      takes: null,
      run: async () => ({ ok: true, value: { key: returns.newKey() } }),
    },
    {
      path: /^\/session\/proofs$/,
      by: 'nobody',
      takes: acceptJson(1024),
      run: async ({ body }) => {
        const parsed = z.strictObject({ nonce: z.string().regex(/^[\w-]{43}$/) }).safeParse(parseJsonBody(body));
        if (!parsed.success) throw createDenial(400, 'nonce');
        return { ok: true, value: { proofs: returns.prove(parsed.data.nonce) } };
      },
    },
    {
      path: /^\/session\/return$/,
      by: 'nobody',
      takes: acceptJson(1024),
      run: async ({ body }) => {
        const parsed = z.strictObject({ key: z.string() }).safeParse(parseJsonBody(body));
        if (!parsed.success || !returns.takeKey(parsed.data.key)) throw new RequestDenial(401, 'session-over', {});
        return { ok: true, value: { token: keys.newToken(), key: returns.newKey() } };
      },
    },
    {
      path: /^\/open$/,
      by: 'secret',
      takes: null,
      run: async () => ({ ok: true, value: { address: newAddress() } }),
    },
    {
      path: /^\/opened$/,
      by: 'secret',
      takes: acceptJson(1024 * 1024),
      run: async ({ body }) => {
        const parsed = z.strictObject({ files: z.array(z.string()).max(MAX_FILES) }).safeParse(parseJsonBody(body));
        if (!parsed.success) throw createDenial(400, 'files');
        opened.add(parsed.data.files);
        return { ok: true, value: null };
      },
    },
    {
      path: /^\/opened\/take$/,
      by: 'token',
      takes: null,
      run: async () => ({ ok: true, value: opened.take(core) }),
    },
    {
      path: /^\/call\/([a-z.-]{1,100})$/,
      by: 'token',
      takes: acceptJson(maxCallBytes),
      // The core parses the input, and refuses unknown command names.
      run: ({ part, body }) => core.call(part as CommandName, parseJsonBody(body) as never),
    },
    {
      path: /^\/files$/,
      by: 'token',
      takes: { type: 'application/octet-stream', most: maxFileBytes },
      run: async ({ query, body }) => {
        const [negotiation, name] = [query.get('negotiation'), query.get('name')];
        if (name === null) throw createDenial(400, 'name');
        return core.receive(negotiation, name, body);
      },
    },
    {
      path: /^\/file\/([0-9a-f]{64})$/,
      by: 'token',
      takes: null,
      run: async ({ part }) => {
        const bytes = core.file(part);
        if (bytes === null) throw new RequestDenial(404, 'file-unknown', {});
        return bytes;
      },
    },
    {
      path: /^\/changes$/,
      by: 'token',
      takes: null,
      run: async ({ response }) => {
        response.writeHead(200, { 'Content-Type': 'application/x-ndjson' });
        changes.add(response);
        return null;
      },
    },
    {
      path: /^\/stores$/,
      by: 'token',
      takes: null,
      run: async () => ({ ok: true, value: stores.list() }),
    },
    {
      path: /^\/stores\/open$/,
      by: 'token',
      takes: acceptJson(32 * 1024),
      run: async ({ body }) => {
        const parsed = z.strictObject({ folder: z.string() }).safeParse(parseJsonBody(body));
        if (!parsed.success) throw createDenial(400, 'folder');
        return stores.open(parsed.data.folder);
      },
    },
    {
      path: /^\/logs\/open$/,
      by: 'token',
      takes: null,
      run: openLogs,
    },
    {
      path: /^\/quit$/,
      by: 'token',
      takes: null,
      run: async () => {
        quit();
        return { ok: true, value: null };
      },
    },
  ];
}
