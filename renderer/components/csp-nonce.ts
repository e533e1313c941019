/** Returns the nonce of this page; without it the browser rejects styles added by a script. */
export function readCspNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}
