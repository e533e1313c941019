import type { Language } from '../../../model/language.ts';
import { NUMBER_GRAMMARS } from '../../../text/numbers/number-grammars.ts';
import { scanNumber, splitNumberKey } from '../../../text/numbers/scan-number.ts';
import { normalizeWord } from '../read/stem-word.ts';

/** The number that the first words state, with its decimals, and the count of these words; null if they state none. */
export function parseLeadingNumber(keys: readonly string[], language: Language) {
  const grammar = NUMBER_GRAMMARS[language];
  if (grammar === undefined) return null;
  const parts = keys.flatMap((key, n) => splitNumberKey(key, grammar).map((part) => ({ part, n })));
  const found = scanNumber(
    parts.map(({ part }) => part),
    0,
    grammar,
  );
  if (found === null) return null;
  const length = parts[found.end]?.n ?? keys.length;
  // "Пять-шесть": a number that ends within a word is none.
  return parts[found.end]?.n === parts[found.end - 1]?.n ? null : { value: found.value, length };
}

/** The number that words state, null if any of them is not a number word: "two thousand and twenty-two" is 2022. */
export function parseNumberWords(keys: readonly string[], language: Language): number | null {
  const found = parseLeadingNumber(keys, language);
  return found?.length === keys.length ? found.value : null;
}

export function isNumberWord(key: string, language: Language): boolean {
  const grammar = NUMBER_GRAMMARS[language];
  if (grammar === undefined) return false;
  return splitNumberKey(key, grammar).every((part) => {
    const word = grammar.words.get(part);
    return (word !== undefined && word.ordinal !== true) || part === grammar.halfPrefix;
  });
}

/** The value of a word such as "million" or "млн", null for any other. */
export function parseScaleWord(word: string, language: Language): number | null {
  const known = NUMBER_GRAMMARS[language]?.words.get(normalizeWord(word));
  return known?.kind === 'scale' && known.ordinal !== true ? known.value : null;
}

/** The words of a range in the form used in tables. */
export function splitWordKeys(words: string): string[] {
  return words.trim().split(/\s+/).map(normalizeWord);
}
