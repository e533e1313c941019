import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Input } from '../../../shared/api/commands.ts';
import { callCommand, callRefused, openCore, readSampleFile } from '../../helpers/core.ts';
import { expectUntouched, openSampleCore, readClause } from '../../helpers/sample-core.ts';

type Side = Input<'comparisons.make'>['old'];
const file = (name: string): Side => ({ of: 'bytes', name, base64: readSampleFile(name).toString('base64') });
const draft = (negotiation: string, code: string): Side => ({ of: 'draft', negotiation, draft: code });
const kinds = (rows: readonly { kind: string }[]) => rows.map(({ kind }) => kind).filter((kind) => kind !== 'same');

test('comparing two of our drafts gives the changed clauses, their changes, and counts that add up', async () => {
  const { core, db, negotiation } = await openSampleCore();
  const [old, next] = [draft(negotiation, 'draft-1'), draft(negotiation, 'draft-2')];
  const asked = { old, next, language: 'en', chosen: [] };
  const made = await expectUntouched(db, () => callCommand(core, 'comparisons.make', asked));
  expect(kinds(made.rows)).toEqual(['changed', 'changed', 'changed']);
  expect(made.changes.map(({ old: was, next: is }) => [was, is])).toContainEqual(['shall', 'will']);
  expect(Object.values(made.counts).reduce((a, b) => a + b, 0)).toBe(made.changes.length);
  const same = await callCommand(core, 'comparisons.make', { ...asked, next: old });
  expect([kinds(same.rows), same.changes]).toEqual([[], []]);
});

test('compares our sent file with their returned one: planted letters, a move, a new and a missing clause', async () => {
  const { core, negotiation } = await openSampleCore();
  const next = file('counter-draft-1.en.docx');
  const made = await callCommand(core, 'comparisons.make', {
    old: draft(negotiation, 'draft-2'),
    next,
    language: 'en',
    chosen: [],
  });
  const spoofs = made.changes.filter(({ kind }) => kind === 'spoof');
  expect(spoofs.map(({ old: was, next: is }) => [was, is])).toEqual([['Participants', 'Pаrticipаnts']]);
  const headings = (kind: string) =>
    made.rows.filter((row) => row.kind === kind).map(({ heading }) => heading.map(({ text }) => text).join(''));
  expect([headings('added'), headings('moved')]).toEqual([['Localisation of Assembly'], ['Funding']]);
  expect(headings('deleted')).toContain('Legal Status');
  expect(made.next).toMatchObject({ of: 'file', name: 'counter-draft-1.en.docx', negotiation: null });
});

test('our own sent file reads as the draft it was made from', async () => {
  const { core, negotiation } = await openSampleCore();
  for (const language of ['id', 'en', 'ru']) {
    const old = draft(negotiation, 'draft-2');
    const next = file(`sent-draft-2.${language}.docx`);
    const { changes } = await callCommand(core, 'comparisons.make', { old, next, language, chosen: [] });
    // The sample's files have no signature blocks.
    expect(changes.map(({ part, old: was }) => [part, was.split(' ')[0]])).toEqual([
      ['clause', { id: 'UNTUK', en: 'FOR', ru: 'ЗА' }[language]],
    ]);
  }
});

test('compares a file with tracked changes as accepted, and gives their number as its redline does', async () => {
  const core = openCore();
  const next = file('reply-ROHUKUM.en.docx');
  const made = await callCommand(core, 'comparisons.make', {
    old: file('sent-draft-1.en.docx'),
    next,
    language: 'en',
    chosen: [],
  });
  const redline = { as: 'redline', paper: 'A4', author: null, date: null, formatting: true } as const;
  for (const [keepRevisions, code] of [
    [false, 'revisions-accepted-new'],
    [true, 'revisions-kept'],
  ] as const) {
    const both = { old: file('sent-draft-1.en.docx'), next, language: 'en', chosen: [] };
    const { remarks } = await callCommand(core, 'comparisons.export', { ...both, ...redline, keepRevisions });
    expect(remarks).toContainEqual({ code, detail: String(made.next.tracked) });
  }
  expect(made.changes.length).toBeGreaterThan(0);
});

