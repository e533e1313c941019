import type { NumberForm, NumberWordForm } from '../../../model/negotiation.ts';
import { CYRILLIC_ALPHABETS, LATIN_ALPHABET, readLetterCount } from '../../../text/numbers/alphabets.ts';

/** How a label writes its number. A letter may also be Roman: "I.", "V.", "c)"; a text's other labels decide. */
export type LabelForm = Exclude<NumberForm, NumberWordForm | 'other'> | 'word';

/** Cyrillic letters that are typed for Roman ones, on typewriters and keyboards without Latin letters. */
const ROMAN_LOOKALIKES: Readonly<Record<string, string>> = {
  І: 'I',
  і: 'i',
  Х: 'X',
  х: 'x',
  С: 'C',
  с: 'c',
  М: 'M',
  У: 'V',
  П: 'II',
  Ш: 'III',
  Ⅰ: 'I',
  Ⅱ: 'II',
  Ⅲ: 'III',
  Ⅳ: 'IV',
  Ⅴ: 'V',
  Ⅵ: 'VI',
  Ⅶ: 'VII',
  Ⅷ: 'VIII',
  Ⅸ: 'IX',
  Ⅹ: 'X',
  Ⅺ: 'XI',
  Ⅻ: 'XII',
  '1': 'I',
};
const ROMAN = /^(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4})$/i;
const ROMAN_WORTH: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** All readings of the characters of a number, "IV", "12", "б", with their values. */
export function readNumberForms(characters: string): readonly { readonly form: LabelForm; readonly value: number }[] {
  if (/^\d{1,3}$/.test(characters)) return [{ form: 'arabic', value: Number(characters) }];
  const upper = characters === characters.toUpperCase();
  const letters = [...characters].map((letter) => ROMAN_LOOKALIKES[letter] ?? letter).join('');
  const roman =
    letters !== '' && ROMAN.test(letters) ? [{ form: `roman-${cased(upper)}`, value: toNumber(letters) } as const] : [];
  const latin = readLetterCount(characters.toLowerCase(), LATIN_ALPHABET);
  const places = new Set(CYRILLIC_ALPHABETS.map((letters) => readLetterCount(characters.toLowerCase(), letters)));
  return [
    ...roman,
    ...(latin === null ? [] : [{ form: `letter-${cased(upper)}`, value: latin } as const]),
    ...[...places].flatMap((value) => (value === null ? [] : { form: `cyrillic-${cased(upper)}` as const, value })),
  ];
}

const cased = (upper: boolean) => (upper ? 'upper' : 'lower');

function toNumber(roman: string): number {
  const worths = [...roman.toLowerCase()].map((letter) => ROMAN_WORTH[letter] ?? 0);
  return worths.reduce((sum, worth, n) => sum + (worth < (worths[n + 1] ?? 0) ? -worth : worth), 0);
}
