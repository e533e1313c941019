import type { IncomingMessage } from 'node:http';
import { createDenial } from './request-denial.ts';

/** Headers that the checks here rely on; Node would silently use one of two duplicates. */
const SINGLE_HEADERS = [
  'host',
  'origin',
  'content-type',
  'content-length',
  'sec-fetch-site',
  'sec-fetch-mode',
  'sec-fetch-dest',
  'x-naskah-token',
  'x-naskah-secret',
];

/**
 * Rejects every request that our own page, or a person at this very address, did not send: one from another site's page
 * (Origin, Sec-Fetch-Site), for a name that was made to point at this machine (Host), or in the form sent to a proxy.
 * Throws a RequestDenial.
 */
export function checkRequestSource(request: IncomingMessage, origin: string): void {
  for (const name of SINGLE_HEADERS) {
    if ((request.headersDistinct[name]?.length ?? 0) > 1) throw createDenial(400, `${name} twice`);
  }
  if (request.url === undefined || !/^\/(?!\/)/.test(request.url)) throw createDenial(400, 'path');
  const { host, origin: from, 'sec-fetch-site': site } = request.headers;
  if (`http://${host}` !== origin) throw createDenial(403, 'host');
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isNavigationFromOtherPort(request))
    throw createDenial(403, 'site');
  if (from === undefined ? request.method !== 'GET' : from !== origin) throw createDenial(403, 'origin');
}

/**
 * Whether a tab of another port of this machine navigates to a page here, as happens from one store to another. The
 * page alone reveals nothing, and no opener keeps a reference to it (Cross-Origin-Opener-Policy).
 */
function isNavigationFromOtherPort({ method, headers }: IncomingMessage): boolean {
  return (
    method === 'GET' &&
    headers['sec-fetch-site'] === 'same-site' &&
    headers['sec-fetch-mode'] === 'navigate' &&
    headers['sec-fetch-dest'] === 'document'
  );
}
