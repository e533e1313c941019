import type { Language } from '../../../model/language.ts';
import { normalizeWord } from '../read/stem-word.ts';
import type { TextReading } from '../read/text-reading.ts';
import { parseFollowingUnit } from './following-unit.ts';
import { NUMBER_WORDS } from './number-table.ts';
import { parseParenthesizedNumber } from './parenthesized-number.ts';
import type { OccupiedRange, Quantity } from './quantity.ts';

/** The digit is tested first, so that the lookbehind does not run at every character. */
const FIGURE =
  /(?=\d)(?<![\p{N}_.,]|\p{L}(?<!(?<!\p{L})(?:Rp|USD|IDR|EUR|CNY|RUB|BYN))|\p{L}[-/](?<!(?<!\p{L})ke-))(?:\d{1,3}(?: \d{3})+(?![\p{N}\p{L}])(?:[.,]\d+)?|\d+(?:[.,]\d+)*)/gu;
const BEHIND = /^(?:st|nd|rd|th|s)(?!\p{L})|^-?(?:й|го|му|м|я|ю|е|х|ой|ого)(?!\p{L})/u;
const IN_PARENTHESES = /^\s?\(([^()\n]{1,120})\)/u;

/** Numbers in figures, with the words, the scale and the unit after them. */
export function findFigures({ plain, where }: TextReading, taken: OccupiedRange[]): Quantity[] {
  const found: Quantity[] = [];
  for (const { 0: digits, index } of plain.matchAll(FIGURE)) {
    const bare = digits.replace(/[.,]+$/, '');
    let end = index + bare.length;
    if (taken.some((one) => one.start < end && index < one.end)) continue;
    const ordinal = BEHIND.exec(plain.slice(end, end + 6))?.[0] ?? '';
    end += ordinal.length;
    if (/^\p{L}/u.test(plain.slice(end, end + 2))) continue;
    const [numbered, behind] = findSpelledOutEnd(plain, end, where.language);
    const scaled = parseScale(plain, behind, where.language);
    const [, last] = findSpelledOutEnd(plain, scaled.end, where.language);
    const unit = parseFollowingUnit(plain, index, last, where.language);
    const value = String(parseWrittenNumber(bare, where.language) * scaled.value);
    const place = { start: index, end: Math.max(unit.end, numbered) };
    const counted = isOrdinal(plain, index, ordinal) ? ORDINAL : { unit: unit.unit, sure: 'figure' as const };
    const whole = { value, ...counted, ...place };
    const [, share] = findSpelledOutEnd(plain, unit.end, where.language);
    taken.push({ start: index, end: Math.max(whole.end, last, share) });
    found.push(whole);
  }
  return found.map((one, n) => (isInRange(plain, found[n - 1], one, found[n + 1]) ? { ...one, unit: 'range' } : one));
}

const ORDINAL = { unit: 'ordinal', sure: 'words' } as const;

/** "The 21st century", "abad ke-21": another language may use words or Roman numerals. */
function isOrdinal(plain: string, start: number, behind: string): boolean {
  return (
    /^(?:st|nd|rd|th|-?(?:й|го|му|м|я|ю|е|ой|ого))$/u.test(behind) ||
    /(?<!\p{L})ke-$/iu.test(plain.slice(Math.max(0, start - 4), start))
  );
}

const TO = /^\s(?:to|and|до|и|sampai(?:\sdengan)?|hingga|dan)\s(?:[A-Z]{3}\s|Rp\s?)?$/u;
const FROM = /(?<!\p{L})(?:between|from|antara|dari|от|между)(?:\s\p{L}+)?\s$/u;
const DASH = /^\s?[–-]\s?$/;

/** "От 280 до 445 долларов", "USD 280–445": the unit may be named at only one end of a range. */
function isInRange(plain: string, before: Quantity | undefined, one: Quantity, behind: Quantity | undefined): boolean {
  if (one.unit !== null) return false;
  if (before !== undefined && before.unit !== null && DASH.test(plain.slice(before.end, one.start))) return true;
  const between = behind === undefined ? '' : plain.slice(one.end, behind.start);
  return DASH.test(between) || (TO.test(between) && FROM.test(plain.slice(Math.max(0, one.start - 24), one.start)));
}

/** The end of "(five)" after a figure; the same offset if there are no such words. */
function findSpelledOutEnd(plain: string, at: number, language: Language): readonly [number, number] {
  if (plain[at] !== '(' && plain[at + 1] !== '(') return [at, at];
  const words = IN_PARENTHESES.exec(plain.slice(at, at + 130));
  if (words === null || parseParenthesizedNumber(words[1] ?? '', language) === null) return [at, at];
  return [at + words[0].length, at + words[0].length];
}

function parseScale(plain: string, at: number, language: Language): { readonly value: number; readonly end: number } {
  const word = /^\s(\p{L}+)\.?/u.exec(plain.slice(at, at + 20));
  const known = NUMBER_WORDS[language]?.get(normalizeWord(word?.[1] ?? ''));
  return word === null || known?.kind !== 'scale'
    ? { value: 1, end: at }
    : { value: known.value, end: at + word[0].length };
}

/** A number as its language writes it; if that would be odd ("38.03" in Indonesian), as it must be meant. */
export function parseWrittenNumber(digits: string, language: Language): number {
  const bare = digits.replaceAll(' ', '');
  const signs = bare.match(/[.,]/g) ?? [];
  const last = signs.at(-1);
  if (last === undefined) return Number(bare);
  const mixed = new Set(signs).size > 1;
  const decimals = bare.slice(bare.lastIndexOf(last) + 1);
  const grouping = language === 'en' ? ',' : '.';
  const grouped = decimals.length === 3 && (signs.length > 1 || (last === grouping && !/^0/.test(bare)));
  if (!mixed && grouped) return Number(bare.replaceAll(last, ''));
  if (!mixed && signs.length > 1) return Number(bare.replaceAll(/[.,]/g, ''));
  const whole = bare.slice(0, bare.lastIndexOf(last)).replaceAll(/[.,]/g, '');
  return Number(`${whole}.${decimals}`);
}
