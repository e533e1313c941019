import type { Language } from '../../../model/language.ts';
import { parseLeadingNumber, splitWordKeys } from './parse-number-words.ts';
import { detectCurrency, UNIT_FILLERS, UNIT_WORDS } from './units.ts';

/**
 * A number in words in parentheses, which may repeat the unit: "five", "two hundred US dollars", "lima belas persen",
 * "двух с половиной процентов". Null for any other words.
 */
export function parseParenthesizedNumber(words: string, language: Language): number | null {
  const keys = splitWordKeys(words);
  const number = parseLeadingNumber(keys, language);
  if (number === null) return null;
  const rest = keys.slice(number.length);
  return rest.length === 0 || isCountedUnit(rest, language) ? number.value : null;
}

function isCountedUnit(keys: readonly string[], language: Language): boolean {
  const [first = ''] = keys;
  if (UNIT_WORDS[language]?.has(first)) return keys.length < 3;
  if (keys.length === 2 && UNIT_FILLERS[language]?.test(first))
    return UNIT_WORDS[language]?.has(keys[1] ?? '') ?? false;
  const words = keys.join(' ');
  return keys.length < 5 && (/^per cent$/.test(words) || detectCurrency('', words) !== null);
}

const IN_PARENTHESES = /^\s?\(([^()\n]{1,120})\)/u;

/** The number and the end of "(five)" after a figure; null if there are no such words. */
export function measureSpelledOut(
  plain: string,
  at: number,
  language: Language,
): { readonly value: number; readonly end: number } | null {
  if (plain[at] !== '(' && plain[at + 1] !== '(') return null;
  const words = IN_PARENTHESES.exec(plain.slice(at, at + 130));
  const value = words === null ? null : parseParenthesizedNumber(words[1] ?? '', language);
  return words === null || value === null ? null : { value, end: at + words[0].length };
}
