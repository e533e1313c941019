import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumberForms } from '../../../../shared/import/drafting/numbering/number-forms.ts';
import { numberForm } from '../../../../shared/model/negotiation.ts';
import { formatClauseNumber } from '../../../../shared/text/numbers/format-clause-number.ts';

test.each([
  ['2', 'arabic', '2'],
  ['2', 'other', '2'],
  ['2.1', 'letter-upper', 'B.1'],
  ['26', 'letter-upper', 'Z'],
  ['27', 'letter-upper', 'AA'],
  ['14', 'roman-upper', 'XIV'],
  ['4.2.1', 'roman-lower', 'iv.2.1'],
  ['7', 'cyrillic-upper', 'Ж'],
  ['28', 'cyrillic-lower', 'я'],
  ['29', 'cyrillic-lower', 'аа'],
] as const)('%s counted in the form %s is %s', (number, form, printed) => {
  expect(formatClauseNumber(number, form)).toBe(printed);
});

test('a number that is printed in a form is read as the same number', () => {
  const forms = numberForm.options.filter((form) => form !== 'other');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 26 }), fc.constantFrom(...forms), (place, form) => {
      const readings = readNumberForms(formatClauseNumber(String(place), form));
      expect(readings).toContainEqual({ form, value: place });
    }),
  );
});
