import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDay } from '../../../renderer/components/format-date.ts';
import { parseTypedDay } from '../../../renderer/components/parse-typed-day.ts';

test.each([
  ['2022-02-12'],
  ['12.02.2022'],
  ['12/2/2022'],
  ['12-02-2022'],
  ['12 Feb 2022'],
  ['12 Februari 2022'],
  ['12 February 2022'],
  ['February 12, 2022'],
  [' 12  feb.  2022 '],
])('%j is 12 February 2022: the day stands before the month where both are numbers', (typed) => {
  expect(parseTypedDay(typed)).toBe('2022-02-12');
});

test.each(['', '12', '12.02.22', '31.02.2022', '02/13/2022', 'besok', 'No. 12.02.2022', '12.02.2022 atau 13.02.2022'])(
  '%j is no day',
  (typed) => {
    expect(parseTypedDay(typed)).toBeNull();
  },
);

test('every day that a field shows is read back as the same day, in both languages', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.constantFrom('id' as const, 'en' as const), (at, speech) => {
      const day = at.toISOString().slice(0, 10);
      expect(parseTypedDay(formatDay(day, speech))).toBe(day);
    }),
    { numRuns: 1_000 },
  );
});
