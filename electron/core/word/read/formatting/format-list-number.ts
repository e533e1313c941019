import { formatLetterCount, LATIN_ALPHABET, RUSSIAN_ALPHABET } from '../../../../../shared/text/numbers/alphabets.ts';
import { formatRomanNumeral } from '../../../../../shared/text/numbers/format-roman.ts';
import { findLabelWords } from './label-words.ts';

/**
 * Formats one number of a label in an OOXML format (ECMA-376 part 1, 17.18.59); null if the format is not supported.
 * Words are in the language of the text, and figures where that is not known: a figure misleads nobody.
 */
export function formatListNumber(format: string, value: number, language: string | null): string | null {
  switch (format) {
    case 'decimal':
      return String(value);
    case 'decimalZero':
      return value < 10 && value >= 0 ? `0${value}` : String(value);
    case 'lowerLetter':
      return formatLetters(LATIN_ALPHABET, value);
    case 'upperLetter':
      return formatLetters(LATIN_ALPHABET, value).toUpperCase();
    case 'russianLower':
      return formatLetters(RUSSIAN_ALPHABET, value);
    case 'russianUpper':
      return formatLetters(RUSSIAN_ALPHABET, value).toUpperCase();
    case 'lowerRoman':
      return formatRoman(value);
    case 'upperRoman':
      return formatRoman(value).toUpperCase();
    case 'ordinal':
      return findLabelWords(language)?.figure(value) ?? String(value);
    case 'cardinalText':
      return findLabelWords(language)?.cardinal(value) ?? String(value);
    case 'ordinalText':
      return findLabelWords(language)?.ordinal(value) ?? String(value);
    case 'decimalEnclosedCircle':
      return formatEnclosed('①', value);
    case 'decimalEnclosedParen':
      return formatEnclosed('⑴', value);
    case 'decimalEnclosedFullstop':
      return formatEnclosed('⒈', value);
    case 'numberInDash':
      return `- ${value} -`;
    case 'hex':
      return value.toString(16).toUpperCase();
    case 'chicago':
      return formatLetters('*†‡§', value);
    case 'none':
    case 'bullet':
      return '';
    default:
      return formatPadded(format, value);
  }
}

/** A custom format, "001, 002, 003, ...", gives the minimum number of digits. */
function formatPadded(format: string, value: number): string | null {
  const digits = /^0{1,9}1(?=,)/.exec(format)?.[0].length;
  return digits === undefined ? null : String(value).padStart(digits, '0');
}

/** Unicode has twenty of each. */
function formatEnclosed(first: string, value: number): string {
  return value >= 1 && value <= 20 ? String.fromCodePoint((first.codePointAt(0) ?? 0) + value - 1) : String(value);
}

/** Beyond thirty times the same letter, and below one, figures stand for it. */
const formatLetters = (alphabet: string, value: number): string =>
  value < 1 || value > 780 ? String(value) : formatLetterCount(value, alphabet);

function formatRoman(value: number): string {
  if (value < 1 || value > 32_767) return String(value);
  return formatRomanNumeral(value);
}
