import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { markErasure } from '../../../electron/core/store/erasure/erase-deleted-bytes.ts';
import { deleteNegotiationData } from '../../../electron/core/store/negotiations.ts';
import { setDatabaseGuards } from '../../../electron/core/store/open-store.ts';
import { writeTombstone } from '../../../electron/core/store/tombstones.ts';
import { recordKinds } from '../../../shared/model/record.ts';
import { CANARY, countCanaries, listLeaves, sowCanaries } from '../../helpers/canaries.ts';
import { callCommand, callRefused, loadSampleText, openCore, plainComment } from '../../helpers/core.ts';
import {
  createColleague,
  openSampleCore,
  readClause,
  receiveRecords,
  type SampleCore,
} from '../../helpers/sample-core.ts';
import { NEGOTIATION, plainPayloads } from '../../store/test-site.ts';

const CODE = 'loi-kenari';
/** Bytes as a Word file has them: compressed, so that no word in them can be searched for. */
const packed = randomBytes(50_000);

/** A second text in the sample's store with a canary in every field that takes one, typed words and forms included. */
async function plantNegotiation(sample: SampleCore): Promise<string> {
  const { core, db } = sample;
  const described = JSON.parse(
    db.prepare(`SELECT json FROM record WHERE kind = 'negotiation.described'`).pluck().get() as string,
  ).payload;
  const words = (name: string) =>
    Object.fromEntries(described.languages.map((one: string) => [one, `Kenari ${name} ${one}`]));
  const { negotiation: id } = await callCommand(core, 'negotiations.create', {
    code: CODE,
    kind: described.kind,
    profile: described.profile,
    title: words('judul'),
    parties: described.parties,
    languages: described.languages,
    prevailingLanguage: null,
    numbered: true,
    template: true,
  });
  const { clauses } = await callCommand(core, 'texts.show', { negotiation: CODE, draft: null });
  const clause = clauses[0];
  if (clause === undefined) throw new Error('no clause');
  for (let n = 0; n < 40; n += 1) {
    const texts = { id: { body: `Kenari ${n} diusulkan kenarikata${n} di sini.` } };
    await callCommand(core, 'clauses.write', {
      negotiation: CODE,
      clause: clause.code,
      parents: null,
      texts,
      note: `Kenari ${n}`,
    });
  }
  await callCommand(core, 'typing.keep', {
    negotiation: CODE,
    clause: clause.code,
    language: 'id',
    base: null,
    heading: 'kenari diketik',
    body: 'kenari belum disimpan',
  });
  for (const name of [`ui.kept.comment.${CODE}.x`, `ui.kept.position.${clause.id}`, `ui.text.at.${CODE}`])
    await callCommand(core, 'settings.set', { name, value: 'kenari di formulir' });
  await callCommand(core, 'settings.set', { name: 'ui.projector.meeting', value: `2022-02-01 ${CODE} kenari` });
  core.receive(CODE, 'kenari.docx', packed);
  core.receive(CODE, 'kenari.txt', Buffer.from('kenari utf-8'));
  core.receive(CODE, 'kenari16.txt', Buffer.from('kenari utf-16', 'utf16le'));
  await callCommand(core, 'exports.make', {
    negotiation: CODE,
    as: 'final',
    language: 'en',
    copy: 'ID',
    draft: null,
    paper: 'A4',
    saveAs: 'kenari-final.docx',
  });
  for (let round = 0; round < 2; round += 1) sowEveryKind(sample, id, (await readClause(core, CODE, clause.code)).id);
  return id;
}

function sowEveryKind(sample: SampleCore, id: string, clause: string): void {
  const other = createColleague(sample, 20 + countCanaries());
  for (const kind of Object.keys(recordKinds) as (keyof typeof recordKinds)[]) {
    const set = (path: string): unknown => {
      if (path === 'supersedes' || path === 'parents') return [];
      if (path === 'rank') return 'a0';
      if (/(^|\.)clause$/.test(path)) return clause;
      return path === 'code' && kind === 'negotiation.described' ? CODE : undefined;
    };
    const entity = /^(version|translation|status|position)/.test(kind)
      ? clause
      : kind.startsWith('negotiation')
        ? id
        : other.newId();
    other.append(kind, entity, sowCanaries(recordKinds[kind].payload, set) as never, id);
  }
  receiveRecords(sample, other);
}

