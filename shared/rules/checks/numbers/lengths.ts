import type { Quantity } from './quantity.ts';

/** Spans of time in months or hours: two spans with the same length differ only in their words. */
const MONTHS = new Map([
  ['century', 1200],
  ['decade', 120],
  ['windu', 96],
  ['year', 12],
  ['half-year', 6],
  ['quarter', 3],
  ['month', 1],
]);
const SECONDS = new Map([
  ['fortnight', 1_209_600],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
]);

/** Whether a unit measures time, other than in working days. */
export function hasLength(unit: string | null): boolean {
  return unit !== null && (MONTHS.has(unit) || SECONDS.has(unit));
}

/** The length of a span in the same words for all units: "18 months" for one and a half years; null without a unit. */
export function measureLength({ value, unit }: Quantity): string | null {
  const [months, seconds] = [MONTHS.get(unit ?? ''), SECONDS.get(unit ?? '')];
  if (months !== undefined) return `${Math.round(Number(value) * months * 100) / 100} months`;
  return seconds === undefined ? null : `${Math.round(Number(value) * seconds)} seconds`;
}
