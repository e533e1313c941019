import { existsSync, globSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { ownDataFolder } from '../../../electron/hosts/owner/own-data-folder.ts';
import { startBrowserHost } from '../../helpers/browser-host.ts';
import { buildEntries } from '../../helpers/build-entries.ts';
import { createTemporaryFolder, root } from '../../helpers/core.ts';
import { startDesktop, waitUntilLoaded } from '../../helpers/desktop.ts';
import { createOpener } from '../../helpers/opener.ts';
import { skipExceptOnLinux } from '../../helpers/platform.ts';

const opener = skipExceptOnLinux('a program in PATH stands for the browser');

const built = await buildEntries();

test('closing the window stores its position and frees the store; the next one opens there', async () => {
  const folder = createTemporaryFolder();
  const first = startDesktop(built, folder);
  await waitUntilLoaded(first);
  await first.ask({ ask: 'second' });
  expect(await first.recorded()).toMatchObject({ restore: [[]], focus: [[]] });
  expect(existsSync(join(folder, 'data', 'owner.json'))).toBe(true);
  // Nobody hears the answer; what was sent before the window was closed is done all the same.
  void first.client().call('sample.load', {});
  await first.ask({ ask: 'close' });
  expect(await first.ended()).toMatchObject({ code: 0, err: '' });
  expect(existsSync(join(folder, 'data', 'owner.json'))).toBe(false);

  const second = startDesktop(built, folder);
  const { BrowserWindow, maximize } = await waitUntilLoaded(second);
  expect(BrowserWindow?.[0]?.[0]).toMatchObject({ x: 10, y: 20, width: 1000, height: 700 });
  expect(maximize).toEqual([[]]);
  expect(await second.client().call('negotiations.list', {})).toMatchObject({ ok: true, value: [{}] });
  await second.ask({ ask: 'close' });
  await second.ended();

  const states = globSync(join(folder, 'state', 'naskah', 'windows', '*', 'states.json'));
  expect(states).toHaveLength(1);
  for (const left of ['[{"screens":"","state":{"x":5000}}]', '{"x":"a"}', 'no']) {
    writeFileSync(states[0] ?? '', left);
    const third = startDesktop(built, folder);
    const [[options] = []] = (await waitUntilLoaded(third)).BrowserWindow ?? [];
    expect(options, left).toMatchObject({ width: 1280, height: 800 });
    expect(options, left).not.toHaveProperty('x');
    await third.ask({ ask: 'close' });
    await third.ended();
  }
});

test('a second start on the same store focuses the first window; one on another store opens a new window', async () => {
  const folder = createTemporaryFolder();
  const state = { XDG_STATE_HOME: join(folder, 'state') };
  const first = startDesktop(built, join(folder, 'satu'), state);
  await waitUntilLoaded(first);
  const linked = join(folder, 'tautan');
  symlinkSync(join(folder, 'satu'), linked, 'junction');
  for (const again of [join(folder, 'satu'), linked])
    expect(await startDesktop(built, again, state).ended()).toMatchObject({ code: 0, err: '' });
  if (process.platform === 'linux')
    await expect.poll(async () => (await first.recorded()).focus, { timeout: 20_000 }).toEqual([[], []]);

  const other = startDesktop(built, join(folder, 'dua'), state);
  expect(await waitUntilLoaded(other)).toMatchObject({ show: [[]] });
  await other.client().call('sample.load', {});
  expect(await other.client().call('negotiations.list', {})).toMatchObject({ value: [{ code: 'loi-belarus' }] });
  expect(await first.client().call('negotiations.list', {})).toEqual({ ok: true, value: [] });
});

test('a start names the store it opens', async () => {
  const folder = createTemporaryFolder();
  const desktop = startDesktop(built, folder);
  await waitUntilLoaded(desktop);
  await desktop.ask({ ask: 'close' });
  expect(await desktop.ended()).toEqual({ code: 0, out: `Naskah: ${join(folder, 'data')}\n`, err: '' });
});

test.for([
  ['started from its sources', {}],
  ['packaged', { STAND_IN_PACKAGED: '1' }],
] as const)('%s, it opens the named folder and no other', async ([, form]) => {
  const folder = createTemporaryFolder();
  const usual = join(folder, 'usual');
  const [one, two] = [join(folder, 'satu'), join(folder, 'dua')];
  const environment = { XDG_DATA_HOME: usual, LOCALAPPDATA: usual, XDG_STATE_HOME: join(folder, 'state'), ...form };
  const start = (...args: string[]) => startDesktop(built, folder, environment, args);
  const first = start('--data', one);
  await waitUntilLoaded(first);
  const second = start(`--data=${two}`, '--disable-gpu');
  await waitUntilLoaded(second);
  expect([one, two, usual].map((data) => existsSync(join(data, 'owner.json')))).toEqual([true, true, false]);
  await second.ask({ ask: 'close' });
  await second.ended();

  expect(await first.client().stores.open(two)).toEqual({ ok: true, value: { address: null } });
  await first.ended();
  const [[{ args }] = [{ args: [] }]] = (await first.recorded()).relaunch as unknown as [[{ args: string[] }]];
  const script = 'STAND_IN_PACKAGED' in form ? [] : [join(built, 'out', 'main', 'main.js')];
  expect(args).toEqual([...script, '--data', two]);
});

test('a line that names no folder, or two, opens nothing and explains why in a box and on stderr', async () => {
  const folder = createTemporaryFolder();
  const environment = { XDG_DATA_HOME: join(folder, 'usual'), LOCALAPPDATA: join(folder, 'usual') };
  for (const args of [['--data'], ['--data='], ['--data', '--disable-gpu'], ['--data', folder, `--data=${folder}2`]]) {
    const { code, err } = await startDesktop(built, folder, environment, args).ended();
    expect([args, code, err]).toEqual([args, 2, expect.stringContaining('--data')]);
  }
  expect(readdirSync(folder)).toEqual([]);
});

test('rejects a store that is open elsewhere, in one language', async () => {
  const folder = createTemporaryFolder();
  const owned = await ownDataFolder(join(folder, 'data'), 'desktop', () => new Date());
  onTestFinished(owned.release);
  const refused = await startDesktop(built, folder).ended();
  expect(refused.code).toBe(1);
  expect(refused.err).toMatch(/dibuka/i);
  expect(refused.err).not.toMatch(/open in another/i);
});

/** The window on one store after it was on another. */
async function startSecondDesktop(environment: NodeJS.ProcessEnv = {}) {
  const folder = createTemporaryFolder();
  const [one, two] = [join(folder, 'satu', 'data'), join(folder, 'dua', 'data')];
  const state = { XDG_STATE_HOME: join(folder, 'state'), ...environment };
  const first = startDesktop(built, join(folder, 'satu'), state);
  await waitUntilLoaded(first);
  await first.ask({ ask: 'close' });
  await first.ended();
  const desktop = startDesktop(built, join(folder, 'dua'), state);
  await waitUntilLoaded(desktop);
  return { folder, one, two, desktop, stores: desktop.client().stores };
}

test('the window lists the stores of this machine and restarts on another', async () => {
  const { one, two, desktop, stores } = await startSecondDesktop();
  const main = join(built, 'out', 'main', 'main.js');
  expect(await stores.list()).toMatchObject({
    ok: true,
    value: [
      { folder: two, current: true },
      { folder: one, current: false },
    ],
  });
  expect(await stores.open(one)).toEqual({ ok: true, value: { address: null } });
  expect(await desktop.ended()).toMatchObject({ code: 0, err: '' });
  expect(await desktop.recorded()).toMatchObject({
    relaunch: [[{ args: [main, '--enable-logging', '--data', one] }]],
    quit: [[]],
  });
  for (const data of [one, two]) expect(existsSync(join(data, 'owner.json'))).toBe(false);
});

test('rejects a store the window cannot open, and the window stays', async () => {
  const { folder, one, desktop, stores } = await startSecondDesktop();
  for (const unknown of [join(folder, 'tiga'), '', '--help'])
    expect(await stores.open(unknown)).toMatchObject({
      ok: false,
      error: { code: 'store-unknown', details: { path: unknown } },
    });
  expect(await stores.open([one] as never)).toMatchObject({ error: { code: 'request-refused' } });

  const owned = await ownDataFolder(one, 'command line', () => new Date());
  expect(await stores.open(one)).toMatchObject({ error: { code: 'store-owned', details: { pid: process.pid } } });
  owned.release();
  const db = new Database(join(one, 'naskah.db'));
  db.pragma('user_version = 99');
  db.close();
  expect(await stores.open(one)).toMatchObject({ error: { code: 'store-newer', details: { version: 99 } } });
  expect(existsSync(join(one, 'owner.json'))).toBe(false);

  const recorded = await desktop.recorded();
  expect([recorded.relaunch, recorded.quit]).toEqual([undefined, undefined]);
  expect(await desktop.client().call('negotiations.list', {})).toMatchObject({ ok: true });

  const older = new Database(join(one, 'naskah.db'));
  older.pragma('user_version = 0');
  older.close();
  expect(await stores.open(one)).toMatchObject({ ok: true });
});

test.skipIf(opener.isSkipped)(
  `a store that the browser shows is brought to the front there, and the window stays${opener.why}`,
  async () => {
    const { PATH, opened } = createOpener(createTemporaryFolder());
    const { folder, one, desktop, stores } = await startSecondDesktop({ PATH });
    const { origin } = await startBrowserHost(built, join(folder, 'satu'));
    expect(await stores.open(one)).toEqual({ ok: true, value: { address: null } });
    expect(await opened()).toMatch(new RegExp(`^${origin}/#code=`));
    expect((await desktop.recorded()).quit).toBe(undefined);
  },
);

test.skipIf(opener.isSkipped)(
  `a store that another window shows is brought to the front there, and the window stays${opener.why}`,
  async () => {
    const NODE_OPTIONS = `--import ${pathToFileURL(join(root, 'test', 'fixtures', 'electron', 'hook.ts'))}`;
    const { folder, one, desktop, stores } = await startSecondDesktop({ NODE_OPTIONS });
    const other = startDesktop(built, join(folder, 'satu'), { XDG_STATE_HOME: join(folder, 'state') });
    await waitUntilLoaded(other);
    expect(await stores.open(one)).toEqual({ ok: true, value: { address: null } });
    await expect.poll(async () => (await other.recorded()).focus, { timeout: 20_000 }).toEqual([[]]);
    expect((await desktop.recorded()).quit).toBe(undefined);
  },
);

test.skipIf(opener.isSkipped)(`returns to the browser when it already shows the store${opener.why}`, async () => {
  const folder = createTemporaryFolder();
  const { origin, address } = await startBrowserHost(built, folder);
  const { PATH, opened } = createOpener(folder);
  expect(await startDesktop(built, folder, { PATH }).ended()).toMatchObject({ code: 0, err: '' });
  expect(await opened()).toMatch(new RegExp(`^${origin}/#code=`));
  expect(await opened()).not.toBe(address);
});
