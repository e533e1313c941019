import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { startBrowserHost } from '../../helpers/browser-host.ts';
import { buildEntries } from '../../helpers/build-entries.ts';
import { createBusyStore } from '../../helpers/busy-store.ts';
import { jsonHeaders, postCommand, readSessionCode, sendHttp, startSession } from '../../helpers/loopback.ts';

let built: string;
beforeAll(async () => {
  built = await buildEntries();
});

const NONCE = 'n'.repeat(43);

const enter = (origin: string, address: string) =>
  sendHttp(origin, '/session', { headers: jsonHeaders, body: JSON.stringify({ code: readSessionCode(address) }) });

/** As a page does: tries until the core is there. */
async function enterAfterUpdate(origin: string, address: string): ReturnType<typeof startSession> {
  const nonce = { headers: jsonHeaders, body: JSON.stringify({ nonce: NONCE }) };
  const readStatus = async () => (await sendHttp(origin, '/session/proofs', nonce)).status;
  await expect.poll(readStatus, { timeout: 60_000 }).toBe(200);
  return startSession(origin, address);
}

test('a store that is being updated answers with its progress and its look, and then lets the same page in', async () => {
  const { folder, finish } = await createBusyStore();
  const { origin, address } = await startBrowserHost(built, folder);
  expect((await sendHttp(origin, '/', { method: 'GET', headers: {} })).status).toBe(200);
  const early = await enter(origin, address);
  expect(early.status).toBe(503);
  expect(await early.json()).toMatchObject({
    ok: false,
    error: { code: 'store-updating', details: { step: 'backup', done: 0, total: 0, speech: 'en', theme: 'dark' } },
  });
  // A page of the process before waits to come back, and a second start finds this one.
  const nonce = { headers: jsonHeaders, body: JSON.stringify({ nonce: NONCE }) };
  expect((await sendHttp(origin, '/session/proofs', nonce)).status).toBe(503);
  expect((await postCommand(origin, { 'X-Naskah-Token': 'x' }, 'negotiations.list', {})).status).toBe(401);
  const note = JSON.parse(readFileSync(join(folder, 'data', 'loopback.json'), 'utf8')) as { secret: string };
  const again = await sendHttp(origin, '/open', { headers: { 'X-Naskah-Secret': note.secret } });
  expect(await again.json()).toMatchObject({ value: { address: expect.stringMatching(`^${origin}/#code=`) } });
  finish();
  const token = await enterAfterUpdate(origin, address);
  expect(await postCommand(origin, token, 'negotiations.list', {})).toMatchObject({
    result: { value: [{ code: 'loi-belarus' }] },
  });
});

test('a process that is killed during an update leaves the store to the next start', async () => {
  const { folder, finish } = await createBusyStore();
  const first = await startBrowserHost(built, folder);
  expect((await enter(first.origin, first.address)).status).toBe(503);
  first.child.kill('SIGKILL');
  await first.ended();
  finish();
  const second = await startBrowserHost(built, folder);
  const token = await enterAfterUpdate(second.origin, second.address);
  expect(await postCommand(second.origin, token, 'negotiations.list', {})).toMatchObject({
    result: { value: [{ code: 'loi-belarus' }] },
  });
});

test('an update that fails is explained to the page, and the program ends', async () => {
  const { folder } = await createBusyStore();
  const { origin, address, ended } = await startBrowserHost(built, folder);
  const readCode = async () =>
    ((await (await enter(origin, address)).json()) as { error: { code: string } }).error.code;
  expect(await readCode()).toBe('store-updating');
  await expect.poll(readCode, { timeout: 30_000 }).toBe('store-busy');
  expect(await ended()).toBe(1);
});
