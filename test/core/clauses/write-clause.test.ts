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

const text = (body: string) => ({ en: { body } });

test('a version extends the head: other languages become stale, and catching up makes them current (D9)', async () => {
  const { core, negotiation } = await openSampleCore();
  const write = (texts: object, more: object = {}) =>
    callCommand(core, 'clauses.write', {
      negotiation,
      clause: 'funding',
      parents: null,
      texts: texts as Record<string, { body: string }>,
      note: '',
      ...more,
    });
  const before = await readClause(core, negotiation, 'funding');
  const one = await write({ en: { body: 'Each Participant will bear its own costs.' } }, { note: 'Lebih pendek' });
  const two = await write({ id: { heading: 'Biaya' } }, { parents: [one.version.slice(0, 8)] });
  const three = await write({ ru: { body: 'Каждый Участник несёт свои расходы.', change: 'wording' } });
  const shown = await readClause(core, negotiation, 'funding');
  const { versions } = await callCommand(core, 'clauses.history', { negotiation, clause: 'funding' });
  expect({
    results: [one, two, three].map(({ stale }) => stale),
    shown: [shown.version, shown.stale, shown.heading, shown.body],
    history: versions.map(({ hash, parents, change, note, head }) => ({ hash, parents, change, note, head })),
  }).toEqual({
    results: [['id', 'ru'], ['ru'], []],
    shown: [
      three.version,
      [],
      { ...before.heading, id: 'Biaya' },
      { ...before.body, en: 'Each Participant will bear its own costs.', ru: 'Каждый Участник несёт свои расходы.' },
    ],
    history: [
      {
        hash: before.version,
        parents: [],
        change: { id: 'sense', en: 'sense', ru: 'sense' },
        note: 'Konsep awal',
        head: false,
      },
      { hash: one.version, parents: [before.version], change: { en: 'sense' }, note: 'Lebih pendek', head: false },
      { hash: two.version, parents: [one.version], change: { id: 'catches-up' }, note: '', head: false },
      { hash: three.version, parents: [two.version], change: { ru: 'wording' }, note: '', head: true },
    ],
  });
});

test('a translation is confirmed once, by its reader', async () => {
  const { core, db, negotiation } = await openSampleCore();
  const confirm = { negotiation, clause: 'commencement', language: 'ru', note: 'Sudah dibaca' };
  const head = await readClause(core, negotiation, 'commencement');
  expect(await callCommand(core, 'translations.confirm', confirm)).toEqual({ version: head.version, stale: [] });
  expect((await readClause(core, negotiation, 'commencement')).stale).toEqual([]);
  expect(await expectUntouched(db, () => callRefused(core, 'translations.confirm', confirm))).toMatchObject({
    code: 'nothing-changed',
  });
});

test('rejects a version on a superseded head, and names the head and its writer', async () => {
  const { core, db, negotiation } = await openSampleCore();
  const old = (await readClause(core, negotiation, 'funding')).version ?? '';
  const { version } = await callCommand(core, 'clauses.write', {
    negotiation,
    clause: 'funding',
    parents: [old],
    texts: text('Own costs.'),
    note: '',
  });
  const again = () =>
    callRefused(core, 'clauses.write', {
      negotiation,
      clause: 'funding',
      parents: [old],
      texts: text('Other costs.'),
      note: '',
    });
  expect(await expectUntouched(db, again)).toEqual({
    code: 'parent-stale',
    details: { clause: 'funding', given: [old.slice(0, 8)], heads: [version.slice(0, 8)], by: ['Sari'] },
  });
});

