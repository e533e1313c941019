import type { TextReading } from '../../read/text-reading.ts';
import type { OccupiedRange, Quantity } from '../quantity.ts';
import type { SpokenNumber } from '../read-spoken-numbers.ts';
import { findNamedDates } from './named-dates.ts';
import { findNumericDates } from './numeric-dates.ts';
import { findTimes } from './times.ts';
import { findYearParts } from './year-parts.ts';

const RANGE =
  /^(?:\s?[–—-]\s?|\s(?:to|until|till|and|sampai(?:\sdengan)?|s\.d\.|hingga|dan|до|по|и|да|па|і)\s)(?:the\s|tanggal\s)?$/u;

/** All dates, times and parts of a year of a text, in its order. */
export function findDates(
  reading: TextReading,
  calendar: readonly number[],
  spoken: readonly SpokenNumber[],
): Quantity[] {
  const { plain, where } = reading;
  const digits = /\d/.test(plain);
  const dates = [
    ...(digits ? findNumericDates(plain) : []),
    ...(calendar.length > 0 ? findNamedDates(reading, calendar, spoken) : []),
  ];
  const times = findTimes(plain, where.language, spoken);
  // "A quarter" is a part of an hour in a time.
  const parts = findYearParts(plain, where.language, spoken).filter(
    (one) => !times.some((time) => overlaps(one, time)),
  );
  const others = [...parts, ...times];
  return [
    ...carryYears(plain, dates.sort(byStart)),
    ...others.filter((one) => !dates.some((date) => overlaps(one, date))),
  ].sort(byStart);
}

/** "From 9 February to 11 March 2022": the first date has the year of the second. */
function carryYears(plain: string, dates: readonly Quantity[]): Quantity[] {
  return dates.map((one, n) => {
    const next = dates[n + 1];
    if (next === undefined || one.unit !== 'date' || next.unit !== 'date' || !one.value.startsWith('–')) return one;
    const year = next.value.split('-')[0] ?? '–';
    return RANGE.test(plain.slice(one.end, next.start)) ? { ...one, value: one.value.replace(/^–/u, year) } : one;
  });
}

function byStart(a: OccupiedRange, b: OccupiedRange): number {
  return a.start - b.start;
}

function overlaps(a: OccupiedRange, b: OccupiedRange): boolean {
  return a.start < b.end && b.start < a.end;
}
