import { createHash, createHmac, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { openHostMemory } from '../../../electron/hosts/browser/host-memory.ts';
import { ReturnKeys } from '../../../electron/hosts/browser/return-keys.ts';
import { startBrowserHost } from '../../helpers/browser-host.ts';
import { buildEntries } from '../../helpers/build-entries.ts';
import { createTemporaryFolder } from '../../helpers/core.ts';
import { jsonHeaders, openLoopback, postCommand, sendHttp, startSession } from '../../helpers/loopback.ts';

let built: string;
beforeAll(async () => {
  built = await buildEntries();
});

type TokenHeader = { readonly 'X-Naskah-Token': string };

async function postJson<T>(origin: string, path: string, value: unknown): Promise<{ status: number; value: T }> {
  const response = await sendHttp(origin, path, { headers: jsonHeaders, body: JSON.stringify(value) });
  const result = (await response.json()) as { value: T };
  return { status: response.status, value: result.value };
}

async function requestReturnKey(origin: string, headers: TokenHeader): Promise<string> {
  const response = await sendHttp(origin, '/session/return-key', { headers });
  expect(response.status).toBe(200);
  return ((await response.json()) as { value: { key: string } }).value.key;
}

const useReturnKey = (origin: string, key: string) =>
  postJson<{ token: string; key: string }>(origin, '/session/return', { key });

/** Whether the process proves that it knows a key, which a page asks before it sends the key. */
async function isKeyKnown(origin: string, key: string): Promise<boolean> {
  const nonce = randomBytes(32).toString('base64url');
  const { value } = await postJson<{ proofs: string[] }>(origin, '/session/proofs', { nonce });
  const digest = createHash('sha256').update(key).digest();
  return value.proofs.includes(createHmac('sha256', digest).update(nonce).digest('base64url'));
}

test('after a kill the next process takes the same port, and an open page reconnects to it, once per key', async () => {
  const folder = createTemporaryFolder();
  const first = await startBrowserHost(built, folder);
  const token = await startSession(first.origin, first.address);
  const key = await requestReturnKey(first.origin, token);
  const memory = join(folder, 'state', 'naskah', 'pages');
  const [name = ''] = readdirSync(memory);
  if (process.platform !== 'win32') {
    expect(statSync(memory).mode & 0o777).toBe(0o700);
    expect(statSync(join(memory, name)).mode & 0o777).toBe(0o600);
  }
  const remembered = readFileSync(join(memory, name), 'utf8');
  expect(remembered).not.toContain(key);
  expect(remembered).not.toContain(token['X-Naskah-Token']);

  first.child.kill('SIGKILL');
  await first.ended();
  const second = await startBrowserHost(built, folder);
  expect(second.origin).toBe(first.origin);
  expect((await postCommand(second.origin, token, 'person.show', {})).status).toBe(401);
  expect((await postJson(second.origin, '/session', { code: new URL(first.address).hash.slice(6) })).status).toBe(401);
  expect(await isKeyKnown(second.origin, key)).toBe(true);
  expect(await isKeyKnown(second.origin, randomBytes(32).toString('base64url'))).toBe(false);

  const back = await useReturnKey(second.origin, key);
  expect(back.status).toBe(200);
  const next = { 'X-Naskah-Token': back.value.token };
  expect((await postCommand(second.origin, next, 'person.show', {})).status).toBe(200);
  expect((await useReturnKey(second.origin, key)).status).toBe(401);
  expect(await isKeyKnown(second.origin, key)).toBe(false);

  second.child.kill('SIGTERM');
  await second.ended();
  const third = await startBrowserHost(built, folder);
  expect((await useReturnKey(third.origin, key)).status).toBe(401);
  expect((await useReturnKey(third.origin, back.value.key)).status).toBe(200);
});

test('when another program owns the port, the host takes another one and no old page reconnects', async () => {
  const folder = createTemporaryFolder();
  const first = await startBrowserHost(built, folder);
  const key = await requestReturnKey(first.origin, await startSession(first.origin, first.address));
  first.child.kill('SIGKILL');
  await first.ended();
  const stranger = createServer().listen(Number(new URL(first.origin).port), '127.0.0.1');
  await once(stranger, 'listening');
  const second = await startBrowserHost(built, folder);
  expect(second.origin).not.toBe(first.origin);
  expect(await isKeyKnown(second.origin, key)).toBe(false);
  expect((await useReturnKey(second.origin, key)).status).toBe(401);
  await startSession(second.origin, second.address);
  stranger.close();
});

test('after quitting, no page reconnects', async () => {
  const folder = createTemporaryFolder();
  const first = await startBrowserHost(built, folder);
  const token = await startSession(first.origin, first.address);
  const key = await requestReturnKey(first.origin, token);
  expect((await sendHttp(first.origin, '/quit', { headers: token })).status).toBe(200);
  await first.ended();
  const second = await startBrowserHost(built, folder);
  expect(second.origin).toBe(first.origin);
  expect(await isKeyKnown(second.origin, key)).toBe(false);
  expect((await useReturnKey(second.origin, key)).status).toBe(401);
});

test('a key is issued to admitted pages only, and accepted from our own pages only', async () => {
  const { host } = await openLoopback();
  const token = await startSession(host.origin, host.newAddress());
  const key = await requestReturnKey(host.origin, token);
  const body = JSON.stringify({ key });
  expect((await sendHttp(host.origin, '/session/return-key')).status).toBe(401);
  const foreign = { ...jsonHeaders, Origin: 'http://naskah.example' };
  const nonce = JSON.stringify({ nonce: randomBytes(32).toString('base64url') });
  for (const [path, given] of [
    ['/session/return', body],
    ['/session/proofs', nonce],
  ] as const) {
    expect((await sendHttp(host.origin, path, { headers: foreign, body: given })).status).toBe(403);
    expect(
      (await sendHttp(host.origin, path, { headers: { ...jsonHeaders, 'Sec-Fetch-Site': 'cross-site' }, body: given }))
        .status,
    ).toBe(403);
    expect((await sendHttp(host.origin, path, { method: 'GET', headers: jsonHeaders })).status).toBe(405);
  }
  for (const nonsense of [{}, { nonce: '' }, { nonce: 'x'.repeat(44) }, { nonce: 1 }])
    expect((await postJson(host.origin, '/session/proofs', nonsense)).status).toBe(400);
  expect((await postJson(host.origin, '/session/return', { code: key })).status).toBe(401);
  expect((await useReturnKey(host.origin, key)).status).toBe(200);
});

test('keys expire after a week, and their number is bounded', () => {
  const [data, state] = [createTemporaryFolder(), createTemporaryFolder()];
  const memory = openHostMemory(data, state);
  let now = 0;
  const keys = new ReturnKeys(memory, 8000, () => now);
  const [old, young] = [keys.newKey(), keys.newKey()];
  now = 7 * 24 * 60 * 60 * 1000;
  expect(keys.takeKey(young)).toBe(true);
  now += 1;
  expect(keys.takeKey(old)).toBe(false);
  const first = keys.newKey();
  for (let n = 0; n < 64; n += 1) keys.newKey();
  expect(memory.read()?.returns).toHaveLength(64);
  expect(keys.takeKey(first)).toBe(false);
});

test('an unreadable or unwritable key file admits nobody and fails nobody', () => {
  const data = createTemporaryFolder();
  const memory = openHostMemory(data, join(data, 'none', '\0'));
  const keys = new ReturnKeys(memory, 8000);
  expect(keys.takeKey(keys.newKey())).toBe(true);
  expect(new ReturnKeys(memory, 8000).takeKey('')).toBe(false);
  expect(existsSync(join(data, 'none'))).toBe(false);
});
