import type { Language } from '../../../model/language.ts';
import { parseFollowingUnit } from './following-unit.ts';
import { parseScaleWord } from './parse-number-words.ts';
import type { OccupiedRange, Quantity } from './quantity.ts';
import { createShare } from './spoken-quantities.ts';

const PARTS: { readonly [sign: string]: number } = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 1 / 5,
};
const SIGN =
  /(?<![\p{L}\p{N}.,/])(?:(?<whole>\d{1,3})\s?)?(?:(?<sign>[½¼¾⅓⅔⅕])|(?<=[\s(]|^)(?<over>[123])\/(?<under>[234]))(?![\p{L}\p{N}/])/gu;

/** "1½ million", "¾ of the costs", "1/3 biaya". */
export function findVulgarFractions(plain: string, language: Language, taken: OccupiedRange[]): Quantity[] {
  if (!/[½¼¾⅓⅔⅕]|\d\/[234]/.test(plain)) return [];
  return Array.from(plain.matchAll(SIGN)).flatMap(({ 0: words, index, groups = {} }) => {
    const [start, end] = [index, index + words.length];
    if (taken.some((one) => one.start < end && start < one.end)) return [];
    const { whole, sign = '', over, under } = groups;
    const part = PARTS[sign] ?? Number(over) / Number(under);
    if (part >= 1) return [];
    const word = /^\s(?:of\s)?(?:an?\s)?(\p{L}+)\.?/u.exec(plain.slice(end, end + 24));
    const scale = parseScaleWord(word?.[1] ?? '', language);
    const { unit } = parseFollowingUnit(plain, start, scale === null ? end : end + (word?.[0].length ?? 0), language);
    taken.push({ start, end });
    if (whole === undefined && scale === null && unit === null) return [createShare(part, start, end)];
    const value = String(Math.round((Number(whole ?? 0) + part) * (scale ?? 1) * 1e6) / 1e6);
    return [{ value, unit, sure: 'figure', start, end } as const];
  });
}