/** The files of a folder with bytes of the deleted text, in UTF-8, UTF-16 or as they were packed. */
function listFilesWithCanaries(folder: string): string[] {
  const needles = ['kenari', 'Kenari', 'KENARI'].flatMap((word) => [
    Buffer.from(word),
    Buffer.from(word, 'utf16le'),
    Buffer.from(word, 'utf16le').swap16(),
  ]);
  for (let at = 0; at + 64 < packed.length; at += 3000) needles.push(packed.subarray(at, at + 64));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    if (statSync(join(folder, name)).isDirectory()) return false;
    const bytes = readFileSync(join(folder, name));
    return needles.some((needle) => bytes.includes(needle));
  });
}

const readRecords = (path: string, negotiation: string | null): string[] => {
  const db = new Database(path, { readonly: true });
  onTestFinished(() => {
    db.close();
  });
  return db
    .prepare<[string | null, string | null], string>(
      'SELECT json FROM record WHERE ? IS NULL OR negotiation = ? ORDER BY id',
    )
    .pluck()
    .all(negotiation, negotiation);
};

test('after a deletion no word of the text is in any file of the data folder, and other texts are whole', async () => {
  const sample = await openSampleCore();
  const { core, data, folder, db, negotiation, id: other } = sample;
  const id = await plantNegotiation(sample);
  const planted = readRecords(join(data, 'naskah.db'), id);
  const count = planted
    .flatMap((json) => listLeaves(JSON.parse(json)))
    .filter(({ value }) => CANARY.test(String(value)));
  expect(count.length).toBeGreaterThanOrEqual(200);
  const { free } = await callCommand(core, 'store.show', {});
  await callCommand(core, 'store.backup', { file: free });
  const outside = join(folder, 'luar.db');
  await callCommand(core, 'store.backup', { file: outside });
  const records = readRecords(join(data, 'naskah.db'), other);
  const { mtime } = statSync(free);
  // The planted records name files and entities that are not there.
  const { faults } = await callCommand(core, 'records.verify', { negotiation: CODE });
  db.close();

  expect(await callCommand(core, 'negotiations.copies', { negotiation: CODE })).toMatchObject({
    backups: [free],
    unread: [],
    exports: 3,
  });
  const archive = join(folder, 'arsip.db');
  const done = await callCommand(core, 'negotiations.delete', {
    negotiation: CODE,
    reason: 'Batal',
    archive,
    backups: true,
  });
  expect(done).toMatchObject({ records: planted.length, archive, rewritten: [free], remaining: [], erased: true });
  expect(listFilesWithCanaries(data)).toEqual([]);
  expect(listFilesWithCanaries(join(folder, 'state'))).toEqual([]);
  expect([readRecords(join(data, 'naskah.db'), null), readRecords(free, null)]).toEqual([records, records]);
  expect(statSync(free).mtime).toEqual(mtime);
  expect((await callCommand(core, 'records.verify', { negotiation })).faults).toEqual([]);
  expect(await callCommand(core, 'search.find', { negotiation, words: 'diplomatik', limit: 10 })).not.toEqual([]);

  // The copies elsewhere are as they were, and the archive holds this text alone.
  expect(readRecords(outside, id)).toEqual(planted);
  expect(readRecords(archive, null)).toEqual(planted);
  const reader = openCore();
  await callCommand(reader, 'store.restore', { file: archive });
  expect((await callCommand(reader, 'negotiations.list', {})).map(({ code }) => code)).toEqual([CODE]);
  expect((await callCommand(reader, 'typing.list', { negotiation: CODE })).map(({ body }) => body)).toEqual([
    'kenari belum disimpan',
  ]);
  expect((await callCommand(reader, 'records.verify', { negotiation: CODE })).faults).toEqual(faults);
  await callCommand(core, 'store.restore', { file: free });
  expect((await callCommand(core, 'negotiations.list', {})).map(({ code }) => code)).toEqual([negotiation]);
});

