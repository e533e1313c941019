import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { restoreStore } from '../../electron/core/core.ts';
import { openToWrite, storeFile } from '../../electron/core/store/open.ts';
import { derivedTables } from '../../electron/core/store/schema.ts';
import { coreOptions, done, openCore, refused, temporaryFolder, withSample } from '../helpers/core.ts';
import { NEGOTIATION, plain, Site } from '../store/site.ts';
import { tables } from '../store/state.ts';
import { clauseOf, sampleCore, takeIn, untouched } from './elsewhere.ts';

const texts = (db: Database.Database) => db.prepare('SELECT json FROM record ORDER BY id').pluck().all();
const comment = {
  clause: null,
  language: null,
  quote: null,
  unit: null,
  kind: 'question' as const,
  body: 'Kapan?',
  proposal: null,
};

test('a backup that is restored gives the store back as it was, to a new device, and keeps what stood there', async () => {
  const { core, folder, data, negotiation, db } = await sampleCore();
  const file = join(folder, 'cadangan.db');
  const before = texts(db);
  const made = await done(core, 'store.backup', { file });
  expect(made).toEqual({ file, bytes: readFileSync(file).byteLength, records: before.length, damagedFiles: 0 });
  await done(core, 'comments.make', { negotiation, ...comment });
  const between = texts(db);
  db.close();

  const { records, kept } = await done(core, 'store.restore', { file });
  const shown = await done(core, 'records.list', { negotiation });
  await done(core, 'comments.make', { negotiation, ...comment });
  const devices = (await done(core, 'records.list', { negotiation })).map(({ device }) => device);
  const { faults } = await done(core, 'records.verify', { negotiation });
  const old = new Database(kept ?? '', { readonly: true });
  onTestFinished(() => {
    old.close();
  });
  expect({ records, shown: shown.length, faults, kept: texts(old), own: devices.at(-1) === devices[0] }).toEqual({
    records: before.length,
    shown: before.length,
    faults: [],
    kept: between,
    own: false,
  });
  expect(readdirSync(data).filter((name) => name.includes('restoring'))).toEqual([]);
});

test('a backup never takes the place of a file, and tells of a folder that is not there', async () => {
  const { core, folder, db } = await sampleCore();
  const file = join(folder, 'surat.txt');
  writeFileSync(file, 'Surat');
  expect(await untouched(db, () => refused(core, 'store.backup', { file }))).toEqual({
    code: 'file-exists',
    details: { path: file },
  });
  const nowhere = join(folder, 'tidak', 'ada', 'cadangan.db');
  expect(await untouched(db, () => refused(core, 'store.backup', { file: nowhere }))).toEqual({
    code: 'file-not-writable',
    details: { path: nowhere },
  });
  expect([readFileSync(file, 'utf8'), readdirSync(folder).sort()]).toEqual(['Surat', ['data', 'state', 'surat.txt']]);
});

test.each<[string, (file: string) => void, string]>([
  ['that is not there', () => {}, 'file-missing'],
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
  ['from the future', (file) => change(file, (db) => db.pragma('user_version = 99')), 'store-newer'],
  [
    'cut short',
    (file) =>
      change(
        file,
        () => {},
        (bytes) => bytes.subarray(0, bytes.length - 4096),
      ),
    'store-damaged',
  ],
  [
    'with bytes flipped in a page',
    (file) =>
      change(
        file,
        () => {},
        (bytes) => bytes.fill(0xff, 8192, 8500),
      ),
    'store-damaged',
  ],
  [
    'with a damaged record',
    (file) => change(file, (db) => db.exec(`UPDATE record SET json = replace(json, '"loi"', '"lai"')`)),
    'record-damaged',
  ],
])('a file %s is not restored, and the store stays as it was', async (_, prepare, code) => {
  const { core, folder, data, negotiation, db } = await sampleCore();
  const file = join(folder, 'cadangan.db');
  prepare(file);
  const before = texts(db);
  expect(await refused(core, 'store.restore', { file })).toMatchObject({ code, details: { path: file } });
  expect([texts(db), readdirSync(data).filter((name) => !name.startsWith('naskah.db'))]).toEqual([before, []]);
  const { device } = (await done(core, 'records.list', { negotiation }))[0] ?? {};
  await done(core, 'comments.make', { negotiation, ...comment });
  expect((await done(core, 'records.list', { negotiation })).at(-1)?.device).toBe(device);
});

/** A small store as a single file, changed through SQL and then in its bytes. */
function change(
  file: string,
  work: (db: Database.Database) => unknown,
  bytes: (all: Buffer) => Uint8Array = (all) => all,
): void {
  const { db } = openToWrite(join(file, '..', 'small'), () => new Date());
  const site = new Site(0, db);
  for (let n = 0; n < 40; n += 1) site.append('negotiation.described', NEGOTIATION, plain.description());
  db.pragma('journal_mode = DELETE');
  work(db);
  db.close();
  writeFileSync(file, bytes(readFileSync(storeFile(join(file, '..', 'small')))));
}

