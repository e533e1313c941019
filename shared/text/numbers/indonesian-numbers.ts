import { buildNumberWords, countWords, listPhrases, mapWords, type NumberGrammar } from './number-grammar.ts';

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
    ['dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'seratus'].flatMap(
      (word, n) => {
        const value = word === 'seratus' ? 100 : n + 2;
        return [[`per${word}`, value] as const, [`per${word}nya`, value] as const];
      },
    ),
  ),
  shares: [
    ...listPhrases({ 0.5: 'setengah, separuh, separo, setengahnya, separuhnya' }),
    ...[...mapWords({ 3: 'tiga', 4: 'empat', 5: 'lima', 6: 'enam', 7: 'tujuh', 8: 'delapan', 10: 'sepuluh' })].flatMap(
      ([word, parts]) => ['', 'nya'].map((end) => ({ words: [`seper${word}${end}`], value: 1 / parts })),
    ),
  ],
  links: [['dari', 'satu'], ['dari']],
  ordinalPrefix: 'ke',
  halfPrefix: null,
  vague: new Set(['ribu', 'juta', 'miliar', 'milyar', 'lusin', 'puluh', 'ratus', 'belas']),
};
