import { buildNumberWords, countWords, listPhrases, type NumberGrammar } from './number-grammar.ts';

const UNITS = 'satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');
/** "Limabelas", "duapuluh": written as one word against the spelling rules, and often. */
const glued = UNITS.slice(1).flatMap((unit, n) => {
  const value = n + 2;
  return [
    ['add', value * 10, `${unit}puluh`],
    ['add', value + 10, `${unit}belas`],
    ['add', value * 100, `${unit}ratus`],
  ] as const;
});

/** What a whole is divided into: "pertiga", "sepertiga". */
const PARTS = [
  ...UNITS.slice(1).map((word, n) => [word, n + 2] as const),
  ['sepuluh', 10] as const,
  ['seratus', 100] as const,
];

export const INDONESIAN_NUMBERS: NumberGrammar = {
  words: buildNumberWords(
    [
      ...countWords(1, 1, UNITS.join(' ')),
      ...glued,
      ['add', 0, 'nol'],
      ['add', 10, 'sepuluh'],
      ['add', 11, 'sebelas'],
      ['add', 100, 'seratus'],
      ['teen', 10, 'belas'],
      ['times', 10, 'puluh'],
      ['times', 100, 'ratus'],
      ['scale', 12, 'lusin'],
      ['scale', 1e3, 'ribu'],
      ['scale', 1e6, 'juta jt'],
      ['scale', 1e9, 'miliar milyar'],
      ['scale', 1e12, 'triliun trilyun'],
      ['single', 12, 'selusin'],
      ['single', 1e3, 'seribu'],
      ['single', 1e6, 'sejuta'],
      ['single', 1e9, 'semiliar semilyar'],
    ],
    [['add', 1, 'pertama']],
  ),
  joining: null,
  points: new Set(['koma', 'titik']),
  places: new Map(),
  mixed: listPhrases({ 0.5: 'setengah', 0.25: 'seperempat', 0.75: 'tiga perempat' }),
  denominators: new Map(
    PARTS.flatMap(([word, value]) => ['', 'nya'].map((end) => [`per${word}${end}`, value] as const)),
  ),
  shares: [
    ...listPhrases({ 0.5: 'setengah, separuh, separo, setengahnya, separuhnya' }),
    ...PARTS.flatMap(([word, value]) =>
      ['', 'nya'].map((end) => ({ words: [`seper${word}${end}`], value: 1 / value })),
    ),
  ],
  links: [['dari', 'satu'], ['dari']],
  ordinalPrefix: 'ke',
  halfPrefix: null,
  vague: new Set(['ribu', 'juta', 'miliar', 'milyar', 'lusin', 'puluh', 'ratus', 'belas']),
};
