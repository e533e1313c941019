import { randomBytes } from 'node:crypto';

/** Where a page has its nonce written: in attributes of its tags, and where its scripts find it. */
const NONCE_PLACEHOLDER = '__CSP_NONCE__';

/** A page's text with a nonce of its own, and the headers that name the same one. */
export function addCspNonce(html: string): { html: string; headers: ResponseHeaders } {
  const nonce = createNonce();
  return { html: html.replaceAll(NONCE_PLACEHOLDER, nonce), headers: buildSecurityHeaders(nonce) };
}

export type ResponseHeaders = { readonly [name: string]: string };

/**
 * What every answer of every door carries. Nothing is kept by a browser: the next process on the same port may be
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

function createNonce(): string {
  return randomBytes(16).toString('base64url');
}
