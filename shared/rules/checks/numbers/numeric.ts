import type { Language } from '../../../model/language.ts';
import type { Reading } from '../read/reading.ts';
import { mayOrder } from './ordinals.ts';
import { mayCount } from './spoken.ts';

/** The places of the words with which a number or an ordinal may begin: most words are none. */
export function numericWords({ words, where }: Reading): number[] {
  const known = seen.get(where.language) ?? new Map<string, boolean>();
  seen.set(where.language, known);
  const found: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const key = words[at]?.key ?? '';
    let numeric = known.get(key);
    if (numeric === undefined) {
      numeric = mayCount(key, where.language) || mayOrder(key, where.language);
      if (known.size < MOST) known.set(key, numeric);
    }
    if (numeric) found.push(at);
  }
  return found;
}

/** The same words come again and again. */
const seen = new Map<Language, Map<string, boolean>>();
const MOST = 20_000;
