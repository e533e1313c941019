import type { Language } from '../../../model/language.ts';
import { isCalendarWord } from '../../../text/numbers/month-names.ts';
import type { TextReading } from '../read/text-reading.ts';
import { canStartNumber } from './read-spoken-numbers.ts';

/** The indices of words that may begin a number, and of those that name a month or a day: most words do neither. */
export type NumberClues = { readonly numeric: readonly number[]; readonly calendar: readonly number[] };

type Clue = 'numeric' | 'calendar' | null;

export function findNumberClues({ words, where }: TextReading): NumberClues {
  const known = knownWords.get(where.language) ?? new Map<string, Clue>();
  knownWords.set(where.language, known);
  const numeric: number[] = [];
  const calendar: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const key = words[at]?.key ?? '';
    let clue = known.get(key);
    if (clue === undefined) {
      clue = classifyWord(key, where.language);
      if (known.size < MOST) known.set(key, clue);
    }
    if (clue === 'numeric') numeric.push(at);
    else if (clue === 'calendar') calendar.push(at);
  }
  return { numeric, calendar };
}

function classifyWord(key: string, language: Language): Clue {
  if (isCalendarWord(key, language)) return 'calendar';
  return canStartNumber(key, language) ? 'numeric' : null;
}

/** A cache, since the same words recur. */
const knownWords = new Map<Language, Map<string, Clue>>();
const MOST = 20_000;
