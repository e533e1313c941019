import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { moveOldData } from '../../../electron/hosts/owner/move-old-data.ts';
import { ownDataFolder } from '../../../electron/hosts/owner/own-data-folder.ts';
import { resolveFolders } from '../../../electron/hosts/owner/resolve-folders.ts';
import { callCommand, createTemporaryFolder, loadSampleText, openCore } from '../../helpers/core.ts';
import { skipUnless } from '../../helpers/platform.ts';

const otherDisk = skipUnless(existsSync('/dev/shm'), 'no second disk here');

/** The folders of a person on Windows, with the sample where earlier versions kept it, and a backup of it. */
async function createOldData(local = join(createTemporaryFolder(), 'Local')) {
  const environment = { APPDATA: join(createTemporaryFolder(), 'Roaming'), LOCALAPPDATA: local };
  const old = join(environment.APPDATA, 'Naskah');
  const state = join(local, 'Naskah Device');
  mkdirSync(old, { recursive: true });
  const core = openCore(old, { folder: old, state });
  await loadSampleText(core);
  core.close();
  mkdirSync(join(old, 'backups'), { recursive: true });
  writeFileSync(join(old, 'backups', 'mine.db'), 'a backup');
  const open = () => resolveFolders(undefined, environment, 'win32').data;
  return { environment, old, data: join(local, 'Naskah'), state, open, move: () => moveOldData(environment, 'win32') };
}

/** That the sample is in a folder whole, as this machine wrote it. */
async function expectOwnStore(data: string, state: string): Promise<void> {
  const core = openCore(data, { folder: data, state });
  expect(await callCommand(core, 'negotiations.list', {})).toMatchObject([{ code: 'loi-belarus' }]);
  expect(await callCommand(core, 'store.condition', {})).toMatchObject({ adopted: null });
  core.close();
}

test('data is in the local folder of a person on Windows, and a store of an earlier version is moved there with all that is beside it', async () => {
  const { old, data, state, open, move } = await createOldData();
  expect(open()).toBe(old);
  await move();
  expect(open()).toBe(data);
  expect(existsSync(old)).toBe(false);
  expect(readFileSync(join(data, 'backups', 'mine.db'), 'utf8')).toBe('a backup');
  await expectOwnStore(data, state);
  await move();
  await expectOwnStore(data, state);
});

test.skipIf(otherDisk.isSkipped)(`a store is moved to another disk${otherDisk.why}`, async () => {
  const local = mkdtempSync('/dev/shm/naskah-');
  onTestFinished(() => rmSync(local, { recursive: true }));
  const { old, data, state, open, move } = await createOldData(local);
  await move();
  expect([open(), existsSync(old)]).toEqual([data, false]);
  expect(readdirSync(data).filter((name) => name.includes('.part'))).toEqual([]);
  const core = openCore(data, { folder: data, state });
  expect(await callCommand(core, 'negotiations.list', {})).toMatchObject([{ code: 'loi-belarus' }]);
});

test('a move that was interrupted before the store itself is continued, and until then the old folder is opened', async () => {
  const { old, data, state, open, move } = await createOldData();
  mkdirSync(data, { recursive: true });
  renameSync(join(old, 'backups'), join(data, 'backups'));
  expect(open()).toBe(old);
  await move();
  expect([open(), readdirSync(join(data, 'backups'))]).toEqual([data, ['mine.db']]);
  await expectOwnStore(data, state);
});

test('a store that is open, or has a file in its way, stays where it is and is opened there', async () => {
  const { old, data, state, open, move } = await createOldData();
  const owned = await ownDataFolder(old, 'desktop', () => new Date());
  await move();
  expect([open(), existsSync(data)]).toEqual([old, false]);
  owned.release();
  mkdirSync(join(data, 'backups'), { recursive: true });
  writeFileSync(join(data, 'backups', 'mine.db'), 'another');
  await move();
  expect(open()).toBe(old);
  expect(readFileSync(join(data, 'backups', 'mine.db'), 'utf8')).toBe('another');
  await expectOwnStore(old, state);
});

test('a newer store in the local folder is never replaced, and other systems have no old folder', async () => {
  const { environment, old, data, open, move } = await createOldData();
  mkdirSync(data, { recursive: true });
  writeFileSync(join(data, 'naskah.db'), 'newer');
  await move();
  expect([open(), readFileSync(join(data, 'naskah.db'), 'utf8')]).toEqual([data, 'newer']);
  await moveOldData(environment, 'linux');
  expect(existsSync(join(old, 'naskah.db'))).toBe(true);
});
