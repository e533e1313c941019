import { cpSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { createCore } from '../../../electron/core/core.ts';
import { settleLog } from '../../../electron/core/store/adopt-store.ts';
import { getStorePath } from '../../../electron/core/store/open-store.ts';
import {
  buildCoreOptions,
  callCommand,
  createTemporaryFolder,
  loadSampleText,
  openCore,
  plainComment,
} from '../../helpers/core.ts';

/** The data folder of another machine with the sample in it, changed by somebody, in place of this machine's. */
async function receiveFolder(change: (db: Database.Database) => void) {
  const [theirs, ours] = [createTemporaryFolder(), createTemporaryFolder()];
  const other = openCore(theirs);
  const negotiation = await loadSampleText(other);
  const comments = await callCommand(other, 'comments.list', { negotiation, clause: null });
  other.close();
  const db = new Database(getStorePath(buildCoreOptions(theirs).folder));
  db.unsafeMode(true);
  change(db);
  db.close();
  const { folder: data } = buildCoreOptions(ours);
  cpSync(buildCoreOptions(theirs).folder, data, { recursive: true });
  return { ours, data, negotiation, comments };
}

const listKept = (data: string) =>
  readdirSync(join(data, 'backups')).filter((name) => name.endsWith('-from-elsewhere.db'));

test.each<[string, string]>([
  ['hides comments', 'DELETE FROM comment'],
  ['hides agreements', 'DELETE FROM statement'],
  ['has columns of its own', `UPDATE record SET kind = 'x', negotiation = 'y', entity = 'z', device = 'd', seq = 9`],
  ['has an index that hides rows', 'CREATE INDEX hidden ON record (kind) WHERE id < 10; DELETE FROM comment'],
  [
    'has triggers and views',
    'CREATE TRIGGER tidy AFTER INSERT ON record BEGIN DELETE FROM record; END; CREATE VIEW shown AS SELECT 1',
  ],
])('a folder of another machine that %s is read from its records, and kept as it came', async (_, statement) => {
  const { ours, data, negotiation, comments } = await receiveFolder((db) => db.exec(statement));
  const core = openCore(ours);
  expect(await callCommand(core, 'comments.list', { negotiation, clause: null })).toEqual(comments);
  expect((await callCommand(core, 'records.verify', { negotiation })).faults).toEqual([]);
  core.close();
  const db = new Database(getStorePath(data), { readonly: true });
  const foreign = db.prepare(
    `SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view') OR name IN ('hidden', 'shown')`,
  );
  expect(foreign.all()).toEqual([]);
  db.close();
  expect(listKept(data)).toHaveLength(1);
  openCore(ours).close();
  expect(listKept(data)).toHaveLength(1);
});

test('the file as it came can be read again and again, and a text deleted from it', async () => {
  const { ours, data, negotiation } = await receiveFolder(() => {});
  const core = openCore(ours);
  const original = join(data, 'backups', listKept(data)[0] ?? '');
  const byHand = join(data, 'backups', 'salinan.db');
  cpSync(original, byHand);
  const db = new Database(byHand);
  db.pragma('journal_mode = WAL');
  db.close();
  for (let round = 0; round < 2; round += 1)
    expect(await callCommand(core, 'negotiations.copies', { negotiation })).toMatchObject({
      backups: expect.toSatisfy((files: string[]) => files.toSorted().join() === [original, byHand].toSorted().join()),
      unread: [],
    });
  expect(readdirSync(join(data, 'backups')).filter((name) => name.startsWith(basename(original)))).toHaveLength(1);
  const input = { negotiation, reason: 'Batal', archive: null, backups: true };
  expect(await callCommand(core, 'negotiations.delete', input)).toMatchObject({ remaining: [] });
  for (const file of [original, byHand]) {
    const left = new Database(file, { readonly: true });
    expect(left.prepare('SELECT count(*) FROM record').pluck().get()).toBe(0);
    left.close();
  }
});

test('a damaged record in a folder of another machine stays, as damaged', async () => {
  const { ours, negotiation, comments } = await receiveFolder((db) =>
    db.exec(`UPDATE record SET json = json || ' ' WHERE id = (SELECT max(id) FROM record WHERE kind = 'comment.made')`),
  );
  const core = openCore(ours);
  const { faults, records } = await callCommand(core, 'records.verify', { negotiation });
  expect(faults.filter(({ fault }) => fault === 'damaged')).toHaveLength(1);
  expect(await callCommand(core, 'records.list', { negotiation })).toHaveLength(records);
  expect(await callCommand(core, 'comments.list', { negotiation, clause: null })).toHaveLength(comments.length - 1);
});

test('the condition of a store from elsewhere says so, where its file is, and how many damaged records it had', async () => {
  const { ours, data } = await receiveFolder((db) =>
    db.exec(
      `UPDATE record SET json = json || ' ' WHERE id IN (10, 11); UPDATE record SET device = 'none' WHERE id = 11`,
    ),
  );
  const readAdopted = async (folder: string) => (await callCommand(openCore(folder), 'store.condition', {})).adopted;
  const adopted = await readAdopted(ours);
  expect(adopted).toMatchObject({ damaged: 1, omitted: 1, original: join(data, 'backups', listKept(data)[0] ?? '') });
  expect(await readAdopted(createTemporaryFolder())).toBe(null);
  // It stays as long as the file does.
  rmSync(adopted?.original ?? '');
  expect(await readAdopted(ours)).toEqual({ ...adopted, original: null });
});

test('a backup of a store from elsewhere says nothing of where that came from', async () => {
  const { ours } = await receiveFolder(() => {});
  const core = openCore(ours);
  const file = join(createTemporaryFolder(), 'cadangan.db');
  await callCommand(core, 'store.backup', { file });
  await callCommand(core, 'store.restore', { file });
  expect((await callCommand(core, 'store.condition', {})).adopted).toBe(null);
});

test('a store that is put in the place of this machine’s is read from its records', async () => {
  const { ours, data, negotiation, comments } = await receiveFolder(() => {});
  openCore(ours).close();
  cpSync(getStorePath(data), join(ours, 'changed.db'));
  const db = new Database(join(ours, 'changed.db'));
  db.exec('DELETE FROM comment');
  db.close();
  renameSync(join(ours, 'changed.db'), getStorePath(data));
  expect(() => createCore(buildCoreOptions(ours, { mode: 'read' }))).toThrow(
    expect.objectContaining({ code: 'store-outdated' }),
  );
  const core = openCore(ours);
  expect(await callCommand(core, 'comments.list', { negotiation, clause: null })).toEqual(comments);
  expect(listKept(data)).toHaveLength(2);
});

test.each<[string, string]>([
  [
    'an index that leads to some records only',
    `DROP INDEX record_chain; CREATE INDEX record_chain ON record (negotiation, device, seq) WHERE id < 10`,
  ],
  ['an index that refuses what is written', `CREATE UNIQUE INDEX once ON record (negotiation) WHERE id > 150`],
  [
    'a condition that refuses what is written',
    `ALTER TABLE file RENAME TO former; CREATE TABLE file (sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL, bytes BLOB NOT NULL, CHECK (size < 5)) STRICT; DROP TABLE former`,
  ],
])('%s in a store of this machine is left behind, and its records are kept', async (_, statement) => {
  const folder = createTemporaryFolder();
  const first = openCore(folder);
  const negotiation = await loadSampleText(first);
  const { length } = await callCommand(first, 'records.list', { negotiation });
  first.close();
  const db = new Database(getStorePath(buildCoreOptions(folder).folder));
  db.exec(statement);
  db.close();
  const core = openCore(folder);
  await callCommand(core, 'comments.make', { negotiation, ...plainComment });
  await callCommand(core, 'comments.make', { negotiation, ...plainComment });
  expect(core.receive(negotiation, 'catatan.txt', new TextEncoder().encode('dua belas'))).toMatchObject({ ok: true });
  expect(await callCommand(core, 'store.check', {})).toMatchObject({ records: length + 3, faults: [] });
  core.close();
  openCore(folder).close();
  expect(listKept(buildCoreOptions(folder).folder)).toHaveLength(1);
});

test('a store whose log has been settled holds everything in its one file', async () => {
  const core = openCore(createTemporaryFolder());
  const folder = createTemporaryFolder();
  const writing = openCore(folder);
  const negotiation = await loadSampleText(writing);
  const copy = join(createTemporaryFolder(), 'naskah.db');
  for (const rest of ['', '-wal']) cpSync(`${getStorePath(buildCoreOptions(folder).folder)}${rest}`, `${copy}${rest}`);
  settleLog(copy);
  rmSync(`${copy}-wal`, { force: true });
  expect(await callCommand(core, 'store.restore', { file: copy })).toMatchObject({ records: 150 });
  expect((await callCommand(core, 'records.verify', { negotiation })).faults).toEqual([]);
});

test('a folder of another machine whose tables have other columns is refused, and unchanged', async () => {
  const { ours, data } = await receiveFolder((db) => db.exec('ALTER TABLE record RENAME COLUMN json TO text'));
  expect(() => createCore(buildCoreOptions(ours))).toThrow(expect.objectContaining({ code: 'store-damaged' }));
  expect(readdirSync(data).sort()).toEqual(['naskah.db']);
});

test('a link in place of the store, its log or a backup is refused', async () => {
  const { ours, data } = await receiveFolder(() => {});
  const core = openCore(ours);
  symlinkSync(getStorePath(data), join(ours, 'cadangan.db'));
  const restored = await core.call('store.restore', { file: join(ours, 'cadangan.db') });
  expect(restored).toMatchObject({ ok: false, error: { code: 'file-irregular' } });
  core.close();
  for (const rest of ['-wal', '']) {
    const [path, elsewhere] = [`${getStorePath(data)}${rest}`, join(ours, `elsewhere${rest}`)];
    if (rest === '') renameSync(path, elsewhere);
    symlinkSync(elsewhere, path);
    for (const mode of ['read', 'write'] as const)
      expect(() => createCore(buildCoreOptions(ours, { mode }))).toThrow(
        expect.objectContaining({ code: 'file-irregular', details: { path } }),
      );
    renameSync(path, `${path}-gone`);
  }
});
