import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, sep } from 'node:path';
import { Failure } from '../../shared/api/failure.ts';
import { addCspNonce, buildFileHeaders, buildSecurityHeaders, type ResponseHeaders } from './security-headers.ts';

type PageResponse = { readonly status: number; readonly headers: ResponseHeaders; readonly body: Uint8Array };

/** Responds to a GET of a path, as the address has it before any `?`; compressed if the build did so and the page takes it. */
export type PageServer = (path: string, takesGzip: boolean) => PageResponse;

const contentTypes: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
  '.aff': 'text/plain; charset=utf-8',
  '.dic': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * The pages of a built folder, all read at once: a path is only looked up among them and never becomes a file name, and
 * a page matches the running core even if the folder has been rebuilt since. Throws `not-built`.
 */
export function loadBuiltPages(folder: string): PageServer {
  if (!existsSync(join(folder, 'index.html'))) throw new Failure('not-built');
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length).replaceAll(sep, '/'), readFileSync(path)]),
  );
  const pages = new Map(
    [...files].filter(([path]) => path.endsWith('.html')).map(([path, bytes]) => [path, `${bytes}`]),
  );
  return (asked, takesGzip) => {
    const path = asked === '/' ? '/index.html' : asked;
    const page = pages.get(path);
    if (page !== undefined) {
      const { html, headers } = addCspNonce(page);
      return buildPageResponse(200, headers, path, Buffer.from(html));
    }
    const bytes = files.get(path);
    if (bytes === undefined) return buildPageResponse(404, buildSecurityHeaders(), '404.txt', Buffer.from('404'));
    const compressed = takesGzip ? files.get(`${path}.gz`) : undefined;
    const headers = { ...buildFileHeaders(path), ...(compressed === undefined ? {} : { 'Content-Encoding': 'gzip' }) };
    return buildPageResponse(200, headers, path, compressed ?? bytes);
  };
}

function buildPageResponse(status: number, headers: ResponseHeaders, path: string, body: Uint8Array): PageResponse {
  const type = contentTypes[extname(path)] ?? 'application/octet-stream';
  return { status, headers: { ...headers, 'Content-Type': type }, body };
}

/** Finds the built pages from the running file: `out/renderer` in its folder or in one above it. */
export function findPagesFolder(start: string): string {
  for (let here = start; ; here = dirname(here)) {
    const folder = join(here, 'out', 'renderer');
    if (existsSync(folder) || dirname(here) === here) return folder;
  }
}
