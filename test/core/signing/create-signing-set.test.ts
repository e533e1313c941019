import { hash as digest } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { readFileWords } from '../../../electron/core/documents/incoming/file-words.ts';
import { writeSetting } from '../../../electron/core/store/unrecorded/settings.ts';
import { findResources } from '../../../electron/hosts/find-resources.ts';
import type { SetFile, SigningSet } from '../../../shared/model/signing-set.ts';
import { normalizeParagraphs } from '../../../shared/rules/verify-text.ts';
import { callCommand, callRefused, loadSampleText, openCore, root } from '../../helpers/core.ts';
import { openWordPart } from '../../helpers/open-word-part.ts';
import { expectUntouched, openSampleCore } from '../../helpers/sample-core.ts';
import { passAllPoints, SIGNING_INPUT } from '../../helpers/signable-draft.ts';

const resources = findResources(root);

async function openSignableCore(): Promise<Awaited<ReturnType<typeof openSampleCore>>> {
  const sample = await openSampleCore();
  await passAllPoints(sample.core, sample.negotiation, 'draft-2');
  return sample;
}

const listNames = ({ files }: Pick<SigningSet, 'files'>) =>
  files.map(({ role, copy, languages, file }) => [role, copy, languages.join('-'), file.name].join(' '));

const readFile = (core: Core, { file }: SetFile) => core.file(file.sha256) ?? new Uint8Array();
const readPart = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

test('a set holds both originals in every language, the proof, the checklist, and the clean text with its changes', async () => {
  const { core, db, negotiation } = await openSignableCore();
  const { set, zip } = await callCommand(core, 'signing.make', { negotiation, ...SIGNING_INPUT });
  const stem = 'loi-belarus-draft-2';
  expect(listNames(set)).toEqual([
    ...['ID', 'BY'].flatMap((copy) =>
      ['id', 'ru', 'en'].map((one) => `original ${copy} ${one} ${stem}-original-${copy}-${one}.docx`),
    ),
    ...['id', 'ru', 'en'].map((one) => `clean  ${one} ${stem}-clean-${one}.docx`),
    ...['id', 'ru', 'en'].map((one) => `redline  ${one} ${stem}-redline-draft-1-${one}.docx`),
    `proof  id-ru-en ${stem}-bukti.docx`,
    `checklist  id-ru-en ${stem}-daftar-periksa.docx`,
  ]);
  expect(set).toMatchObject({ draft: 'draft-2', actor: { name: 'Sari' }, reprint: [] });
  expect(set.reservations.map(({ reason }) => reason)).toHaveLength(5);
  expect(await callCommand(core, 'signing.list', { negotiation })).toEqual([set]);

  const payload = JSON.parse(
    db.prepare('SELECT json FROM record WHERE hash = ?').pluck().get(set.record) as string,
  ).payload;
  expect([payload.as, payload.languages, payload.files.length]).toEqual(['signing-set', ['id', 'ru', 'en'], 15]);
  for (const one of set.files) expect(digest('sha256', readFile(core, one), 'hex')).toBe(one.file.sha256);

  const inside = unzipSync(core.file(zip.sha256) ?? new Uint8Array());
  expect([zip.name, folders(inside)]).toEqual([`${stem}.zip`, { 'naskah-asli': 6, 'untuk-mitra': 6 }]);
  for (const { role, file } of set.files)
    expect(
      Object.entries(inside).some(
        ([name, bytes]) => name.endsWith(`/${file.name}`) && digest('sha256', bytes, 'hex') === file.sha256,
      ),
    ).toBe(role !== 'proof' && role !== 'checklist');
});

const folders = (zip: Record<string, Uint8Array>) => {
  const names = Object.groupBy(Object.keys(zip), (name) => name.split('/')[0] ?? '');
  return Object.fromEntries(Object.entries(names).map(([name, all]) => [name, all?.length]));
};

test('internal files are in the .zip of a set only on request', async () => {
  const { core, negotiation } = await openSignableCore();
  const { zip } = await callCommand(core, 'signing.make', { negotiation, ...SIGNING_INPUT, internal: true });
  const inside = unzipSync(core.file(zip.sha256) ?? new Uint8Array());
  expect(folders(inside)).toEqual({ 'naskah-asli': 6, 'untuk-mitra': 6, internal: 3 });
});

test('rejects a set whose draft code names a unit, with the file, the words and a remedy', async () => {
  const { core, db, negotiation } = await openSampleCore();
  await callCommand(core, 'drafts.freeze', {
    negotiation,
    label: 'Baru',
    code: 'usul-rohukum',
    date: '2022-02-12',
    note: '',
  });
  await passAllPoints(core, negotiation, 'usul-rohukum');
  const make = () => callRefused(core, 'signing.make', { negotiation, ...SIGNING_INPUT, draft: 'usul-rohukum' });
  expect(await expectUntouched(db, make)).toEqual({
    code: 'would-leak-name',
    details: { file: 'loi-belarus-usul-rohukum-original-ID-id.docx', words: 'ROHUKUM' },
  });
  const asked = { negotiation, as: 'final', language: 'en', copy: 'BY', draft: null } as const;
  const save = () => callRefused(core, 'exports.make', { ...asked, saveAs: 'untuk ROHUKUM.docx' });
  expect(await expectUntouched(db, save)).toMatchObject({ code: 'would-leak-name', details: { words: 'ROHUKUM' } });
});