test('backups that hold the text, or may, are named where they are not rewritten', async () => {
  const { core, data, negotiation } = await openSampleCore();
  const { free } = await callCommand(core, 'store.show', {});
  await callCommand(core, 'store.backup', { file: free });
  const unread = join(data, 'backups', 'naskah-damaged.db');
  writeFileSync(unread, 'Rusak '.repeat(1000));
  expect(await callCommand(core, 'negotiations.copies', { negotiation })).toMatchObject({
    backups: [free],
    unread: [unread],
  });
  const before = readFileSync(free);
  expect(
    await callCommand(core, 'negotiations.delete', { negotiation, reason: 'Selesai', archive: null, backups: false }),
  ).toMatchObject({ rewritten: [], remaining: [free, unread], archive: null });
  expect([readFileSync(free).equals(before), existsSync(unread)]).toEqual([true, true]);
});

test('encrypted backups are rewritten with their passphrase or the keys of all recipients, and else named', async () => {
  const { core, folder, data, negotiation } = await openSampleCore();
  const passphrase = 'kuda laut biru tua';
  const [ours, theirs] = [await generateX25519Identity(), await generateX25519Identity()];
  const { free } = await callCommand(core, 'store.show', {});
  const name = (part: string) => free.replace(/by-hand\.db$/, `${part}.age`);
  const [typed, other, ownKey, shared] = ['typed', 'other', 'own-key', 'shared'].map(name) as [
    string,
    string,
    string,
    string,
  ];
  await callCommand(core, 'store.backup', { file: typed, passphrase });
  await callCommand(core, 'store.backup', { file: other, passphrase: 'kuda laut hijau muda' });
  const recipients = [await identityToRecipient(ours), await identityToRecipient(theirs)];
  await callCommand(core, 'store.backup', { file: ownKey, recipients: recipients.slice(0, 1) });
  await callCommand(core, 'store.backup', { file: shared, recipients });
  const all = [typed, other, ownKey, shared].sort();
  const before = new Map(all.map((file) => [file, readFileSync(file)]));
  const { mtime } = statSync(typed);
  const copies = await callCommand(core, 'negotiations.copies', { negotiation });
  expect([copies.backups, copies.locked.toSorted(), copies.unread]).toEqual([[], all, []]);
  const input = { negotiation, reason: 'Selesai', archive: null, backups: true };
  const done = await callCommand(core, 'negotiations.delete', { ...input, passphrase, identities: [ours] });
  expect([done.rewritten.toSorted(), done.remaining.toSorted()]).toEqual([
    [ownKey, typed].sort(),
    [other, shared].sort(),
  ]);
  expect(statSync(typed).mtime).toEqual(mtime);
  expect([other, shared].map((file) => readFileSync(file).equals(before.get(file) ?? Buffer.of()))).toEqual([
    true,
    true,
  ]);
  expect(readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((one) => one.includes('.part'))).toEqual([]);
  const keys = [{ passphrase }, { identities: [ours] }, { identities: [theirs] }];
  for (const [n, file] of [typed, ownKey, shared].entries()) {
    const reader = openCore(join(folder, `baca-${n}`));
    await callCommand(reader, 'store.restore', { file, ...keys[n] });
    const listed = (await callCommand(reader, 'negotiations.list', {})).map(({ code }) => code);
    expect([file, listed]).toEqual([file, file === shared ? [negotiation] : []]);
  }
});

