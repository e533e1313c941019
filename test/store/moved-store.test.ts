import {
  closeSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
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

function writeAt(path: string, at: number, words: string): void {
  const file = openSync(path, 'r+');
  writeSync(file, words, at);
  closeSync(file);
}

/** Puts the bytes of a file into another one, which stays the same file. */
const overwrite = (path: string, from: string) => writeFileSync(path, readFileSync(from));

test.each<[string, (path: string, older: string) => void]>([
  ['overwritten by an older copy', overwrite],
  ['overwritten in one page', (path) => writeAt(path, 8192, 'x'.repeat(4096))],
  ['cut', (path) => truncateSync(path, 4096)],
  ['left with an empty log', (path) => truncateSync(`${path}-wal`)],
])(
  'a store that was %s while it was open refuses the next change, and says so where its state is shown',
  async (_, change) => {
    const { core, path, data } = await openChangedStore();
    const older = join(data, 'older.db');
    copyFileSync(path, older);
    await callCommand(core, 'clauses.place', place('areas'));
    change(path, older);
    const { code, details } = await callRefused(core, 'clauses.place', place('ip'));
    expect([code, details]).toMatchObject([expect.stringMatching(/^store-(overwritten|moved-unsaved)$/), { path }]);
    expect((await callCommand(core, 'store.condition', {})).faults).toContainEqual(
      expect.objectContaining({
        fault: 'pages-damaged',
        detail: 'another program wrote to the file while it was open',
      }),
    );
    expect(await callRefused(core, 'clauses.place', place('ip'))).toMatchObject({ code });
  },
);

test('what another program writes through SQLite is no overwriting', async () => {
  const { core, path } = await openChangedStore();
  const other = new Database(path);
  other.exec(`INSERT INTO setting (name, value, checksum) VALUES ('other', '1', 'x')`);
  other.close();
  await callCommand(core, 'clauses.place', place('areas'));
});

test('an older copy that was put over an open store leaves no text', async () => {
  const { core, path, data } = await openChangedStore();
  copyFileSync(path, join(data, 'older.db'));
  overwrite(path, join(data, 'older.db'));
  const sign = {
    negotiation: 'loi-belarus',
    as: 'final',
    language: 'en',
    copy: 'ID',
    draft: null,
    paper: 'A4',
  } as const;
  expect(await callRefused(core, 'exports.make', sign)).toMatchObject({ code: 'text-not-whole' });
});

test('whatever a store writes to its own file is not taken for that of another program', async () => {
  const { core, path } = await openChangedStore();
  const other = new Database(path, { readonly: true });
  for (let n = 0; n < 30; n += 1) {
    const bytes = new Uint8Array(300_000).fill(n);
    expect(core.receive('loi-belarus', `${n}.bin`, bytes)).toMatchObject({ ok: true });
  }
  other.close();
  const gone = { negotiation: 'loi-belarus', reason: 'Selesai', archive: null, backups: false };
  expect(await callCommand(core, 'negotiations.delete', gone)).toMatchObject({ erased: true });
  await loadSampleText(core);
  expect((await callCommand(core, 'store.condition', {})).faults).toEqual([]);
});
