import type { Language } from '../../../model/language.ts';
import type { TextReading } from '../read/text-reading.ts';
import { parseFollowingUnit } from './following-unit.ts';
import { NUMBER_WORDS } from './number-table.ts';
import { findNumberEnd, isNumberWord, parseNumberWords } from './parse-number-words.ts';
import type { OccupiedRange, Quantity } from './quantity.ts';
import { COUNTING_WORDS, parseCompoundNumber, UNIT_WORDS } from './units.ts';

/** Numbers in words alone: "twice", "dua kali", "пятилетний", "two thousand and twenty-two". */
export function findSpelledNumbers(
  { plain, words, where }: TextReading,
  numeric: readonly number[],
  taken: readonly OccupiedRange[],
): Quantity[] {
  const { language } = where;
  const found: Quantity[] = [];
  let behind = 0;
  for (const at of numeric) {
    const word = words[at];
    if (word === undefined || at < behind) continue;
    const one = parseCountingWord(word.key, language);
    const end = one === null ? findNumberEnd(words, at, plain, language) : at + 1;
    const [start, stop] = [word.start, words[end - 1]?.end ?? word.end];
    if (end === at || taken.some((other) => other.start < stop && start < other.end)) continue;
    const [value, unit] =
      one ??
      parseSpelledNumber(
        plain,
        words.slice(at, end).map(({ key }) => key),
        start,
        stop,
        language,
      );
    if (value !== null) found.push(createSpelledQuantity(value, unit, start, stop));
    behind = end;
  }
  return found;
}

/** Whether a number may begin with a word. */
export function canStartNumber(key: string, language: Language): boolean {
  return (
    NUMBER_WORDS[language] !== undefined && (isNumberWord(key, language) || parseCountingWord(key, language) !== null)
  );
}

function parseCountingWord(key: string, language: Language): readonly [number, string | null] | null {
  const known = COUNTING_WORDS[language]?.get(key) ?? (language === 'ru' ? parseCompoundNumber(key) : null);
  if (known !== null && known !== undefined) return known;
  const parts = language === 'en' && key.includes('-') ? key.split('-') : [];
  const unit = UNIT_WORDS.en?.get(parts.at(-1) ?? '');
  const value = unit === undefined ? null : parseNumberWords(parts.slice(0, -1), 'en');
  return unit === undefined || value === null ? null : [value, unit];
}

function parseSpelledNumber(
  plain: string,
  keys: readonly string[],
  start: number,
  end: number,
  language: Language,
): readonly [number | null, string | null] {
  const value = parseNumberWords(keys, language);
  // "Salah satu", "один из", "satu sama lain": not numbers.
  const copies = language === 'id' && /rangkap\s$/iu.test(plain.slice(Math.max(0, start - 9), start));
  return [value, copies ? 'copies' : parseFollowingUnit(plain, start, end, language).unit];
}

function createSpelledQuantity(value: number, unit: string | null, start: number, end: number): Quantity {
  const sure = value <= 1 || (value <= 2 && unit === null) ? 'one' : unit !== null || value >= 10 ? 'figure' : 'words';
  return { value: String(value), unit, sure, start, end };
}
