/** The letters in which items and clauses are counted, in small letters and in their order. */
export const LATIN_ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** That of Word's Russian numbering, without ё, й, ъ, ы and ь (ECMA-376 part 1, 17.18.59, russianLower). */
export const RUSSIAN_ALPHABET = 'абвгдежзиклмнопрстуфхцчшщэюя';

/** The same letters of Belarusian, without ё, й, ў and ь. */
export const BELARUSIAN_ALPHABET = 'абвгдежзіклмнопрстуфхцчшыэюя';

/** All that are in use: Russian and Belarusian lists skip some letters, and not all the same. */
export const CYRILLIC_ALPHABETS: readonly string[] = [
  RUSSIAN_ALPHABET,
  'абвгдежзийклмнопрстуфхцчшщэюя',
  'абвгдеёжзийклмнопрстуфхцчшщэюя',
  BELARUSIAN_ALPHABET,
  'абвгдеёжзійклмнопрстуўфхцчшыэюя',
];

/**
 * A place, from 1, in the letters of an alphabet. After the last letter each is doubled, then tripled: aa, bb (ECMA-376
 * part 1, 17.18.59, lowerLetter).
 */
export const formatLetterCount = (place: number, alphabet: string): string =>
  alphabet.charAt((place - 1) % alphabet.length).repeat(Math.ceil(place / alphabet.length));

/** The place of a letter, or of one that is repeated, in an alphabet; null for anything else. */
export function readLetterCount(letters: string, alphabet: string): number | null {
  const [letter = '', ...others] = letters;
  const at = letter === '' ? -1 : alphabet.indexOf(letter);
  return at === -1 || others.some((other) => other !== letter) ? null : others.length * alphabet.length + at + 1;
}
