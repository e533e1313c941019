import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { APPLICATION_ID, migrations } from '../../electron/core/store/migrate-store.ts';
import { openReadableStore, openWritableStore } from '../../electron/core/store/open-store.ts';
import { getStorePath } from '../../electron/core/store/store-path.ts';
import { Failure } from '../../shared/api/failure.ts';
import { createTemporaryFolder } from '../helpers/core.ts';
import { readMeaning } from './store-state.ts';
import { NEGOTIATION, plainPayloads, TestSite } from './test-site.ts';

const now = () => new Date('2022-01-20T03:04:05.678Z');

function openForTest(folder: string) {
  const store = openWritableStore(folder, now);
  onTestFinished(() => {
    store.db.close();
  });
  return store;
}

function catchFailure(work: () => unknown) {
  try {
    work();
  } catch (problem) {
    if (problem instanceof Failure) return { code: problem.code, details: problem.details };
    throw problem;
  }
  throw new Error('it was opened');
}

test('a new store is private to its owner, in WAL mode with full syncs, and guarded against crafted files', () => {
  const folder = join(createTemporaryFolder(), 'new', 'data');
  const { db } = openForTest(folder);
  const pragmas = [
    'journal_mode',
    'synchronous',
    'foreign_keys',
    'trusted_schema',
    'cell_size_check',
    'application_id',
    'user_version',
  ];
  const loose = db
    .prepare(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0`)
    .pluck()
    .all() as string[];
  expect({
    pragmas: Object.fromEntries(pragmas.map((name) => [name, db.pragma(name, { simple: true })])),
    loose: loose.filter((name) => !name.startsWith('sqlite_') && !name.startsWith('search_')),
    modes: [folder, getStorePath(folder)].map((path) => (statSync(path).mode & 0o777).toString(8)),
  }).toEqual({
    pragmas: {
      journal_mode: 'wal',
      synchronous: 2,
      foreign_keys: 1,
      trusted_schema: 0,
      cell_size_check: 1,
      application_id: APPLICATION_ID,
      user_version: migrations.length,
    },
    loose: [],
    modes: ['700', '600'],
  });
});

test('a store opened for reading has the same guards and refuses writes', () => {
  const folder = createTemporaryFolder();
  openForTest(folder);
  const { db } = openReadableStore(folder);
  onTestFinished(() => {
    db.close();
  });
  expect(
    ['foreign_keys', 'trusted_schema', 'cell_size_check'].map((name) => db.pragma(name, { simple: true })),
  ).toEqual([1, 0, 1]);
  expect(() => db.prepare(`INSERT INTO setting (name, value) VALUES ('a', 'b')`).run()).toThrow(/readonly/);
});

test('reading a folder without a store gives an empty one and leaves the folder unchanged', () => {
  const folder = join(createTemporaryFolder(), 'nowhere');
  const { db, mode } = openReadableStore(folder);
  expect([mode, db.prepare('SELECT count(*) FROM record').pluck().get(), existsSync(folder)]).toEqual([
    'read',
    0,
    false,
  ]);
});

test.each<[string, (path: string) => void, unknown]>([
  [
    'a store from the future',
    (path) => {
      const folder = join(path, '..');
      openWritableStore(folder, now).db.close();
      const db = new Database(path);
      db.pragma(`user_version = ${migrations.length + 1}`);
      db.close();
    },
    { code: 'store-newer', more: { version: migrations.length + 1, known: migrations.length } },
  ],
  [
    "another program's database",
    (path) => {
      const db = new Database(path);
      db.exec('CREATE TABLE recipe (name TEXT)');
      db.close();
    },
    { code: 'store-foreign', more: {} },
  ],
  [
    'a database of another application without tables',
    (path) => {
      const db = new Database(path);
      db.pragma('application_id = 7');
      db.close();
    },
    { code: 'store-foreign', more: {} },
  ],
  [
    'a file that is no database',
    (path) => writeFileSync(path, 'Surat ini bukan basis data. '.repeat(200)),
    { code: 'store-damaged', more: {} },
  ],
  [
    'a store cut short',
    (path) => {
      openWritableStore(join(path, '..'), now).db.close();
      writeFileSync(path, readFileSync(path).subarray(0, 5000));
    },
    { code: 'store-damaged', more: {} },
  ],
])('%s is rejected and left untouched, for reading as for writing', (_, prepare, expected) => {
  const folder = createTemporaryFolder();
  const path = getStorePath(folder);
  prepare(path);
  const before = readFileSync(path);
  const refusals = [() => openWritableStore(folder, now), () => openReadableStore(folder)].map(catchFailure);
  const { code, more } = expected as { code: string; more: object };
  expect(refusals).toEqual([
    { code, details: { path, ...more } },
    { code, details: { path, ...more } },
  ]);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(folder).filter((name) => !/^naskah\.db(-wal|-shm)?$/.test(name))).toEqual([]);
});

test('reports a data folder that is a file or is under one', () => {
  const file = join(createTemporaryFolder(), 'berkas');
  writeFileSync(file, '');
  const codes = [file, join(file, 'data')].map((folder) => catchFailure(() => openWritableStore(folder, now)).code);
  expect(codes).toEqual(['folder-not-writable', 'folder-not-writable']);
});

test('tables derived by another program version are rebuilt on opening, and not read before', () => {
  const folder = createTemporaryFolder();
  mkdirSync(folder, { recursive: true });
  const site = new TestSite(0, openWritableStore(folder, now).db);
  const clause = site.newId();
  site.append('negotiation.described', NEGOTIATION, plainPayloads.description());
  site.append('clause.created', clause, plainPayloads.clause());
  site.append('clause.placed', clause, plainPayloads.placement());
  site.append('version.written', clause, plainPayloads.version());
  const before = readMeaning(site.db);
  site.db.exec(`DELETE FROM head; DROP TABLE comment; UPDATE setting SET value = '0' WHERE name = 'index-version'`);
  site.db.close();
  expect(catchFailure(() => openReadableStore(folder)).code).toBe('store-outdated');
  expect(readMeaning(openForTest(folder).db)).toEqual(before);
  openReadableStore(folder).db.close();
});
