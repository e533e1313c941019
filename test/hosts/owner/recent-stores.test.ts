import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { startAnotherHost } from '../../../electron/hosts/browser/start-another-host.ts';
import { ownDataFolder } from '../../../electron/hosts/owner/own-data-folder.ts';
import { createRecentStores, rememberStore } from '../../../electron/hosts/owner/recent-stores.ts';
import type { OpenedStore, RecentStore } from '../../../shared/api/client.ts';
import type { Result } from '../../../shared/api/result.ts';
import { type BrowserHost, startBrowserHost } from '../../helpers/browser-host.ts';
import { buildEntries } from '../../helpers/build-entries.ts';
import { createTemporaryFolder, openCore } from '../../helpers/core.ts';
import { jsonHeaders, openLoopback, postCommand, sendHttp, sendRaw, startSession } from '../../helpers/loopback.ts';

let built: string;
beforeAll(async () => {
  built = await buildEntries();
});

type SessionHeaders = Awaited<ReturnType<typeof startSession>>;

/** Two stores on one machine, each with a running page; the sample is in the second. */
async function createTwoStores() {
  const folder = createTemporaryFolder();
  const start = async (name: string): Promise<{ host: BrowserHost; data: string; token: SessionHeaders }> => {
    const environment = { XDG_STATE_HOME: join(folder, 'state') };
    const host = await startBrowserHost(built, join(folder, name), ['--no-open'], environment);
    const data = join(folder, name, 'data');
    onTestFinished(() => killHost(data));
    return { host, data, token: await startSession(host.origin, host.address) };
  };
  const [one, two] = [await start('satu'), await start('dua')];
  await postCommand(two.host.origin, two.token, 'sample.load', {});
  const quit = async () => {
    await sendHttp(two.host.origin, '/quit', { headers: two.token });
    await two.host.ended();
  };
  const list = async () =>
    (await (await sendHttp(one.host.origin, '/stores', { headers: one.token })).json()) as Result<RecentStore[]>;
  const open = async (data: unknown) => {
    const body = JSON.stringify({ folder: data });
    const response = await sendHttp(one.host.origin, '/stores/open', {
      headers: { ...jsonHeaders, ...one.token },
      body,
    });
    return (await response.json()) as Result<OpenedStore>;
  };
  return { folder, one, two, quit, list, open };
}

/** Ends a process that a page started, which is not a child of this one. */
function killHost(data: string): void {
  if (!existsSync(join(data, 'loopback.json'))) return;
  const { pid } = JSON.parse(readFileSync(join(data, 'loopback.json'), 'utf8')) as { pid: number };
  try {
    process.kill(pid, 'SIGKILL');
  } catch {}
}

const getAddress = (result: Result<OpenedStore>): string => {
  if (!result.ok || result.value.address === null) throw new Error(JSON.stringify(result));
  return result.value.address;
};

test('a page lists the stores of this machine and opens another one, running or not, and stays open itself', async () => {
  const { one, two, quit, list, open } = await createTwoStores();
  const moment = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  expect(await list()).toEqual({
    ok: true,
    value: [
      { folder: two.data, opened: moment, current: false },
      { folder: one.data, opened: moment, current: true },
    ],
  });

  const back = getAddress(await open(two.data));
  expect(new URL(back).origin).toBe(two.host.origin);
  await startSession(two.host.origin, back);

  await quit();
  const begun = getAddress(await open(two.data));
  const { origin } = new URL(begun);
  expect(origin).not.toBe(one.host.origin);
  const token = await startSession(origin, begun);
  expect(await postCommand(origin, token, 'negotiations.list', {})).toMatchObject({
    result: { value: [{ code: 'loi-belarus' }] },
  });
  expect(await postCommand(one.host.origin, one.token, 'negotiations.list', {})).toEqual({
    status: 200,
    result: { ok: true, value: [] },
  });

  // It has no parent here: the process that started it can end.
  await sendHttp(one.host.origin, '/quit', { headers: one.token });
  expect(await one.host.ended()).toBe(0);
  expect(await postCommand(origin, token, 'person.show', {})).toMatchObject({ result: { ok: true } });
  await sendHttp(origin, '/quit', { headers: token });
  await expect.poll(() => existsSync(join(two.data, 'owner.json')), { timeout: 10_000 }).toBe(false);
});

