import { expect, test } from 'vitest';
import { createHostNonce, isKnownHost } from '../../../renderer/api/host-proof.ts';
import { jsonHeaders, openLoopback, sendHttp, startSession } from '../../helpers/loopback.ts';

test('a page knows the host that gave it its key, by a proof for this nonce only', async () => {
  const { host } = await openLoopback();
  const read = async <T>(path: string, headers: Record<string, string>, body?: string) =>
    (
      (await (await sendHttp(host.origin, path, { headers, ...(body === undefined ? {} : { body }) })).json()) as {
        value: T;
      }
    ).value;
  const token = await startSession(host.origin, host.newAddress());
  const { key } = await read<{ key: string }>('/session/return-key', token);
  const nonce = createHostNonce();
  const { proofs } = await read<{ proofs: string[] }>('/session/proofs', jsonHeaders, JSON.stringify({ nonce }));
  expect(await isKnownHost(key, nonce, proofs)).toBe(true);
  expect(await isKnownHost(key, createHostNonce(), proofs)).toBe(false);
  expect(await isKnownHost('another key', nonce, proofs)).toBe(false);
  expect(await isKnownHost(key, nonce, [])).toBe(false);
});