test('compares a stored file, a version and a text file, and rejects anything else', async () => {
  const { core, db, negotiation } = await openSampleCore();
  const bytes = readSampleFile('sent-draft-2.en.docx');
  const taken = core.receive(negotiation, 'x.docx', bytes);
  const sha256 = taken.ok ? taken.value.file.sha256 : '';
  const kept: Side = { of: 'file', file: sha256, name: 'x.docx' };
  const { changes } = await callCommand(core, 'comparisons.make', {
    old: kept,
    next: file('sent-draft-2.en.docx'),
    language: 'en',
    chosen: [],
  });
  expect(changes).toEqual([]);
  const version = (named: string): Side => ({ of: 'version', negotiation, clause: 'areas', version: named });
  const versions = { old: version('draft-1'), next: version('head'), language: 'en', chosen: [] };
  expect((await callCommand(core, 'comparisons.make', versions)).rows).toHaveLength(1);
  const text = (words: string): Side => ({ of: 'bytes', name: 'a.txt', base64: Buffer.from(words).toString('base64') });
  const plain = {
    old: text('Paragraph 1\r\nAims\r\nThe first aim is this.'),
    next: text('Paragraph 1\nAims\nThe second aim is this.'),
    language: 'en',
    chosen: [],
  };
  expect((await callCommand(core, 'comparisons.make', plain)).changes).toMatchObject([
    { old: 'first', next: 'second' },
  ]);
  const refusals: [Side, string, string][] = [
    [
      { of: 'bytes', name: 'a.txt', base64: Buffer.from([0xff, 0xfe, 0xff]).toString('base64') },
      'en',
      'file-unreadable',
    ],
    [{ of: 'bytes', name: 'a.docx', base64: Buffer.from('no').toString('base64') }, 'en', 'word-not-docx'],
    [{ of: 'file', file: '0'.repeat(64), name: 'a.docx' }, 'en', 'file-unknown'],
    [draft(negotiation, 'draft-9'), 'en', 'draft-unknown'],
    [draft(negotiation, 'draft-1'), 'be', 'language-unknown'],
  ];
  for (const [old, language, code] of refusals) {
    const work = () => callRefused(core, 'comparisons.make', { old, next: text('x'), language, chosen: [] });
    expect(await expectUntouched(db, work)).toMatchObject({ code });
  }
});

test('a manual pairing of a foreign clause is recorded, applies from then on, and can be changed', async () => {
  const { core, negotiation } = await openSampleCore();
  const { drafts } = await callCommand(core, 'texts.show', { negotiation, draft: null });
  const foreign = drafts.find(({ origin }) => origin === 'counterpart')?.code ?? '';
  const theirs = (await callCommand(core, 'texts.show', { negotiation, draft: foreign })).clauses;
  const added = theirs.find(({ heading }) => heading.en === 'Localisation of Assembly')?.id ?? '';
  const status = await readClause(core, negotiation, 'status');
  const compared = () =>
    callCommand(core, 'comparisons.make', {
      old: draft(negotiation, 'draft-2'),
      next: draft(negotiation, foreign),
      language: 'en',
      chosen: [],
    });
  const rowOf = async () =>
    (await compared()).rows.find((row) => row.nextNumber === 'Paragraph 5' && row.next !== null);
  expect(await rowOf()).toMatchObject({ kind: 'added' });
  await callCommand(core, 'comparisons.pair', {
    negotiation,
    draft: foreign,
    pairs: [{ theirs: added, ours: [status.code] }],
  });
  expect(await rowOf()).toMatchObject({ pair: { by: 'id', sure: true } });
  await callCommand(core, 'comparisons.pair', { negotiation, draft: foreign, pairs: [{ theirs: added, ours: [] }] });
  expect(await rowOf()).toMatchObject({ kind: 'added' });
  const wrong = { negotiation, draft: foreign, pairs: [{ theirs: status.code, ours: [] }] };
  expect(await callRefused(core, 'comparisons.pair', wrong)).toMatchObject({ code: 'clause-unknown' });
});

