import { expect, test } from 'vitest';
import { done, refused } from '../helpers/core.ts';
import { clauseOf, colleague, sampleCore, takeIn, untouched } from './elsewhere.ts';

const freeze = { label: 'Konsep 3', code: null, date: '2022-02-10', note: '' };

test('a frozen draft keeps its words, order, title and numbers whatever is done after it', async () => {
  const { core, negotiation } = await sampleCore();
  const frozen = await done(core, 'drafts.freeze', { negotiation, ...freeze });
  expect({ ...frozen, id: '' }).toEqual({
    id: '',
    code: 'draft-3',
    label: 'Konsep 3',
    origin: 'ours',
    date: '2022-02-10',
    languages: ['id', 'ru', 'en'],
  });
  const before = await done(core, 'texts.show', { negotiation, draft: 'draft-3' });
  const { heads: _, ...rest } = await clauseOf(core, negotiation, 'funding');
  const working = await done(core, 'texts.show', { negotiation, draft: null });
  expect(before.clauses).toEqual(working.clauses);

  await done(core, 'clauses.write', {
    negotiation,
    clause: 'funding',
    parents: null,
    texts: { en: { body: 'Own costs.' } },
    note: '',
  });
  await done(core, 'clauses.place', { negotiation, clause: 'ip', to: { place: 'removed' } });
  await done(core, 'clauses.place', { negotiation, clause: 'closing', to: { place: 'first' } });
  await done(core, 'negotiations.describe', { negotiation, numbered: false, note: '' });
  const after = await done(core, 'texts.show', { negotiation, draft: frozen.id });
  expect(after).toEqual(before);
  expect((await clauseOf(core, negotiation, 'funding', 'draft-3')).body).toEqual(rest.body);
  const { versions } = await done(core, 'clauses.history', { negotiation, clause: 'funding' });
  expect(versions.map(({ drafts, head }) => [drafts, head])).toEqual([
    [['draft-1', 'draft-2', 'draft-3'], false],
    [[], true],
  ]);
});

test('codes are given out in order and never again, also not those of a withdrawn draft', async () => {
  const sample = await sampleCore();
  const { core, db, negotiation, id } = sample;
  const first = await done(core, 'drafts.freeze', { negotiation, ...freeze });
  const own = await done(core, 'drafts.freeze', { negotiation, ...freeze, code: 'untuk-rapat' });
  const other = colleague(sample);
  const withdrawn = { label: 'Keliru', date: '2022-02-10', note: '', withdrawn: true, supersedes: [] };
  for (const { id: draft } of [first, own]) other.append('draft.described', draft, withdrawn, id);
  takeIn(sample, other);
  const shown = await done(core, 'texts.show', { negotiation, draft: null });
  expect(shown.drafts.map(({ code }) => code)).toEqual(['draft-1', 'draft-2', 'counter-draft-1']);
  for (const code of ['draft-1', 'counter-draft-1', 'untuk-rapat', 'draft-3']) {
    const again = () => refused(core, 'drafts.freeze', { negotiation, ...freeze, code });
    expect(await untouched(db, again)).toEqual({ code: 'draft-exists', details: { code } });
  }
  expect((await done(core, 'drafts.freeze', { negotiation, ...freeze })).code).toBe('draft-4');
});

test.each<[string, object, string]>([
  ['an unknown text', { negotiation: 'lain' }, 'negotiation-unknown'],
  ['no name', { label: ' ' }, 'input-invalid'],
  ['a code with a space', { code: 'draft 9' }, 'input-invalid'],
  ['a day that there is not', { date: '2022-02-30' }, 'input-invalid'],
])('nothing is frozen with %s', async (_, more, code) => {
  const { core, db, negotiation } = await sampleCore();
  expect(await untouched(db, () => refused(core, 'drafts.freeze', { negotiation, ...freeze, ...more }))).toMatchObject({
    code,
  });
});

test('without a day it is the day where the person is', async () => {
  const { core, negotiation } = await sampleCore();
  const now = new Date();
  const { date } = await done(core, 'drafts.freeze', { negotiation, ...freeze, date: null });
  expect(date).toBe(
    `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`,
  );
});

test('an unnumbered text (D15) has no numbers, and says which references break by it', async () => {
  const { core, db, negotiation } = await sampleCore();
  const text = { en: { body: 'In accordance with Paragraph {ref:areas}.' } };
  await done(core, 'clauses.write', { negotiation, clause: 'resources', parents: null, texts: text, note: '' });
  const make = { negotiation, as: 'final' as const, language: 'en', copy: 'ID', draft: null, paper: 'A4' as const };
  const warnings = async () =>
    (await done(core, 'exports.make', make)).warnings.filter(({ code }) => code === 'reference-broken');
  expect(await warnings()).toEqual([]);
  await done(core, 'negotiations.describe', { negotiation, numbered: false, note: 'Tanpa nomor' });
  const { clauses } = await done(core, 'texts.show', { negotiation, draft: null });
  expect([clauses.filter(({ number }) => number !== null), await warnings()]).toEqual([
    [],
    [{ code: 'reference-broken', clause: 'resources', detail: 'areas' }],
  ]);
  const same = () => refused(core, 'negotiations.describe', { negotiation, numbered: false, note: '' });
  expect(await untouched(db, same)).toMatchObject({ code: 'nothing-changed' });
});

