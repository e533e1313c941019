import fc from 'fast-check';

/** How often each property is tried. */
export const runs = Number(process.env.NASKAH_RUNS ?? 1000);
/** For what a comparison must never miss: 100,000 runs in the long suite. */
export const mostRuns = runs > 1000 ? Math.max(runs, 100_000) : runs;

const word = fc.constantFrom(
  ...[
    'the',
    'Participants',
    'will',
    'shall',
    'cooperate',
    'and',
    'Kementerian',
    'Perindustrian',
    'wajib',
    'satu',
    'kali',
  ],
  ...['Участники', 'обязаны', 'один', 'раз', 'дружбы', 'Беларусь', 'супрацоўніцтва', "аб'ём", 'й', 'cafe\u0301'],
  ...['and/or', 'long-term', 'Tbk.', 'No.', 'г.', 'т.е.', '5', '(five)', '1,000,000', '1 000 000', '38,03', '5%', '-5'],
  ...[
    'US$5',
    'USD',
    'Rp1.000',
    '20/01/2022',
    '2021-12-13',
    '2021–2022',
    '10:30',
    '______',
    '🇮🇩',
    '👩‍👩‍👧',
    '1️⃣',
    '👍🏽',
  ],
);
const mark = fc.constantFrom('{ID:', '{BY:', '|', '}', '[BY: ', '[', ']', '{ref:A.1}', '{i:', '\\{', '\\]', '\\\\');
const sign = fc.constantFrom(
  ',',
  ';',
  '.',
  '!',
  '?',
  '…',
  ':',
  '(',
  ')',
  '“',
  '”',
  '«',
  '»',
  '"',
  '—',
  '\u0301',
  '\u200D',
);
const gap = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  '',
  '  ',
  '\u00A0',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '\n  ',
  '. ',
  '. ',
  '; ',
  '.\n',
);
const odd = fc.constantFrom('\uD83D', '\uDE00', '\u0000', '\uFEFF', '\u2028', '\u3000\u0301', '\t', '界');
const label = fc.constantFrom('1. ', 'a. ', '(i) ', 'а) ');

const piece = fc.oneof(
  { weight: 20, arbitrary: fc.tuple(word, gap).map((both) => both.join('')) },
  { weight: 3, arbitrary: mark },
  { weight: 3, arbitrary: fc.tuple(sign, gap).map((both) => both.join('')) },
  { weight: 1, arbitrary: odd },
  { weight: 1, arbitrary: label },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);
/** Mostly plain words: texts that parse, so that something can be merged. */
const plain = fc.oneof(
  { weight: 30, arbitrary: fc.tuple(word, gap).map((both) => both.join('')) },
  { weight: 1, arbitrary: piece },
);
const pieces = fc.array(piece, { maxLength: 60, size: 'max' });

/** Any text: words of four languages, numbers, marks, emoji, line ends, ill-formed parts. */
export const anyText = pieces.map((list) => list.join(''));

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 3 }),
  put: fc.array(piece, { maxLength: 3 }),
});

const edits = fc.array(edit, { maxLength: 6 });

function editedBy(list: readonly string[], by: readonly (typeof edit extends fc.Arbitrary<infer One> ? One : never)[]) {
  const edited = [...list];
  for (const { at, length, put } of by) edited.splice(Math.floor(at * edited.length), length, ...put);
  return edited.join('');
}

/** A text and an edited copy of it or, one time in five, another text. */
export const twoTexts = fc.oneof(
  { weight: 1, arbitrary: fc.tuple(anyText, anyText) },
  {
    weight: 4,
    arbitrary: fc.tuple(pieces, edits).map(([list, by]): [string, string] => [list.join(''), editedBy(list, by)]),
  },
);

/** A text and the independent edits of two sides, which sometimes make the same change. */
export const threeTexts = fc.oneof(
  { weight: 1, arbitrary: fc.tuple(anyText, anyText, anyText) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.array(plain, { maxLength: 60, size: 'max' }), edits, edits, edits)
      .map(([list, ours, theirs, shared]): [string, string, string] => [
        list.join(''),
        editedBy(list, [...shared, ...ours.slice(0, 2)]),
        editedBy(list, [...shared, ...theirs.slice(0, 2)]),
      ]),
  },
);
