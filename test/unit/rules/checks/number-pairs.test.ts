import { expect, test } from 'vitest';
import { listFindings } from './letter.ts';
import { AMOUNT_PAIRS } from './pairs/amount-pairs.ts';
import { DATE_PAIRS } from './pairs/date-pairs.ts';
import { FURTHER_PAIRS } from './pairs/further-pairs.ts';
import { MEASURE_PAIRS } from './pairs/measure-pairs.ts';
import { PROSE_PAIRS } from './pairs/prose-pairs.ts';
import { QUANTITY_PAIRS } from './pairs/quantity-pairs.ts';

/** The pairs for which the checks do not report what is so, each with what they found. */
function listWrongPairs(rows: string): string[] {
  return rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [a = '', one = '', b = '', other = '', sign = ''] = row.split('|');
      const body = { [a]: one, [b]: other };
      const found = [...listFindings('number-differs', body), ...listFindings('date-differs', body)];
      return (found.length === 0) === (sign === '=')
        ? []
        : [`${row}: ${found.map(({ place }) => place?.words).join(', ') || 'nothing'}`];
    });
}

test('amounts that differ between languages are found, and others are not', () => {
  expect(listWrongPairs(AMOUNT_PAIRS)).toEqual([]);
  expect(listWrongPairs(QUANTITY_PAIRS)).toEqual([]);
});

test('measured amounts and provisions of other instruments that differ are found, and others are not', () => {
  expect(listWrongPairs(MEASURE_PAIRS)).toEqual([]);
});

test('dates and times that differ between languages are found, and others are not', () => {
  expect(listWrongPairs(DATE_PAIRS)).toEqual([]);
});

test('amounts and dates in other cases and forms are compared too', () => {
  expect(listWrongPairs(FURTHER_PAIRS)).toEqual([]);
});

test('words that only look like numbers, months and days are no difference', () => {
  expect(listWrongPairs(PROSE_PAIRS)).toEqual([]);
});
