import type { Language } from '../../../model/language.ts';
import { keysOf, leadingNumber } from './number-words.ts';
import { BETWEEN, currency, UNITS } from './units.ts';

/**
 * The number in words that stands in parentheses, which may say once more what is counted: "five", "two hundred US
 * dollars", "lima belas persen", "двух с половиной процентов". Null where the words are other words.
 */
export function inParentheses(words: string, language: Language): number | null {
  const keys = keysOf(words);
  const number = leadingNumber(keys, language);
  if (number === null) return null;
  const rest = keys.slice(number.length);
  return rest.length === 0 || counted(rest, language) ? number.value : null;
}

function counted(keys: readonly string[], language: Language): boolean {
  const [first = ''] = keys;
  if (UNITS[language]?.has(first)) return keys.length < 3;
  if (keys.length === 2 && BETWEEN[language]?.test(first)) return UNITS[language]?.has(keys[1] ?? '') ?? false;
  const words = keys.join(' ');
  return keys.length < 5 && (/^per cent$/.test(words) || currency('', words) !== null);
}
