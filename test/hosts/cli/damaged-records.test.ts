import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { ShownFinding } from '../../../shared/model/check.ts';
import type { ShownText } from '../../../shared/model/shown.ts';
import { parseOutput, runNaskah } from '../../helpers/command-line.ts';
import { createTemporaryFolder } from '../../helpers/core.ts';

const LOI = 'loi-belarus';

function createSampleStore(): {
  folder: string;
  path: string;
  change: (work: (db: Database.Database) => void) => void;
} {
  const folder = createTemporaryFolder();
  expect(runNaskah(folder, ['sample', '--data', 'data']).code).toBe(0);
  const path = join(folder, 'data', 'naskah.db');
  const change = (work: (db: Database.Database) => void) => {
    const db = new Database(path);
    work(db);
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.close();
  };
  return { folder, path, change };
}

const runInDataFolder = (folder: string, ...args: string[]) => runNaskah(folder, [...args, '--data', 'data']);

test('a store from a newer Naskah is left untouched, for reading and for writing', () => {
  const { folder, path, change } = createSampleStore();
  change((db) => db.pragma('user_version = 99'));
  const before = readFileSync(path);
  for (const args of [['list'], ['place', LOI, 'ip', '--first'], ['rebuild']]) {
    const refused = runInDataFolder(folder, ...args);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toMatch(/ditulis oleh Naskah yang lebih baru \(versi 99/);
  }
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('a store that SQLite cannot read is left untouched, and a restore replaces and keeps it', () => {
  const { folder, path } = createSampleStore();
  const backup = join(folder, 'backup.db');
  expect(runInDataFolder(folder, 'backup', backup).code).toBe(0);
  copyFileSync(new URL(import.meta.url), path);
  const refused = runInDataFolder(folder, 'list');
  expect(refused).toMatchObject({ code: 1, err: expect.stringMatching(/rusak/) });
  expect(readFileSync(path).equals(readFileSync(new URL(import.meta.url)))).toBe(true);
  const restored = runInDataFolder(folder, 'restore', backup);
  expect(restored).toMatchObject({
    code: 0,
    out: expect.stringMatching(/Dipulihkan: 150 catatan\. Yang ada sebelumnya disimpan di .*damaged\.db/),
  });
  expect(runInDataFolder(folder, 'records', LOI, '--verify').code).toBe(0);
});

test('a restore leads back from the store of a newer version, which it keeps', () => {
  const { folder, path, change } = createSampleStore();
  const backup = join(folder, 'before.db');
  expect(runInDataFolder(folder, 'backup', backup).code).toBe(0);
  change((db) => {
    db.exec('CREATE TABLE later (n INTEGER) STRICT; ALTER TABLE tombstone ADD COLUMN later TEXT');
    db.pragma('user_version = 99');
  });
  const refused = runInDataFolder(folder, 'list', '--ui', 'en');
  expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/restore the backup named “before-/) });
  const restored = runInDataFolder(folder, 'restore', backup, '--json');
  expect(restored).toMatchObject({ code: 0, err: '' });
  const { kept } = parseOutput<{ kept: string }>(restored);
  const newer = new Database(kept, { readonly: true });
  expect(newer.pragma('user_version', { simple: true })).toBe(99);
  expect(newer.prepare('SELECT count(*) FROM record').pluck().get()).toBe(150);
  newer.close();
  expect(readFileSync(path).equals(readFileSync(kept))).toBe(false);
  expect(runInDataFolder(folder, 'records', LOI, '--verify').code).toBe(0);
});

