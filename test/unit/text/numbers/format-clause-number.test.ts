import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumberForms } from '../../../../shared/import/drafting/numbering/number-forms.ts';
import { readLabelKeys } from '../../../../shared/import/drafting/numbering/read-label-keys.ts';
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
  expect(formatClauseNumber(number, form, 'ru')).toBe(printed);
});

test.each([
  ['9', 'cyrillic-upper', 'be', 'І'],
  ['25', 'cyrillic-upper', 'be', 'Ы'],
  ['9', 'cyrillic-upper', 'ru', 'И'],
  ['9', 'letter-upper', 'be', 'I'],
] as const)('%s counted in the form %s has the letters of %s: %s', (number, form, language, printed) => {
  expect(formatClauseNumber(number, form, language)).toBe(printed);
});

test('a number that is printed in a form is read as the same number', () => {
  const forms = numberForm.options.filter((form) => form !== 'other');
  const input = [
    fc.integer({ min: 1, max: 60 }),
    fc.constantFrom(...forms),
    fc.constantFrom('en', 'id', 'ru', 'be'),
  ] as const;
  fc.assert(
    fc.property(...input, (place, form, language) => {
      const readings = readNumberForms(formatClauseNumber(String(place), form, language));
      expect(readings).toContainEqual({ form, value: place });
    }),
  );
});

test('the labels of a text counted in a form are read as that form', () => {
  const forms = numberForm.options.filter((form) => form !== 'other');
  const input = [
    fc.integer({ min: 4, max: 60 }),
    fc.constantFrom(...forms),
    fc.constantFrom('en', 'id', 'ru', 'be'),
  ] as const;
  fc.assert(
    fc.property(...input, (count, form, language) => {
      const labels = Array.from({ length: count }, (_, n) => `${formatClauseNumber(String(n + 1), form, language)}.`);
      expect(readLabelKeys(labels)).toEqual(labels.map((_, n) => String(n + 1)));
    }),
  );
});
