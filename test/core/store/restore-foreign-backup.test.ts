import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { getStorePath, openReadableStore, openWritableStore } from '../../../electron/core/store/open-store.ts';
import { hashRecordText } from '../../../electron/core/store/record-hash.ts';
import { indexWaitingVersions } from '../../../electron/core/store/search-index.ts';
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
import { readTables } from '../../store/store-state.ts';

/** The sample's store, and a backup of it that somebody changed. */
async function createChangedBackup(change: (db: Database.Database) => void) {
  const sample = await openSampleCore();
  const file = join(sample.folder, 'cadangan.db');
  await callCommand(sample.core, 'store.backup', { file });
  const db = new Database(file);
  // What an attacker who edits the file has, and for which a trusted schema would be needed.
  db.unsafeMode(true);
  change(db);
  db.close();
  return { ...sample, file };
}

const readSchema = (db: Database.Database) =>
  db.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all();

test.each<[string, string]>([
  [
    'a trigger that deletes comments whenever something is written',
    `CREATE TRIGGER tidy AFTER INSERT ON record BEGIN DELETE FROM record WHERE id < NEW.id AND kind = 'comment.made'; END`,
  ],
  ['a view', 'CREATE VIEW shown AS SELECT * FROM record'],
  ['a table with an index', 'CREATE TABLE other (a TEXT); CREATE INDEX other_a ON other (a)'],
  ['an index over a table of ours', 'CREATE INDEX hidden ON record (kind) WHERE id < 10'],
  ['figures for the planner', 'ANALYZE'],
])('%s in a backup does not enter the store', async (_, statement) => {
  const { core, file, negotiation, db } = await createChangedBackup((backup) => backup.exec(statement));
  const schema = readSchema(db);
  db.close();
  await callCommand(core, 'store.restore', { file });
  const before = (await callCommand(core, 'records.list', { negotiation })).length;
  await callCommand(core, 'comments.make', { negotiation, ...plainComment });
  expect(await callCommand(core, 'records.list', { negotiation })).toHaveLength(before + 1);
  const restored = new Database(db.name, { readonly: true });
  expect(readSchema(restored)).toEqual(schema);
  restored.close();
});

test.each<[string, string]>([
  [
    'the newest version is another',
    `UPDATE head SET record = (SELECT min(record) FROM version WHERE version.clause = head.clause)`,
  ],
  ['comments are hidden', 'DELETE FROM comment'],
  ['clauses are another text’s', `UPDATE clause SET negotiation = 'x'`],
  ['agreements are gone', 'DELETE FROM statement'],
  ['the search finds other words', `DELETE FROM search_head; DELETE FROM head_doc`],
  ['columns say something else than the records', `UPDATE record SET kind = 'x', negotiation = 'y', entity = 'z'`],
])('a backup in which %s is restored from its records', async (_, statement) => {
  const { core, file, db, data, negotiation } = await createChangedBackup((backup) => backup.exec(statement));
  indexWaitingVersions(db);
  const before = readState(db);
  db.close();
  await callCommand(core, 'store.restore', { file });
  const restored = new Database(getStorePath(data), { readonly: true });
  expect(readState(restored)).toEqual(before);
  expect((await callCommand(core, 'records.verify', { negotiation })).faults).toEqual([]);
  restored.close();
});

/** The derived tables, and the columns derived from the records. */
function readState(db: Database.Database) {
  const { setting: _, ...all } = readTables(db);
  return all;
}

test('restores rows that are missing from an index of a backup', async () => {
  const { core, file, negotiation, db } = await createChangedBackup((backup) => {
    backup.pragma('writable_schema = ON');
    const index = backup.prepare(`SELECT * FROM sqlite_schema WHERE name = 'record_chain'`).raw().get() as unknown[];
    backup.prepare(`DELETE FROM sqlite_schema WHERE name = 'record_chain'`).run();
    backup.pragma('writable_schema = RESET');
    backup.pragma('writable_schema = ON');
    backup.exec(`UPDATE record SET negotiation = 'x' WHERE kind = 'comment.made'`);
    backup.prepare('INSERT INTO sqlite_schema VALUES (?, ?, ?, ?, ?)').run(...index);
    backup.pragma('writable_schema = RESET');
  });
  const count = db.prepare('SELECT count(*) FROM record').pluck().get();
  db.close();
  expect(await callCommand(core, 'store.restore', { file })).toMatchObject({ records: count });
  expect(await callCommand(core, 'records.verify', { negotiation })).toMatchObject({ records: count, faults: [] });
});

