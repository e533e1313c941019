import { buildNumberWords, countWords, listPhrases, mapWords, type NumberGrammar } from './number-grammar.ts';

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const DENOMINATORS = ORDINALS.split(' ').slice(2);

export const ENGLISH_NUMBERS: NumberGrammar = {
  words: buildNumberWords(
    [
      ...countWords(0, 1, 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen'),
      ...countWords(15, 1, 'fifteen sixteen seventeen eighteen nineteen'),
      ...countWords(20, 10, TENS),
      ['times', 100, 'hundred'],
      ['scale', 12, 'dozen'],
      ['scale', 1e3, 'thousand'],
      ['scale', 1e6, 'million mln'],
      ['scale', 1e9, 'billion bln'],
      ['scale', 1e12, 'trillion'],
    ],
    [
      ...countWords(1, 1, ORDINALS),
      ...countWords(20, 10, TENS.replaceAll(/y(?= |$)/g, 'ieth')),
      ['times', 100, 'hundredth'],
      ['scale', 1e3, 'thousandth'],
      ['scale', 1e6, 'millionth'],
    ],
  ),
  joining: 'and',
  points: new Set(['point']),
  places: new Map(),
  mixed: listPhrases({
    0.5: 'and a half, and one half',
    0.25: 'and a quarter, and one quarter',
    0.75: 'and three quarters',
  }),
  denominators: new Map([
    ...mapWords({ 2: 'half halves', 4: 'quarter quarters', 20: 'twentieth twentieths', 100: 'hundredths' }),
    ...DENOMINATORS.flatMap((word, n) => [[word, n + 3] as const, [`${word}s`, n + 3] as const]),
  ]),
  shares: listPhrases({ 0.5: 'half', 0.25: 'quarter' }),
  links: [['of', 'a'], ['of', 'one'], ['a'], ['an'], ['of']],
  ordinalPrefix: null,
  halfPrefix: null,
  vague: new Set(),
};
