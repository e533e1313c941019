import type { Language } from '../../../model/language.ts';
import { parseFollowingUnit } from './following-unit.ts';
import { isIndonesianOrdinal } from './indonesian-ordinals.ts';
import { hasLength } from './lengths.ts';
import type { OccupiedRange, Quantity } from './quantity.ts';
import type { SpokenNumber } from './read-spoken-numbers.ts';
import { UNIT_WORDS } from './units.ts';

/** Numbers in words that are not part of another number: "twice", "dua kali", "пятилетний", "one third". */
export function listSpokenQuantities(
  plain: string,
  language: Language,
  spoken: readonly SpokenNumber[],
  taken: readonly OccupiedRange[],
): Quantity[] {
  return spoken.flatMap((one) => {
    if (taken.some((other) => other.start < one.end && one.start < other.end)) return [];
    const quantity = createQuantity(plain, language, one);
    return quantity === null ? [] : [quantity];
  });
}

function createQuantity(plain: string, language: Language, one: SpokenNumber): Quantity | null {
  const { kind, start, end } = one;
  if (kind === 'counted') return createCountedQuantity(plain, one);
  if (kind === 'fraction') return createFraction(plain, language, one);
  if (kind === 'ordinal' && one.value < 1000) return createOrdinal(plain, language, one);
  const negative = isNegative(plain, start) ? -1 : 1;
  const copies = language === 'id' && /rangkap\s$/iu.test(plain.slice(Math.max(0, start - 9), start));
  const unit = copies ? 'copies' : parseFollowingUnit(plain, start, end, language).unit;
  return weigh(one.value * negative, unit, one);
}

/** Nouns for one span that are left out as easily as "one". */
const ONE_SPAN = /^(?:se(?:tahun|bulan|minggu|pekan|hari|jam)|сут|квартал)/iu;

function createCountedQuantity(plain: string, one: SpokenNumber): Quantity {
  const { value, unit, start, end } = one;
  if (unit !== 'ordinal' && !hasLength(unit)) return weigh(value, unit, one);
  // Adverbs of frequency may be left out, or be two words of which neither is a number.
  const sure = ONE_SPAN.test(plain.slice(start, end)) ? 'one' : 'words';
  return { value: String(value), unit, sure, start, end };
}

function weigh(value: number, unit: string | null, { vague, start, end }: SpokenNumber): Quantity {
  const small = Math.abs(value) <= 1 || (Math.abs(value) <= 2 && unit === null);
  const sure =
    vague || (small && value >= 0 && Number.isInteger(value))
      ? 'one'
      : unit !== null || value >= 10
        ? 'figure'
        : 'words';
  return { value: String(value), unit, sure, start, end };
}

const NEGATIVE = /(?<!\p{L})(?:minus|negative|negatif|минус|мінус)\s$/iu;

/** "Minus five degrees", "минус пять градусов". */
export function isNegative(plain: string, start: number): boolean {
  return NEGATIVE.test(plain.slice(Math.max(0, start - 10), start));
}

const A_PART = /(?<!\p{L})an?\s$/iu;
/** "A year and a half", "год с половиной": one more than the fraction. */
const AND_A_HALF = /(?<!\p{L})(?:(?:an?|one)\s)?(?<unit>\p{L}+)\s(?:and\sa|с|з)\s$/iu;
const OF_A = /^\s(?:of\s)?(?:an?|one)(?=\s)/u;

/** A part of something, or half a year, hour or per cent. */
function createFraction(plain: string, language: Language, one: SpokenNumber): Quantity | null {
  const { value, start, end } = one;
  const between = language === 'en' ? (OF_A.exec(plain.slice(end, end + 12))?.[0].length ?? 0) : 0;
  const words = plain.slice(start, end);
  // "Each quarter" and "the second half" are times of a year.
  if (/^quarter$/iu.test(words) && !A_PART.test(plain.slice(Math.max(0, start - 3), start))) return null;
  if (/^half$/iu.test(words) && /(?:first|second)\s$/iu.test(plain.slice(Math.max(0, start - 8), start))) return null;
  const more = AND_A_HALF.exec(plain.slice(Math.max(0, start - 24), start));
  const whole = UNIT_WORDS[language]?.get(more?.groups?.unit?.toLowerCase() ?? '');
  if (more !== null && hasLength(whole ?? null))
    return { value: String(1 + value), unit: whole ?? null, sure: 'figure', start: start - more[0].length, end };
  const { unit } = parseFollowingUnit(plain, start, end + between, language);
  if (hasLength(unit) || (unit === 'percent' && value < 1))
    return { value: String(value), unit, sure: 'words', start, end };
  return createShare(value, start, end);
}

/** A share has the value that it would have in per cent. */
export function createShare(value: number, start: number, end: number): Quantity {
  return { value: String(Math.round(value * 10_000) / 100), unit: 'fraction', sure: 'words', start, end };
}

const BEFORE_SECOND = /(?<!\p{L})(?:per|each|every|of\sa)\s$/iu;

/** "The fifth year": ordinals are often expressed differently, so only two at the same place are compared. */
function createOrdinal(plain: string, language: Language, { value, start, end }: SpokenNumber): Quantity | null {
  const before = plain.slice(Math.max(0, start - 24), start);
  if (language === 'en') {
    if (value === 2 && BEFORE_SECOND.test(before)) return null;
    if (value > 2 && A_PART.test(before) && /^\sof\s/u.test(plain.slice(end, end + 4)))
      return createShare(1 / value, start, end);
  }
  if (language === 'id' && !isIndonesianOrdinal(plain, start, end)) return null;
  return { value: String(value), unit: 'ordinal', sure: 'words', start, end };
}
