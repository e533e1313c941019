import type { Language } from '../../../model/language.ts';
import type { Reading } from '../read/reading.ts';
import { NUMBER_WORDS } from './number-table.ts';
import { keysOf, numberOf } from './number-words.ts';
import type { Quantity, Taken } from './quantity.ts';
import { unitBehind } from './unit-behind.ts';

const FIGURE =
  /(?<![\p{L}\p{N}_.,]|\p{L}[-/](?<!(?<!\p{L})ke-))(?:\d{1,3}(?: \d{3})+(?![\p{N}\p{L}])(?:[.,]\d+)?|\d+(?:[.,]\d+)*)/gu;
const BEHIND = /^(?:st|nd|rd|th)(?!\p{L})|^-?(?:й|го|му|м|я|ю|е|х|ой|ого)(?!\p{L})/u;
const IN_PARENTHESES = /^\s?\(([^()\n]{1,80})\)/u;

/** Numbers in figures, with the words, the scale and the unit behind them. */
export function figures({ plain, where }: Reading, taken: Taken[]): Quantity[] {
  const found: Quantity[] = [];
  for (const { 0: digits, index } of plain.matchAll(FIGURE)) {
    const bare = digits.replace(/[.,]+$/, '');
    let end = index + bare.length;
    if (taken.some((one) => one.start < end && index < one.end)) continue;
    const ordinal = BEHIND.exec(plain.slice(end, end + 6))?.[0] ?? '';
    end += ordinal.length;
    if (/^\p{L}/u.test(plain.slice(end, end + 2))) continue;
    const [numbered, behind] = spelledOut(plain, end, where.language);
    const scaled = scale(plain, behind, where.language);
    const [, last] = spelledOut(plain, scaled.end, where.language);
    const unit = unitBehind(plain, index, last, where.language);
    const value = String(meant(bare, where.language) * scaled.value);
    const whole = { value, unit: unit.unit, sure: 'figure' as const, start: index, end: Math.max(unit.end, numbered) };
    taken.push({ start: index, end: Math.max(whole.end, last) });
    found.push(whole);
  }
  return found;
}

/** Where "(five)" behind a figure ends; the same place where there are no such words. */
function spelledOut(plain: string, at: number, language: Language): readonly [number, number] {
  const words = IN_PARENTHESES.exec(plain.slice(at, at + 90));
  if (words === null || numberOf(keysOf(words[1] ?? ''), language) === null) return [at, at];
  return [at + words[0].length, at + words[0].length];
}

function scale(plain: string, at: number, language: Language): { readonly value: number; readonly end: number } {
  const word = /^\s(\p{L}+)\.?/u.exec(plain.slice(at, at + 20));
  const known = NUMBER_WORDS[language]?.get(keysOf(word?.[1] ?? '')[0] ?? '');
  return word === null || known?.kind !== 'scale'
    ? { value: 1, end: at }
    : { value: known.value, end: at + word[0].length };
}

/** A number as its language writes it; where that would be odd ("38.03" in Indonesian), as it must be meant. */
function meant(digits: string, language: Language): number {
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
