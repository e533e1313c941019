import type { Language } from '../../../model/language.ts';
import type { TextReading } from '../read/text-reading.ts';
import { parseFollowingUnit } from './following-unit.ts';
import { parseMeasure } from './measures.ts';
import { measureSpelledOut } from './parenthesized-number.ts';
import { parseScaleWord } from './parse-number-words.ts';
import type { OccupiedRange, Quantity } from './quantity.ts';
import { isNegative } from './spoken-quantities.ts';
import { parseWrittenNumber } from './written-number.ts';

/** The digit is tested first, so that the lookbehind does not run at every character. */
const FIGURE =
  /(?=\d)(?<![\p{N}_.,]|\p{L}(?<!(?<!\p{L})(?:Rp|USD|IDR|EUR|CNY|RUB|BYN))|\p{L}[-/](?<!(?<!\p{L})ke-))(?:\d{1,3}(?: \d{3})+(?![\p{N}\p{L}])(?:[.,]\d+)?|\d+(?:[.,]\d+)*)/gu;
const BEHIND =
  /^(?:st|nd|rd|th|s)(?!\p{L})|^-?(?:й|го|му|м|я|ю|е|х|ой|ого)(?!\p{L})|^-(?:ы|і|га|ая|ай|ую|ае|ым|ім|мі|ми)(?!\p{L})/u;

/** Numbers in figures, with the words, the scale and the unit after them. */
export function findFigures(
  { plain, where }: TextReading,
  taken: OccupiedRange[],
  repeated: readonly OccupiedRange[],
): Quantity[] {
  const found: Quantity[] = [];
  for (const { 0: digits, index } of plain.matchAll(FIGURE)) {
    const bare = digits.replace(/[.,]+$/, '');
    let end = index + bare.length;
    if ([repeated, taken].some((all) => all.some((one) => one.start < end && index < one.end))) continue;
    const ordinal = BEHIND.exec(plain.slice(end, end + 6))?.[0] ?? '';
    end += ordinal.length;
    if (/^\p{L}/u.test(plain.slice(end, end + 2))) continue;
    const numbered = measureSpelledOut(plain, end, where.language)?.end ?? end;
    const scaled = parseScale(plain, numbered, where.language);
    const last = measureSpelledOut(plain, scaled.end, where.language)?.end ?? scaled.end;
    const unit = parseFollowingUnit(plain, index, last, where.language);
    const start = index - findSign(plain, index);
    const size = (parseWrittenNumber(bare, where.language) + scaled.half) * scaled.value;
    // Millions with decimals: 38.03 × 10⁶ is no whole number in binary arithmetic.
    const value = String(Math.round(size * 1e6) / (start < index || isNegative(plain, index) ? -1e6 : 1e6));
    const place = { start, end: Math.max(unit.end, numbered) };
    const counted = isOrdinal(plain, index, ordinal) ? ORDINAL : { unit: unit.unit, sure: 'figure' as const };
    const whole = { value, ...counted, ...place, measure: parseMeasure(plain, last) };
    const share = measureSpelledOut(plain, unit.end, where.language)?.end ?? unit.end;
    taken.push({ start: index, end: Math.max(whole.end, last, share) });
    found.push(whole);
  }
  return found.map((one, n) => (isInRange(plain, found[n - 1], one, found[n + 1]) ? { ...one, unit: 'range' } : one));
}

const ORDINAL = { unit: 'ordinal', sure: 'words' } as const;

/** "The 21st century", "abad ke-21": another language may use words or Roman numerals. */
function isOrdinal(plain: string, start: number, behind: string): boolean {
  return (
    /^(?:st|nd|rd|th|-?(?:й|го|му|м|я|ю|е|ой|ого)|-(?:ы|і|га|ая|ай|ую|ае|ым|ім))$/u.test(behind) ||
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

/** "2 and a half", "2 с половиной". */
const AND_HALF = /^\s(?:and\sa\shalf|с\sполовиной|з\sпаловай|setengah)(?!\p{L})/iu;

function parseScale(plain: string, at: number, language: Language) {
  const half = AND_HALF.exec(plain.slice(at, at + 20))?.[0].length ?? 0;
  let [value, end] = [1, at + half];
  // "15 тыс. млн" has two scales.
  for (let more = true; more; ) {
    const word = /^\s(\p{L}+)\.?/u.exec(plain.slice(end, end + 20));
    const scale = word === null ? null : parseScaleWord(word[1] ?? '', language);
    more = word !== null && scale !== null;
    value *= scale ?? 1;
    if (word !== null && scale !== null) end += word[0].length;
  }
  return { value, end, half: half === 0 ? 0 : 0.5 };
}

/** The length of a minus sign before a figure; a hyphen or dash after a number or a word is none. */
function findSign(plain: string, at: number): number {
  return /(?:^|[\s(±]|[$€₽]\s?)(?<!\d\s)[-−]$/u.test(plain.slice(Math.max(0, at - 3), at)) ||
    /(?<=[^\n\d]\s)–$/u.test(plain.slice(Math.max(0, at - 3), at))
    ? 1
    : 0;
}
