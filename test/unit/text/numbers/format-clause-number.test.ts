import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumberForms } from '../../../../shared/import/drafting/numbering/number-forms.ts';
import { NUMBER_WORD_FORMS, readNumberWords } from '../../../../shared/import/drafting/numbering/number-words.ts';
import { readLabelKeys } from '../../../../shared/import/drafting/numbering/read-label-keys.ts';
import { numberForm } from '../../../../shared/model/negotiation.ts';
import { formatClauseNumber } from '../../../../shared/text/numbers/format-clause-number.ts';
import { formatNumberWords, isNumberWordForm } from '../../../../shared/text/numbers/format-number-words.ts';
import { NUMBER_GRAMMARS } from '../../../../shared/text/numbers/number-grammars.ts';
import { sumNumberWords } from '../../../../shared/text/numbers/sum-number-words.ts';

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
  const forms = numberForm.options.filter((form) => form !== 'other' && !isNumberWordForm(form));
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

test.each([
  ['3', 'cardinal', 'en', 'Three'],
  ['21', 'ordinal', 'en', 'Twenty-First'],
  ['1', 'ordinal', 'id', 'Kesatu'],
  ['1', 'ordinal-pertama', 'id', 'Pertama'],
  ['12', 'ordinal-pertama', 'id', 'Kedua Belas'],
  ['3', 'ordinal-feminine', 'ru', 'третья'],
  ['22', 'ordinal', 'ru', 'двадцать второй'],
  ['2', 'ordinal-neuter', 'be', 'другое'],
  ['3.1', 'cardinal', 'en', '3.1'],
  ['100', 'cardinal', 'en', '100'],
  ['2', 'ordinal', 'de', '2'],
] as const)('%s counted in the form %s of %s is %s', (number, form, language, printed) => {
  expect(formatClauseNumber(number, form, language)).toBe(printed);
});

test('numbers in words are read as they are printed, as labels and as numbers of a sentence', () => {
  for (const language of ['en', 'id', 'ru', 'be'])
    for (const form of NUMBER_WORD_FORMS)
      for (let value = 1; value < 100; value += 1) {
        const words = formatNumberWords(value, form, language) ?? '';
        expect(readNumberWords(`${words.toUpperCase()}. `)).toEqual({ value, length: words.length });
        const grammar = NUMBER_GRAMMARS[language] ?? NUMBER_GRAMMARS.en;
        const keys = words
          .replaceAll('ё', 'е')
          .replace(/^ke(?!$)/u, language === 'id' ? '' : 'ke')
          .split(/[ -]/u);
        if (grammar !== undefined) expect([words, sumNumberWords(keys, 0, grammar)?.value]).toEqual([words, value]);
      }
});
