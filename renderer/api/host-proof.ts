/**
 * Whether one of the proofs comes from a process that knows the digest of the page's key, so that the key may be sent
 * to it. A proof is the HMAC of the nonce under the key's SHA-256.
 */
export async function isKnownHost(key: string, nonce: string, proofs: readonly string[]): Promise<boolean> {
  const bytes = new TextEncoder();
  const digest = await crypto.subtle.digest('SHA-256', bytes.encode(key));
  const secret = await crypto.subtle.importKey('raw', digest, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const proof = encodeBase64Url(new Uint8Array(await crypto.subtle.sign('HMAC', secret, bytes.encode(nonce))));
  return proofs.includes(proof);
}

/** Returns 256 random bits. */
export function createHostNonce(): string {
  return encodeBase64Url(crypto.getRandomValues(new Uint8Array(32)));
}

function encodeBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}
