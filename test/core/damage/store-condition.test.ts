import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { getBackupFolder } from '../../../electron/core/store/backups/backup-paths.ts';
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
import { plainPayloads } from '../../store/test-site.ts';

/** A folder with the sample in a closed store, and a connection that changes the store behind the program's back. */
async function closeSampleStore() {
  const folder = createTemporaryFolder();
  const core = openCore(folder);
  const negotiation = await loadSampleText(core);
  const { negotiation: id } = await callCommand(core, 'texts.show', { negotiation, draft: null });
  const { free } = await callCommand(core, 'store.show', {});
  await callCommand(core, 'store.backup', { file: free });
  core.close();
  const db = new Database(getStorePath(buildCoreOptions(folder).folder));
  onTestFinished(() => {
    db.close();
  });
  return { folder, negotiation, id, db };
}

const freeze = { label: 'Draft 3', code: null, date: null, note: '' };

test('a damaged record is named with its words in the newest backup, and its text does not leave', async () => {
  const { folder, negotiation, id, db } = await closeSampleStore();
  const unit = db.prepare(`SELECT hash FROM record WHERE kind = 'unit.described' ORDER BY id`).pluck().get() as string;
  db.prepare(`UPDATE record SET json = replace(json, 'a', 'e') WHERE hash = ?`).run(unit);
  const core = openCore(folder);
  const { faults, backup } = await callCommand(core, 'store.condition', {});
  expect(faults).toMatchObject([
    {
      ...{ fault: 'record-damaged', hash: unit, negotiation: id, text: negotiation, subject: 'unit' },
      ...{ name: 'Sekretariat Jenderal', backup: 'whole' },
    },
  ]);
  expect(backup).toMatchObject({ whole: 1, damaged: 1 });
  expect(await callRefused(core, 'drafts.freeze', { negotiation, ...freeze })).toMatchObject({
    code: 'record-damaged',
  });
});

test('a comparison does not leave if a record of its third text is missing', async () => {
  const { folder, negotiation, db } = await closeSampleStore();
  const first = openCore(folder);
  const { kind, profile, title, parties, languages } = plainPayloads.description();
  const { code: other } = await callCommand(first, 'negotiations.create', {
    ...{ code: 'other', kind, profile, title, parties, languages, prevailingLanguage: null },
    ...{ numbered: true, template: true },
  });
  const { negotiation: id } = await callCommand(first, 'texts.show', { negotiation: other, draft: null });
  first.close();
  const oldest = `SELECT min(id) FROM record WHERE negotiation = ? AND kind = 'version.written'`;
  db.prepare(`DELETE FROM record WHERE id = (${oldest})`).run(id);
  const core = openCore(folder);
  const side = (text: string) => ({ of: 'text', negotiation: text }) as const;
  const table = { old: side(negotiation), next: side(negotiation), third: side(other), language: 'en', chosen: [] };
  const request = { ...table, as: 'table', paper: 'A4', author: null, date: null };
  expect((await callRefused(core, 'comparisons.export', request)).code).toBe('text-not-whole');
});

test('a record that left the store is missed by the chain that numbers it', async () => {
  const { folder, negotiation, db } = await closeSampleStore();
  db.prepare(
    `DELETE FROM record WHERE kind = 'comment.made' AND id = (SELECT min(id) FROM record WHERE kind = 'comment.made')`,
  ).run();
  const core = openCore(folder);
  const { faults } = await callCommand(core, 'store.condition', {});
  expect(faults).toMatchObject([{ fault: 'records-missing', text: negotiation, detail: '1' }]);
  expect(await callRefused(core, 'drafts.freeze', { negotiation, ...freeze })).toEqual({
    code: 'text-not-whole',
    details: { count: 1 },
  });
});

test('the last records of this device are missed by its memory', async () => {
  const { folder, db, id } = await closeSampleStore();
  db.prepare('DELETE FROM record WHERE id = (SELECT max(id) FROM record)').run();
  const { faults } = await callCommand(openCore(folder), 'store.condition', {});
  expect(faults).toContainEqual(expect.objectContaining({ fault: 'records-missing', negotiation: id }));
});

