import type { Language } from '../../../../model/language.ts';
import type { Quantity } from '../quantity.ts';
import type { SpokenNumber } from '../read-spoken-numbers.ts';
import { CLOCK_SUSPECT, CLOCK_WORDS, type ClockWords, convertToDayHour, NAMED_TIMES } from './clock-words.ts';
import { padTwoDigits } from './create-date.ts';
import { findQuarterHours } from './quarter-hours.ts';

/** An hour, with or without minutes. */
const FIGURES = /(?=\d)(?<![\p{L}\p{N}.:,/])(?<hour>\d{1,2})(?:(?<sign>[.:])(?<minute>\d{2}))?(?![\d:]|[.,]\d)/gu;

type Clock = { readonly hour: number; readonly minute: number; readonly start: number; readonly end: number };

/** Times of the day: "2.30 p.m.", "pukul 14.30", "14 часов 30 минут", "nine o'clock", "half past two". */
export function findTimes(plain: string, language: Language, spoken: readonly SpokenNumber[]): Quantity[] {
  const words = CLOCK_WORDS[language];
  if (words === undefined || CLOCK_SUSPECT[language]?.test(plain) !== true) return [];
  const figures = Array.from(plain.matchAll(FIGURES)).flatMap(({ 0: all, index, groups = {} }) => {
    const { hour, minute, sign = '' } = groups;
    const clock = { hour: Number(hour), minute: Number(minute ?? 0), start: index, end: index + all.length };
    return readTime(plain, clock, sign, words, language);
  });
  const named = NAMED_TIMES.flatMap(([value, form]) =>
    Array.from(plain.matchAll(form), ({ 0: all, index }) => {
      return { value, unit: 'time', sure: 'words', start: index, end: index + all.length } as const;
    }),
  );
  const quarters = findQuarterHours(plain, language);
  const others = [...figures, ...named, ...findSpokenTimes(plain, language, spoken, words)];
  return [
    ...quarters.flatMap((one) => createTime(one, one.part)),
    ...others.filter((one) => !quarters.some(({ start, end }) => start < one.end && one.start < end)),
  ];
}

function readTime(plain: string, clock: Clock, sign: string, words: ClockWords, language: Language): Quantity[] {
  const before = plain.slice(Math.max(0, clock.start - 24), clock.start);
  const following = plain.slice(clock.end, clock.end + 32);
  const minutes = sign === '' ? (words.minutes?.exec(following) ?? null) : null;
  if (minutes !== null) {
    const minute = Number(minutes.groups?.minutes);
    return createTime({ ...clock, minute, end: clock.end + minutes[0].length }, '');
  }
  const part = words.part.exec(following);
  const whole = { ...clock, end: clock.end + (part?.[0].length ?? 0) };
  const certain =
    sign === ':' || (part !== null && words.certain) || isClock(before, following, clock, sign, words, language);
  return certain ? createTime(whole, part?.groups?.half ?? part?.groups?.day ?? '') : [];
}

/** Whether the words around a number make it a time; "5.12" is otherwise a day, and "2.5" a decimal. */
function isClock(
  before: string,
  following: string,
  { hour, minute }: Clock,
  sign: string,
  { dotted, hour: alone }: ClockWords,
  language: Language,
): boolean {
  if (sign === '') return alone?.before.test(before) === true && alone.behind.test(following);
  const plausible = language === 'id' || minute === 0 || minute > 12 || hour > 12;
  return plausible && dotted.before.test(before) && dotted.behind.test(following);
}

function createTime({ hour, minute, start, end }: Clock, part: string): Quantity[] {
  if (hour > 24 || minute > 59) return [];
  const value = `${padTwoDigits(convertToDayHour(hour, part) % 24)}:${padTwoDigits(minute)}`;
  return [{ value, unit: 'time', sure: 'figure', start, end }];
}

const HOURS = /^\s(?:час(?:ов|а)?|гадзін[аыу]?)\s$/iu;
const MINUTES = /^\s(?:минут|хвілін)/iu;

/** "Nine o'clock", "pukul empat belas tiga puluh", "в девять часов утра". */
function findSpokenTimes(
  plain: string,
  language: Language,
  spoken: readonly SpokenNumber[],
  words: ClockWords,
): Quantity[] {
  return spoken.flatMap((one, n) => {
    if (one.kind !== 'cardinal' || one.value > 24 || !Number.isInteger(one.value)) return [];
    const next = spoken[n + 1];
    const between = next === undefined ? '' : plain.slice(one.end, next.start);
    if (next?.kind === 'cardinal' && HOURS.test(between) && MINUTES.test(plain.slice(next.end, next.end + 8)))
      return createTime({ hour: one.value, minute: next.value, start: one.start, end: next.end }, '');
    const joined = next?.kind === 'cardinal' && between === ' ' && next.value < 60;
    const clock = {
      hour: one.value,
      minute: joined ? next.value : 0,
      start: one.start,
      end: joined ? next.end : one.end,
    };
    return readTime(plain, clock, '', words, language);
  });
}
