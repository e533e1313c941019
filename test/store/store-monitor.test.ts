import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test, vi } from 'vitest';
import { checkStore } from '../../electron/core/store/check/check-store.ts';
import { mendDerivedData } from '../../electron/core/store/check/mend-derived-data.ts';
import { type MonitorOptions, StoreMonitor } from '../../electron/core/store/check/store-monitor.ts';
import { WriteSignal } from '../../electron/core/store/check/write-signal.ts';
import { saveFile } from '../../electron/core/store/files.ts';
import { openWritableStore } from '../../electron/core/store/open-store.ts';
import { getStorePath } from '../../electron/core/store/store-path.ts';
import { findResources } from '../../electron/hosts/find-resources.ts';
import { createTemporaryFolder, root } from '../helpers/core.ts';
import { createUuid, NEGOTIATION, plainPayloads, TestSite } from './test-site.ts';

const NOW = new Date('2022-01-20T03:04:05.678Z');

/** More than a store may have to be checked at once. */
const LARGE_BYTES = 13 * 2 ** 20;

/** A text of one clause in a store of its own, large by a kept file if asked. */
function openText({ large }: { readonly large: boolean }) {
  const folder = createTemporaryFolder();
  const { db, path } = openWritableStore(folder, () => NOW);
  onTestFinished(() => {
    db.close();
  });
  const site = new TestSite(0, db);
  site.append('negotiation.described', NEGOTIATION, plainPayloads.description());
  const clause = site.newId();
  site.append('clause.created', clause, plainPayloads.clause());
  site.append('version.written', clause, plainPayloads.version());
  if (large) saveFile(db, 'large.bin', randomBytes(LARGE_BYTES));
  return { folder, db, path, site, clause };
}

function createMonitor(path: string, db: Database.Database, more: Partial<MonitorOptions> = {}) {
  const changes: boolean[] = [];
  const monitor = new StoreMonitor({
    path,
    worker: findResources(root).checkWorker,
    isAlone: false,
    isMissing: false,
    now: () => NOW,
    mend: () => mendDerivedData(db),
    writes: new WriteSignal().shared,
    changed: (mended) => changes.push(mended),
    ...more,
  });
  return { monitor, changes };
}

const damageVersion = (db: Database.Database) =>
  db.exec(`UPDATE record SET json = replace(json, 'satu', 'dua') WHERE kind = 'version.written'`);

test('a full check on a full disk is refused instead of passing as done', async () => {
  const { db, path } = openText({ large: false });
  const { monitor } = createMonitor(path, db, { isAlone: true });
  await expect(monitor.checkFully()).rejects.toMatchObject({ code: 'disk-full', details: { path } });
  expect(monitor.read()).toMatchObject({ state: 'unchecked', fullAt: null });
});

test('a store that is not there yet is whole with nothing in it', async () => {
  const { db } = openText({ large: false });
  const { monitor } = createMonitor(getStorePath(createTemporaryFolder()), db, { isMissing: true });
  await monitor.checkFully();
  expect(monitor.read()).toMatchObject({ state: 'checked', fullAt: NOW.toISOString(), records: 0, faults: [] });
});

test('damage that an examination finds in a large store is shown and told', async () => {
  const { db, path } = openText({ large: true });
  const { monitor, changes } = createMonitor(path, db);
  expect(await monitor.examine(() => [NEGOTIATION])).toEqual([]);
  expect(changes).toEqual([]);
  damageVersion(db);
  const fault = { fault: 'record-damaged', negotiation: NEGOTIATION, kind: 'version.written' };
  expect(await monitor.examine(() => [NEGOTIATION])).toMatchObject([fault]);
  expect([monitor.read().faults, changes]).toMatchObject([[fault], [false]]);
  await monitor.examine(() => [createUuid(2)]);
  expect([monitor.read().faults, changes]).toMatchObject([[fault], [false]]);
  db.exec(`UPDATE record SET json = replace(json, 'dua', 'satu') WHERE kind = 'version.written'`);
  expect(await monitor.examine(() => [NEGOTIATION])).toEqual([]);
  expect([monitor.read().faults, changes]).toEqual([[], [false, false]]);
});

test('derived data of a large store that an examination mends is announced', async () => {
  const { db, path } = openText({ large: true });
  const { monitor, changes } = createMonitor(path, db);
  db.exec('DELETE FROM head');
  expect(await monitor.examine(() => [NEGOTIATION])).toEqual([]);
  expect([monitor.read().rebuilt, changes]).toEqual([true, [true]]);
});

test('a short check does not pass for a full one at its time', async () => {
  const { db, path } = openText({ large: false });
  const times = ['2022-01-20T01:00:00.000Z', '2022-01-20T02:00:00.000Z'];
  let at = 0;
  const { monitor } = createMonitor(path, db, { now: () => new Date(times[at] ?? '') });
  await monitor.checkFully();
  expect(monitor.read()).toMatchObject({ at: times[0], fullAt: times[0] });
  at = 1;
  await monitor.examine(() => []);
  expect(monitor.read()).toMatchObject({ at: times[1], fullAt: times[0] });
});

test('a check that fails says why', async () => {
  const { db, folder } = openText({ large: false });
  const { monitor } = createMonitor(join(folder, 'absent.db'), db);
  await expect(monitor.checkFully()).rejects.toMatchObject({ code: 'folder-not-writable' });
  expect(monitor.read()).toMatchObject({ state: 'unchecked', fullAt: null });
});

test('no check holds the store open once it is stopped', async () => {
  const { db, path, site, clause } = openText({ large: true });
  for (let n = 0; n < 3; n += 1) saveFile(db, `${n}.bin`, randomBytes(LARGE_BYTES));
  const { monitor } = createMonitor(path, db);
  const checks = [monitor.checkFully(), monitor.examine(() => [NEGOTIATION]).catch(() => {})];
  const other = new Database(path, { timeout: 0 });
  onTestFinished(() => {
    other.close();
  });
  const isRead = () => {
    site.append('comment.made', site.newId(), plainPayloads.comment({ clause }));
    return (other.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[])[0]?.busy === 1;
  };
  await vi.waitUntil(isRead, { timeout: 20_000, interval: 5 });
  await monitor.stop();
  expect(isRead()).toBe(false);
  await Promise.all(checks);
  expect(monitor.read()).toMatchObject({ state: 'unchecked', fullAt: null });
});

test('an error that is no damage is not reported as damaged pages', () => {
  const { path, site, clause } = openText({ large: false });
  for (let n = 0; n < 500; n += 1) site.append('comment.made', site.newId(), plainPayloads.comment({ clause }));
  const progress = () => {
    throw new Error('no more memory');
  };
  const check = () => checkStore(path, { negotiation: null, files: false, inMemory: true, progress });
  expect(check).toThrow('no more memory');
});

test.each([
  ['a table that is gone', 'DROP TABLE file'],
  ['a column that is gone', 'ALTER TABLE setting DROP COLUMN checksum'],
])('%s is reported as damaged pages', (_, sql) => {
  const { path, db } = openText({ large: false });
  db.exec(sql);
  const { faults } = checkStore(path, { negotiation: null, files: false, inMemory: true });
  expect(faults).toMatchObject([{ fault: 'pages-damaged' }]);
});
