import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';
import { beforeAll, expect, test } from 'vitest';
import { createCore } from '../../electron/core/core.ts';
import { Device } from '../../electron/core/store/device/device.ts';
import { markErasure } from '../../electron/core/store/erasure/erase-deleted-bytes.ts';
import { openWritableStore } from '../../electron/core/store/open-store.ts';
import { getStorePath } from '../../electron/core/store/store-path.ts';
import { runUpdateWorker } from '../../electron/core/store/update/run-update-worker.ts';
import { isUpdateNeeded, type StoreFolders } from '../../electron/core/store/update/update-store.ts';
import { findResources } from '../../electron/hosts/find-resources.ts';
import { buildCoreOptions, callCommand, callRefused, createTemporaryFolder, root } from '../helpers/core.ts';
import { readTables } from './store-state.ts';
import { plainPayloads, TestSite } from './test-site.ts';

const RECORDS = 6000;

let bytes: Buffer;
let tables: unknown;
beforeAll(() => {
  const site = new TestSite(0);
  site.db
    .transaction(() => {
      for (let n = 0; n < RECORDS; n += 1)
        site.append('comment.made', site.newId(), plainPayloads.comment({ body: `masukan ${n}` }));
    })
    .immediate();
  tables = readTables(site.db);
  bytes = site.db.serialize();
});

/** A store that this machine wrote, with an index of another version. */
function createOutdatedStore(): StoreFolders {
  const { folder, state } = buildCoreOptions(createTemporaryFolder());
  mkdirSync(folder, { recursive: true });
  writeFileSync(getStorePath(folder), bytes);
  // As if a device of this machine, which has written nothing yet, had made the file.
  Device.forget(folder, state);
  lowerIndexVersion(folder);
  return { folder, state };
}

function lowerIndexVersion(folder: string): void {
  const db = new Database(getStorePath(folder));
  db.exec(`UPDATE setting SET value = '0 older' WHERE name = 'index-version'; DELETE FROM comment;`);
  db.close();
}

/** The same folder on a machine that did not write it. */
function createForeignStore(): StoreFolders {
  const [theirs, ours] = [createOutdatedStore(), buildCoreOptions(createTemporaryFolder())];
  cpSync(theirs.folder, ours.folder, { recursive: true });
  return { folder: ours.folder, state: ours.state };
}

const countRecords = (folder: string) => {
  const db = new Database(getStorePath(folder), { readonly: true });
  try {
    return db.prepare('SELECT count(*) FROM record').pluck().get();
  } finally {
    db.close();
  }
};