test('reports why a store cannot be opened, and rejects an unlisted store without touching it', async () => {
  const { folder, two, quit, list, open } = await createTwoStores();
  await quit();
  const owned = await ownDataFolder(two.data, 'desktop', () => new Date());
  expect(await open(two.data)).toMatchObject({
    ok: false,
    error: { code: 'store-owned', details: { host: 'desktop', pid: process.pid } },
  });
  owned.release();

  const db = new Database(join(two.data, 'naskah.db'));
  db.pragma('user_version = 99');
  db.close();
  expect(await open(two.data)).toMatchObject({ ok: false, error: { code: 'store-newer', details: { version: 99 } } });

  const other = join(folder, 'tiga');
  openCore(other).close();
  for (const unknown of [
    join(other, 'data'),
    '',
    '.',
    `${two.data}/`,
    join(two.data, '..', 'data', 'backups'),
    '--help',
  ]) {
    expect([unknown, await open(unknown)]).toMatchObject([
      unknown,
      { ok: false, error: { code: 'store-unknown', details: { path: unknown } } },
    ]);
  }
  expect(existsSync(join(other, 'data', 'loopback.json'))).toBe(false);

  rmSync(join(two.data, 'naskah.db'));
  expect(await list()).toMatchObject({ value: [{ current: true }] });
  expect(await open(two.data)).toMatchObject({ error: { code: 'store-unknown' } });
  expect(existsSync(join(two.data, 'naskah.db'))).toBe(false);
});

test('forged requests neither list the stores nor open one', async () => {
  const { one, two, quit } = await createTwoStores();
  await quit();
  const { origin } = one.host;
  const body = JSON.stringify({ folder: two.data });
  const good = { ...jsonHeaders, ...one.token };
  const wrong = (headers: { readonly [name: string]: string }) => ({ ...good, ...headers });
  const status = async (path: string, sent: Parameters<typeof sendHttp>[2]) =>
    (await sendHttp(origin, path, sent)).status;
  const at = '/stores/open';
  expect([
    await status('/stores', {}),
    await status('/stores', { headers: { 'X-Naskah-Token': 'x' } }),
    await status('/stores', { method: 'GET', headers: one.token }),
    await status('/stores', { headers: { ...one.token, Origin: 'https://naskah.example' } }),
    await status('/stores', { headers: good, body }),
    await status(at, { headers: jsonHeaders, body }),
    await status(at, { headers: wrong({ 'X-Naskah-Token': 'x' }), body }),
    await status(at, { headers: wrong({ Origin: 'https://naskah.example' }), body }),
    await status(at, { headers: wrong({ Origin: two.host.origin }), body }),
    await status(at, { headers: wrong({ 'Sec-Fetch-Site': 'same-site' }), body }),
    await status(at, { headers: wrong({ 'Content-Type': 'text/plain' }), body }),
    await status(at, { method: 'PUT', headers: good, body }),
    await status(at, { headers: good, body: '{' }),
    await status(at, { headers: good, body: '{}' }),
    await status(at, { headers: good, body: JSON.stringify({ folder: [two.data] }) }),
    await status(at, { headers: good, body: JSON.stringify({ folder: two.data, args: ['--help'] }) }),
    await status(at, { headers: good, body: JSON.stringify({ folder: 'x'.repeat(40_000) }) }),
  ]).toEqual([401, 401, 405, 403, 415, 401, 401, 403, 403, 403, 415, 405, 400, 400, 400, 400, 413]);
  expect(existsSync(join(two.data, 'owner.json'))).toBe(false);
  // The same request without any forgery succeeds.
  expect(await status(at, { headers: good, body })).toBe(200);
});