test('three-way comparison: who changed what since the sent draft, and which texts can be adopted', async () => {
  const { core, negotiation } = await openSampleCore();
  const { drafts } = await callCommand(core, 'texts.show', { negotiation, draft: null });
  const foreign = drafts.find(({ origin }) => origin === 'counterpart')?.code ?? '';
  const write = (clause: string, body: string) =>
    callCommand(core, 'clauses.write', { negotiation, clause, parents: null, texts: { en: { body } }, note: '' });
  const group = await readClause(core, negotiation, 'working-group');
  await write('working-group', (group.body.en ?? '').replace('to prepare', 'to plan'));
  const duration = await readClause(core, negotiation, 'commencement');
  await write('commencement', (duration.body.en ?? '').replace('5 (five) years.', '4 (four) years.'));
  const funding = await readClause(core, negotiation, 'funding');
  await write('funding', `${funding.body.en} And more.`);
  const asked = { negotiation, base: 'draft-2', theirs: draft(negotiation, foreign), language: 'en' };
  const { rows } = await callCommand(core, 'comparisons.merge', asked);
  const of = (code: string) => rows.find((row) => row.code === code);
  expect(of('objective')?.state).toBe('same');
  expect(of('funding')).toMatchObject({ state: 'ours', moved: { by: 'theirs', number: 'Paragraph 9' } });
  expect(of('confidentiality')?.spoofs).toEqual([{ old: 'Participants', next: 'Pаrticipаnts' }]);
  expect(rows.filter(({ moved, spoofs }) => moved !== null || spoofs.length > 0)).toHaveLength(2);
  expect(of('differences')).toMatchObject({
    state: 'theirs',
    theirs: { body: expect.not.stringContaining('diplomatic') },
  });
  expect(of('working-group')).toMatchObject({
    state: 'both-differently',
    proposal: { body: expect.stringMatching(/to plan[\s\S]*twice a year/) },
  });
  expect(of('commencement')).toMatchObject({ state: 'both-differently', proposal: null, body: { merged: null } });
  expect(of('status')).toMatchObject({ inOurs: true, inTheirs: false, state: 'theirs' });
  expect(rows.find(({ clause }) => clause === null)).toMatchObject({
    inOurs: false,
    theirs: { heading: 'Localisation of Assembly' },
  });
  expect(of('commencement')?.bracketed?.body).toMatch(
    /^1\. \[BY: .*3 \(three\) years\.\]\[ID: .*4 \(four\) years\.\]\n2\. It may/,
  );
  const taken = of('working-group')?.proposal;
  await callCommand(core, 'clauses.write', {
    negotiation,
    clause: 'working-group',
    parents: [of('working-group')?.head ?? ''],
    texts: { en: taken ?? {} },
    note: '',
  });
  const again = (await callCommand(core, 'comparisons.merge', asked)).rows.find((row) => row.code === 'working-group');
  expect(again).toMatchObject({ state: 'both-differently', theirs: { body: expect.not.stringContaining('to plan') } });
});

test('an exported Word comparison is recorded with the text it contains, and is the same each time', async () => {
  const { core, negotiation } = await openSampleCore();
  const asked = {
    old: draft(negotiation, 'draft-1'),
    next: draft(negotiation, 'draft-2'),
    language: 'id',
    chosen: [],
    as: 'redline' as const,
    paper: 'A4' as const,
    author: 'Biro Hukum',
    date: '2022-02-01',
  };
  const first = await callCommand(core, 'comparisons.export', asked);
  expect((await callCommand(core, 'comparisons.export', asked)).file).toEqual(first.file);
  const records = await callCommand(core, 'records.list', { negotiation });
  expect(records.find(({ hash }) => hash === first.record)).toMatchObject({ kind: 'export.made' });
  const table = await callCommand(core, 'comparisons.export', { ...asked, as: 'table', paper: 'F4' });
  expect(table.file.name).toBe('loi-belarus-sandingan-draft-1-draft-2-id.docx');
  const loose = await callCommand(core, 'comparisons.export', {
    ...asked,
    old: file('sent-draft-1.en.docx'),
    next: file('sent-draft-2.en.docx'),
  });
  expect(loose.record).toBeNull();
  expect(core.file(loose.file.sha256)?.byteLength).toBe(loose.file.size);
  const three = await callCommand(core, 'comparisons.export', {
    ...asked,
    language: 'en',
    as: 'table',
    third: file('counter-draft-1.en.docx'),
  });
  const document = strFromU8(
    unzipSync(core.file(three.file.sha256) ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array(),
  );
  expect(document.match(/<w:gridCol /g)).toHaveLength(4);
  expect(document).toContain('Localisation of Assembly');
});
