import { protocol } from 'electron';
import type { PageServer } from '../built-pages.ts';
import { buildSecurityHeaders } from '../security-headers.ts';

const APP_SCHEME = 'app';
export const APP_ORIGIN = `${APP_SCHEME}://naskah`;

/** Gives our pages' addresses the privileges of https ones. Call it before the app is ready. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges }]);
}

/** Serves the pages of the window. */
export function serveAppPages(site: PageServer): void {
  protocol.handle(APP_SCHEME, (request) => {
    const { host, pathname } = new URL(request.url);
    if (request.method !== 'GET' || `${APP_SCHEME}://${host}` !== APP_ORIGIN)
      return new Response(null, { status: 403, headers: buildSecurityHeaders() });
    const { status, headers, body } = site(pathname, false);
    return new Response(new Uint8Array(body), { status, headers });
  });
}
