import { expect, test } from 'vitest';
import { computeTextWidth } from '../../../../electron/core/word/write/page-measures.ts';
import { getFurnitureWords, parseTemplate } from '../../../../electron/core/word/write/print-template.ts';
import { letterTemplate } from '../../../fixtures/word/page-styles.ts';

test('a language without its own words uses the English ones under its own tag', () => {
  expect(getFurnitureWords(letterTemplate, 'ru').tag).toBe('ru-RU');
  expect(getFurnitureWords(letterTemplate, 'be')).toEqual({
    tag: 'be',
    page: 'Page {page} of {pages}',
    draft: 'DRAFT',
    emblem: 'Emblem',
    initials: 'Initials of the Head of Delegation',
  });
});

test('rejects unknown or missing fields of a template', () => {
  const json = (change: object) => JSON.stringify({ ...letterTemplate, ...change });
  expect(parseTemplate(json({}))).toEqual(letterTemplate);
  expect(() => parseTemplate(json({ colour: 'red' }))).toThrow('colour');
  expect(() => parseTemplate(json({ words: {} }))).toThrow('English');
  const page = { tag: 'en-GB', page: 'Page {page}', draft: 'DRAFT', emblem: 'Emblem', initials: 'Initials' };
  expect(() => parseTemplate(json({ words: { en: page } }))).toThrow('{pages}');
});

test('the text is as wide as the paper without its margins', () => {
  expect(computeTextWidth(letterTemplate, 'A4')).toBe(11906 - 1701 - 1417);
  expect(computeTextWidth(letterTemplate, 'F4')).toBe(12189 - 1701 - 1417);
});