test('a store that cannot be opened any more is restored past the core, and the damaged file is kept', async () => {
  const folder = temporaryFolder();
  const options = coreOptions(folder);
  const file = join(folder, 'cadangan.db');
  const first = openCore(folder);
  const negotiation = await withSample(first);
  await done(first, 'store.backup', { file });
  first.close();
  const broken = 'Rusak '.repeat(2000);
  writeFileSync(storeFile(options.folder), broken);
  expect(() => openCore(folder)).toThrow(expect.objectContaining({ code: 'store-damaged' }));
  const { kept } = restoreStore(options, file);
  expect(readFileSync(kept ?? '', 'utf8')).toBe(broken);
  const core = openCore(folder);
  expect(await done(core, 'records.verify', { negotiation })).toMatchObject({ faults: [], newer: 0 });
});

test('a negotiation that is deleted leaves a backup behind and nothing else, and another one untouched', async () => {
  const { core, data, negotiation, db, folder } = await sampleCore();
  const site = new Site(1, db);
  const [clause, foreign] = [site.newId(), site.newId()];
  site.append('negotiation.described', NEGOTIATION, plain.description({ code: 'loi-lain' }));
  site.append('clause.created', clause, { code: 'areas', kind: 'paragraph', draft: null });
  site.append('clause.placed', clause, { under: NEGOTIATION, rank: 'a0', supersedes: [] });
  site.append('version.written', clause, plain.version({ body: { id: 'kerja sama kalium' } }));
  site.append('comment.made', site.newId(), plain.comment({ clause, body: 'kalium' }));
  site.appendAny('clause.sung', 1, foreign, {});
  const other = new Site(2);
  other.take(site.texts().filter((json) => json.includes(NEGOTIATION)));

  // Clauses and comments of which the creation is from a newer Naskah have rows of their own all the same.
  const { negotiation: id } = await done(core, 'texts.show', { negotiation, draft: null });
  site.append('version.written', foreign, plain.version(), id);
  site.append(
    'position.taken',
    clause,
    { opening: '', fallback: '', redLine: '', rationale: '', supersedes: [] },
    NEGOTIATION,
  );
  other.take(site.texts().filter((json) => json.includes(`"negotiation":"${NEGOTIATION}"`)));
  await done(core, 'exports.make', { negotiation, as: 'final', language: 'en', copy: 'ID', draft: null, paper: 'A4' });

  const before = texts(db);
  const gone = await done(core, 'negotiations.delete', { negotiation });
  const kept = new Database(gone.backup, { readonly: true });
  onTestFinished(() => {
    kept.close();
  });
  expect([gone.records + other.texts().length, gone.files, texts(kept)]).toEqual([before.length, 1, before]);
  expect([texts(db), db.prepare('SELECT count(*) FROM file').pluck().get()]).toEqual([other.texts(), 0]);
  expect(counted(db)).toEqual(counted(other.db));
  expect(await done(core, 'search.find', { negotiation: 'loi-lain', words: 'kalium', limit: 10 })).toHaveLength(2);
  expect(await refused(core, 'texts.show', { negotiation, draft: null })).toMatchObject({
    code: 'negotiation-unknown',
    details: { known: ['loi-lain'] },
  });
  expect([existsSync(gone.backup), gone.backup.startsWith(data), folder !== data]).toEqual([true, true, true]);
  const lost = () => refused(core, 'negotiations.delete', { negotiation });
  expect(await untouched(db, lost)).toMatchObject({ code: 'negotiation-unknown' });
  expect((await done(core, 'store.rebuild', {})).damaged).toEqual([]);
  expect(counted(db)).toEqual(counted(other.db));
});

test('with a text goes what was typed of it in forms and how its files look; that of others and of the interface stays', async () => {
  const { core, negotiation, db } = await sampleCore();
  const { id } = await clauseOf(core, negotiation, 'ip');
  const site = new Site(7);
  site.append('negotiation.described', NEGOTIATION, plain.description({ code: `${negotiation}.2` }));
  takeIn({ db }, site);
  await done(core, 'looks.set', {
    negotiation,
    look: { ...(await done(core, 'looks.show', { negotiation })), paper: 'F4' },
  });
  const its = [`ui.kept.comment.${negotiation}.x`, `ui.kept.position.${id}`, `ui.kept.request.${negotiation}`];
  const others = [
    'ui.kept.request.loi-lain',
    `ui.kept.request.${negotiation}.2`,
    `ui.kept.waive.loi-lain.${negotiation}`,
    `ui.text.${negotiation}`,
    'ui.theme',
  ];
  for (const name of [...its, ...others]) await done(core, 'settings.set', { name, value: 'Batas akhir 40%' });
  await done(core, 'negotiations.delete', { negotiation });
  expect(Object.keys(await done(core, 'settings.show', {})).sort()).toEqual(others.toSorted());
  expect(db.prepare(`SELECT count(*) FROM setting WHERE name LIKE 'look.%'`).pluck().get()).toBe(0);
});

/** How many rows and words each derived table holds. */
function counted(db: Database.Database): Record<string, number> {
  const all = tables(db);
  return Object.fromEntries(derivedTables.map((table) => [table, all[table]?.length ?? -1]));
}

test('a store that was copied while it was open is restored with what stands in its log', async () => {
  const folder = temporaryFolder();
  const core = openCore(folder);
  const negotiation = await withSample(core);
  const copy = join(folder, 'copied.db');
  for (const rest of ['', '-wal']) copyFileSync(`${storeFile(join(folder, 'data'))}${rest}`, `${copy}${rest}`);
  const other = openCore();
  expect(await done(other, 'store.restore', { file: copy })).toEqual({ records: 150, damagedFiles: 0, kept: null });
  expect((await done(other, 'records.verify', { negotiation })).faults).toEqual([]);
});
