import type { CheckedText } from '../read/checked-text.ts';
import { createTextFinding, type RawFinding } from '../read/raw-finding.ts';
import type { TextReading } from '../read/text-reading.ts';
import { findQuantities } from './find-quantities.ts';
import type { Quantity } from './quantity.ts';
import { findReversedPeriods } from './reversed-periods.ts';

/** A year that is not stated is null. */
type Day = { readonly year: number | null; readonly month: number; readonly day: number };

/** What may be between a day of the week and its date: "Wednesday, the", "Rabu, tanggal", "среда,". */
const OF_WEEKDAY = /^,?\s(?:the\s|tanggal\s|[«“])?$/iu;
/** In a leap year every day of a month exists. */
const LEAP_YEAR = 2024;

/**
 * Dates that cannot be right: the 31st of June, a Monday that is a Wednesday, figures in brackets that are another day, a
 * period that ends before it begins.
 */
export function checkDates(reading: TextReading, text: CheckedText): RawFinding[] {
  const { plain } = reading;
  const numbers = findQuantities(reading, text);
  const all = numbers.filter(({ unit }) => unit === 'date' || unit === 'weekday');
  const reversed = findReversedPeriods(reading, numbers).map(({ start, end }) =>
    createTextFinding('date-wrong', reading, start, end, {
      details: { words: reading.text.slice(start, end), context: 'reversed' },
    }),
  );
  const wrong = all.flatMap((one, n) => {
    const day = parseDay(one);
    if (day === null) return [];
    const [before, next] = [all[n - 1], all[n + 1]];
    const create = (start: number, end: number, context?: string, other = '') =>
      createTextFinding('date-wrong', reading, start, end, {
        details: {
          words: reading.text.slice(one.start, one.end),
          ...(context === undefined ? {} : { other, context }),
        },
      });
    if (day.day > countDays(day)) return [create(one.start, one.end)];
    const weekday = before?.unit === 'weekday' && OF_WEEKDAY.test(plain.slice(before.end, one.start)) ? before : null;
    if (weekday !== null && day.year !== null && Number(weekday.value) !== getWeekday(day, day.year))
      return [create(weekday.start, one.end, 'weekday', reading.text.slice(weekday.start, weekday.end))];
    const repeated = next === undefined ? null : parseDay(next);
    const isRepeated =
      next !== undefined && /^\s?\($/u.test(plain.slice(one.end, next.start)) && plain[next.end] === ')';
    return isRepeated && repeated !== null && !isSameDay(day, repeated)
      ? [create(one.start, next.end + 1, 'repeated', reading.text.slice(next.start, next.end))]
      : [];
  });
  return [...wrong, ...reversed];
}

function parseDay({ unit, value }: Quantity): Day | null {
  const [, year = '', month = '', day = ''] = /^(\d{4}|–)-(\d{2})-(\d{2})$/u.exec(value) ?? [];
  return unit !== 'date' || day === ''
    ? null
    : { year: year === '–' ? null : Number(year), month: Number(month), day: Number(day) };
}

const countDays = ({ year, month }: Day): number => new Date(Date.UTC(year ?? LEAP_YEAR, month, 0)).getUTCDate();

/** From Monday, 1, to Sunday, 7. */
const getWeekday = ({ month, day }: Day, year: number): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;

/** Some write the month first in figures. */
function isSameDay(a: Day, b: Day): boolean {
  const isSame = a.month === b.month && a.day === b.day;
  return a.year === b.year && (isSame || (a.month === b.day && a.day === b.month));
}
