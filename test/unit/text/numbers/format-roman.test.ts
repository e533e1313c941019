import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatRomanNumeral } from '../../../../shared/text/numbers/format-roman.ts';

test.each([
  { value: 1, roman: 'i' },
  { value: 4, roman: 'iv' },
  { value: 9, roman: 'ix' },
  { value: 14, roman: 'xiv' },
  { value: 40, roman: 'xl' },
  { value: 99, roman: 'xcix' },
  { value: 1944, roman: 'mcmxliv' },
  { value: 4000, roman: 'mmmm' },
])('$value is $roman', ({ value, roman }) => {
  expect(formatRomanNumeral(value)).toBe(roman);
});

test('no two numbers have the same numerals, and no letter but m stands more than three times in a row', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4999 }), fc.integer({ min: 1, max: 4999 }), (one, other) => {
      const text = formatRomanNumeral(one);
      expect(text === formatRomanNumeral(other)).toBe(one === other);
      expect(text).not.toMatch(/([ivxlcd])\1{3}/);
    }),
  );
});