/** Kills the update once it has reported `report`; returns its first report. */
async function killAfterReport({ folder, state }: StoreFolders, report: string): Promise<string> {
  const child = spawn(process.execPath, [join(root, 'test', 'kill', 'update-victim.ts'), folder, state, report], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  let [first, isReached] = ['', false];
  for await (const line of createInterface({ input: child.stdout })) {
    first ||= line;
    if (line !== report) continue;
    isReached = true;
    child.kill('SIGKILL');
    break;
  }
  await exit;
  expect([report, isReached]).toEqual([report, true]);
  return first;
}

test('an update is needed for another index, a store from elsewhere and an unfinished erasure, and else not', () => {
  const nothing = buildCoreOptions(createTemporaryFolder());
  expect(isUpdateNeeded(nothing)).toBe(false);
  const own = createOutdatedStore();
  expect(isUpdateNeeded(own)).toBe(true);
  createCore(buildCoreOptions(join(own.folder, '..'))).close();
  expect(isUpdateNeeded(own)).toBe(false);
  expect(isUpdateNeeded({ ...own, state: createTemporaryFolder() })).toBe(true);
  markErasure(own.folder);
  expect(isUpdateNeeded(own)).toBe(true);
});

test('a thread updates the store, reports how far it is, and the core then opens it as it is', async () => {
  const folders = createOutdatedStore();
  const { done, progress } = runUpdateWorker(findResources(root).updateWorker, folders);
  await done;
  expect(progress()).toEqual({ step: 'finish', done: 0, total: 0 });
  expect(isUpdateNeeded(folders)).toBe(false);
  const { db } = openWritableStore(folders.folder, () => new Date());
  expect(readTables(db)).toEqual(tables);
  db.close();
});

test('a store from elsewhere that a thread has copied is not copied again', async () => {
  const folders = createForeignStore();
  await runUpdateWorker(findResources(root).updateWorker, folders).done;
  const core = createCore({ ...buildCoreOptions(join(folders.folder, '..')), isUpdated: true });
  expect(await callCommand(core, 'store.condition', {})).toMatchObject({ adopted: { damaged: 0, omitted: 0 } });
  core.close();
  createCore(buildCoreOptions(join(folders.folder, '..'))).close();
  expect(readdirSync(join(folders.folder, 'backups'))).toHaveLength(1);
});

test('a thread that cannot update the store rejects with the reason, and changes nothing', async () => {
  const folders = createForeignStore();
  const db = new Database(getStorePath(folders.folder));
  db.pragma('user_version = 99');
  db.close();
  const { done } = runUpdateWorker(findResources(root).updateWorker, folders);
  await expect(done).rejects.toMatchObject({ code: 'store-newer', details: { version: 99 } });
  expect(countRecords(folders.folder)).toBe(RECORDS);
});

test.each([
  ['a rebuild', createOutdatedStore, ['derive 1000', 'derive 4000', 'finish 0']],
  ['a copy from elsewhere', createForeignStore, ['copy 2000', 'derive 3000', 'finish 0']],
] as const)('%s that is killed loses nothing, and the next start does it', async (_, create, reports) => {
  const folders = create();
  for (const report of reports) {
    await killAfterReport(folders, report);
    expect(countRecords(folders.folder)).toBe(RECORDS);
  }
  createCore(buildCoreOptions(join(folders.folder, '..'))).close();
  expect(readdirSync(folders.folder).filter((name) => /restoring|adopting|part/.test(name))).toEqual([]);
  const { db } = openWritableStore(folders.folder, () => new Date());
  expect(readTables(db)).toEqual(tables);
  db.close();
});

test('a rebuild that is killed goes on with the records that were not derived yet', async () => {
  const folders = createOutdatedStore();
  expect(await killAfterReport(folders, 'derive 6000')).toBe('derive 1000');
  expect(await killAfterReport(folders, 'derive 6000')).toBe('derive 6000');
  createCore(buildCoreOptions(join(folders.folder, '..'))).close();
  const { db } = openWritableStore(folders.folder, () => new Date());
  expect(readTables(db)).toEqual(tables);
  db.close();
});

test('a copy from elsewhere that is killed goes on with what was not copied or derived yet', async () => {
  const folders = createForeignStore();
  expect(await killAfterReport(folders, 'copy 6000')).toBe('copy 1000');
  expect(await killAfterReport(folders, 'derive 6000')).toBe('copy 6000');
  expect(await killAfterReport(folders, 'derive 6000')).toBe('derive 6000');
  createCore(buildCoreOptions(join(folders.folder, '..'))).close();
  expect(readdirSync(folders.folder).filter((name) => name.includes('adopting'))).toEqual([]);
  expect(readdirSync(join(folders.folder, 'backups'))).toHaveLength(1);
  const { db } = openWritableStore(folders.folder, () => new Date());
  expect(readTables(db)).toEqual(tables);
  expect(db.prepare(`SELECT name FROM sqlite_schema WHERE name = 'refill'`).all()).toEqual([]);
  db.close();
});

test.each<[string, (folder: string) => void]>([
  ['the store was written to', (folder) => lowerIndexVersion(folder)],
  [
    'the copy is another file',
    (folder) => {
      const filled = join(folder, 'naskah.adopting', 'naskah.db');
      cpSync(filled, `${filled}.other`);
      renameSync(`${filled}.other`, filled);
    },
  ],
  [
    'the copy has statements of its own',
    (folder) => {
      const db = new Database(join(folder, 'naskah.adopting', 'naskah.db'));
      db.exec('CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM record; END');
      db.close();
    },
  ],
])('a copy from elsewhere begins again where %s', async (_, change) => {
  const folders = createForeignStore();
  await killAfterReport(folders, 'copy 6000');
  change(folders.folder);
  expect(await killAfterReport(folders, 'derive 1000')).toBe('copy 1000');
  createCore(buildCoreOptions(join(folders.folder, '..'))).close();
  const { db } = openWritableStore(folders.folder, () => new Date());
  expect(readTables(db)).toEqual(tables);
  db.close();
});

test('what came with a folder as a copy that was begun is not used', async () => {
  const theirs = createForeignStore();
  await killAfterReport(theirs, 'copy 6000');
  const ours = buildCoreOptions(createTemporaryFolder());
  cpSync(theirs.folder, ours.folder, { recursive: true });
  const db = new Database(join(ours.folder, 'naskah.adopting', 'naskah.db'));
  db.exec('DELETE FROM record');
  db.close();
  const core = createCore(ours);
  core.close();
  expect(countRecords(ours.folder)).toBe(RECORDS);
  expect(readdirSync(ours.folder).filter((name) => name.includes('adopting'))).toEqual([]);
});

test('a program that reads a store does not read it half rebuilt', async () => {
  const folders = createOutdatedStore();
  createCore(buildCoreOptions(join(folders.folder, '..'))).close();
  const reader = createCore({ ...buildCoreOptions(join(folders.folder, '..')), mode: 'read' });
  lowerIndexVersion(folders.folder);
  await killAfterReport(folders, 'derive 6000');
  expect(await callRefused(reader, 'negotiations.list', {})).toMatchObject({ code: 'store-outdated' });
  reader.close();
});

test('triggers are dropped together with what they may have written', () => {
  const { folder } = createOutdatedStore();
  openWritableStore(folder, () => new Date()).db.close();
  const other = new Database(getStorePath(folder));
  other.exec('CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM comment; END; DELETE FROM comment;');
  other.close();
  const stop = () => {
    throw new RangeError('stopped');
  };
  expect(() => openWritableStore(folder, () => new Date(), stop)).toThrow('stopped');
  const { db } = openWritableStore(folder, () => new Date());
  expect(readTables(db)).toEqual(tables);
  db.close();
});