test('an encrypted backup that does not hold the text is neither rewritten nor named once it was opened', async () => {
  const { core, negotiation } = await openSampleCore();
  const identity = await generateX25519Identity();
  const { free } = await callCommand(core, 'store.show', {});
  const file = free.replace(/\.db$/, '.age');
  const input = { negotiation, reason: 'Selesai', archive: null, backups: true };
  await callCommand(core, 'negotiations.delete', input);
  await callCommand(core, 'store.backup', { file, recipients: [await identityToRecipient(identity)] });
  const again = await loadSampleText(core);
  const before = readFileSync(file);
  expect(
    await callCommand(core, 'negotiations.delete', { ...input, negotiation: again, identities: [identity] }),
  ).toMatchObject({ rewritten: [], remaining: [] });
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('an archive that is a backup of the folder is never rewritten, whatever its path', async () => {
  const { core, folder, data, negotiation, id } = await openSampleCore();
  const { free } = await callCommand(core, 'store.show', {});
  await callCommand(core, 'store.backup', { file: free });
  symlinkSync(join(data, 'backups'), join(folder, 'tautan'));
  const archive = join(folder, 'tautan', 'arsip.db');
  const input = { negotiation, reason: 'Selesai', archive, backups: true };
  expect(await callCommand(core, 'negotiations.delete', input)).toMatchObject({ rewritten: [free], remaining: [] });
  expect([readRecords(archive, id).length, readRecords(free, id)]).toEqual([150, []]);
});

test('a text that is gone from the store is gone from its backups, whenever the program is killed', async () => {
  const { core, negotiation, id } = await openSampleCore();
  const { free } = await callCommand(core, 'store.show', {});
  await callCommand(core, 'store.backup', { file: free });
  const left: number[] = [];
  core.onChanged((topics) => {
    if (topics.includes('negotiations')) left.push(readRecords(free, id).length);
  });
  const input = { negotiation, reason: 'Selesai', archive: null, backups: true };
  expect(await callCommand(core, 'negotiations.delete', input)).toMatchObject({ rewritten: [free] });
  expect(left).toEqual([0]);
});

test('a store that cannot be written keeps its backups whole when a deletion is refused', async () => {
  const { core, data, negotiation, id } = await openSampleCore();
  const { free } = await callCommand(core, 'store.show', {});
  await callCommand(core, 'store.backup', { file: free });
  rmSync(join(data, 'naskah.db'));
  const input = { negotiation, reason: 'Selesai', archive: null, backups: true };
  expect(await callRefused(core, 'negotiations.delete', input)).toMatchObject({ code: 'store-moved' });
  expect(readRecords(free, id)).toHaveLength(150);
});

test('a deletion leaves the file of another text whose record is damaged, in the store and in backups', async () => {
  const sample = await openLargeSample();
  const { core, data, negotiation, db } = sample;
  const theirs = core.receive(negotiation, 'surat.txt', Buffer.from('Surat'));
  const its = core.receive(CODE, 'kenari.txt', Buffer.from('kenari'));
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
  const input = { negotiation: CODE, reason: 'Batal', archive: null, backups: true };
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
  const its = core.receive(CODE, 'kenari.txt', Buffer.from('kenari'));
  if (!its.ok) throw new Error('not received');
  db.prepare(`UPDATE record SET json = replace(json, '"sha256":"', '"sha257":"') WHERE instr(json, ?)`).run(
    its.value.file.sha256,
  );
  const before = db.prepare('SELECT count(*) FROM file').pluck().get() as number;
  const input = { negotiation: CODE, reason: 'Batal', archive: null, backups: true };
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
  const { unowned } = await callCommand(core, 'negotiations.copies', { negotiation: CODE });
  expect(unowned.map(({ what }) => what)).toEqual(['setting', 'setting', 'record']);
  const input = { negotiation: CODE, reason: 'Batal', archive: null, backups: true };
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
    core.receive(CODE, 'kenari.txt', Buffer.from('kenari'));
    if (what === 'file') {
      db.exec(`UPDATE record SET json = replace(json, '"sha256":"', '"sha257":"') WHERE kind = 'file.received'`);
      db.exec(`UPDATE record SET json = replace(json, 'masukan 7 ', 'masukan 8 ') WHERE json LIKE '%masukan 7 %'`);
    } else db.exec(`UPDATE record SET negotiation = 'x', json = '{kenari' WHERE json LIKE '%kenari dua%'`);
    const input = { negotiation: CODE, reason: 'Batal', archive: null, backups: true };
    const { unowned } = await callCommand(core, 'negotiations.copies', { negotiation: CODE });
    expect(unowned).toMatchObject([{ what }]);
    expect(await callCommand(core, 'negotiations.delete', { ...input, unowned: true })).toMatchObject({ unowned: 0 });
    expect(listFilesWithCanaries(data)).toEqual([]);
  },
);

test('an archive has what is damaged of a text as long as that still says whose it is', async () => {
  const { core, folder, db } = await openLargeSample();
  db.exec(`UPDATE record SET negotiation = 'x', json = json || ' ' WHERE json LIKE '%kenari dua%'`);
  const archive = join(folder, 'arsip.db');
  const input = { negotiation: CODE, reason: 'Batal', archive, backups: true };
  const expected = readRecords(join(folder, 'data', 'naskah.db'), NEGOTIATION).length + 1;
  expect(await callCommand(core, 'negotiations.delete', input)).toMatchObject({ records: expected, unowned: 0 });
  expect(readRecords(archive, null)).toHaveLength(expected);
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

test('a deletion whose bytes could not be removed, because somebody was reading, is finished at the next open', async () => {
  const { core, folder, data, db } = await openSampleCore();
  const id = await plantNegotiation({ core, folder, data, db, negotiation: '', id: '' });
  expect(readRecords(join(data, 'naskah.db'), id)).not.toEqual([]);
  const reader = new Database(join(data, 'naskah.db'), { readonly: true });
  reader.exec('BEGIN');
  reader.prepare('SELECT count(*) FROM record').get();
  const done = await callCommand(core, 'negotiations.delete', {
    negotiation: CODE,
    reason: 'Batal',
    archive: null,
    backups: true,
  });
  expect([done.erased, listFilesWithCanaries(data).length > 0]).toEqual([false, true]);
  reader.close();
  db.close();
  core.close();
  openCore(folder);
  expect(listFilesWithCanaries(data)).toEqual([]);
});

/** A small text, NEGOTIATION, in a store whose indexes of words are merged seldom. */
async function openLargeSample(): Promise<SampleCore> {
  const sample = await openSampleCore();
  const other = createColleague(sample, 3);
  for (let n = 0; n < 400; n += 1)
    other.append(
      'comment.made',
      other.newId(),
      plainPayloads.comment({ body: `masukan ${n} tentang pasal ${n}` }),
      sample.id,
    );
  other.append('negotiation.described', NEGOTIATION, plainPayloads.description({ code: CODE }));
  for (const body of ['kenari satu', 'kenari dua'])
    other.append('comment.made', other.newId(), plainPayloads.comment({ body }));
  receiveRecords(sample, other);
  return sample;
}

/** A deletion that was killed after its commit; the device still remembers the text, or is another machine's. */
async function killAfterDeletion(memory: 'before' | 'none') {
  const { core, folder, data, db } = await openLargeSample();
  await callCommand(core, 'comments.make', { negotiation: CODE, ...plainComment });
  core.close();
  setDatabaseGuards(db);
  markErasure(data);
  db.transaction(() => {
    deleteNegotiationData(db, NEGOTIATION);
    writeTombstone(db, NEGOTIATION, new Date(), 'Batal');
  })();
  db.close();
  if (memory === 'none') rmSync(join(folder, 'state'), { recursive: true });
  return { folder, data };
}

test('a kill right after a deletion does not make the store another machine’s, whose bytes would be kept', async () => {
  const { folder, data } = await killAfterDeletion('before');
  openCore(folder);
  expect([existsSync(join(data, 'backups')), listFilesWithCanaries(data)]).toEqual([false, []]);
});

test('a store that another machine was deleting from is taken over without what was deleted', async () => {
  const { folder, data } = await killAfterDeletion('none');
  const core = openCore(folder);
  const [original = '', ...others] = readdirSync(join(data, 'backups'));
  expect([original, others]).toEqual([expect.stringMatching(/-from-elsewhere\.db$/), []]);
  expect(listFilesWithCanaries(data)).toEqual([]);
  const records = readRecords(join(data, 'naskah.db'), null);
  expect([records.length > 0, readRecords(join(data, 'backups', original), null)]).toEqual([true, records]);
  expect(await callCommand(core, 'negotiations.list', {})).toHaveLength(1);
});

test('a small text leaves no word in the index of a large store', async () => {
  const { core, data, db } = await openLargeSample();
  db.close();
  await callCommand(core, 'negotiations.delete', { negotiation: CODE, reason: 'Batal', archive: null, backups: true });
  expect(listFilesWithCanaries(data)).toEqual([]);
});
