import { randomBytes } from 'node:crypto';

/** Replaced with the nonce of a page: in attributes of its tags, and where its scripts read it. */
const NONCE_PLACEHOLDER = '__CSP_NONCE__';

/** Adds a nonce of its own to a page's text, and returns the headers that name the same one. */
export function addCspNonce(html: string): { html: string; headers: ResponseHeaders } {
  const nonce = createNonce();
  return { html: html.replaceAll(NONCE_PLACEHOLDER, nonce), headers: buildSecurityHeaders(nonce) };
}

export type ResponseHeaders = { readonly [name: string]: string };

/**
 * The headers of every response of every host. A browser caches nothing: the next process on the same port may be
 * another program's.
 */
export function buildSecurityHeaders(nonce = createNonce()): ResponseHeaders {
  return {
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'self'",
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'X-DNS-Prefetch-Control': 'off',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  };
}

/**
 * The headers of a file of the pages, by its path. Hunspell is WebAssembly, which a policy allows or forbids for a whole
 * context: the script of its worker, which has no page, may compile it; pages may not.
 */
export function buildFileHeaders(path: string): ResponseHeaders {
  const headers = buildSecurityHeaders();
  if (!SPELLING_WORKER.test(path)) return headers;
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
  return { ...headers, 'Content-Security-Policy': policy };
}

const SPELLING_WORKER = /^\/assets\/spelling-worker-[\w-]+\.js$/;

function createNonce(): string {
  return randomBytes(16).toString('base64url');
}
