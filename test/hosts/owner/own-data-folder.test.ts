import { readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ownDataFolder } from '../../../electron/hosts/owner/own-data-folder.ts';
import { resolveFolders } from '../../../electron/hosts/owner/resolve-folders.ts';
import { Failure } from '../../../shared/api/failure.ts';
import { parseOutput, runNaskah } from '../../helpers/command-line.ts';
import { createTemporaryFolder } from '../../helpers/core.ts';

const getFixedTime = () => new Date('2022-02-03T04:05:06.000Z');

test('while an app owns the store, the command line can read; a write fails and names the owner', async () => {
  const folder = createTemporaryFolder();
  const data = join(folder, 'data');
  expect(runNaskah(folder, ['sample', '--data', data]).code).toBe(0);
  const owned = await ownDataFolder(data, 'browser', getFixedTime);
  const read = runNaskah(folder, ['show', 'loi-belarus', '--data', data]);
  expect(read).toMatchObject({ code: 0, err: '' });
  const write = ['place', 'loi-belarus', 'ip', '--first', '--data', data];
  const refused = runNaskah(folder, write);
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.err).toContain(`(browser di ${hostname()}, proses ${process.pid}, sejak 2022-02-03T04:05:06.000Z)`);
  expect(parseOutput<{ error: { code: string } }>(runNaskah(folder, [...write, '--json'])).error.code).toBe(
    'store-owned',
  );
  owned.release();
  expect(runNaskah(folder, write).code).toBe(0);
  expect(readdirSync(data)).not.toContain('owner.json');
});

test('a second app is refused at once, and opens the store when the first has ended', async () => {
  const folder = createTemporaryFolder();
  const first = await ownDataFolder(folder, 'desktop', getFixedTime);
  const problem = await ownDataFolder(folder, 'browser', getFixedTime).catch((one: unknown) => one);
  expect(problem).toBeInstanceOf(Failure);
  expect((problem as Failure).details).toEqual({
    pid: process.pid,
    host: 'desktop',
    machine: hostname(),
    since: getFixedTime().toISOString(),
  });
  first.release();
  const second = await ownDataFolder(folder, 'browser', getFixedTime);
  onTestFinished(second.release);
});

test('of two simultaneous commands, one waits for the other to end', async () => {
  const folder = createTemporaryFolder();
  const first = await ownDataFolder(folder, 'command line', getFixedTime);
  const second = ownDataFolder(folder, 'command line', getFixedTime);
  setTimeout(first.release, 200);
  onTestFinished((await second).release);
});

test('a note that a killed process left behind does not block a start', async () => {
  const folder = createTemporaryFolder();
  writeFileSync(
    join(folder, 'owner.json'),
    JSON.stringify({ pid: 1, host: 'desktop', machine: 'laptop', since: getFixedTime().toISOString() }),
  );
  const owned = await ownDataFolder(folder, 'desktop', getFixedTime);
  onTestFinished(owned.release);
});

test.each(['x', 'y'.repeat(5000), `SQLite format 3\0${'z'.repeat(5000)}`])(
  'a lock that is not as it was left does not make the store damaged, and one program holds it',
  async (content) => {
    const folder = createTemporaryFolder();
    writeFileSync(join(folder, 'owner.lock'), content);
    const owned = await ownDataFolder(folder, 'desktop', getFixedTime);
    onTestFinished(owned.release);
    await expect(ownDataFolder(folder, 'browser', getFixedTime)).rejects.toMatchObject({ code: 'store-owned' });
  },
);

test('data and the memory of the device are in separate folders, where each system expects them', () => {
  expect(resolveFolders(undefined, { XDG_DATA_HOME: '/x/share', XDG_STATE_HOME: '/x/state' }, 'linux')).toEqual({
    data: '/x/share/naskah',
    state: '/x/state/naskah',
  });
  expect(resolveFolders('/given', { APPDATA: '/a', LOCALAPPDATA: '/l' }, 'win32')).toEqual({
    data: '/given',
    state: '/l/Naskah Device',
  });
  const mac = resolveFolders(undefined, {}, 'darwin');
  expect(mac.data).toMatch(/Library\/Application Support\/Naskah$/);
  expect(mac.state.startsWith(`${mac.data}/`)).toBe(false);
});
