import type { NumberForm } from '../../model/negotiation.ts';
import { CYRILLIC_ALPHABETS } from './cyrillic-alphabets.ts';
import { formatRomanNumeral } from './format-roman.ts';

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const [CYRILLIC = ''] = CYRILLIC_ALPHABETS;

/**
 * The number of a clause in the form of its text (D25): "B" for "2", and "B.1" for "2.1". After the last letter the letters are
 * doubled, as in lists of Word (ECMA-376 part 1, 17.18.59).
 * @param number its places in figures, from 1, such as "2.1"
 */
export function formatClauseNumber(number: string, form: NumberForm): string {
  const [first = '', ...others] = number.split('.');
  return [formatPlace(Number(first), form), ...others].join('.');
}

function formatPlace(place: number, form: NumberForm): string {
  const lower = formatLowerPlace(place, form);
  return form.endsWith('-upper') ? lower.toUpperCase() : lower;
}

function formatLowerPlace(place: number, form: NumberForm): string {
  if (form.startsWith('roman')) return formatRomanNumeral(place);
  if (form.startsWith('letter')) return formatLetter(place, LATIN);
  return form.startsWith('cyrillic') ? formatLetter(place, CYRILLIC) : String(place);
}

const formatLetter = (place: number, letters: string): string =>
  letters.charAt((place - 1) % letters.length).repeat(Math.ceil(place / letters.length));