/** Changes of derived rows, and of rows behind an index, as a failing disk makes them. */
const derivedChanges: readonly (readonly [title: string, index: string | null, sql: string])[] = [
  ['a statement that is no longer live', null, `UPDATE statement SET live = 0 WHERE kind = 'unit.described'`],
  [
    'a statement that left its index',
    'statement_negotiation',
    `UPDATE statement SET negotiation = 'x' WHERE kind = 'clause.placed'`,
  ],
  ['a head that is gone', null, 'DELETE FROM head WHERE record = (SELECT max(record) FROM head)'],
  ['a clause under another code', null, `UPDATE clause SET code = 'fundinh' WHERE code = 'funding'`],
  ['a clause that left its index', 'clause_code', `UPDATE clause SET code = 'fundinh' WHERE code = 'funding'`],
  [
    'a version of another clause',
    'version_clause',
    `UPDATE version SET clause = 'x' WHERE record = (SELECT max(record) FROM version)`,
  ],
  ['a comment that is closed', null, 'UPDATE comment SET open = 0'],
  ['a comment of another clause', 'comment_clause', `UPDATE comment SET clause = NULL`],
  ['a version that is stale', null, `UPDATE version SET stale = '["en"]'`],
  ['records whose columns say something else', null, `UPDATE record SET entity = 'x' WHERE kind = 'clause.placed'`],
  ['records that left their index', 'record_chain', `UPDATE record SET seq = seq + 1000 WHERE kind = 'comment.made'`],
];

test.each(derivedChanges)('%s is derived again from the records, and said', async (_, index, sql) => {
  const { folder, negotiation, db } = await closeSampleStore();
  const ask = async (core: ReturnType<typeof openCore>) => [
    await callCommand(core, 'texts.show', { negotiation, draft: null }),
    await callCommand(core, 'comments.list', { negotiation, clause: null }),
    await callCommand(core, 'units.list', { negotiation }),
  ];
  const before = openCore(folder);
  const whole = await ask(before);
  before.close();
  changeBehindIndex(db, index, sql);
  db.close();
  const reader = openCore(folder, { mode: 'read' });
  expect((await callRefused(reader, 'texts.show', { negotiation, draft: null })).code).toBe('derived-damaged');
  const core = openCore(folder);
  expect(await ask(core)).toEqual(whole);
  expect(await callCommand(core, 'store.condition', {})).toMatchObject({ rebuilt: true, faults: [] });
});

/** Takes an index out of the schema while rows change, so that it keeps its old entries. */
function changeBehindIndex(db: Database.Database, index: string | null, sql: string): void {
  if (index === null) return void db.exec(sql);
  db.unsafeMode(true);
  db.pragma('writable_schema = ON');
  const row = db
    .prepare('SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema WHERE name = ?')
    .raw()
    .get(index);
  db.prepare('DELETE FROM sqlite_schema WHERE name = ?').run(index);
  db.pragma('writable_schema = RESET');
  db.exec(sql);
  db.pragma('writable_schema = ON');
  db.prepare('INSERT INTO sqlite_schema VALUES (?, ?, ?, ?, ?)').run(...(row as unknown[]));
}

test.each([
  ['comment.made', 'DELETE FROM head WHERE record = (SELECT max(record) FROM head)'],
  ['unit.described', `UPDATE clause SET code = 'fundinh' WHERE code = 'funding'`],
  ['position.taken', `UPDATE version SET stale = '["en"]'`],
])('a damaged record of the kind %s hides no damage of what the text derives from', async (kind, sql) => {
  const { folder, negotiation, db } = await closeSampleStore();
  const first = openCore(folder);
  const whole = (await callCommand(first, 'texts.show', { negotiation, draft: null })).clauses.map(
    ({ code, version, stale }) => [code, version, stale],
  );
  const words = { opening: 'awal', fallback: '', redLine: '', rationale: '' };
  await callCommand(first, 'positions.take', { negotiation, clause: 'funding', ...words });
  first.close();
  const damaged = db.prepare('SELECT min(id) FROM record WHERE kind = ?').pluck().get(kind);
  expect(db.prepare(`UPDATE record SET json = replace(json, 'a', 'e') WHERE id = ?`).run(damaged).changes).toBe(1);
  db.exec(sql);
  const reader = openCore(folder, { mode: 'read' });
  expect((await callRefused(reader, 'texts.show', { negotiation, draft: null })).code).toBe('derived-damaged');
  const core = openCore(folder);
  const { clauses } = await callCommand(core, 'texts.show', { negotiation, draft: null });
  expect(clauses.map(({ code, version, stale }) => [code, version, stale])).toEqual(whole);
  const { rebuilt, faults } = await callCommand(core, 'store.condition', {});
  expect([rebuilt, faults.map(({ fault }) => fault)]).toEqual([true, ['record-damaged']]);
});