test('rejects a record with a valid hash that its kind does not allow, and leaves the store unchanged', async () => {
  const { core, file, db } = await createChangedBackup((backup) => {
    const json = backup
      .prepare(`SELECT json FROM record WHERE kind = 'clause.created' LIMIT 1`)
      .pluck()
      .get() as string;
    const record = { ...JSON.parse(json), payload: {} };
    const text = JSON.stringify(record);
    backup.prepare('UPDATE record SET json = ?, hash = ? WHERE json = ?').run(text, hashRecordText(text), json);
  });
  expect((await expectUntouched(db, () => callRefused(core, 'store.restore', { file }))).code).toBe('record-invalid');
});

test('rejects a backup with a view instead of a table', async () => {
  const { core, file, db } = await createChangedBackup((backup) =>
    backup.exec('ALTER TABLE typing RENAME TO other; CREATE VIEW typing AS SELECT * FROM other'),
  );
  expect((await expectUntouched(db, () => callRefused(core, 'store.restore', { file }))).code).toBe('store-damaged');
});

test.each<[string, string]>([
  [
    'its key is no row number, so that no row can be found by it',
    'id, hash, kind, negotiation, entity, device, seq, json',
  ],
  [
    'a column is computed',
    'id INTEGER PRIMARY KEY, hash, kind, negotiation, entity, device, seq, json AS (hex(zeroblob(1000)))',
  ],
  [
    'another column has the name of the row number',
    'rowid, id INTEGER PRIMARY KEY, hash, kind, negotiation, entity, device, seq, json',
  ],
])('rejects a backup with another table of records: %s', async (_, columns) => {
  const { core, file, negotiation } = await createChangedBackup((backup) => {
    const filled = columns.includes('AS (') ? 'hash, kind, seq' : 'hash, kind, negotiation, entity, device, seq, json';
    backup.exec(`ALTER TABLE record RENAME TO former; CREATE TABLE record (${columns});
      INSERT INTO record (${filled}) SELECT ${filled} FROM former; DROP TABLE former`);
  });
  const before = (await callCommand(core, 'records.list', { negotiation })).length;
  expect((await callRefused(core, 'store.restore', { file })).code).toBe('store-damaged');
  expect(await callCommand(core, 'records.list', { negotiation })).toHaveLength(before);
});

test('opens a store with an added trigger without the trigger, and rebuilds it from its records', async () => {
  const folder = createTemporaryFolder();
  const core = openCore(folder);
  const negotiation = await loadSampleText(core);
  const count = (await callCommand(core, 'records.list', { negotiation })).length;
  core.close();
  const { folder: data } = buildCoreOptions(folder);
  const db = new Database(getStorePath(data));
  db.exec(
    `DELETE FROM comment; CREATE VIEW "a ""b" AS SELECT 1; CREATE TRIGGER tidy AFTER INSERT ON record BEGIN DELETE FROM record WHERE id < NEW.id; END`,
  );
  db.close();
  expect(() => openReadableStore(data)).toThrow(expect.objectContaining({ code: 'store-outdated' }));
  const opened = openWritableStore(data, () => new Date());
  const foreign = opened.db
    .prepare(`SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')`)
    .pluck()
    .get();
  opened.db.close();
  const again = openCore(folder);
  await callCommand(again, 'comments.make', { negotiation, ...plainComment });
  const comments = await callCommand(again, 'comments.list', { negotiation, clause: null });
  expect([foreign, (await callCommand(again, 'records.list', { negotiation })).length]).toEqual([0, count + 1]);
  expect(JSON.stringify(comments)).toContain('Mohon konfirmasi bahasa');
});
