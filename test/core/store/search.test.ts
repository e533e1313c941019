import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../../../shared/text/search/fold-text.ts';
import { buildSearchExcerpt } from '../../../shared/text/search/search-excerpt.ts';
import { callCommand, callRefused, loadSampleText, openCore, plainComment } from '../../helpers/core.ts';
import { propertyRuns } from '../../helpers/marks.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';

type SearchHit = {
  readonly where: string;
  readonly clause: string | null;
  readonly language: string | null;
  readonly text: string;
  readonly found: readonly { at: number; length: number }[];
};
const summarizeHits = (hits: readonly SearchHit[]) =>
  hits
    .map(
      ({ where, clause, language, text, found }) =>
        `${where} ${clause} ${language}: ${found.map(({ at, length }) => text.slice(at, at + length)).join('|')}`,
    )
    .sort();

test('finds words in current texts, comments and older texts, in every language, with their places', async () => {
  const { core, negotiation } = await openSampleCore();
  const find = async (words: string) =>
    summarizeHits(await callCommand(core, 'search.find', { negotiation, words, limit: 50 }));
  expect({
    id: await find('petrokimia'),
    en: await find('starters alternators'),
    ru: await find('стартерам'),
    beginning: await find('oleochem'),
    diacritics: await find('калийное сырье'),
    folded: await find('КАЛИЙНОЕ СЫРЬЁ'),
    older: await find('"shall cooperate"'),
    phrase: await find('"mutual benefit"'),
    turned: await find('"benefit mutual"'),
    marked: await find('"alternately in Indonesia and Belarus"'),
    all: await find('petrokimia MAZ'),
  }).toEqual({
    id: ['comment areas id: petrokimia|petrokimia', 'text areas id: petrokimia'],
    en: ['text automotive en: starters|alternators', 'text counter-draft-1.automotive en: starters|alternators'],
    ru: ['text automotive ru: стартерам', 'text counter-draft-1.automotive ru: стартерам'],
    beginning: ['text areas en: oleochem', 'text counter-draft-1.areas en: oleochem'],
    diacritics: ['text counter-draft-1.resources ru: калийное|сырьё', 'text resources ru: калийное|сырьё'],
    folded: ['text counter-draft-1.resources ru: калийное|сырьё', 'text resources ru: калийное|сырьё'],
    older: ['comment areas en: shall cooperate', 'older areas en: shall cooperate'],
    phrase: ['text counter-draft-1.desiring en: mutual benefit', 'text desiring en: mutual benefit'],
    turned: [],
    marked: [
      'text counter-draft-1.working-group en: alternately in Indonesia and Belarus',
      'text working-group en: alternately in Indonesia and Belarus',
    ],
    all: [],
  });
});

test('finds a new text at once, and the text it replaced as older', async () => {
  const { core, negotiation } = await openSampleCore();
  const where = async (words: string) =>
    (await callCommand(core, 'search.find', { negotiation, words, limit: 50 })).map((hit) => hit.where);
  const { version } = await callCommand(core, 'clauses.write', {
    negotiation,
    clause: 'closing',
    parents: null,
    texts: { id: { body: 'DITANDATANGANI di Minsk dalam rangkap kembar.' } },
    note: '',
  });
  expect([await where('kembar'), await where('"rangkap dua"')]).toEqual([['text'], ['older']]);
  const { comment } = await callCommand(core, 'comments.make', {
    negotiation,
    ...plainComment,
    clause: 'closing',
    language: 'id',
    quote: 'rangkap kembar',
    unit: 'ROHUKUM',
    kind: 'editorial',
    body: 'Lebih lazim?',
    proposal: 'rangkap dua',
  });
  const hits = await callCommand(core, 'search.find', { negotiation, words: 'lazim', limit: 50 });
  expect(hits).toEqual([
    {
      where: 'comment',
      clause: 'closing',
      language: 'id',
      version,
      comment,
      unit: 'ROHUKUM',
      text: 'Lebih lazim?\nrangkap dua\nrangkap kembar',
      found: [{ at: 6, length: 5 }],
    },
  ]);
});

test('treats FTS5 keywords and empty queries as plain words', async () => {
  const core = openCore();
  const negotiation = await loadSampleText(core);
  const hostile = [
    '"',
    '""',
    '"a',
    '*',
    'a*',
    '^a',
    'AND',
    'NOT a',
    'a OR b',
    'NEAR(a b, 2)',
    '(',
    ')',
    'words:a',
    '-a',
    '+',
    '. , ;',
    '{ID:',
    "';--",
    '\\',
    '👩‍👩‍👧',
    '\u0301',
    'a"b"c',
    '*"',
    'ﬁ',
    '½',
    'İ',
  ];
  for (const words of hostile) {
    expect(Array.isArray(await callCommand(core, 'search.find', { negotiation, words, limit: 5 }))).toBe(true);
  }
  expect(await callCommand(core, 'search.find', { negotiation, words: '. , ;', limit: 5 })).toEqual([]);
});

