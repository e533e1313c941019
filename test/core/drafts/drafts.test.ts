import { expect, test } from 'vitest';
import { callCommand, callRefused } from '../../helpers/core.ts';
import {
  createColleague,
  expectUntouched,
  openSampleCore,
  readClause,
  receiveRecords,
} from '../../helpers/sample-core.ts';
import { plainPayloads } from '../../store/test-site.ts';

const freeze = { label: 'Konsep 3', code: null, date: '2022-02-10', note: '' };

test('a frozen draft keeps its words, order, title and numbers whatever is done later', async () => {
  const { core, negotiation } = await openSampleCore();
  const frozen = await callCommand(core, 'drafts.freeze', { negotiation, ...freeze });
  expect({ ...frozen, id: '' }).toEqual({
    id: '',
    code: 'draft-3',
    label: 'Konsep 3',
    origin: 'ours',
    date: '2022-02-10',
    languages: ['id', 'ru', 'en'],
    delivery: null,
  });
  const before = await callCommand(core, 'texts.show', { negotiation, draft: 'draft-3' });
  const { heads: _, ...rest } = await readClause(core, negotiation, 'funding');
  const working = await callCommand(core, 'texts.show', { negotiation, draft: null });
  expect(before.clauses).toEqual(working.clauses);

  await callCommand(core, 'clauses.write', {
    negotiation,
    clause: 'funding',
    parents: null,
    texts: { en: { body: 'Own costs.' } },
    note: '',
  });
  await callCommand(core, 'clauses.place', { negotiation, clause: 'ip', to: { place: 'removed' } });
  await callCommand(core, 'clauses.place', { negotiation, clause: 'closing', to: { place: 'first' } });
  await callCommand(core, 'negotiations.describe', { negotiation, numbered: false, note: '' });
  const after = await callCommand(core, 'texts.show', { negotiation, draft: frozen.id });
  // When the text was last saved is said beside every draft.
  expect({ ...after, saved: before.saved }).toEqual(before);
  expect((await readClause(core, negotiation, 'funding', 'draft-3')).body).toEqual(rest.body);
  const { versions } = await callCommand(core, 'clauses.history', { negotiation, clause: 'funding' });
  expect(versions.map(({ drafts, head }) => [drafts, head])).toEqual([
    [['draft-1', 'draft-2', 'draft-3'], false],
    [[], true],
  ]);
});

test('codes are assigned in order and never reused, not even those of a withdrawn draft', async () => {
  const sample = await openSampleCore();
  const { core, db, negotiation, id } = sample;
  const first = await callCommand(core, 'drafts.freeze', { negotiation, ...freeze });
  const own = await callCommand(core, 'drafts.freeze', { negotiation, ...freeze, code: 'untuk-rapat' });
  const other = createColleague(sample);
  const withdrawn = { label: 'Keliru', date: '2022-02-10', note: '', withdrawn: true, supersedes: [] };
  for (const { id: draft } of [first, own]) other.append('draft.described', draft, withdrawn, id);
  receiveRecords(sample, other);
  const shown = await callCommand(core, 'texts.show', { negotiation, draft: null });
  expect(shown.drafts.map(({ code }) => code)).toEqual(['draft-1', 'draft-2', 'counter-draft-1']);
  for (const code of ['draft-1', 'counter-draft-1', 'untuk-rapat', 'draft-3']) {
    const again = () => callRefused(core, 'drafts.freeze', { negotiation, ...freeze, code });
    expect(await expectUntouched(db, again)).toEqual({ code: 'draft-exists', details: { code } });
  }
  expect((await callCommand(core, 'drafts.freeze', { negotiation, ...freeze })).code).toBe('draft-4');
});

test.each<[string, object, string]>([
  ['an unknown text', { negotiation: 'lain' }, 'negotiation-unknown'],
  ['no name', { label: ' ' }, 'input-invalid'],
  ['a code with a space', { code: 'draft 9' }, 'input-invalid'],
  ['an impossible date', { date: '2022-02-30' }, 'input-invalid'],
])('refuses to freeze with %s', async (_, more, code) => {
  const { core, db, negotiation } = await openSampleCore();
  expect(
    await expectUntouched(db, () => callRefused(core, 'drafts.freeze', { negotiation, ...freeze, ...more })),
  ).toMatchObject({
    code,
  });
});

test('a draft frozen without a date gets the user’s local date', async () => {
  const { core, negotiation } = await openSampleCore();
  const now = new Date();
  const { date } = await callCommand(core, 'drafts.freeze', { negotiation, ...freeze, date: null });
  expect(date).toBe(
    `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`,
  );
});

