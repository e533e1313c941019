import type { IncomingMessage } from 'node:http';
import { createDenial, RequestDenial } from './request-denial.ts';

/** What a route accepts: the exact content type and the maximum number of bytes; null for no body at all. */
export type AcceptedBody = { readonly type: string; readonly most: number } | null;

/** Reads a request's body within the limits of its route. Throws a RequestDenial. */
export async function readRequestBody(request: IncomingMessage, takes: AcceptedBody): Promise<Uint8Array> {
  const { 'content-type': type, 'content-length': length, 'content-encoding': encoding } = request.headers;
  if (type !== takes?.type || encoding !== undefined) throw createDenial(415, 'content type');
  const most = takes?.most ?? 0;
  const tooLarge =
    takes === null
      ? createDenial(413, 'body')
      : new RequestDenial(413, 'too-large', { limit: takes.most / 1024 / 1024 });
  if (Number(length ?? 0) > most) throw tooLarge;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += (chunk as Uint8Array).byteLength;
    if (size > most) throw tooLarge;
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}

/** Throws a RequestDenial if the bytes are not JSON in UTF-8. */
export function parseJsonBody(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    throw createDenial(400, 'json');
  }
}