test('a damaged record is reported in both languages, its text is not shown, and nothing is exported', () => {
  const { folder, change } = createSampleStore();
  change((db) => {
    db.prepare(
      `UPDATE record SET json = replace(json, 'subject to the availability', 'regardless of the availability') WHERE kind = 'version.written'`,
    ).run();
  });
  const shown = runInDataFolder(folder, 'show', LOI, '--language', 'en');
  expect(shown.out).toContain('[funding]\n(rusak: tidak ditampilkan; pulihkan cadangan)');
  expect(shown.out).not.toContain('regardless of the availability');
  expect(runInDataFolder(folder, 'show', LOI, '--language', 'en', '--ui', 'en').out).toContain(
    '(damaged: not shown; restore a backup)',
  );
  const verified = runInDataFolder(folder, 'records', LOI, '--verify', '--ui', 'en');
  expect(verified).toMatchObject({ code: 1, out: expect.stringContaining('does not hold what was written') });
  const exported = runInDataFolder(
    folder,
    'export',
    LOI,
    '--as',
    'final',
    '--language',
    'en',
    '--copy',
    'ID',
    '--out',
    'x.docx',
  );
  expect(exported).toMatchObject({ code: 1, out: '' });
  expect(exported.err).toMatch(/tidak lagi memuat yang ditulis/);
});

test('every command names what is damaged on standard error, and --verify what the newest backup has of it', () => {
  const { folder, change } = createSampleStore();
  expect(runInDataFolder(folder, 'backup', join('data', 'backups', 'naskah-1.db')).code).toBe(0);
  expect(runInDataFolder(folder, 'list').err).toBe('');
  const whole = runInDataFolder(folder, 'records', LOI, '--verify', '--ui', 'en');
  expect(whole).toMatchObject({ code: 0, out: expect.stringMatching(/150 records and 0 files are whole/) });
  change((db) => {
    db.prepare(`UPDATE record SET json = replace(json, 'a', 'e') WHERE id = 2`).run();
  });
  const listed = runInDataFolder(folder, 'comments', LOI, '--ui', 'en');
  expect(listed).toMatchObject({
    code: 0,
    err: expect.stringMatching(/^Not everything in the store is whole:\n- A unit “/),
  });
  const verified = runInDataFolder(folder, 'records', LOI, '--verify', '--ui', 'en');
  expect(verified).toMatchObject({ code: 1, out: expect.stringContaining('whole in the newest backup') });
});

test('the JSON of every list has a place for the damaged records that the list cannot show', () => {
  const { folder, change } = createSampleStore();
  const texts = parseOutput<ShownText>(runInDataFolder(folder, 'show', LOI, '--json'));
  const [comment] = parseOutput<{ id: string; clause: string }[]>(runInDataFolder(folder, 'comments', LOI, '--json'));
  expect(texts).toMatchObject({ damagedRecords: [] });
  const { clause = '', id = '' } = comment ?? {};
  change((db) => {
    const damage = db.prepare(
      `UPDATE record SET json = replace(json, 'a', 'e') WHERE id = (SELECT min(id) FROM record WHERE kind = ? AND (? = '' OR entity = ?))`,
    );
    damage.run('draft.frozen', '', '');
    damage.run('comment.made', id, id);
  });
  const lost = { subject: 'comment', entity: id, clause };
  const list = <T>(...args: string[]) => parseOutput<T>(runInDataFolder(folder, ...args, '--json'));
  expect(list('show', LOI)).toMatchObject({ damagedRecords: [{ subject: 'draft' }, lost] });
  expect(list('history', LOI, clause)).toMatchObject({ damagedRecords: [lost] });
  const comments = list<object[]>('comments', LOI);
  expect(comments.at(-1)).toMatchObject({ damaged: true, ...lost });
  expect(list<object[]>('comments', LOI, clause).at(-1)).toMatchObject({ damaged: true, ...lost });
  expect(list<object[]>('replies', LOI).at(-1)).toMatchObject({ damaged: true, ...lost });
  expect(list('terms', LOI)).toEqual([]);
  expect(list('process', LOI)).toMatchObject({ damagedRecords: [] });
  expect(list<object[]>('search', LOI, 'tidak', 'ada').at(-1)).toMatchObject({ damaged: true, ...lost });
  expect(list<object[]>('check', LOI).at(-1)).toMatchObject({ damaged: true, subject: 'draft' });
  expect(list('ready', LOI)).toMatchObject({ damagedRecords: [{ subject: 'draft' }, lost] });
});