test('an unnumbered text (D15) has no numbers, and lists the references that break', async () => {
  const { core, db, negotiation } = await openSampleCore();
  const text = { en: { body: 'In accordance with Paragraph {ref:areas}.' } };
  await callCommand(core, 'clauses.write', { negotiation, clause: 'resources', parents: null, texts: text, note: '' });
  const make = { negotiation, as: 'final' as const, language: 'en', copy: 'ID', draft: null, paper: 'A4' as const };
  const warnings = async () =>
    (await callCommand(core, 'exports.make', make)).warnings.filter(({ code }) => code === 'reference-broken');
  expect(await warnings()).toEqual([]);
  await callCommand(core, 'negotiations.describe', { negotiation, numbered: false, note: 'Tanpa nomor' });
  const { clauses } = await callCommand(core, 'texts.show', { negotiation, draft: null });
  expect([clauses.filter(({ number }) => number !== null), await warnings()]).toEqual([
    [],
    [{ code: 'reference-broken', clause: 'resources', detail: 'areas' }],
  ]);
  const same = () => callRefused(core, 'negotiations.describe', { negotiation, numbered: false, note: '' });
  expect(await expectUntouched(db, same)).toMatchObject({ code: 'nothing-changed' });
});

test('the prevailing language can be set and cleared (D7), among the languages of the text', async () => {
  const { core, db, negotiation } = await openSampleCore();
  const describe = (prevailingLanguage: string | null) => ({ negotiation, prevailingLanguage, note: '' });
  const seen = async () => (await callCommand(core, 'negotiations.list', {}))[0]?.prevailingLanguage;
  await callCommand(core, 'negotiations.describe', describe(null));
  expect(await seen()).toBe(null);
  await callCommand(core, 'negotiations.describe', describe('ru'));
  expect(await seen()).toBe('ru');
  expect(await expectUntouched(db, () => callRefused(core, 'negotiations.describe', describe('be')))).toEqual({
    code: 'language-unknown',
    details: { named: 'be', known: ['id', 'ru', 'en'] },
  });
});

test('two concurrent descriptions are a conflict that the next description ends', async () => {
  const sample = await openSampleCore();
  const { core, db, negotiation, id } = sample;
  const row = db.prepare(`SELECT hash, json FROM record WHERE kind = 'negotiation.described'`).get() as {
    hash: string;
    json: string;
  };
  const other = createColleague(sample);
  other.append(
    'negotiation.described',
    id,
    { ...JSON.parse(row.json).payload, numbered: false, supersedes: [row.hash] },
    id,
  );
  await callCommand(core, 'negotiations.describe', { negotiation, prevailingLanguage: 'id', note: '' });
  receiveRecords(sample, other);
  const conflicts = async () => (await callCommand(core, 'negotiations.list', {}))[0]?.conflicts;
  expect(await conflicts()).toBe(1);
  await callCommand(core, 'negotiations.describe', { negotiation, note: 'Disatukan' });
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
])('refuses to export %s', async (_, more, expected) => {
  const { core, db, negotiation } = await openSampleCore();
  expect(
    await expectUntouched(db, () => callRefused(core, 'exports.make', { negotiation, ...make, ...more })),
  ).toMatchObject(expected);
});

test('a clause without text in the language blocks the export, by its code', async () => {
  const sample = await openSampleCore();
  const { core, db, negotiation, id } = sample;
  const other = createColleague(sample);
  const clause = other.newId();
  other.append('clause.created', clause, plainPayloads.clause({ code: 'new' }), id);
  other.append('clause.placed', clause, plainPayloads.placement({ under: id, rank: 'b00' }), id);
  receiveRecords(sample, other);
  await callCommand(core, 'clauses.write', {
    negotiation,
    clause: 'new',
    parents: null,
    texts: { id: { body: 'Baru.' } },
    note: '',
  });
  const work = () => callRefused(core, 'exports.make', { negotiation, ...make, draft: null });
  expect(await expectUntouched(db, work)).toEqual({
    code: 'language-missing',
    details: { clause: ['new'], language: 'en' },
  });
});

test('an export is stored whole, recorded with its sources, and warns of stale languages', async () => {
  const { core, db, negotiation } = await openSampleCore();
  const { file, record, warnings } = await callCommand(core, 'exports.make', {
    negotiation,
    as: 'final',
    language: 'ru',
    copy: 'BY',
    draft: null,
    paper: 'F4',
  });
  const { clauses } = await callCommand(core, 'texts.show', { negotiation, draft: null });
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
