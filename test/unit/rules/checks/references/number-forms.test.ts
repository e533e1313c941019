import { describe, expect, test } from 'vitest';
import type { NumberForm } from '../../../../../shared/model/negotiation.ts';
import { checkText } from '../../../../../shared/rules/checks/check-text.ts';
import { createCheckedClause, createCheckedText } from '../letter.ts';

/** Three clauses in a form, of which the second has parts and the third the words. */
function createText(language: string, words: string, form: NumberForm, word: string, parts = 'Lines of it.') {
  const clause = (code: string, body: string) => createCheckedClause({ [language]: body }, { code });
  return createCheckedText([clause('first', 'Words.'), clause('second', parts), clause('third', words)], {
    languages: [language],
    paragraphWord: { [language]: word },
    numberForms: { [language]: form },
    title: {},
  });
}

const listReferences = (...asked: Parameters<typeof createText>) =>
  checkText(createText(...asked))
    .filter(({ check }) => check === 'reference-typed')
    .map(({ place, fix, details }) => [place?.words, fix, details.context ?? details.code]);

describe('a reference in the form of the text', () => {
  test.each<[string, string, NumberForm, string, unknown]>([
    ['en', 'as provided in Section B.', 'letter-upper', 'Section', [['Section B', 'Section {ref:second}', 'second']]],
    ['en', 'as provided in Section B.', 'arabic', 'Section', []],
    ['en', 'as provided in Section I.', 'letter-upper', 'Section', [['Section I', null, 'nowhere']]],
    ['en', 'as provided in Section F.', 'letter-upper', '', [['Section F', null, 'nowhere']]],
    ['id', 'sesuai dengan Bagian B.', 'letter-upper', 'Bagian', [['Bagian B', 'Bagian {ref:second}', 'second']]],
    [
      'ru',
      'в соответствии с разделом Б.',
      'cyrillic-upper',
      'Раздел',
      [['разделом Б', 'разделом {ref:second}', 'second']],
    ],
    ['en', 'as provided in Article II.', 'roman-upper', 'Article', [['Article II', 'Article {ref:second}', 'second']]],
    ['id', 'sesuai dengan Bab II.', 'roman-upper', 'Bab', [['Bab II', 'Bab {ref:second}', 'second']]],
    [
      'ru',
      'в соответствии с разделом II.',
      'roman-upper',
      'Раздел',
      [['разделом II', 'разделом {ref:second}', 'second']],
    ],
  ])('%s: %s (%s, %s)', (language, words, form, word, found) => {
    expect(listReferences(language, words, form, word)).toEqual(found);
  });

  test.each<[string, string, NumberForm]>([
    ['as provided in Section B.1.', 'B.1. Costs are shared.\nB.2. So are gains.', 'letter-upper'],
    ['as provided in Section II.2.', 'II.1 Costs are shared.\nII.2 So are gains.', 'roman-upper'],
    ['as provided in Section 2.2.', '2.1 Costs are shared.\n2.2 So are gains.', 'letter-upper'],
  ])('to a part that is there is none of the text: %s', (words, parts, form) => {
    expect(listReferences('en', words, form, 'Section', parts)).toEqual([]);
  });

  test('to a part that is not there is named, without a fix', () => {
    const found = listReferences(
      'en',
      'as provided in Section B.7.',
      'letter-upper',
      'Section',
      'B.1. Costs are shared.',
    );
    expect(found).toEqual([['Section B.7', null, 'nowhere']]);
  });
});

const listNumbers = (...asked: Parameters<typeof createText>) =>
  checkText(createText(...asked))
    .filter(({ check }) => check === 'clause-numbers')
    .map(({ clause, place, details }) => [clause, place?.words ?? details.context]);

describe('parts with another number than their clause', () => {
  test.each<[string, NumberForm, unknown]>([
    ['B.1. Costs are shared.\nB.2. So are gains.', 'arabic', [['second', 'B.1']]],
    ['B.1. Costs are shared.\nB.2. So are gains.', 'letter-upper', []],
    ['3.1 Costs are shared.', 'arabic', [['second', '3.1']]],
    ['2.1 Costs are shared.\n3.1 A part of another text.', 'arabic', []],
    ['2.1 Costs are shared.', 'letter-upper', []],
    ['IV.1 Costs are shared.', 'roman-upper', [['second', 'IV.1']]],
    ['1.1 million dollars are shared.', 'arabic', []],
    ['U.S. costs are shared.', 'arabic', []],
    ['5.2 Costs of what was quoted.', 'arabic', []],
  ])('%s (%s)', (parts, form, found) => {
    expect(listNumbers('en', 'Words.', form, 'Section', parts)).toEqual(found);
  });

  test('a text whose numbers are in a form that is not printed has one finding a language', () => {
    expect(listNumbers('en', 'Words.', 'other', 'Article')).toEqual([[null, 'form']]);
  });
});
