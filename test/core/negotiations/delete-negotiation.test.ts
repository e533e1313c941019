import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { CANARY, listLeaves } from '../../helpers/canaries.ts';
import { callCommand, callRefused, openCore } from '../../helpers/core.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';
import { NEGOTIATION } from '../../store/test-site.ts';
import {
  DELETED_CODE,
  listFilesWithCanaries,
  openLargeSample,
  plantNegotiation,
  readStoredRecords,
} from './plant-negotiation.ts';

test('after a deletion no word of the text is in any file of the data folder, and other texts are whole', async () => {
  const sample = await openSampleCore();
  const { core, data, folder, db, negotiation, id: other } = sample;
  const id = await plantNegotiation(sample);
  const planted = readStoredRecords(join(data, 'naskah.db'), id);
  const count = planted
    .flatMap((json) => listLeaves(JSON.parse(json)))
    .filter(({ value }) => CANARY.test(String(value)));
  expect(count.length).toBeGreaterThanOrEqual(200);
  const { free } = await callCommand(core, 'store.show', {});
  await callCommand(core, 'store.backup', { file: free });
  const outside = join(folder, 'luar.db');
  await callCommand(core, 'store.backup', { file: outside });
  const records = readStoredRecords(join(data, 'naskah.db'), other);
  const { mtime } = statSync(free);
  // The planted records name files and entities that are not there.
  const { faults } = await callCommand(core, 'records.verify', { negotiation: DELETED_CODE });
  db.close();

  expect(await callCommand(core, 'negotiations.copies', { negotiation: DELETED_CODE })).toMatchObject({
    backups: [free],
    unread: [],
    exports: 3,
  });
  const archive = join(folder, 'arsip.db');
  const done = await callCommand(core, 'negotiations.delete', {
    negotiation: DELETED_CODE,
    reason: 'Batal',
    archive,
    backups: true,
  });
  expect(done).toMatchObject({ records: planted.length, archive, rewritten: [free], remaining: [], erased: true });
  expect(listFilesWithCanaries(data)).toEqual([]);
  expect(listFilesWithCanaries(join(folder, 'state'))).toEqual([]);
  expect([readStoredRecords(join(data, 'naskah.db'), null), readStoredRecords(free, null)]).toEqual([records, records]);
  expect(statSync(free).mtime).toEqual(mtime);
  expect((await callCommand(core, 'records.verify', { negotiation })).faults).toEqual([]);
  expect(await callCommand(core, 'search.find', { negotiation, words: 'diplomatik', limit: 10 })).not.toEqual([]);

  // The copies elsewhere are as they were, and the archive holds this text alone.
  expect(readStoredRecords(outside, id)).toEqual(planted);
  expect(readStoredRecords(archive, null)).toEqual(planted);
  const reader = openCore();
  await callCommand(reader, 'store.restore', { file: archive });
  expect((await callCommand(reader, 'negotiations.list', {})).map(({ code }) => code)).toEqual([DELETED_CODE]);
  expect((await callCommand(reader, 'typing.list', { negotiation: DELETED_CODE })).map(({ body }) => body)).toEqual([
    'kenari belum disimpan',
  ]);
  expect((await callCommand(reader, 'records.verify', { negotiation: DELETED_CODE })).faults).toEqual(faults);
  await callCommand(core, 'store.restore', { file: free });
  expect((await callCommand(core, 'negotiations.list', {})).map(({ code }) => code)).toEqual([negotiation]);
});

test('a deletion leaves the file of another text whose record is damaged, in the store and in backups', async () => {
  const sample = await openLargeSample();
  const { core, data, negotiation, db } = sample;
  const theirs = core.receive(negotiation, 'surat.txt', Buffer.from('Surat'));
  const its = core.receive(DELETED_CODE, 'kenari.txt', Buffer.from('kenari'));
  if (!theirs.ok || !its.ok) throw new Error('not received');
  const { sha256 } = theirs.value.file;
  // One digit of the name of the file.
  const damaged = sha256.replace(/^./, (digit) => (digit === 'a' ? 'b' : 'a'));
  expect(
    db.prepare('UPDATE record SET json = replace(json, ?, ?)  WHERE instr(json, ?)').run(sha256, damaged, sha256)
      .changes,
  ).toBe(1);
  const { free } = await callCommand(core, 'store.show', {});
  await callCommand(core, 'store.backup', { file: free });
  db.close();
  const input = { negotiation: DELETED_CODE, reason: 'Batal', archive: null, backups: true };
  expect(await callCommand(core, 'negotiations.delete', input)).toMatchObject({ files: 1, rewritten: [free] });
  for (const path of [join(data, 'naskah.db'), free]) {
    const store = new Database(path, { readonly: true });
    const saved = store.prepare('SELECT sha256 FROM file').pluck().all();
    store.close();
    expect([saved.includes(sha256), saved.includes(its.value.file.sha256)]).toEqual([true, false]);
  }
});

test('a deletion removes a file whose own record is damaged, where no other record is', async () => {
  const { core, negotiation, db } = await openLargeSample();
  const its = core.receive(DELETED_CODE, 'kenari.txt', Buffer.from('kenari'));
  if (!its.ok) throw new Error('not received');
  db.prepare(`UPDATE record SET json = replace(json, '"sha256":"', '"sha257":"') WHERE instr(json, ?)`).run(
    its.value.file.sha256,
  );
  const before = db.prepare('SELECT count(*) FROM file').pluck().get() as number;
  const input = { negotiation: DELETED_CODE, reason: 'Batal', archive: null, backups: true };
  expect(await callCommand(core, 'negotiations.delete', input)).toMatchObject({ files: 1 });
  expect(db.prepare('SELECT count(*) FROM file').pluck().get()).toBe(before - 1);
  expect(await callCommand(core, 'negotiations.list', {})).toMatchObject([{ code: negotiation }]);
});