test.each<[string, object, string]>([
  ['an unknown text', { negotiation: 'lain' }, 'negotiation-unknown'],
  ['no words', { words: '' }, 'input-invalid'],
  ['words over two lines', { words: 'a\nb' }, 'input-invalid'],
  ['too many words', { words: 'a'.repeat(401) }, 'too-long'],
  ['words with a control character', { words: 'a\u0000b' }, 'text-control-character'],
  ['no limit', { limit: 0 }, 'input-invalid'],
  ['a limit beyond what is shown', { limit: 201 }, 'input-invalid'],
])('rejects a search with %s', async (_, more, code) => {
  const core = openCore();
  const negotiation = await loadSampleText(core);
  expect(await callRefused(core, 'search.find', { negotiation, words: 'a', limit: 5, ...more })).toMatchObject({
    code,
  });
});

test('returns at most the requested number of hits of each kind', async () => {
  const core = openCore();
  const negotiation = await loadSampleText(core);
  const hits = await callCommand(core, 'search.find', { negotiation, words: 'the', limit: 3 });
  expect(hits.filter(({ where }) => where === 'text')).toHaveLength(3);
});

test('every highlighted place starts a word and matches one of the search terms', () => {
  const words = fc.constantFrom(
    'kerja',
    'Sama',
    'сырьё',
    'СЫРЬЕ',
    'й',
    'ﬁnance',
    'naïve',
    'İstanbul',
    '½',
    '👩‍👩‍👧',
    'e\u0301',
    '1.',
    '"',
    '-',
    'ß',
    'Straße',
  );
  const text = fc.array(words, { maxLength: 40 }).map((all) => all.join(' ').normalize('NFC'));
  fc.assert(
    fc.property(text, fc.array(words, { minLength: 1, maxLength: 3 }), (searched, terms) => {
      const asked = terms.join(' ').normalize('NFC');
      const { text: shown, found } = buildSearchExcerpt(searched, asked);
      const parts = [...foldText(asked).matchAll(/"([^"]+)"|([^\s"]+)/g)].map(([, phrase, word]) =>
        (phrase ?? word ?? '').trim(),
      );
      expect(searched.includes(shown)).toBe(true);
      let end = 0;
      for (const { at, length } of found) {
        expect(at).toBeGreaterThanOrEqual(end);
        expect(parts.some((part) => foldText(shown.slice(at, at + length)).startsWith(part) && length > 0)).toBe(true);
        end = at + length;
      }
    }),
    { numRuns: propertyRuns },
  );
});

test('no query makes the search throw', async () => {
  const core = openCore();
  const negotiation = await loadSampleText(core);
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ maxLength: 30 }),
    fc
      .array(fc.constantFrom('"', '*', 'AND', '(', ')', 'NEAR', 'kalium', ' ', '-', ':', '^'), { maxLength: 12 })
      .map((all) => all.join('')),
  );
  await fc.assert(
    fc.asyncProperty(typed, async (words) => {
      const result = await core.call('search.find', { negotiation, words, limit: 3 });
      if (!result.ok)
        expect(['input-invalid', 'too-long', 'text-control-character', 'text-lone-surrogate']).toContain(
          result.error.code,
        );
    }),
    { numRuns: propertyRuns },
  );
});

test('finds pending and indexed texts alike, over many saves', async () => {
  const core = openCore();
  const negotiation = await loadSampleText(core);
  const found = async (words: string) =>
    (await callCommand(core, 'search.find', { negotiation, words, limit: 50 }))
      .filter(({ where }) => where !== 'comment')
      .map(({ where, clause, language }) => `${where} ${clause} ${language}`);
  for (let n = 1; n <= 70; n += 1) {
    const texts = { id: { body: `Naskah nomor${n} dan tetap.` } };
    await callCommand(core, 'clauses.write', { negotiation, clause: 'ip', parents: null, texts, note: '' });
    expect(await found(`nomor${n}`)).toEqual(['text ip id']);
    if (n > 1) expect(await found(`"nomor${n - 1}"`)).toEqual(['older ip id']);
    expect(await found('"tetap"')).toEqual(['text ip id']);
    expect(await found('intellectual')).toContain('text ip en');
  }
  expect(await found('"nomor1"')).toEqual(['older ip id']);
});
