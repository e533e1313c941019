import { CYRILLIC_ALPHABETS } from '../../../shared/text/numbers/alphabets.ts';

const ROMAN_NUMERALS = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
];

/** Letters that Russian does not have. */
const BELARUSIAN = /[іў]/u;

/**
 * Returns the label that follows one ("1.", "(ii)", "а)"); null if the sequence ends.
 * @param text the text of the list: after "з)" comes "і)" in a Belarusian one
 */
export function computeNextItemLabel(label: string, text: string): string | null {
  const found = /^(\(?)([\da-zа-яёіў]+)([.)])$/u.exec(label);
  if (found === null) return null;
  const [, open = '', sign = '', close = ''] = found;
  const next = incrementSign(sign, open === '(', text);
  return next === null ? null : `${open}${next}${close}`;
}

function incrementSign(sign: string, preferRoman: boolean, text: string): string | null {
  if (/^\d+$/.test(sign)) return sign === '999' ? null : String(Number(sign) + 1);
  const roman = ROMAN_NUMERALS.indexOf(sign);
  if (roman !== -1 && (sign.length > 1 || preferRoman)) return ROMAN_NUMERALS[roman + 1] ?? null;
  if (sign.length > 1) return null;
  if (/^\P{ASCII}$/u.test(sign)) return findNextLetter(sign, BELARUSIAN.test(text));
  return sign === 'z' ? null : String.fromCharCode(sign.charCodeAt(0) + 1);
}

function findNextLetter(letter: string, isBelarusian: boolean): string | null {
  const alphabets = CYRILLIC_ALPHABETS.filter((letters) => BELARUSIAN.test(letters) === isBelarusian);
  const letters = alphabets.find((one) => one.includes(letter));
  return letters?.[letters.indexOf(letter) + 1] ?? null;
}
