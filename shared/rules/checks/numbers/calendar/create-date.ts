import type { Quantity } from '../quantity.ts';

/** A date with a dash for what it does not state; its value is the same in every language. */
export function createDate(
  year: string | null,
  month: number,
  day: string | number | null,
  start: number,
  end: number,
): Quantity {
  const value = [year ?? '–', padTwoDigits(month), day === null ? '–' : padTwoDigits(Number(day))].join('-');
  return { value, unit: 'date', sure: 'figure', start, end };
}

export function padTwoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
