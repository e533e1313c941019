import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { own } from '../../electron/doors/owner.ts';
import { builtEntries } from '../helpers/built.ts';
import { ended, json as printed } from '../helpers/command-line.ts';
import { root, temporaryFolder } from '../helpers/core.ts';
import { call, enter, lines, send } from '../helpers/loopback.ts';

let built: string;
beforeAll(async () => {
  built = await builtEntries();
});

type Started = { readonly child: ChildProcess; readonly address: string; readonly origin: string };

const env = (folder: string) => ({
  ...process.env,
  XDG_DATA_HOME: join(folder, 'share'),
  XDG_STATE_HOME: join(folder, 'state'),
  NODE_OPTIONS: '',
});

const entry = () => join(built, 'out', 'main', 'loopback.js');

/** Starts the browser door as a process of its own and waits for the address that it prints. */
async function start(folder: string, ...args: string[]): Promise<Started> {
  const child = spawn(process.execPath, [entry(), '--no-open', '--data', join(folder, 'data'), ...args], {
    env: env(folder),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [first] = (await once(child.stdout, 'data')) as [Buffer];
  const address = `${first}`.trimEnd();
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#code=[\w-]{43}$/);
  return { child, address, origin: new URL(address).origin };
}

async function end({ child }: Started): Promise<number | null> {
  if (child.exitCode === null) await once(child, 'exit');
  return child.exitCode;
}

test('a second start comes back to the running one with an address of its own, and a page that quits frees the store', async () => {
  const folder = temporaryFolder();
  const first = await start(folder);
  const note = join(folder, 'data', 'loopback.json');
  if (process.platform !== 'win32') expect(statSync(note).mode & 0o777).toBe(0o600);
  expect(JSON.parse(readFileSync(note, 'utf8'))).toMatchObject({ pid: first.child.pid, origin: first.origin });

  const second = await start(folder);
  expect(await end(second)).toBe(0);
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
  expect(await end(first)).toBe(0);
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
    expect([signal, await end(one), await next()]).toEqual([signal, 0, null]);
    expect(existsSync(join(folder, 'data', 'loopback.json'))).toBe(false);
    expect(existsSync(join(folder, 'data', 'owner.json'))).toBe(false);
  }
});

test('what a killed process left behind keeps nobody out', async () => {
  const folder = temporaryFolder();
  const first = await start(folder);
  first.child.kill('SIGKILL');
  await end(first);
  expect(existsSync(join(folder, 'data', 'loopback.json'))).toBe(true);
  const second = await start(folder);
  expect(second.origin).not.toBe(first.origin);
  await enter(second.origin, second.address);
});

test('while the window has the store it says so, in both languages', async () => {
  const folder = temporaryFolder();
  const owned = await own(join(folder, 'data'), 'desktop', () => new Date());
  onTestFinished(owned.release);
  const refused = ended(process.execPath, [entry(), '--no-open', '--data', join(folder, 'data')], folder);
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.err).toMatch(/\(desktop, proses \d+[\s\S]*open in another Naskah \(desktop, process \d+/);
});

test('wrong use is refused in both languages', () => {
  for (const args of [['--port', '80'], ['--no-open', 'x'], ['--data']]) {
    const wrong = ended(process.execPath, [entry(), ...args], temporaryFolder());
    expect(wrong, args.join(' ')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/Tidak ada yang dilakukan[\s\S]*Nothing was done/),
    });
  }
});

test.runIf(process.platform === 'linux')('it opens the address in the browser of the machine', async () => {
  const folder = temporaryFolder();
  const bin = join(folder, 'bin');
  const opened = join(folder, 'opened');
  mkdirSync(bin);
  writeFileSync(
    join(bin, 'xdg-open'),
    `#!/bin/sh\nprintf %s "$1" > '${opened}.part' && mv '${opened}.part' '${opened}'\n`,
  );
  chmodSync(join(bin, 'xdg-open'), 0o755);
  const child = spawn(process.execPath, [entry(), '--data', join(folder, 'data')], {
    env: { ...env(folder), PATH: `${bin}${delimiter}${process.env.PATH}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [first] = (await once(child.stdout, 'data')) as [Buffer];
  await expect.poll(() => existsSync(opened), { timeout: 10_000 }).toBe(true);
  expect(readFileSync(opened, 'utf8')).toBe(`${first}`.trimEnd());
});