test('derived data that does not fit the records is refused to readers and rebuilt by writers, with a notice', () => {
  const { folder, change } = createSampleStore();
  change((db) => db.exec(`UPDATE clause SET code = 'fundinh' WHERE code = 'funding'`));
  const read = runInDataFolder(folder, 'show', LOI, '--language', 'en', '--ui', 'en');
  expect(read).toMatchObject({ code: 1, err: expect.stringContaining('does not fit') });
  const written = runInDataFolder(folder, 'place', LOI, 'funding', '--first', '--ui', 'en');
  expect(written).toMatchObject({ code: 0, err: expect.stringContaining('was rebuilt') });
  expect(runInDataFolder(folder, 'show', LOI, '--language', 'en').out).toContain('[funding]');
});

test('a record of an unknown kind is kept and shown, and blocks freezing of its clause until waived', () => {
  const { folder, change } = createSampleStore();
  const clause = parseOutput<ShownText>(runInDataFolder(folder, 'show', LOI, '--json')).clauses.find(
    ({ code }) => code === 'ip',
  );
  change((db) => {
    const { json: text } = db
      .prepare(`SELECT json FROM record WHERE kind = 'clause.created' AND entity = ?`)
      .get(clause?.id) as { json: string };
    const record = {
      ...JSON.parse(text),
      kind: 'clause.painted',
      device: '01a2009b-705c-7298-b9dc-85c4c7a0c69e',
      seq: 1,
      prev: null,
      payload: { colour: 'red' },
    };
    const canonical = `{${Object.keys(record)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${JSON.stringify(record[key])}`)
      .join(',')}}`;
    const hash = createHash('sha256').update(`naskah/1\n${canonical}`).digest('hex');
    db.prepare(
      'INSERT INTO record (hash, kind, negotiation, entity, device, seq, json) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ).run(hash, record.kind, record.negotiation, record.entity, record.device, 1, canonical);
  });
  expect(runInDataFolder(folder, 'rebuild').code).toBe(0);
  expect(runInDataFolder(folder, 'show', LOI).out).toMatch(
    /\[ip\] {2}‹memuat catatan yang tidak dapat dibaca dan tidak ditampilkan di sini›/,
  );
  expect(runInDataFolder(folder, 'records', LOI, '--ui', 'en').out).toMatch(/clause\.painted .*‹from a newer Naskah›/);
  expect(runInDataFolder(folder, 'place', LOI, 'ip', '--first').code).toBe(0);
  const freeze = () => runInDataFolder(folder, 'freeze', LOI, '--label', 'Draf akhir');
  expect(freeze()).toMatchObject({ code: 1, err: expect.stringMatching(/\(ip\) .*versi yang lebih baru/s) });
  const findings = parseOutput<(ShownFinding & { name: string })[]>(runInDataFolder(folder, 'check', LOI, '--json'));
  const finding = findings.find(({ check }) => check === 'newer-record');
  expect(finding).toMatchObject({ clause: 'ip', weight: 'blocks' });
  expect(runInDataFolder(folder, 'waive', LOI, finding?.name ?? '', '--reason', 'Sudah ditanyakan.')).toMatchObject({
    code: 0,
  });
  expect(freeze().code).toBe(0);
  expect(runInDataFolder(folder, 'records', LOI, '--verify')).toMatchObject({
    code: 0,
    out: expect.stringContaining('1 dari Naskah yang lebih baru'),
  });
});

test('restoring a folder or a pipe is refused at once', () => {
  const { folder } = createSampleStore();
  mkdirSync(join(folder, 'kotak'));
  execFileSync('mkfifo', [join(folder, 'pipa')]);
  for (const [name, code] of [
    ['kotak', 'store-foreign'],
    ['pipa', 'file-irregular'],
  ] as const) {
    const { code: status, out } = runInDataFolder(folder, 'restore', name, '--json');
    expect([status, JSON.parse(out)]).toEqual([
      1,
      expect.objectContaining({ error: expect.objectContaining({ code }) }),
    ]);
  }
});

test('show, history and comments print a line in the place of what is damaged, before and after a rebuild', () => {
  const { folder, change } = createSampleStore();
  const { clauses } = parseOutput<ShownText>(runInDataFolder(folder, 'show', LOI, '--json'));
  const id = (named: string) => clauses.find(({ code }) => code === named)?.id;
  expect(runInDataFolder(folder, 'backup', join('data', 'backups', 'naskah-1.db')).code).toBe(0);
  change((db) => {
    const damage = db.prepare(
      `UPDATE record SET json = replace(json, 'a', 'e') WHERE id = (SELECT min(id) FROM record WHERE kind = ? AND json LIKE ?)`,
    );
    damage.run('version.written', `%"entity":"${id('funding')}"%`);
    damage.run('comment.made', `%"clause":"${id('areas')}"%`);
    damage.run('draft.frozen', '%');
    damage.run('unit.described', '%Sekretariat Jenderal%');
  });
  const run = (...args: string[]) => runInDataFolder(folder, ...args, '--ui', 'en').out;
  for (const rebuilds of [false, true]) {
    if (rebuilds) expect(runInDataFolder(folder, 'rebuild').code).toBe(0);
    const shown = run('show', LOI, '--language', 'en');
    expect(shown).toMatch(/^[0-9a-f]{8} {2}A draft “.+” is damaged and not shown: whole in the newest backup$/m);
    expect(shown).toMatch(/^[0-9a-f]{8} {2}A unit “Sekretariat Jenderal” is damaged and not shown: whole/m);
    expect(shown).toMatch(/\[funding\].*\n\(damaged: .*\n[0-9a-f]{8} {2}A version “[^”]* – .*” is damaged/);
    expect(run('history', LOI, 'funding')).toMatch(
      /^[0-9a-f]{8} {2}A version “[^”]* – .*” is damaged and not shown: whole/m,
    );
    expect(run('history', LOI, 'areas')).toMatch(/^[0-9a-f]{8} {2}A comment “.+” is damaged and not shown: whole/m);
    expect(run('comments', LOI)).toMatch(/^[0-9a-f]{8} {2}A comment “.+” is damaged and not shown: whole/m);
    expect(run('comments', LOI, 'areas')).toMatch(/^[0-9a-f]{8} {2}A comment “/m);
    expect(run('search', LOI, 'tidak ada')).toMatch(/^[0-9a-f]{8} {2}A comment “.+” is damaged and not shown: whole/m);
    expect(run('check', LOI)).toMatch(/^[0-9a-f]{8} {2}A version “.+” is damaged and not shown: whole/m);
    expect(run('ready', LOI)).toMatch(/^[0-9a-f]{8} {2}A unit “.+” is damaged and not shown: whole/m);
    expect(run('ready', LOI)).toMatch(/^ {6}.* {2}a comment is damaged and cannot be read$/m);
    expect(run('comments', LOI, 'ip')).not.toContain('is damaged');
  }
});

test('the lists of the command line name the damaged records that they cannot read', () => {
  const { folder, change } = createSampleStore();
  const run = (...args: string[]) => {
    const done = runInDataFolder(folder, ...args, '--ui', 'en');
    expect(done.err).not.toContain('Error');
    return done.out;
  };
  const [made = ''] = /[0-9a-f-]{36}/.exec(run('comment', LOI, 'funding', '--text', 'One remark.', '--json')) ?? [];
  run('answer', LOI, made, '--as', 'rejected', '--text', 'No.');
  run('place', LOI, 'ip', '--first');
  change((db) => {
    for (const kind of ['comment.answered', 'clause.placed'])
      db.prepare(
        `UPDATE record SET json = replace(json, 'a', 'e') WHERE id = (SELECT max(id) FROM record WHERE kind = ?)`,
      ).run(kind);
  });
  expect(run('comments', LOI)).toContain('Our answer to a comment “One remark.” is damaged and not shown');
  expect(run('check', LOI)).toMatch(/The place of a clause “.*” is damaged and not shown/);
});

test('where this machine cannot remember that a store is its own, the command line still reads it', () => {
  const folder = createTemporaryFolder();
  writeFileSync(join(folder, 'state'), 'a file where the folder should be');
  expect(runInDataFolder(folder, 'sample').code).toBe(0);
  expect(runInDataFolder(folder, 'list')).toMatchObject({ code: 0, out: expect.stringContaining(LOI) });
});
