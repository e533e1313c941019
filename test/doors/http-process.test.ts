import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { own } from '../../electron/doors/owner.ts';
import { loopbackIn, startBrowserDoor } from '../helpers/browser-door.ts';
import { builtEntries } from '../helpers/built.ts';
import { ended, json as printed } from '../helpers/command-line.ts';
import { root, temporaryFolder } from '../helpers/core.ts';
import { call, enter, lines, send } from '../helpers/loopback.ts';
import { opener } from '../helpers/opener.ts';

let built: string;
beforeAll(async () => {
  built = await builtEntries();
});

const start = (folder: string) => startBrowserDoor(built, folder);

test('a second start comes back to the running one with an address of its own, and a page that quits frees the store', async () => {
  const folder = temporaryFolder();
  const first = await start(folder);
  const note = join(folder, 'data', 'loopback.json');
  if (process.platform !== 'win32') expect(statSync(note).mode & 0o777).toBe(0o600);
  expect(JSON.parse(readFileSync(note, 'utf8'))).toMatchObject({ pid: first.child.pid, origin: first.origin });

  const second = await start(folder);
  expect(await second.ended()).toBe(0);
  expect(second.origin).toBe(first.origin);
  const tokens = [await enter(first.origin, first.address), await enter(first.origin, second.address)] as const;
  expect(await call(first.origin, tokens[0], 'sample.load', {})).toMatchObject({ status: 200, result: { ok: true } });
  expect(await call(first.origin, tokens[1], 'negotiations.list', {})).toMatchObject({
    result: { value: [{ code: 'loi-belarus' }] },
  });
  const refused = ended(
    process.execPath,
    [join(root, 'electron', 'cli.ts'), 'sample', '--data', join(folder, 'data'), '--json'],
    folder,
  );
  expect(printed<{ error: unknown }>(refused).error).toMatchObject({
    code: 'store-owned',
    details: { door: 'browser' },
  });

  expect((await send(first.origin, '/quit', { headers: tokens[1] })).status).toBe(200);
  expect(await first.ended()).toBe(0);
  expect(readdirSync(join(folder, 'data')).filter((name) => name.endsWith('.json'))).toEqual([]);
  const owned = await own(join(folder, 'data'), 'desktop', () => new Date());
  onTestFinished(owned.release);
});

test.runIf(process.platform !== 'win32')('it ends cleanly when it is told to, streams and all', async () => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    const folder = temporaryFolder();
    const one = await start(folder);
    const token = await enter(one.origin, one.address);
    const next = lines(await send(one.origin, '/changes', { headers: token }));
    expect(await next()).toBe('[]');
    one.child.kill(signal);
    expect([signal, await one.ended(), await next()]).toEqual([signal, 0, null]);
    expect(existsSync(join(folder, 'data', 'loopback.json'))).toBe(false);
    expect(existsSync(join(folder, 'data', 'owner.json'))).toBe(false);
  }
});

test('what a killed process left behind keeps nobody out', async () => {
  const folder = temporaryFolder();
  const first = await start(folder);
  first.child.kill('SIGKILL');
  await first.ended();
  expect(existsSync(join(folder, 'data', 'loopback.json'))).toBe(true);
  const second = await start(folder);
  await enter(second.origin, second.address);
});

test('while the window has the store it says so', async () => {
  const folder = temporaryFolder();
  const owned = await own(join(folder, 'data'), 'desktop', () => new Date());
  onTestFinished(owned.release);
  const refused = ended(process.execPath, [loopbackIn(built), '--no-open', '--data', join(folder, 'data')], folder);
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.err).toMatch(/\(desktop, proses \d+/);
});

test('wrong use is refused, and says how it is started', () => {
  for (const args of [['--port', '80'], ['--no-open', 'x'], ['--data']]) {
    const wrong = ended(process.execPath, [loopbackIn(built), ...args], temporaryFolder());
    expect(wrong, args.join(' ')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/Tidak ada yang dilakukan[^\n]*\n\nPemakaian: npm start -- \[--door/),
    });
  }
});

test.runIf(process.platform === 'linux')('it opens the address in the browser of the machine', async () => {
  const folder = temporaryFolder();
  const { PATH, opened } = opener(folder);
  const { address } = await startBrowserDoor(built, folder, [], { PATH });
  expect(await opened()).toBe(address);
});