test('the same draft gives the same bytes, in another store and at another time', async () => {
  const sets = await Promise.all(
    ['2022-02-10T08:00:00Z', '2031-07-01T21:00:00Z'].map(async (at) => {
      const core = openCore(undefined, { now: () => new Date(at) });
      const negotiation = await loadSampleText(core);
      await passAllPoints(core, negotiation, 'draft-2');
      const { set, zip } = await callCommand(core, 'signing.make', {
        negotiation,
        ...SIGNING_INPUT,
        layout: 'together',
      });
      const again = await callCommand(core, 'signing.make', { negotiation, ...SIGNING_INPUT, layout: 'together' });
      expect([again.zip, again.set.files]).toEqual([zip, set.files]);
      return [zip.sha256, set.files.map(({ file }) => file)];
    }),
  );
  expect(sets[1]).toEqual(sets[0]);
});

test('the originals hold the whole text, each side first in its own, without a draft mark', async () => {
  const { core, negotiation } = await openSignableCore();
  const { set } = await callCommand(core, 'signing.make', { negotiation, ...SIGNING_INPUT });
  const read = async (copy: string, language: string) => {
    const file = set.files.find((one) => one.role === 'original' && one.copy === copy && one.languages[0] === language);
    if (file === undefined) throw new Error(`${copy} ${language}`);
    expect(Object.keys(unzipSync(readFile(core, file))).some((name) => name.includes('header'))).toBe(false);
    return (await readFileWords(openWordPart(readFile(core, file)), resources)).paragraphs;
  };
  const [ours, theirs] = [await read('ID', 'en'), await read('BY', 'en')];
  expect([ours.slice(2, 5), theirs.slice(2, 5)]).toEqual([
    [
      'THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF INDONESIA',
      'AND',
      'THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF BELARUS',
    ],
    [
      'THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF BELARUS',
      'AND',
      'THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF INDONESIA',
    ],
  ]);
  // A fact with a direction is the same in both (D12).
  expect(
    [ours, theirs].map((all) => all.filter((words) => words.includes('exports of Indonesia to Belarus')).length),
  ).toEqual([1, 1]);
  // The files hold what the proof hashed, except for the signature blocks, which are side by side.
  const { clauses } = await callCommand(core, 'texts.show', { negotiation, draft: 'draft-2' });
  const words = clauses
    .flatMap(({ body }) => (body.en ?? '').split('\n').slice(0, 1))
    .filter((line) => !/[{\\]/.test(line));
  for (const line of normalizeParagraphs(words)) expect(ours).toContain(line);
  const clean = set.files.find((one) => one.role === 'clean' && one.languages[0] === 'en');
  expect(readPart(readFile(core, clean as SetFile), 'word/header1.xml')).toContain('DRAFT');
});

test('the proof states both hashes and the swapped spans; the checklist states pages, hashes and reservations', async () => {
  const { core, negotiation } = await openSignableCore();
  const { set } = await callCommand(core, 'signing.make', { negotiation, ...SIGNING_INPUT });
  const read = async (role: SetFile['role']) => {
    const file = set.files.find((one) => one.role === role) as SetFile;
    return (await readFileWords(openWordPart(readFile(core, file)), resources)).paragraphs;
  };
  const proof = await read('proof');
  const hashes = proof.filter((line) => /^([0-9a-f]{8} ?){8}$/.test(line));
  expect([hashes.length, new Set(hashes).size]).toEqual([6, 3]);
  expect(proof).toContain('KEMENTERIAN PERINDUSTRIAN REPUBLIK BELARUS');
  const checklist = (await read('checklist')).join('\n');
  for (const { role, file } of set.files)
    if (role !== 'checklist') expect(checklist.replaceAll(/[\s\u00a0]/g, '')).toContain(file.sha256);
  for (const words of [
    '2 naskah asli × 3 bahasa = 6 teks',
    '…… hlm.',
    'nota dinas 12/2022 (stale)',
    'Sari',
    'Surat Kuasa',
  ])
    expect(checklist).toContain(words);
});

test('the changes in a redline of the set are attributed to the state and the date of the draft only', async () => {
  const { core, negotiation } = await openSignableCore();
  const { set } = await callCommand(core, 'signing.make', { negotiation, ...SIGNING_INPUT });
  const file = set.files.find((one) => one.role === 'redline' && one.languages[0] === 'en') as SetFile;
  const document = readPart(readFile(core, file), 'word/document.xml');
  expect(
    new Set([...document.matchAll(/w:author="([^"]*)" w:date="([^"]*)"/g)].map(([, by, at]) => `${by} ${at}`)),
  ).toEqual(new Set(['Republic of Indonesia 2022-01-20T00:00:00Z']));
  const other = await callCommand(core, 'signing.make', { negotiation, ...SIGNING_INPUT, since: 'counter-draft-1' });
  expect(listNames(other.set).filter((name) => name.startsWith('redline'))).toEqual([
    'redline  ru loi-belarus-draft-2-redline-counter-draft-1-ru.docx',
    'redline  en loi-belarus-draft-2-redline-counter-draft-1-en.docx',
  ]);
  // Nothing changed since the draft itself.
  const none = await callCommand(core, 'signing.make', { negotiation, ...SIGNING_INPUT, since: 'draft-2' });
  expect(listNames(none.set).filter((name) => name.startsWith('redline'))).toEqual([]);
});

test.each<['together' | 'beside', string[]]>([
  ['together', ['ID id-ru-en', 'BY id-ru-en']],
  ['beside', ['ID id-ru', 'ID en', 'BY ru-id', 'BY en']],
])('laid out %s', async (layout, expected) => {
  const { core, negotiation } = await openSignableCore();
  const { set } = await callCommand(core, 'signing.make', { negotiation, ...SIGNING_INPUT, layout });
  const originals = set.files.filter(({ role }) => role === 'original');
  expect(originals.map(({ copy, languages }) => `${copy} ${languages.join('-')}`)).toEqual(expected);
});

test('after a late change of one word it lists the originals to print again, and the reason', async () => {
  const { core, negotiation } = await openSignableCore();
  await callCommand(core, 'signing.make', { negotiation, ...SIGNING_INPUT });
  const body = 'Each Participant will bear the whole of its own costs.';
  await callCommand(core, 'clauses.write', {
    negotiation,
    clause: 'funding',
    parents: null,
    texts: { en: { body, change: 'wording' } },
    note: '',
  });
  await callCommand(core, 'drafts.freeze', { negotiation, label: 'Akhir', code: null, date: '2022-02-12', note: '' });
  await passAllPoints(core, negotiation, 'draft-3');
  const { set } = await callCommand(core, 'signing.make', { negotiation, ...SIGNING_INPUT, draft: 'draft-3' });
  expect(set.reprint).toEqual(
    ['ID', 'BY'].map((copy) => ({ copy, languages: ['en'], pages: null, clauses: ['funding'] })),
  );
  expect((await callCommand(core, 'signing.list', { negotiation })).map(({ draft }) => draft)).toEqual([
    'draft-3',
    'draft-2',
  ]);

  // A change of layout in between does not require printing the whole set again; a change of style does.
  const asked = { negotiation, ...SIGNING_INPUT, draft: 'draft-3' };
  const beside = await callCommand(core, 'signing.make', { ...asked, layout: 'beside' });
  expect(beside.set.reprint.map(({ copy, languages, clauses }) => [copy, languages.join(), clauses])).toEqual([
    ['ID', 'id,ru', []],
    ['BY', 'ru,id', []],
  ]);
  expect((await callCommand(core, 'signing.make', asked)).set.reprint).toEqual([]);
  const look = await callCommand(core, 'looks.show', { negotiation });
  await callCommand(core, 'looks.set', { negotiation, look: { ...look, font: 'Arial' } });
  const other = await callCommand(core, 'signing.make', asked);
  expect(other.set.reprint).toHaveLength(6);
  expect(other.set.reprint[0]).toEqual({ copy: 'ID', languages: ['id'], pages: null, clauses: [] });
});

test.each<[string, object, object]>([
  [
    'a draft that is not ready',
    {},
    { code: 'not-ready', details: { points: ['comments', 'stale', 'changes', 'agreed', 'checks'] } },
  ],
  ['an older draft that is not the text of now', { draft: 'draft-1' }, { code: 'not-ready' }],
  ['a counter-draft', { draft: 'counter-draft-1' }, { code: 'draft-foreign' }],
  ['an unknown draft', { draft: 'draft-9' }, { code: 'draft-unknown' }],
  ['an unknown layout', { layout: 'booklet' }, { code: 'input-invalid' }],
])('refuses to make a set of %s', async (_, more, expected) => {
  const { core, db, negotiation } = await openSampleCore();
  const make = () => callRefused(core, 'signing.make', { negotiation, ...SIGNING_INPUT, ...more });
  expect(await expectUntouched(db, make)).toMatchObject(expected);
});

test('a set whose emblem is missing writes nothing', async () => {
  const { core, db, negotiation, id } = await openSignableCore();
  const look = { template: 'letter-of-intent', paper: 'A4', emblem: { file: '0'.repeat(64), heightMm: 20 } };
  const rest = { font: null, sizePt: null, marginMm: null, lineSpacing: null, heading: null };
  writeSetting(db, `look.${id}`, JSON.stringify({ ...look, ...rest, lineNumbers: false, prePrinted: null }));
  const make = () => callRefused(core, 'signing.make', { negotiation, ...SIGNING_INPUT });
  expect(await expectUntouched(db, make)).toMatchObject({ code: 'emblem-unreadable' });
});