test('a tab may come from another port of this machine, as navigation to a page only', async () => {
  const { host } = await openLoopback();
  const ask = (method: string, path: string, headers: { readonly [name: string]: string }) => {
    const all = { Host: new URL(host.origin).host, ...headers };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
    return sendRaw(host.origin, `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`);
  };
  const tab = { 'Sec-Fetch-Site': 'same-site', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document' };
  expect([
    await ask('GET', '/', tab),
    await ask('GET', '/', { ...tab, 'Sec-Fetch-Site': 'cross-site' }),
    await ask('GET', '/', { ...tab, 'Sec-Fetch-Dest': 'iframe' }),
    await ask('GET', '/', { ...tab, 'Sec-Fetch-Mode': 'no-cors', 'Sec-Fetch-Dest': 'script' }),
    await ask('GET', '/', { 'Sec-Fetch-Site': 'same-site' }),
    await ask('POST', '/stores', { ...tab, Origin: host.origin }),
    await ask('GET', '/stores', tab),
  ]).toEqual([200, 403, 403, 403, 403, 403, 405]);
});

/** Stores as a host has them, on folders made here; a switch to another store needs a real process. */
function createRememberedStores() {
  const folder = createTemporaryFolder();
  const state = join(folder, 'state');
  const store = (name: string): string => {
    openCore(join(folder, name));
    return join(folder, name, 'data');
  };
  const list = (data: string) => createRecentStores({ data, state, go: startAnotherHost }).list();
  return { folder, state, store, list };
}

test('remembers the last eight stores once each, and hides folders without a store', () => {
  const { folder, state, store, list } = createRememberedStores();
  const all = Array.from({ length: 9 }, (_, n) => store(`s${n}`));
  all.forEach((data, n) => rememberStore(data, state, new Date(2026, 0, 1 + n)));
  expect(list(all[8] ?? '').map((one) => one.folder)).toEqual(all.slice(1).reverse());
  rememberStore(all[1] ?? '', state, new Date(2026, 1, 1));
  symlinkSync(all[2] ?? '', join(folder, 'link'), 'junction');
  rememberStore(join(folder, 'link'), state, new Date(2026, 1, 2));
  const again = [all[2], all[1], ...all.slice(3).reverse()];
  expect(list(join(folder, 'link')).map(({ folder: one, current }) => [one, current])).toEqual(
    again.map((one, n) => [one, n === 0]),
  );
  rmSync(all[5] ?? '', { recursive: true });
  expect(list(all[2] ?? '').map((one) => one.folder)).toEqual(again.filter((one) => one !== all[5]));
});

test('an unreadable list counts as empty and is rewritten; an unwritable one fails nobody', () => {
  const { folder, state, store, list } = createRememberedStores();
  const data = store('satu');
  const one = { folder: data, opened: '2026-01-01T00:00:00.000Z' };
  const note = join(state, 'stores.json');
  mkdirSync(state);
  for (const broken of [
    '',
    'no',
    '{}',
    'null',
    JSON.stringify([one]).slice(0, -2),
    JSON.stringify([{ ...one, folder: 7 }]),
    JSON.stringify([{ ...one, opened: 'kemarin' }]),
    JSON.stringify([{ ...one, more: 1 }]),
    Buffer.of(0xff, 0xfe, 0x00),
  ]) {
    writeFileSync(note, broken);
    expect([broken, list(data)]).toEqual([broken, []]);
    rememberStore(data, state, new Date(one.opened));
    expect([broken, list(data)]).toEqual([broken, [{ ...one, current: true }]]);
  }
  const file = join(folder, 'file');
  writeFileSync(file, 'x');
  for (const nowhere of [file, join(file, 'state')]) {
    rememberStore(data, nowhere, new Date());
    expect(createRecentStores({ data, state: nowhere, go: startAnotherHost }).list()).toEqual([]);
  }
  expect(readFileSync(file, 'utf8')).toBe('x');
});
