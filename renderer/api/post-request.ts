import type { Result } from '../../shared/api/result.ts';
import { Problem } from './problem.ts';

/** Short requests are still sent when the page closes; a browser allows 64 KiB of these in total. */
const KEEPALIVE_LIMIT = 10_000;

/** Sends a request to this page's host. Throws a Problem if no host responds. */
export async function postRequest(
  path: string,
  headers: { readonly [name: string]: string },
  body: BodyInit | null,
): Promise<Response> {
  try {
    const keepalive = typeof body === 'string' && body.length < KEEPALIVE_LIMIT;
    return await fetch(path, { method: 'POST', headers, body, keepalive, cache: 'no-store', redirect: 'error' });
  } catch (cause) {
    throw new Problem('host-gone', String(cause));
  }
}

export async function postJsonRequest<T>(path: string, value: unknown): Promise<Result<T>> {
  const response = await postRequest(path, { 'Content-Type': 'application/json' }, JSON.stringify(value));
  return response.json();
}
