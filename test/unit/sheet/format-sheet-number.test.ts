import { expect, test } from 'vitest';
import { formatSheetNumber } from '../../../electron/core/sheet/format-sheet-number.ts';

test.each([
  ['1.5', '[h]:mm', '36:00'],
  ['100', '[h]:mm', '2400:00'],
  ['1.5', '[hh]:mm:ss', '36:00:00'],
  ['0.6', 'h:mm', '14:24'],
  ['44596.6', 'h:mm', '14:24'],
  ['44596', 'dd/mm/yyyy', '2022-02-04'],
  ['44596.5', 'd mmm', '2022-02-04 12:00'],
  ['44596', 'mmmm', '2022-02-04'],
  ['44596', '[$-421]dd mmmm yyyy', '2022-02-04'],
  ['0.4', 'dd/mm/yyyy', '0.4'],
  ['90', '0" days"', '90 days'],
  ['90', '0\\d', '90d'],
  ['90', '[Red]0', '90'],
])('%s in the format %s is %s', (value, code, shown) => {
  expect(formatSheetNumber(value, code, false)).toBe(shown);
});
