import type { Quantity } from '../quantity.ts';
import { createDate } from './create-date.ts';

/** 12.01.2022, 12/01/2022, 12-01-2022, 12.01.22, 12.I.2022, 2022-01-12, 2022.01.12. */
const NUMERIC =
  /(?=\d)(?<![\p{L}\p{N}]|\d[./-])(?:(?<y>\d{4})(?<by>[-./])(?<ym>\d{2})\k<by>(?<yd>\d{2})|(?<d>\d{1,2})(?<sign>[./-]|\.\s)(?<m>\d{1,2}|[IVX]{1,4})\k<sign>(?<year>\d{4}|\d{2}))(?!\d|[./-]\d)/gu;
const ROMAN = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');

/** Dates in figures; the day comes first, unless that gives no month. */
export function findNumericDates(plain: string): Quantity[] {
  return Array.from(plain.matchAll(NUMERIC)).flatMap(({ 0: words, index, groups = {} }) => {
    const { y, ym, yd, d, m = '', year } = groups;
    const end = index + words.length;
    if (y !== undefined)
      return isDay(Number(ym), Number(yd)) ? [createDate(y, Number(ym), yd ?? null, index, end)] : [];
    const month = /\d/.test(m) ? Number(m) : ROMAN.indexOf(m) + 1;
    const day = Number(d);
    // Two digits of a year only where day and month have two as well: "1.2.22" is a number of a paragraph.
    if (year?.length === 2 && (m.length !== 2 || d?.length !== 2 || groups.sign === '-')) return [];
    const whole = year?.length === 2 ? `${Number(year) < 70 ? '20' : '19'}${year}` : (year ?? null);
    if (isDay(month, day)) return [createDate(whole, month, day, index, end)];
    return isDay(day, month) ? [createDate(whole, day, month, index, end)] : [];
  });
}

function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