/** Damages that which says whose something is: a letter of a setting's name, of a negotiation's id, of a file's. */
function damageOwners(db: Database.Database): void {
  db.exec(`
    UPDATE setting SET name = replace(name, 'ui.kept', 'ui.kapt') WHERE value LIKE '%kenari%';
    UPDATE typing SET negotiation = replace(negotiation, '-7', '-x') WHERE body LIKE '%kenari%';
    UPDATE record SET negotiation = replace(negotiation, '-7', '-x'), json = replace(json, negotiation, replace(negotiation, '-7', '-x'))
      WHERE id IN (SELECT id FROM record WHERE kind = 'comment.made' AND json LIKE '%kenari%' LIMIT 1);
  `);
}

test('damaged data that does not say whose it is stays unless it is chosen, in the store and in its backups', async () => {
  const sample = await openSampleCore();
  const { core, data, db, negotiation } = sample;
  await plantNegotiation(sample);
  const { free } = await callCommand(core, 'store.show', {});
  damageOwners(db);
  await callCommand(core, 'store.backup', { file: free });
  const { unowned } = await callCommand(core, 'negotiations.copies', { negotiation: DELETED_CODE });
  expect(unowned.map(({ what }) => what)).toEqual(['setting', 'setting', 'record']);
  const input = { negotiation: DELETED_CODE, reason: 'Batal', archive: null, backups: true };
  expect(await callCommand(core, 'negotiations.delete', input)).toMatchObject({ unowned: 3, remaining: [] });
  expect(listFilesWithCanaries(data).toSorted()).toEqual([free.slice(data.length + 1), 'naskah.db'].toSorted());
  // With another text, or the same one loaded again.
  const again = { negotiation, reason: 'Batal', archive: null, backups: true, unowned: true };
  expect(await callCommand(core, 'negotiations.delete', again)).toMatchObject({
    ...{ unowned: 0, rewritten: [free], remaining: [], erased: true },
  });
  expect(listFilesWithCanaries(data)).toEqual([]);
});

test.each(['file', 'record'] as const)(
  'a %s of which nothing says whose it is goes with a text where that is chosen',
  async (what) => {
    const { core, data, db } = await openLargeSample();
    core.receive(DELETED_CODE, 'kenari.txt', Buffer.from('kenari'));
    if (what === 'file') {
      db.exec(`UPDATE record SET json = replace(json, '"sha256":"', '"sha257":"') WHERE kind = 'file.received'`);
      db.exec(`UPDATE record SET json = replace(json, 'masukan 7 ', 'masukan 8 ') WHERE json LIKE '%masukan 7 %'`);
    } else db.exec(`UPDATE record SET negotiation = 'x', json = '{kenari' WHERE json LIKE '%kenari dua%'`);
    const input = { negotiation: DELETED_CODE, reason: 'Batal', archive: null, backups: true };
    const { unowned } = await callCommand(core, 'negotiations.copies', { negotiation: DELETED_CODE });
    expect(unowned).toMatchObject([{ what }]);
    expect(await callCommand(core, 'negotiations.delete', { ...input, unowned: true })).toMatchObject({ unowned: 0 });
    expect(listFilesWithCanaries(data)).toEqual([]);
  },
);

test('an archive has what is damaged of a text as long as that still says whose it is', async () => {
  const { core, folder, db } = await openLargeSample();
  db.exec(`UPDATE record SET negotiation = 'x', json = json || ' ' WHERE json LIKE '%kenari dua%'`);
  const archive = join(folder, 'arsip.db');
  const input = { negotiation: DELETED_CODE, reason: 'Batal', archive, backups: true };
  const expected = readStoredRecords(join(folder, 'data', 'naskah.db'), NEGOTIATION).length + 1;
  expect(await callCommand(core, 'negotiations.delete', input)).toMatchObject({ records: expected, unowned: 0 });
  expect(readStoredRecords(archive, null)).toHaveLength(expected);
});

test('a deletion that the store refuses leaves nothing to be finished at the next start', async () => {
  const { core, data, db, negotiation } = await openSampleCore();
  db.exec(`CREATE TRIGGER t BEFORE DELETE ON record BEGIN SELECT RAISE(ABORT, 'no'); END`);
  const input = { negotiation, reason: 'Selesai', archive: null, backups: true };
  await callRefused(core, 'negotiations.delete', input);
  expect(readdirSync(data).filter((name) => name.includes('erasing'))).toEqual([]);
  expect(await callCommand(core, 'negotiations.list', {})).toMatchObject([{ code: negotiation }]);
});

test('without a reason, or with an archive that cannot be written, nothing is deleted', async () => {
  const { core, folder, db, negotiation } = await openSampleCore();
  const taken = join(folder, 'surat.txt');
  writeFileSync(taken, 'Surat');
  const before = db.prepare('SELECT count(*) FROM record').pluck().get();
  const ask = (more: object) =>
    callRefused(core, 'negotiations.delete', { negotiation, reason: 'Selesai', archive: null, backups: true, ...more });
  expect(await ask({ reason: '' })).toMatchObject({ code: 'input-invalid' });
  expect(await ask({ archive: taken })).toEqual({ code: 'file-exists', details: { path: taken } });
  expect(await ask({ archive: join(folder, 'tidak', 'ada.db') })).toMatchObject({ code: 'file-not-writable' });
  expect([db.prepare('SELECT count(*) FROM record').pluck().get(), readFileSync(taken, 'utf8')]).toEqual([
    before,
    'Surat',
  ]);
});
