import type { Language } from '../../../model/language.ts';
import type { TextReading } from '../read/text-reading.ts';
import { canStartOrdinal } from './ordinals.ts';
import { canStartNumber } from './spelled-numbers.ts';

/** The indices of words that may begin a number or an ordinal: most words may not. */
export function findNumericWords({ words, where }: TextReading): number[] {
  const known = knownWords.get(where.language) ?? new Map<string, boolean>();
  knownWords.set(where.language, known);
  const found: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const key = words[at]?.key ?? '';
    let numeric = known.get(key);
    if (numeric === undefined) {
      numeric = canStartNumber(key, where.language) || canStartOrdinal(key, where.language);
      if (known.size < MOST) known.set(key, numeric);
    }
    if (numeric) found.push(at);
  }
  return found;
}

/** A cache, since the same words recur. */
const knownWords = new Map<Language, Map<string, boolean>>();
const MOST = 20_000;