test('damaged settings and unsaved words are named and not believed', async () => {
  const { core, negotiation, db } = await openSampleCore();
  await callCommand(core, 'settings.set', { name: 'ui.theme', value: 'dark' });
  const typed = { negotiation, clause: 'funding', language: 'en', base: null, heading: '', body: 'Unsaved words' };
  await callCommand(core, 'typing.keep', typed);
  db.exec(`UPDATE setting SET value = 'dirk' WHERE name = 'ui.theme'; UPDATE typing SET body = 'Unsaved swords'`);
  expect(await callCommand(core, 'settings.show', {})).toEqual({});
  expect(await callCommand(core, 'typing.list', { negotiation })).toEqual([]);
  const { faults } = await callCommand(core, 'store.check', {});
  expect(faults).toMatchObject([
    { fault: 'setting-damaged', name: 'ui.theme' },
    { fault: 'typing-damaged', name: 'funding', detail: 'en' },
  ]);
  await callCommand(core, 'typing.keep', typed);
  await callCommand(core, 'settings.set', { name: 'ui.theme', value: 'light' });
  expect(await callCommand(core, 'typing.list', { negotiation })).toMatchObject([{ body: 'Unsaved words' }]);
  expect(await callCommand(core, 'settings.show', {})).toEqual({ 'ui.theme': 'light' });
  expect((await callCommand(core, 'store.check', {})).faults).toMatchObject([
    { fault: 'setting-damaged', name: 'ui.theme' },
    { fault: 'typing-damaged' },
  ]);
});

test('a damaged page layout makes no file', async () => {
  const { core, negotiation, db } = await openSampleCore();
  await callCommand(core, 'looks.set', { negotiation, look: await callCommand(core, 'looks.show', { negotiation }) });
  db.exec(`UPDATE setting SET value = replace(value, 'A4', 'F4') WHERE name LIKE 'look.%'`);
  const final = { negotiation, as: 'final', language: 'en', copy: 'ID', draft: 'draft-2' } as const;
  expect((await callRefused(core, 'exports.make', final)).code).toBe('layout-damaged');
});

test('the full check hashes kept files and looks for the ones that records name', async () => {
  const { core, negotiation, db } = await openSampleCore();
  core.receive(negotiation, 'one.txt', new TextEncoder().encode('one'));
  core.receive(negotiation, 'two.txt', new TextEncoder().encode('two'));
  expect(await callCommand(core, 'store.check', {})).toMatchObject({
    state: 'checked',
    fullAt: expect.any(String),
    files: 2,
    faults: [],
  });
  db.exec(`UPDATE file SET bytes = CAST('uno' AS BLOB) WHERE bytes = CAST('one' AS BLOB);
    DELETE FROM file WHERE bytes = CAST('two' AS BLOB)`);
  const { faults } = await callCommand(core, 'store.check', {});
  expect(faults.map(({ fault, text }) => [fault, text]).sort()).toEqual([
    ['file-damaged', negotiation],
    ['file-missing', negotiation],
  ]);
});

test('a store that nobody has damaged is whole, with and without a backup', async () => {
  const { folder } = await closeSampleStore();
  const core = openCore(folder);
  expect(await callCommand(core, 'store.check', {})).toMatchObject({
    ...{ state: 'checked', fullAt: expect.any(String), rebuilt: false, faults: [], records: 150 },
    backup: { file: expect.stringContaining(getBackupFolder(join(folder, 'data'))), whole: 0, damaged: 0 },
  });
});

test('what was written since the last check is counted until it is checked', async () => {
  const core = openCore(createTemporaryFolder());
  const show = () => callCommand(core, 'store.condition', {});
  await callCommand(core, 'store.check', {});
  expect(await show()).toMatchObject({ records: 0, unseen: 0 });
  const negotiation = await loadSampleText(core);
  const { unseen } = await show();
  expect([unseen > 100, unseen]).toEqual([true, (await callCommand(core, 'records.list', { negotiation })).length]);
  expect(await callCommand(core, 'store.check', {})).toMatchObject({ records: unseen, unseen: 0 });
  await callCommand(core, 'negotiations.archive', { negotiation, archived: true });
  expect(await show()).toMatchObject({ records: unseen, unseen: 1, faults: [] });
});
