import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { createCore } from '../../../electron/core/core.ts';
import { getStorePath } from '../../../electron/core/store/store-path.ts';
import {
  buildCoreOptions,
  callCommand,
  callRefused,
  createTemporaryFolder,
  loadSampleText,
  openCore,
} from '../../helpers/core.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';

/** More than any disk has; a file that is that long without holding anything takes no room. */
const HUGE = 8 * 2 ** 40;
const MEGABYTE = 1_000_000;

/** The bytes of a log of that length are no frames, and count for nothing. */
function growLog(path: string): void {
  writeFileSync(`${path}-wal`, '', { flag: 'a' });
  truncateSync(`${path}-wal`, HUGE);
}

const listNames = (folder: string) =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
const listLeftovers = (folder: string) => listNames(folder).filter((name) => /\.part|restoring|adopting/.test(name));

test.each([
  ['a backup', undefined, 1],
  ['an encrypted backup and what it is made from', 'kuda laut biru tua', 2],
])('%s is refused before it is written where there is no room for it', async (_, passphrase, files) => {
  const { core, folder, data } = await openSampleCore();
  growLog(getStorePath(data));
  const file = join(folder, 'cadangan.db');
  const refused = await callRefused(core, 'store.backup', {
    file,
    ...(passphrase === undefined ? {} : { passphrase }),
  });
  expect(refused).toMatchObject({ code: 'disk-too-full', details: { path: file } });
  expect(Number((refused.details as { needed: number }).needed)).toBeGreaterThanOrEqual((files * HUGE) / MEGABYTE);
  expect([existsSync(file), listLeftovers(folder)]).toEqual([false, []]);
});

test('an archive for which there is no room refuses the deletion', async () => {
  const { core, folder, data, negotiation } = await openSampleCore();
  growLog(getStorePath(data));
  const input = { negotiation, reason: 'Batal', archive: join(folder, 'arsip.db'), backups: true };
  expect(await callRefused(core, 'negotiations.delete', input)).toMatchObject({ code: 'disk-too-full' });
  expect(await callCommand(core, 'negotiations.list', {})).toMatchObject([{ code: negotiation }]);
  expect([existsSync(input.archive), listLeftovers(folder)]).toEqual([false, []]);
});

test('a backup that there is no room to rewrite is named, and left as it is', async () => {
  const { core, folder, negotiation } = await openSampleCore();
  const { free } = await callCommand(core, 'store.show', {});
  await callCommand(core, 'store.backup', { file: free });
  truncateSync(free, HUGE);
  const input = { negotiation, reason: 'Batal', archive: null, backups: true };
  expect(await callCommand(core, 'negotiations.delete', input)).toMatchObject({ rewritten: [], remaining: [free] });
  expect([statSync(free).size, listLeftovers(folder)]).toEqual([HUGE, []]);
});

test('a restore for which there is no room changes nothing', async () => {
  const { core, folder, data, negotiation } = await openSampleCore();
  const file = join(folder, 'cadangan.db');
  await callCommand(core, 'store.backup', { file });
  growLog(file);
  const refused = await callRefused(core, 'store.restore', { file });
  expect(refused).toMatchObject({ code: 'disk-too-full', details: { path: data } });
  expect(await callCommand(core, 'negotiations.list', {})).toMatchObject([{ code: negotiation }]);
  expect(listLeftovers(folder)).toEqual([]);
});

test('a store from elsewhere that there is no room to copy is refused, and unchanged', async () => {
  const [folder, other] = [createTemporaryFolder(), createTemporaryFolder()];
  const core = openCore(folder);
  await loadSampleText(core);
  core.close();
  const path = getStorePath(buildCoreOptions(folder).folder);
  const before = readFileSync(path);
  growLog(path);
  expect(() => createCore({ ...buildCoreOptions(folder), state: other })).toThrow(
    expect.objectContaining({ code: 'disk-too-full' }),
  );
  expect([readFileSync(path).equals(before), listLeftovers(folder)]).toEqual([true, []]);
});

test('derived data for which there is no room is not removed, and the state of the data says so until there is', async () => {
  const { core, data, negotiation, db } = await openSampleCore();
  const log = `${getStorePath(data)}-wal`;
  const before = db.prepare('SELECT count(*) FROM comment').pluck().get();
  expect(before).toBeGreaterThan(0);
  db.exec('UPDATE comment SET open = 2');
  const { size } = statSync(log);
  growLog(getStorePath(data));
  expect(await callRefused(core, 'store.rebuild', {})).toMatchObject({ code: 'disk-too-full' });
  const { faults, lacksRoom, rebuilt } = await callCommand(core, 'store.check', {});
  expect({ faults, lacksRoom, rebuilt }).toMatchObject({
    faults: [{ fault: 'derived-different' }],
    ...{ lacksRoom: true, rebuilt: false },
  });
  expect((await callRefused(core, 'texts.show', { negotiation, draft: null })).code).toBe('derived-no-room');
  expect(db.prepare('SELECT count(*) FROM comment WHERE open = 2').pluck().get()).toBe(before);
  truncateSync(log, size);
  // Else the log would be one that somebody has cut.
  db.exec('UPDATE comment SET open = 2');
  expect(await callCommand(core, 'store.check', {})).toMatchObject({ faults: [], lacksRoom: false, rebuilt: true });
  expect((await callCommand(core, 'texts.show', { negotiation, draft: null })).code).toBe(negotiation);
});

test('an index of another version is left as it is where there is no room to build it again', async () => {
  const folder = createTemporaryFolder();
  const core = openCore(folder);
  await loadSampleText(core);
  core.close();
  const path = getStorePath(buildCoreOptions(folder).folder);
  const db = new Database(path);
  db.exec(`UPDATE setting SET value = '0 older' WHERE name = 'index-version'`);
  const before = db.prepare('SELECT count(*) FROM statement').pluck().get();
  db.close();
  const { size } = statSync(path);
  truncateSync(path, HUGE);
  expect(() => createCore(buildCoreOptions(folder))).toThrow(expect.objectContaining({ code: 'disk-too-full' }));
  truncateSync(path, size);
  const after = new Database(path);
  expect([
    after.prepare('SELECT count(*) FROM statement').pluck().get(),
    after.prepare(`SELECT value FROM setting WHERE name = 'index-version'`).pluck().get(),
  ]).toEqual([before, '0 older']);
  after.close();
});

test('an older store is not changed where there is no room for its backup', async () => {
  const folder = createTemporaryFolder();
  const core = openCore(folder);
  await loadSampleText(core);
  core.close();
  const path = getStorePath(buildCoreOptions(folder).folder);
  const db = new Database(path);
  db.pragma('user_version = 3');
  db.pragma('journal_mode = DELETE');
  db.close();
  truncateSync(path, HUGE);
  expect(() => createCore(buildCoreOptions(folder))).toThrow(expect.objectContaining({ code: 'disk-too-full' }));
  const after = new Database(path, { readonly: true });
  expect(after.pragma('user_version', { simple: true })).toBe(3);
  after.close();
  expect(listNames(join(buildCoreOptions(folder).folder, 'backups'))).toEqual([]);
});
