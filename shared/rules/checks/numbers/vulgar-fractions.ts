import type { Language } from '../../../model/language.ts';
import { parseFollowingUnit } from './following-unit.ts';
import { measureSpelledOut } from './parenthesized-number.ts';
import { parseScaleWord } from './parse-number-words.ts';
import type { OccupiedRange, Quantity } from './quantity.ts';
import { createShare } from './spoken-quantities.ts';
import { isSameNumber, parseWrittenFraction, WRITTEN_FRACTION } from './written-fraction.ts';

const FIGURES = new RegExp(`(?<![\\p{L}\\p{N}.,/])(?:${WRITTEN_FRACTION})(?![\\p{L}\\p{N}/])`, 'gu');
/** Others are mostly numbers of papers, "5/12", unless words in parentheses say the same. */
const USUAL = /[½¼¾⅓⅔⅕]$|(?:^|\s)[123]\/[234]$/u;

/** "1½ million", "¾ of the costs", "1/3 biaya", "1/2 (half) of the costs". */
export function findVulgarFractions(
  plain: string,
  language: Language,
  taken: OccupiedRange[],
  repeated: readonly OccupiedRange[],
): Quantity[] {
  if (!/[½¼¾⅓⅔⅕]|\d\/\d/.test(plain)) return [];
  return Array.from(plain.matchAll(FIGURES)).flatMap(({ 0: figures, index: start }) => {
    const end = start + figures.length;
    const number = parseWrittenFraction(figures);
    if (number === null || [...taken, ...repeated].some((one) => one.start < end && start < one.end)) return [];
    const spelled = measureSpelledOut(plain, end, language);
    const isSpelled = spelled !== null && isSameNumber(spelled.value, number);
    const isWhole = number >= 1 && /^\d\//.test(figures);
    if (!isSpelled && (isWhole || !USUAL.test(figures) || !/^[\s(]?$/u.test(plain.slice(start - 1, start)))) return [];
    const last = isSpelled ? spelled.end : end;
    const word = /^\s(?:of\s)?(?:an?\s)?(\p{L}+)\.?/u.exec(plain.slice(last, last + 24));
    const scale = parseScaleWord(word?.[1] ?? '', language);
    const { unit } = parseFollowingUnit(plain, start, scale === null ? last : last + (word?.[0].length ?? 0), language);
    taken.push({ start, end: last });
    if (number < 1 && scale === null && unit === null) return [createShare(number, start, end)];
    const value = String(Math.round(number * (scale ?? 1) * 1e6) / 1e6);
    return [{ value, unit, sure: 'figure', start, end } as const];
  });
}
