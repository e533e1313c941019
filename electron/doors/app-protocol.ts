import { protocol } from 'electron';
import { safeHeaders } from './policy.ts';
import type { Site } from './site.ts';

const SCHEME = 'app';
export const APP_ORIGIN = `${SCHEME}://naskah`;

/** Makes our pages' addresses as good as https ones. To be called before the app is ready. */
export function nameProtocol(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

/** Serves the pages of the window. */
export function serveProtocol(site: Site): void {
  protocol.handle(SCHEME, (request) => {
    const { host, pathname } = new URL(request.url);
    if (request.method !== 'GET' || `${SCHEME}://${host}` !== APP_ORIGIN)
      return new Response(null, { status: 403, headers: safeHeaders() });
    const { status, headers, body } = site(pathname);
    return new Response(new Uint8Array(body), { status, headers });
  });
}