test('which language prevails can be agreed and given up again (D7), from among those of the text', async () => {
  const { core, db, negotiation } = await sampleCore();
  const describe = (prevailingLanguage: string | null) => ({ negotiation, prevailingLanguage, note: '' });
  const seen = async () => (await done(core, 'negotiations.list', {}))[0]?.prevailingLanguage;
  await done(core, 'negotiations.describe', describe(null));
  expect(await seen()).toBe(null);
  await done(core, 'negotiations.describe', describe('ru'));
  expect(await seen()).toBe('ru');
  expect(await untouched(db, () => refused(core, 'negotiations.describe', describe('be')))).toEqual({
    code: 'language-unknown',
    details: { named: 'be', known: ['id', 'ru', 'en'] },
  });
});

test('two descriptions at once are a conflict, which the next one ends', async () => {
  const sample = await sampleCore();
  const { core, db, negotiation, id } = sample;
  const row = db.prepare(`SELECT hash, json FROM record WHERE kind = 'negotiation.described'`).get() as {
    hash: string;
    json: string;
  };
  const other = colleague(sample);
  other.append(
    'negotiation.described',
    id,
    { ...JSON.parse(row.json).payload, numbered: false, supersedes: [row.hash] },
    id,
  );
  await done(core, 'negotiations.describe', { negotiation, prevailingLanguage: 'id', note: '' });
  takeIn(sample, other);
  const conflicts = async () => (await done(core, 'negotiations.list', {}))[0]?.conflicts;
  expect(await conflicts()).toBe(1);
  await done(core, 'negotiations.describe', { negotiation, note: 'Disatukan' });
  expect(await conflicts()).toBe(0);
});

const make = { as: 'final', language: 'en', copy: 'ID', draft: 'draft-2', paper: 'A4' };

test.each<[string, object, object]>([
  ['an unknown text', { negotiation: 'lain' }, { code: 'negotiation-unknown' }],
  [
    'an unknown draft',
    { draft: 'draft-9' },
    { code: 'draft-unknown', details: { named: 'draft-9', known: ['draft-1', 'draft-2', 'counter-draft-1'] } },
  ],
  ['an unknown party', { copy: 'RU' }, { code: 'party-unknown', details: { named: 'RU', known: ['ID', 'BY'] } }],
  ['a language that the text has not', { language: 'be' }, { code: 'language-unknown' }],
  [
    'a language that the draft has not',
    { draft: 'counter-draft-1', language: 'id' },
    { code: 'language-unknown', details: { known: ['ru', 'en'] } },
  ],
  ['another paper', { paper: 'A3' }, { code: 'input-invalid' }],
])('nothing is exported for %s', async (_, more, expected) => {
  const { core, db, negotiation } = await sampleCore();
  expect(await untouched(db, () => refused(core, 'exports.make', { negotiation, ...make, ...more }))).toMatchObject(
    expected,
  );
});

test('a clause without a text in the language blocks the export, by its code', async () => {
  const sample = await sampleCore();
  const { core, db, negotiation, id } = sample;
  const other = colleague(sample);
  const clause = other.newId();
  other.append('clause.created', clause, { code: 'new', kind: 'paragraph', draft: null }, id);
  other.append('clause.placed', clause, { under: id, rank: 'b00', supersedes: [] }, id);
  takeIn(sample, other);
  await done(core, 'clauses.write', {
    negotiation,
    clause: 'new',
    parents: null,
    texts: { id: { body: 'Baru.' } },
    note: '',
  });
  const work = () => refused(core, 'exports.make', { negotiation, ...make, draft: null });
  expect(await untouched(db, work)).toEqual({ code: 'language-missing', details: { clause: ['new'], language: 'en' } });
});

test('an export is kept whole, recorded with what it was made of, and warns of what is stale', async () => {
  const { core, db, negotiation } = await sampleCore();
  const { file, record, warnings } = await done(core, 'exports.make', {
    negotiation,
    as: 'final',
    language: 'ru',
    copy: 'BY',
    draft: null,
    paper: 'F4',
  });
  const { clauses } = await done(core, 'texts.show', { negotiation, draft: null });
  const { payload } = JSON.parse(db.prepare('SELECT json FROM record WHERE hash = ?').pluck().get(record) as string);
  expect([file.name, core.file(file.sha256)?.byteLength, core.file('0'.repeat(64)), warnings, payload]).toEqual([
    'loi-belarus-text-ru-BY.docx',
    file.size,
    null,
    ['automotive', 'commencement'].map((clause) => ({ code: 'stale', clause, detail: 'ru' })),
    {
      as: 'final',
      languages: ['ru'],
      copy: 'BY',
      draft: null,
      versions: clauses.map(({ version }) => version),
      template: 'letter-of-intent',
      paper: 'F4',
      files: [file],
      pages: null,
      addressee: null,
      channel: null,
      note: '',
    },
  ]);
});
