import type { Language } from '../../model/language.ts';
import type { NumberForm, NumberWordForm } from '../../model/negotiation.ts';
import { BELARUSIAN_ALPHABET, formatLetterCount, LATIN_ALPHABET, RUSSIAN_ALPHABET } from './alphabets.ts';
import { formatNumberWords, isNumberWordForm } from './format-number-words.ts';
import { formatRomanNumeral } from './format-roman.ts';

/**
 * The number of a clause in the form of its text (D25): "B" for "2", and "B.1" for "2.1"; Cyrillic letters are those of the
 * language. Words are for whole clauses: "Three" for "3", but "3.1" in figures.
 * @param number its places in figures, from 1, such as "2.1"
 */
export function formatClauseNumber(number: string, form: NumberForm, language: Language): string {
  const [first = '', ...others] = number.split('.');
  if (isNumberWordForm(form))
    return (others.length === 0 ? formatPlaceWords(Number(first), form, language) : null) ?? number;
  return [formatPlace(Number(first), form, language), ...others].join('.');
}

/** English and Indonesian write each word of a label with a capital. */
function formatPlaceWords(place: number, form: NumberWordForm, language: Language): string | null {
  const words = formatNumberWords(place, form, language);
  return language === 'en' || language === 'id'
    ? (words?.replaceAll(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()) ?? null)
    : words;
}

function formatPlace(place: number, form: NumberForm, language: Language): string {
  const alphabet = findAlphabet(form, language);
  const lower =
    alphabet !== null
      ? formatLetterCount(place, alphabet)
      : form.startsWith('roman')
        ? formatRomanNumeral(place)
        : String(place);
  return form.endsWith('-upper') ? lower.toUpperCase() : lower;
}

/** The small letters in which a form counts in a language; null where it counts in none. */
export function findAlphabet(form: NumberForm, language: Language): string | null {
  if (form.startsWith('letter')) return LATIN_ALPHABET;
  if (!form.startsWith('cyrillic')) return null;
  return language === 'be' ? BELARUSIAN_ALPHABET : RUSSIAN_ALPHABET;
}
