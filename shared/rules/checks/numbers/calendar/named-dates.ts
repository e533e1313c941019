import type { Language } from '../../../../model/language.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../../../text/numbers/month-names.ts';
import type { Word } from '../../read/split-words.ts';
import { normalizeWord } from '../../read/stem-word.ts';
import type { TextReading } from '../../read/text-reading.ts';
import type { Quantity } from '../quantity.ts';
import type { SpokenNumber } from '../read-spoken-numbers.ts';
import { createDate } from './create-date.ts';

const ENDING = `(?:st|nd|rd|th|-?(?:го|е|ое|га))?`;
const MONTH_OF = '(?:\\s(?:day|date))?(?:\\sof)?(?:\\s(?:the\\smonth\\sof|bulan|месяца))?';
const TO =
  '\\s?[–—-]\\s?|\\s(?:to|and|until|till|through|sampai(?:\\sdengan)?|s\\.d\\.|s\\/d|hingga|dan|до|по|и|да|і)\\s';
/** The day before a month, and the first day of a range: "9–11 February", "from 9 to 11 February". */
const DAY_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/])(?:(?<first>\\d{1,2})${ENDING}(?:${TO}))?(?:the\\s)?(?<day>\\d{1,2})${ENDING}[»”"]?${MONTH_OF}[\\s-]$`,
  'u',
);
const DAY_AFTER = new RegExp(
  `^\\.?\\s(?:the\\s)?(?<day>\\d{1,2})${ENDING}(?:(?:${TO})(?<last>\\d{1,2})${ENDING})?(?![\\d%]|[.:]\\d|\\s?%)`,
  'u',
);
const YEAR = /^\.?(?:,?\s(?:of\s|in\sthe\syear\s(?:of\s)?|the\syear\s|year\s|tahun\s)?|[-/])(\d{4})(?!\d)/u;
const BEFORE_SPOKEN = new RegExp(`^[»”"]?${MONTH_OF}\\s$`, 'u');
const BEFORE_SPOKEN_YEAR = /^\.?,?\s(?:of\s|in\sthe\syear\s(?:of\s)?|the\syear\s|tahun\s)?$/u;
/** "May" and "March" alone are also words; a month's abbreviation alone may be any word. */
const IN =
  /(?:^|[^\p{L}])(?:in|of|by|until|till|since|during|for|from|to|before|after|through|and|early|late|mid|each|every|next|last)[\s-]$/iu;

/** Dates with the name of a month, months alone, and days of the week. */
export function findNamedDates(
  { plain, words, where }: TextReading,
  calendar: readonly number[],
  spoken: readonly SpokenNumber[],
): Quantity[] {
  const { language } = where;
  return calendar
    .flatMap((at) => splitAtHyphens(words[at]))
    .flatMap((word) => {
      const month = MONTH_NAMES[language]?.full.get(word.key) ?? MONTH_NAMES[language]?.short.get(word.key);
      if (month !== undefined && (word.capital || /^(?:ru|be)$/.test(language)))
        return readMonth(plain, language, word.key, month, word.start, word.end, spoken);
      const weekday = WEEKDAY_NAMES[language]?.get(word.key);
      if (weekday === undefined || !isWeekday(plain, language, word.key, word.capital, word.start, word.end)) return [];
      return [{ value: String(weekday), unit: 'weekday', sure: 'words', start: word.start, end: word.end } as const];
    });
}

type CalendarWord = Pick<Word, 'key' | 'capital' | 'start' | 'end'>;

/** The parts of "January-March" and "mid-March". */
function splitAtHyphens(word: Word | undefined): CalendarWord[] {
  if (word === undefined) return [];
  if (!word.key.includes('-')) return [word];
  let start = word.start;
  return word.text.split(/[-‐‑]/u).map((text) => {
    const part = { key: normalizeWord(text), capital: /^\p{Lu}/u.test(text), start, end: start + text.length };
    start = part.end + 1;
    return part;
  });
}

