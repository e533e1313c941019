import {
  closeSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { createCore, restoreStore } from '../../../electron/core/core.ts';
import { convertBackupFailure } from '../../../electron/core/store/backups/convert-backup-failure.ts';
import { openWritableStore } from '../../../electron/core/store/open-store.ts';
import { getStorePath } from '../../../electron/core/store/store-path.ts';
import {
  buildCoreOptions,
  callCommand,
  callRefused,
  createTemporaryFolder,
  loadSampleText,
  openCore,
  plainComment,
} from '../../helpers/core.ts';
import { expectUntouched, openSampleCore } from '../../helpers/sample-core.ts';
import { NEGOTIATION, plainPayloads, TestSite } from '../../store/test-site.ts';
import { readRecordTexts } from './read-record-texts.ts';

test('restoring a backup gives the same store to a new device, and keeps the store it replaces', async () => {
  const { core, folder, data, negotiation, db } = await openSampleCore();
  const file = join(folder, 'cadangan.db');
  const before = readRecordTexts(db);
  const made = await callCommand(core, 'store.backup', { file });
  expect(made).toEqual({
    file,
    bytes: readFileSync(file).byteLength,
    records: before.length,
    damagedRecords: 0,
    damagedFiles: 0,
    encrypted: false,
  });
  await callCommand(core, 'comments.make', { negotiation, ...plainComment });
  const between = readRecordTexts(db);
  db.close();

  const { records, kept } = await callCommand(core, 'store.restore', { file });
  const shown = await callCommand(core, 'records.list', { negotiation });
  await callCommand(core, 'comments.make', { negotiation, ...plainComment });
  const devices = (await callCommand(core, 'records.list', { negotiation })).map(({ device }) => device);
  const { faults } = await callCommand(core, 'records.verify', { negotiation });
  const old = new Database(kept ?? '', { readonly: true });
  onTestFinished(() => {
    old.close();
  });
  expect({
    records,
    shown: shown.length,
    faults,
    kept: readRecordTexts(old),
    own: devices.at(-1) === devices[0],
  }).toEqual({
    records: before.length,
    shown: before.length,
    faults: [],
    kept: between,
    own: false,
  });
  expect(readdirSync(data).filter((name) => name.includes('restoring'))).toEqual([]);
});

test('a backup never overwrites a file, and reports a missing folder', async () => {
  const { core, folder, db } = await openSampleCore();
  const file = join(folder, 'surat.txt');
  writeFileSync(file, 'Surat');
  expect(await expectUntouched(db, () => callRefused(core, 'store.backup', { file }))).toEqual({
    code: 'file-exists',
    details: { path: file },
  });
  const nowhere = join(folder, 'tidak', 'ada', 'cadangan.db');
  expect(await expectUntouched(db, () => callRefused(core, 'store.backup', { file: nowhere }))).toEqual({
    code: 'file-not-writable',
    details: { path: nowhere },
  });
  expect([readFileSync(file, 'utf8'), readdirSync(folder).sort()]).toEqual(['Surat', ['data', 'state', 'surat.txt']]);
});

test.each<[string, (file: string) => void, string]>([
  ['that does not exist', () => {}, 'file-missing'],
  ['that is a folder', (file) => mkdirSync(file), 'store-foreign'],
  ['that is empty', (file) => writeFileSync(file, ''), 'store-foreign'],
  ['that is no database', (file) => writeFileSync(file, 'Surat '.repeat(1000)), 'store-damaged'],
  [
    'of another program',
    (file) => {
      const db = new Database(file);
      db.exec('CREATE TABLE recipe (name TEXT)');
      db.close();
    },
    'store-foreign',
  ],
  ['from the future', (file) => changeFile(file, (db) => db.pragma('user_version = 99')), 'store-newer'],
  [
    'cut short',
    (file) =>
      changeFile(
        file,
        () => {},
        (bytes) => bytes.subarray(0, bytes.length - 4096),
      ),
    'store-damaged',
  ],
  [
    'with bytes flipped in a page',
    (file) =>
      changeFile(
        file,
        () => {},
        (bytes) => bytes.fill(0xff, 8192, 8500),
      ),
    'store-damaged',
  ],
  [
    'with a damaged record',
    (file) => changeFile(file, (db) => db.exec(`UPDATE record SET json = replace(json, '"loi"', '"lai"')`)),
    'record-damaged',
  ],
])('refuses to restore a file %s, and leaves the store unchanged', async (_, prepare, code) => {
  const { core, folder, data, negotiation, db } = await openSampleCore();
  const file = join(folder, 'cadangan.db');
  prepare(file);
  const before = readRecordTexts(db);
  expect(await callRefused(core, 'store.restore', { file })).toMatchObject({ code, details: { path: file } });
  expect([readRecordTexts(db), readdirSync(data).filter((name) => !name.startsWith('naskah.db'))]).toEqual([
    before,
    [],
  ]);
  const { device } = (await callCommand(core, 'records.list', { negotiation }))[0] ?? {};
  await callCommand(core, 'comments.make', { negotiation, ...plainComment });
  expect((await callCommand(core, 'records.list', { negotiation })).at(-1)?.device).toBe(device);
});

/** A small store as a single file, changed through SQL and then in its bytes. */
function changeFile(
  file: string,
  work: (db: Database.Database) => unknown,
  bytes: (all: Buffer) => Uint8Array = (all) => all,
): void {
  const { db } = openWritableStore(join(file, '..', 'small'), () => new Date());
  const site = new TestSite(0, db);
  for (let n = 0; n < 40; n += 1) site.append('negotiation.described', NEGOTIATION, plainPayloads.description());
  db.pragma('journal_mode = DELETE');
  work(db);
  db.close();
  writeFileSync(file, bytes(readFileSync(getStorePath(join(file, '..', 'small')))));
}

test('a store that no longer opens is restored without the core, and the damaged file is kept', async () => {
  const folder = createTemporaryFolder();
  const options = buildCoreOptions(folder);
  const file = join(folder, 'cadangan.db');
  const first = openCore(folder);
  const negotiation = await loadSampleText(first);
  await callCommand(first, 'store.backup', { file });
  first.close();
  const broken = 'Rusak '.repeat(2000);
  writeFileSync(getStorePath(options.folder), broken);
  expect(() => openCore(folder)).toThrow(expect.objectContaining({ code: 'store-damaged' }));
  const { kept } = restoreStore(options, file);
  expect(readFileSync(kept ?? '', 'utf8')).toBe(broken);
  const core = openCore(folder);
  expect(await callCommand(core, 'records.verify', { negotiation })).toMatchObject({ faults: [], newer: 0 });
});

test('a store copied while open is restored with the contents of its log', async () => {
  const folder = createTemporaryFolder();
  const core = openCore(folder);
  const negotiation = await loadSampleText(core);
  const copy = join(folder, 'copied.db');
  for (const rest of ['', '-wal']) copyFileSync(`${getStorePath(join(folder, 'data'))}${rest}`, `${copy}${rest}`);
  const other = openCore();
  expect(await callCommand(other, 'store.restore', { file: copy })).toEqual({
    records: 150,
    damagedFiles: 0,
    kept: null,
  });
  expect((await callCommand(other, 'records.verify', { negotiation })).faults).toEqual([]);
});

test.each([
  ['record', true, 'damaged'],
  ['setting', true, 'before-restore'],
  // Deletions are only looked up for a text that is gone.
  ['tombstone', false, 'damaged'],
])('a store without its table %s is restored; opening it reports damage: %s', async (table, isRefused, reason) => {
  const { core, folder, data, negotiation } = await openSampleCore();
  const file = join(folder, 'cadangan.db');
  await callCommand(core, 'store.backup', { file });
  core.close();
  const db = new Database(getStorePath(data));
  db.pragma('foreign_keys = OFF');
  db.exec(`DROP TABLE ${table}`);
  db.close();
  const options = buildCoreOptions(folder);
  if (isRefused) expect(() => createCore(options)).toThrow(expect.objectContaining({ code: 'store-damaged' }));
  expect(restoreStore(options, file).kept).toContain(`-${reason}.db`);
  const again = openCore(folder);
  expect((await callCommand(again, 'negotiations.list', {})).map(({ code }) => code)).toEqual([negotiation]);
});

test('a backup or an archive of a damaged store names the store, not the file that was to be written', async () => {
  const { core, folder, negotiation, db } = await openSampleCore();
  const root = db.prepare(`SELECT rootpage FROM sqlite_schema WHERE name = 'file'`).pluck().get() as number;
  const size = db.pragma('page_size', { simple: true }) as number;
  db.pragma('wal_checkpoint(TRUNCATE)');
  const handle = openSync(db.name, 'r+');
  writeSync(handle, Buffer.alloc(size, 0xff), 0, size, (root - 1) * size);
  closeSync(handle);
  // Drops the pages that the core has read.
  db.exec(`INSERT INTO setting (name, value) VALUES ('ui.x', 'x')`);
  const file = join(folder, 'cadangan.db');
  const refusal = { code: 'store-damaged', details: { path: db.name } };
  expect(await callRefused(core, 'store.backup', { file })).toEqual(refusal);
  const input = { negotiation, reason: 'Batal', archive: file, backups: false };
  expect(await callRefused(core, 'negotiations.delete', input)).toEqual(refusal);
  expect(readdirSync(folder).sort()).toEqual(['data', 'state']);
});

test.each([
  ['SQLITE_BUSY', 'store-busy', 'store.db'],
  ['SQLITE_CONSTRAINT_UNIQUE', 'store-damaged', 'store.db'],
  ['SQLITE_IOERR_READ', 'disk-failing', 'store.db'],
  ['SQLITE_IOERR_WRITE', 'disk-full', 'copy.db'],
  ['SQLITE_CANTOPEN', 'file-not-writable', 'copy.db'],
])('%s while a backup is written is reported as %s of %s', (code, converted, path) => {
  const problem = new Database.SqliteError('failed', code);
  expect(convertBackupFailure(problem, 'copy.db', 'store.db')).toMatchObject({ code: converted, details: { path } });
});
