import type { Language } from '../../../model/language.ts';
import type { TextReading } from '../read/text-reading.ts';
import { NUMBER_WORDS, ORDINAL_WORDS } from './number-table.ts';
import { findNumberEnd, parseNumberWords } from './parse-number-words.ts';
import type { OccupiedRange, Quantity } from './quantity.ts';

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ENGLISH = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
    .split(' ')
    .map((word, n) => [word, n + 1] as const),
);
for (const [n, word] of TENS.entries()) {
  const value = (n + 2) * 10;
  for (const [last, unit] of [...ENGLISH].slice(0, 9)) ENGLISH.set(`${word}-${last}`, value + unit);
  ENGLISH.set(`${word.slice(0, -1)}ieth`, value);
}

/** The number of an ordinal word. */
function parseOrdinal(key: string, language: Language): number | null {
  return (language === 'en' ? ENGLISH.get(key) : ORDINAL_WORDS[language]?.get(key)?.value) ?? null;
}

/** "The fifth year": ordinals are often expressed differently, so only two at the same place are compared. */
export function findOrdinals(
  { words, where }: TextReading,
  numeric: readonly number[],
  taken: readonly OccupiedRange[],
): Quantity[] {
  const found: Quantity[] = [];
  for (const at of numeric) {
    const { key = '', start = 0, end = 0 } = words[at] ?? {};
    const value = parseOrdinal(key, where.language);
    if (value === null || taken.some((one) => one.start < end && start < one.end)) continue;
    found.push({ value: String(value), unit: 'ordinal', sure: 'words', start, end });
  }
  return found;
}

/** Whether a word is an ordinal, or may be the first word of one. */
export function canStartOrdinal(key: string, language: Language): boolean {
  return parseOrdinal(key, language) !== null || (language === 'id' && parseIndonesianOrdinal(key) !== undefined);
}

const BEGINS = /^ke(satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus)$/;

/**
 * "Kelima", "kedua puluh lima": Indonesian puts "ke" before the first word of the number. "Kedua" and "ketiga" alone
 * may also mean "both" and "all three".
 */
export function findIndonesianOrdinals({ words, plain, where }: TextReading, numeric: readonly number[]): Quantity[] {
  if (where.language !== 'id') return [];
  const found: Quantity[] = [];
  for (const at of numeric) {
    const { key = '', start = 0, end = 0 } = words[at] ?? {};
    const first = parseIndonesianOrdinal(key);
    const known = first === undefined ? undefined : NUMBER_WORDS.id?.get(first)?.value;
    if (first === undefined || known === undefined) continue;
    const behind = key === 'pertama' ? at + 1 : Math.max(at + 1, findNumberEnd(words, at + 1, plain, 'id'));
    const joined = plain[end] === ' ' ? words.slice(at + 1, behind) : [];
    const value = parseNumberWords([first, ...joined.map((one) => one.key)], 'id');
    if (value === null || (joined.length === 0 && /^ke(?:dua|tiga)$/.test(key))) continue;
    found.push({ value: String(value), unit: 'ordinal', sure: 'words', start, end: joined.at(-1)?.end ?? end });
  }
  return found;
}

function parseIndonesianOrdinal(key: string): string | undefined {
  return key === 'pertama' ? 'satu' : BEGINS.exec(key)?.[1];
}

const HYPHENATED = /(?=\d)(?<=\p{L}[-‐‑])\d{1,4}(?![\p{L}\p{N}])/gu;

/** "Евро-4", "mid-2024": another language may write the number with a space. */
export function findHyphenatedNumbers({ plain }: TextReading): Quantity[] {
  return Array.from(plain.matchAll(HYPHENATED), ({ 0: digits, index }) => {
    return {
      value: String(Number(digits)),
      unit: null,
      sure: 'one',
      start: index,
      end: index + digits.length,
    } as const;
  });
}
