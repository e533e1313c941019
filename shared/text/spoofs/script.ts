import type { Language } from '../../model/language.ts';
import { computeSkeleton } from './skeleton.ts';

/** The script of a letter; `other` is every script except the three whose letters are confused with each other. */
export type Script = 'latin' | 'cyrillic' | 'greek' | 'other';

/** Null for a character that belongs to no particular script. */
export function detectScript(char: string): Script | null {
  if (/\p{sc=Latin}/u.test(char)) return 'latin';
  if (/\p{sc=Cyrillic}/u.test(char)) return 'cyrillic';
  if (/\p{sc=Greek}/u.test(char)) return 'greek';
  return /[\p{sc=Common}\p{sc=Inherited}]/u.test(char) ? null : 'other';
}

const CYRILLIC = new Set(['ru', 'be', 'uk', 'bg', 'mk', 'kk', 'ky', 'tg', 'mn', 'tt', 'ba', 'cv']);
const TWO_SCRIPTS = new Set(['sr', 'uz', 'bs']);
const OTHER = new Set(
  ['ar', 'fa', 'ur', 'he', 'yi', 'hi', 'bn', 'ta', 'te', 'mr', 'ne', 'si', 'th', 'lo', 'km', 'my'].concat([
    ...['ka', 'hy', 'am', 'zh', 'ja', 'ko'],
  ]),
);

/** The script of a language; if it has two, the one with more letters in the text. */
export function chooseExpectedScript(language: Language, text: string): Script {
  if (CYRILLIC.has(language)) return 'cyrillic';
  if (language === 'el') return 'greek';
  if (OTHER.has(language)) return 'other';
  if (!TWO_SCRIPTS.has(language)) return 'latin';
  const cyrillic = text.match(/\p{sc=Cyrillic}/gu)?.length ?? 0;
  return cyrillic * 2 > (text.match(/\p{L}/gu)?.length ?? 0) ? 'cyrillic' : 'latin';
}

/** The same words with each letter of another script that looks like a Latin one replaced: labels are typed in either. */
export const replaceLatinLookalikes = (words: string): string =>
  words.replaceAll(/\p{L}/gu, (letter) => findLatinLookalike(letter) ?? letter);

/** A cache of look-alikes: a text in the wrong language looks up every letter. */
const latinLookalikes = new Map<string, string | null>();

/** The Latin letter that a letter of another script is mistaken for, null if there is none. */
export function findLatinLookalike(char: string): string | null {
  let look = latinLookalikes.get(char);
  if (look === undefined) {
    look = computeLatinLookalike(char);
    latinLookalikes.set(char, look);
  }
  return look;
}

function computeLatinLookalike(char: string): string | null {
  const [base = '', ...marks] = computeSkeleton(char);
  // UTS #39 maps Б to B with a macron, which cannot be misread: marks count only if the letter itself has them.
  if (!/[a-z]/iu.test(base) || marks.join('') !== char.normalize('NFD').replace(/^./u, '')) return null;
  const look = (base + marks.join('')).normalize('NFC');
  // UTS #39 maps every upright stroke to small l.
  return look === 'l' && char !== char.toLowerCase() ? 'I' : look;
}

const RUSSIAN = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';
const EXTRA_LETTERS: { readonly [language: string]: string } = {
  be: 'іў',
  uk: 'іїєґ',
  kk: 'әғқңөұүһі',
  sr: 'ђјљњћџ',
  mk: 'ѓѕјљњќџ',
};
const cyrillicLookalikes = new Map<Language, ReadonlyMap<string, string>>();

/** The letter of a Cyrillic alphabet that a letter of another script is mistaken for, null if there is none. */
export function findCyrillicLookalike(char: string, language: Language): string | null {
  let looks = cyrillicLookalikes.get(language);
  if (looks === undefined) {
    const alphabet = RUSSIAN + (EXTRA_LETTERS[language] ?? '');
    looks = new Map(Array.from(alphabet + alphabet.toUpperCase(), (letter) => [computeSkeleton(letter), letter]));
    cyrillicLookalikes.set(language, looks);
  }
  return looks.get(computeSkeleton(char)) ?? null;
}