test.each<[string, object, unknown]>([
  [
    'an unknown text',
    { negotiation: 'loi-lain' },
    { code: 'negotiation-unknown', details: { named: 'loi-lain', known: ['loi-belarus'] } },
  ],
  ['an unknown clause', { clause: 'pasal-1' }, { code: 'clause-unknown' }],
  ["a clause of the counterpart's draft", { clause: 'counter-draft-1.ip' }, { code: 'clause-foreign' }],
  ['an unknown version', { parents: ['draft-9'] }, { code: 'version-unknown', details: { named: 'draft-9' } }],
  ['a hash of another clause', { parents: ['0000'] }, { code: 'version-unknown' }],
  [
    'an unknown language',
    { texts: { be: { body: 'Па-беларуску' } } },
    { code: 'language-unknown', details: { named: 'be', known: ['id', 'ru', 'en'] } },
  ],
  ['no text at all', { texts: {} }, { code: 'nothing-changed' }],
  ['the same text again', { texts: { en: { heading: 'Funding' } } }, { code: 'nothing-changed' }],
  ['no parents', { parents: [] }, { code: 'input-invalid' }],
  ['a field too many', { force: true }, { code: 'input-invalid' }],
  [
    'a tab',
    { texts: text('a\tb') },
    { code: 'text-control-character', details: { at: 1, codePoint: 'U+0009', where: 'texts.en.body' } },
  ],
  [
    'a carriage return',
    { texts: text('a\r\nb') },
    { code: 'text-control-character', details: { at: 1, codePoint: 'U+000D' } },
  ],
  [
    'half a character',
    { texts: text('ab\ud83d') },
    { code: 'text-lone-surrogate', details: { at: 2, codePoint: 'U+D83D' } },
  ],
  [
    'a note with a control character',
    { note: 'a\u0000' },
    { code: 'text-control-character', details: { where: 'note' } },
  ],
  ['a heading over two lines', { texts: { en: { heading: 'a\nb' } } }, { code: 'input-invalid' }],
  [
    'a brace that is not closed',
    { texts: text('The {ID:Ministry') },
    {
      code: 'text-marks',
      details: { clause: 'funding', language: 'en', part: 'body', at: 8, fault: 'mark-not-closed' },
    },
  ],
  ['an unknown mark', { texts: text('{b:bold}') }, { code: 'text-marks', details: { at: 0, fault: 'mark-unknown' } }],
  [
    'marks in a heading that cannot be read',
    { texts: { en: { heading: 'Costs]' } } },
    { code: 'text-marks', details: { part: 'heading', at: 5 } },
  ],
])('rejects a version and writes nothing for %s', async (_, more, expected) => {
  const { core, db, negotiation } = await openSampleCore();
  const input = { negotiation, clause: 'funding', parents: null, texts: text('Own costs.'), note: '', ...more };
  expect(await expectUntouched(db, () => callRefused(core, 'clauses.write', input))).toMatchObject(expected as object);
});

test('a hash prefix that two versions share names neither', async () => {
  const { core, db, negotiation } = await openSampleCore();
  const { id } = await readClause(core, negotiation, 'funding');
  const sample = { db };
  const other = createColleague(sample);
  const begins = new Map<string, number>();
  const negotiationId = (await callCommand(core, 'texts.show', { negotiation, draft: null })).negotiation;
  // About 300 hashes with prefixes of 65,536 values: two agree with near certainty (the birthday paradox).
  while (![...begins.values()].some((count) => count > 1)) {
    const { hash } = other.append(
      'version.written',
      id,
      plainPayloads.version({ note: String(begins.size) }),
      negotiationId,
    );
    begins.set(hash.slice(0, 4), (begins.get(hash.slice(0, 4)) ?? 0) + 1);
  }
  receiveRecords(sample, other);
  const [named] = [...begins].find(([, count]) => count > 1) ?? [''];
  const diff = { negotiation, clause: 'funding', from: named, to: 'draft-1', language: null };
  expect(await callRefused(core, 'clauses.diff', diff)).toEqual({
    code: 'version-ambiguous',
    details: { named, clause: 'funding' },
  });
});

test('the difference of two versions gives both texts back in every language they have', async () => {
  const { core, db, negotiation } = await openSampleCore();
  const diff = await callCommand(core, 'clauses.diff', {
    negotiation,
    clause: 'areas',
    from: 'draft-1',
    to: 'head',
    language: null,
  });
  const texts = await Promise.all(['draft-1', null].map((draft) => readClause(core, negotiation, 'areas', draft)));
  const part = (changes: readonly { kind: string; text: string }[], gone: string) =>
    changes
      .filter(({ kind }) => kind !== gone)
      .map((change) => change.text)
      .join('');
  expect(diff.languages.map(({ language, body }) => [language, part(body, 'inserted'), part(body, 'deleted')])).toEqual(
    ['id', 'ru', 'en'].map((language) => [language, texts[0]?.body[language], texts[1]?.body[language]]),
  );
  const one = await callCommand(core, 'clauses.diff', {
    negotiation,
    clause: 'areas',
    from: 'draft-1',
    to: 'draft-2',
    language: 'en',
  });
  expect(one).toEqual({ ...diff, languages: diff.languages.filter(({ language }) => language === 'en') });
  const refusals = [
    { clause: 'areas', from: 'draft-1', to: 'head', language: 'be' },
    { clause: 'areas', from: 'draft-1', to: 'draft-7', language: null },
    { clause: 'areas', from: 'counter-draft-1', to: 'head', language: null },
    { clause: 'pasal', from: 'draft-1', to: 'head', language: null },
  ].map((input) => expectUntouched(db, () => callRefused(core, 'clauses.diff', { negotiation, ...input })));
  expect((await Promise.all(refusals)).map(({ code }) => code)).toEqual([
    'language-missing',
    'version-unknown',
    'version-unknown',
    'clause-unknown',
  ]);
});
