import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { ownDataFolder } from '../../../electron/hosts/owner/own-data-folder.ts';
import { getLoopbackPath, startBrowserHost } from '../../helpers/browser-host.ts';
import { buildEntries } from '../../helpers/build-entries.ts';
import { parseOutput as printed, runProgram } from '../../helpers/command-line.ts';
import { createTemporaryFolder, root } from '../../helpers/core.ts';
import { createLineReader, postCommand, sendHttp, startSession } from '../../helpers/loopback.ts';
import { createOpener } from '../../helpers/opener.ts';
import { skipExceptOnLinux, skipOnWindows } from '../../helpers/platform.ts';

const signals = skipOnWindows('a process gets no signals');
const opener = skipExceptOnLinux('a program in PATH stands for the browser');

let built: string;
beforeAll(async () => {
  built = await buildEntries();
});

const startHost = (folder: string) => startBrowserHost(built, folder);

test('a second start returns to the running process with an address of its own, and quitting a page frees the store', async () => {
  const folder = createTemporaryFolder();
  const first = await startHost(folder);
  const note = join(folder, 'data', 'loopback.json');
  if (process.platform !== 'win32') expect(statSync(note).mode & 0o777).toBe(0o600);
  expect(JSON.parse(readFileSync(note, 'utf8'))).toMatchObject({ pid: first.child.pid, origin: first.origin });

  // Before any request: it blocks this process, which would not see that an idle connection was closed meanwhile.
  const refused = runProgram(
    process.execPath,
    [join(root, 'electron', 'cli.ts'), 'sample', '--data', join(folder, 'data'), '--json'],
    folder,
  );
  expect(printed<{ error: unknown }>(refused).error).toMatchObject({
    code: 'store-owned',
    details: { host: 'browser' },
  });

  const second = await startHost(folder);
  expect(await second.ended()).toBe(0);
  expect(second.origin).toBe(first.origin);
  const tokens = [
    await startSession(first.origin, first.address),
    await startSession(first.origin, second.address),
  ] as const;
  expect(await postCommand(first.origin, tokens[0], 'sample.load', {})).toMatchObject({
    status: 200,
    result: { ok: true },
  });
  expect(await postCommand(first.origin, tokens[1], 'negotiations.list', {})).toMatchObject({
    result: { value: [{ code: 'loi-belarus' }] },
  });

  expect((await sendHttp(first.origin, '/quit', { headers: tokens[1] })).status).toBe(200);
  expect(await first.ended()).toBe(0);
  expect(readdirSync(join(folder, 'data')).filter((name) => name.endsWith('.json'))).toEqual([]);
  const owned = await ownDataFolder(join(folder, 'data'), 'desktop', () => new Date());
  onTestFinished(owned.release);
});

test.skipIf(signals.isSkipped)(`ends cleanly on a signal, with its streams${signals.why}`, async () => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    const folder = createTemporaryFolder();
    const one = await startHost(folder);
    const token = await startSession(one.origin, one.address);
    const next = createLineReader(await sendHttp(one.origin, '/changes', { headers: token }));
    expect(await next()).toBe('[]');
    one.child.kill(signal);
    expect([signal, await one.ended(), await next()]).toEqual([signal, 0, null]);
    expect(existsSync(join(folder, 'data', 'loopback.json'))).toBe(false);
    expect(existsSync(join(folder, 'data', 'owner.json'))).toBe(false);
  }
});

test('a note that a killed process left behind does not block a start', async () => {
  const folder = createTemporaryFolder();
  const first = await startHost(folder);
  first.child.kill('SIGKILL');
  await first.ended();
  expect(existsSync(join(folder, 'data', 'loopback.json'))).toBe(true);
  const second = await startHost(folder);
  await startSession(second.origin, second.address);
});

test('reports that the window holds the store', async () => {
  const folder = createTemporaryFolder();
  const owned = await ownDataFolder(join(folder, 'data'), 'desktop', () => new Date());
  onTestFinished(owned.release);
  const refused = runProgram(
    process.execPath,
    [getLoopbackPath(built), '--no-open', '--data', join(folder, 'data')],
    folder,
  );
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.err).toMatch(/\(desktop di [^,]+, proses \d+/);
});

test('rejects wrong usage and prints how to start', () => {
  for (const args of [['--port', '80'], ['--no-open', 'x'], ['--data']]) {
    const wrong = runProgram(process.execPath, [getLoopbackPath(built), ...args], createTemporaryFolder());
    expect(wrong, args.join(' ')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/Tidak ada yang dilakukan[^\n]*\n\nPemakaian: npm start -- \[--desktop/),
    });
  }
});

test.skipIf(opener.isSkipped)(`opens the address in the default browser${opener.why}`, async () => {
  const folder = createTemporaryFolder();
  const { PATH, opened } = createOpener(folder);
  const { address } = await startBrowserHost(built, folder, [], { PATH });
  expect(await opened()).toBe(address);
});
