import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { getStorePath } from '../../electron/core/store/store-path.ts';
import {
  buildCoreOptions,
  callCommand,
  callRefused,
  createTemporaryFolder,
  loadSampleText,
  openCore,
} from '../helpers/core.ts';

const place = (clause: string) => ({ negotiation: 'loi-belarus', clause, to: { place: 'first' as const } });

const readHashes = (path: string): unknown[] => {
  const db = new Database(path, { readonly: true });
  const hashes = db.prepare('SELECT hash FROM record ORDER BY id').pluck().all();
  db.close();
  return hashes;
};

/** A store with the sample and one more record, and the hashes of all. */
async function openChangedStore() {
  const folder = createTemporaryFolder();
  const { folder: data, state } = buildCoreOptions(folder);
  const core = openCore(folder);
  await loadSampleText(core);
  await callCommand(core, 'clauses.place', place('ip'));
  return { core, folder, data, state, path: getStorePath(data), hashes: readHashes(getStorePath(data)) };
}

test.each<[string, (path: string) => void]>([
  ['deleted', (path) => rmSync(path)],
  ['moved', (path) => renameSync(path, `${path}.old`)],
  ['left without its log', (path) => rmSync(`${path}-wal`)],
  [
    'given the log of another',
    (path) => {
      copyFileSync(path, `${path}.new`);
      renameSync(`${path}.new`, `${path}-wal`);
    },
  ],
  [
    'replaced',
    (path) => {
      copyFileSync(path, `${path}.new`);
      renameSync(`${path}.new`, path);
    },
  ],
])('a write to an open store whose file was %s is refused, and what was saved is copied once', async (_, change) => {
  const { core, path, hashes, data } = await openChangedStore();
  change(path);
  const { code, details } = await callRefused(core, 'clauses.place', place('areas'));
  const { copy } = details as { copy: string };
  expect([code, details]).toEqual(['store-moved', { path, copy: expect.stringMatching(/-rescued\.db$/) }]);
  expect(readHashes(copy)).toEqual(hashes);
  expect(await callRefused(core, 'clauses.place', place('areas'))).toEqual({ code, details });
  expect(readdirSync(join(data, 'backups'))).toHaveLength(1);
  expect((await callCommand(core, 'records.list', { negotiation: 'loi-belarus' })).map(({ hash }) => hash)).toEqual(
    hashes,
  );
});

test('where the whole data folder was moved, the copy is in the state folder, and the store continues once it is back', async () => {
  const { core, data, state, hashes } = await openChangedStore();
  renameSync(data, `${data}-moved`);
  const { details } = await callRefused(core, 'clauses.place', place('areas'));
  const { copy } = details as { copy: string };
  expect([copy.startsWith(state), readHashes(copy)]).toEqual([true, hashes]);
  renameSync(`${data}-moved`, data);
  await callCommand(core, 'clauses.place', place('areas'));
});

test('a store whose file was replaced by another store does not write into that', async () => {
  const { core, path } = await openChangedStore();
  const other = await openChangedStore();
  other.core.close();
  for (const rest of ['', '-wal', '-shm']) rmSync(`${path}${rest}`, { force: true });
  renameSync(other.path, path);
  expect(await callRefused(core, 'clauses.place', place('areas'))).toMatchObject({ code: 'store-moved' });
  expect(readHashes(path)).toEqual(other.hashes);
});

test('a data folder that is missing or empty has no texts; a file in its place is no empty store', async () => {
  const folder = createTemporaryFolder();
  const reader = openCore(folder, { mode: 'read' });
  expect(await callCommand(reader, 'negotiations.list', {})).toEqual([]);
  mkdirSync(join(folder, 'data', 'naskah.db'), { recursive: true });
  expect(() => openCore(folder, { mode: 'read' })).toThrow();
});
