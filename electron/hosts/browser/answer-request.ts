import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PageServer } from '../built-pages.ts';
import { createFailureResult } from '../failure-message.ts';
import { buildSecurityHeaders } from '../security-headers.ts';
import { checkRequestSource } from './check-request-source.ts';
import type { HttpRoute } from './http-routes.ts';
import { readRequestBody } from './request-body.ts';
import { createDenial, RequestDenial } from './request-denial.ts';
import type { SessionKeys } from './session-keys.ts';

export type RequestServices = {
  readonly origin: string;
  readonly site: PageServer;
  readonly keys: SessionKeys;
  /** Called for every request of a page that was admitted. */
  readonly touch: () => void;
  /** Told of an error that no route expected. */
  readonly failed: (problem: unknown) => void;
  readonly all: readonly HttpRoute[];
};

/** Answers one request by its route, or with a page; every failure is an answer. */
export async function answerRequest(
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
      const { status, headers, body } = parts.site(
        path,
        /\bgzip\b/.test(request.headers['accept-encoding']?.toString() ?? ''),
      );
      response.writeHead(status, headers).end(body);
      return;
    }
    checkCredentials(route, request, parts);
    const requestBody = await readRequestBody(request, route.takes);
    const part = route.path.exec(path)?.[1] ?? '';
    const result = await route.run({ part, query: new URLSearchParams(query), body: requestBody, response });
    if (result === null) return;
    if (result instanceof Uint8Array) sendFile(response, result);
    else sendJson(response, 200, result);
  } catch (problem) {
    if (problem instanceof RequestDenial) sendJson(response, problem.status, createFailureResult(problem.failure));
    else {
      parts.failed(problem);
      sendJson(response, 500, createFailureResult(problem));
    }
  }
}

function checkCredentials(route: HttpRoute, request: IncomingMessage, { keys, touch }: RequestServices): void {
  const header = (name: string) => request.headersDistinct[name]?.[0] ?? '';
  if (route.by === 'token') {
    if (!keys.isToken(header('x-naskah-token'))) throw new RequestDenial(401, 'session-over', {});
    touch();
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
