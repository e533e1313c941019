import type { NumberWordForm } from '../../../model/negotiation.ts';
import { formatNumberWords, NUMBER_WORD_LANGUAGES } from '../../../text/numbers/format-number-words.ts';

export const NUMBER_WORD_FORMS: readonly NumberWordForm[] = [
  'cardinal',
  'ordinal',
  'ordinal-pertama',
  'ordinal-feminine',
  'ordinal-neuter',
];
const COUNT = Array.from({ length: 99 }, (_, n) => n + 1);
/** Cardinals of the other genders. */
const GENDERED = [
  ['одна', 1],
  ['одно', 1],
  ['две', 2],
  ['адна', 1],
  ['адно', 1],
  ['дзве', 2],
] as const;

/** Numbers in words as labels of clauses have them, by their words in one: "двадцатьпервая". */
const VALUES = new Map<string, number>([
  ...GENDERED,
  ...NUMBER_WORD_LANGUAGES.flatMap((language) =>
    NUMBER_WORD_FORMS.flatMap((form) =>
      COUNT.map((value) => [normalizeNumberWords(formatNumberWords(value, form, language) ?? ''), value] as const),
    ),
  ),
]);

/** What only begins a sentence, up to ten: "firstly", "во-первых", "па-першае" (after their "во-", "в-" and "па-"). */
const ADVERBS = new Map(
  [
    'firstly первых першае',
    'secondly вторых другое',
    'thirdly третьих трэцяе',
    'fourthly четвертых чацвертае',
    'fifthly пятых пятае',
    'sixthly шестых шостае',
    'seventhly седьмых семае',
    'eighthly восьмых восьмае',
    'ninthly девятых дзявятае',
    'tenthly десятых дзясятае',
  ].flatMap((words, n) => words.split(' ').map((word) => [word, n + 1] as const)),
);
const ADVERB = /^(?:во?-|па-)?\p{L}+(?!\p{L})/iu;

/** The longest number in words has three: "dua puluh satu". */
const MAX_WORDS = 3;

/**
 * The number in words at the start of a text, with the length of its words: "twenty-first", "kedua belas", "ДВАДЦАТЬ
 * ПЕРВАЯ"; null if there is none.
 */
export function readNumberWords(text: string): { readonly value: number; readonly length: number } | null {
  const words = [...text.slice(0, 60).matchAll(/\p{L}+/gu)].slice(0, MAX_WORDS);
  if (words[0]?.index !== 0) return null;
  for (let count = words.length; count > 0; count -= 1) {
    const taken = words.slice(0, count);
    const last = taken.at(-1);
    if (last === undefined) continue;
    const length = last.index + last[0].length;
    const value = VALUES.get(normalizeNumberWords(text.slice(0, length)));
    if (value !== undefined) return { value, length };
  }
  return null;
}

/** The adverb of order at the start of a text, with its length: "Firstly", "Во-вторых"; null if there is none. */
export function readOrderAdverb(text: string): { readonly value: number; readonly length: number } | null {
  const [adverb = ''] = ADVERB.exec(text) ?? [];
  const [word = '', ...before] = adverb.toLowerCase().replaceAll('ё', 'е').split('-').reverse();
  const value = ADVERBS.get(word);
  return value === undefined || (before.length === 0) !== word.endsWith('ly') ? null : { value, length: adverb.length };
}

/** Numbers are typed with spaces, hyphens or neither between their words, and without the dots of "ё". */
export function normalizeNumberWords(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[\s-]+/gu, '');
}