function readMonth(
  plain: string,
  language: Language,
  key: string,
  month: number,
  start: number,
  end: number,
  spoken: readonly SpokenNumber[],
): Quantity[] {
  const before = DAY_BEFORE.exec(plain.slice(Math.max(0, start - 48), start));
  const own = before === null ? findSpokenDay(plain, start, spoken) : null;
  const alone = before === null && own === null;
  const after = alone && language === 'en' ? DAY_AFTER.exec(plain.slice(end, end + 24)) : null;
  const spokenAfter = alone && after === null && language === 'en' ? findSpokenAfter(plain, end, spoken) : null;
  const day = before?.groups?.day ?? after?.groups?.day ?? own?.value ?? spokenAfter?.value ?? null;
  const behind = spokenAfter?.end ?? end + (after?.[0].length ?? 0);
  const year = readYear(plain, behind, spoken);
  if (day !== null && (Number(day) < 1 || Number(day) > 31)) return [];
  const from = before === null ? (own?.start ?? start) : start - before[0].length;
  const last = year?.end ?? behind;
  if (day === null && year === null)
    return isMonthAlone(plain, language, key, start) ? [createMonth(month, start, end)] : [];
  const first = before?.groups?.first ?? null;
  const final = after?.groups?.last ?? null;
  const date = createDate(year?.value ?? null, month, day, from, last);
  // Each end of "9–11 February" is a day; both have the place of the whole.
  const other = first ?? final;
  return other === null ? [date] : [createDate(year?.value ?? null, month, other, from, last), date];
}

function createMonth(month: number, start: number, end: number): Quantity {
  return { ...createDate(null, month, null, start, end), sure: 'words' };
}

function isMonthAlone(plain: string, language: Language, key: string, start: number): boolean {
  if (MONTH_NAMES[language]?.full.has(key) !== true) return false;
  const before = plain.slice(Math.max(0, start - 12), start);
  // "Мая" is also "my", and "маем" "we have".
  if (language === 'be' && /^ма(?:й|я|ю|ем)$/.test(key))
    return /(?<!\p{L})(?:да|з|канца|пачатку|месяца)\s$/iu.test(before);
  return language !== 'en' || !/^(?:may|march|august)$/.test(key) || IN.test(before);
}

function findSpokenDay(plain: string, start: number, spoken: readonly SpokenNumber[]): SpokenNumber | null {
  const own = spoken.findLast((one) => one.end < start);
  if (own === undefined || own.value < 1 || own.value > 31 || own.end < start - 24 || own.kind === 'fraction')
    return null;
  return BEFORE_SPOKEN.test(plain.slice(own.end, start)) ? own : null;
}

function findSpokenAfter(plain: string, end: number, spoken: readonly SpokenNumber[]): SpokenNumber | null {
  const own = spoken.find((one) => one.start > end);
  if (own === undefined || own.kind !== 'ordinal' || own.value > 31) return null;
  return /^\s(?:the\s)?$/u.test(plain.slice(end, own.start)) ? own : null;
}

function readYear(plain: string, end: number, spoken: readonly SpokenNumber[]) {
  const figures = YEAR.exec(plain.slice(end, end + 32));
  if (figures !== null) return { value: figures[1] ?? '', end: end + figures[0].length };
  const own = spoken.find((one) => one.start > end);
  if (own === undefined || own.value < 1000 || own.value > 2999 || own.start > end + 24) return null;
  return BEFORE_SPOKEN_YEAR.test(plain.slice(end, own.start)) ? { value: String(own.value), end: own.end } : null;
}

/** "Minggu" is also a week, and "среда" surroundings. */
function isWeekday(
  plain: string,
  language: Language,
  key: string,
  capital: boolean,
  start: number,
  end: number,
): boolean {
  const before = plain.slice(Math.max(0, start - 12), start);
  if (language === 'en') return capital;
  if (language === 'id') return capital && (!/^(?:minggu|ahad)$/.test(key) || /hari\s$/iu.test(before));
  if (language === 'ru' && key.startsWith('сред'))
    return (
      /(?<!\p{L})(?:в|до|к|по|каждую)\s$/iu.test(before) && !/^\s(?:обитан|с|для)/u.test(plain.slice(end, end + 10))
    );
  return true;
}
