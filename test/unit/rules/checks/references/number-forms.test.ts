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

describe('a letter that may name something else has no fix', () => {
  test.each<[string, string, NumberForm, string, unknown]>([
    ['en', 'from point A of the line to point B', 'letter-upper', '', [null]],
    ['en', 'in accordance with paragraph B', 'letter-upper', '', [null]],
    ['en', 'in accordance with paragraph B of this Memorandum', 'letter-upper', '', ['paragraph {ref:second}']],
    ['en', 'Section A Participant may withdraw', 'letter-upper', 'Section', [null]],
    ['en', 'Section B-class vehicles are exempt', 'letter-upper', 'Section', []],
    ['en', 'from Section A to Section B of the motorway', 'letter-upper', 'Section', []],
    ['en', 'as provided in Section B of the Agreement on Trade', 'letter-upper', 'Section', []],
    ['en', 'Section B of the Building Code applies', 'letter-upper', 'Section', []],
    ['en', 'Article V of the GATT and Article II of Law No. 5', 'roman-upper', 'Article', []],
    ['id', 'sesuai dengan Bab III Undang-Undang Nomor 24 Tahun 2000', 'roman-upper', 'Bab', []],
    ['id', 'sesuai dengan Bagian B Peraturan Menteri', 'letter-upper', 'Bagian', []],
    ['ru', 'в разделе В Таможенного кодекса', 'cyrillic-upper', 'Раздел', []],
    ['ru', 'раздела II Плана действий', 'roman-upper', 'Раздел', [null]],
    ['be', 'у раздзеле II Пагаднення', 'roman-upper', 'Раздзел', []],
  ])('%s: %s (%s, %s)', (language, words, form, word, fixes) => {
    const text = { ...createText(language, words, form, word), title: { [language]: 'MEMORANDUM' } };
    const found = checkText(text).filter(({ check }) => check === 'reference-typed');
    expect(found.map(({ fix }) => fix)).toEqual(fixes);
  });
});

const listNumbers = (...asked: Parameters<typeof createText>) =>
  checkText(createText(...asked))
    .filter(({ check }) => check === 'clause-numbers')
    .map(({ clause, place, details }) => [clause, place?.words ?? details.context]);

test.each<[string, string, NumberForm, string, string, unknown]>([
  ['en', 'Sections II.3 and I.1 hold.', 'roman-upper', 'Section', '1. One.\n2. Two.\n3. Three.', ['I.1']],
  ['en', 'Section 2.3 holds.', 'arabic', 'Section', '1. One.\n2. Two.\n3. Three.', []],
  ['en', 'Section 2.4 holds.', 'arabic', 'Section', '1. One.\n2. Two.\n3. Three.', ['Section 2.4']],
  ['id', 'Bagian II.3 tetap berlaku.', 'roman-upper', 'Bagian', '(1) Satu.\n(2) Dua.\n(3) Tiga.', []],
  ['ru', 'Раздел II.3 сохраняется.', 'roman-upper', 'Раздел', '1. Один.\n2. Два.\n3. Три.', []],
  ['be', 'Раздзел II.4 захоўваецца.', 'roman-upper', 'Раздзел', '1. Адзін.\n2. Два.', ['Раздзел II.4']],
])('a clause with the number of its item is found in it: %s: %s', (language, words, form, word, parts, found) => {
  expect(listReferences(language, words, form, word, parts).map(([said]) => said)).toEqual(found);
});

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
    ['1.1 MW of capacity is shared.', 'arabic', []],
    ['1.1 Million dollars are shared.', 'arabic', []],
    ['1.1 Members are named.', 'arabic', [['second', '1.1']]],
    // Cyrillic В for Latin B.
    ['\u0412.1 Costs are shared.', 'letter-upper', []],
    ['B.1 Costs are shared.', 'cyrillic-upper', [['second', 'B.1']]],
    ['Б.1 Costs are shared.', 'cyrillic-upper', []],
  ])('%s (%s)', (parts, form, found) => {
    expect(listNumbers('en', 'Words.', form, 'Section', parts)).toEqual(found);
  });

  test('a clause of a clause that repeats its whole number has none', () => {
    const clause = (code: string, body: string) => createCheckedClause({ en: body }, { code });
    const numbers = new Map([
      ['first', '2'],
      ['second', '2.1'],
    ]);
    const list = (body: string) =>
      checkText(createCheckedText([clause('first', 'Words.'), clause('second', body)], { languages: ['en'], numbers }))
        .filter(({ check }) => check === 'clause-numbers')
        .map(({ place }) => place?.words);
    expect([list('2.1 Costs are shared.'), list('2.1.1 Costs are shared.'), list('3.1 Costs are shared.')]).toEqual([
      [],
      [],
      ['3.1'],
    ]);
  });

  test('a part of a part is one of the clause that it is in', () => {
    const clause = (code: string, body: string) => createCheckedClause({ en: body }, { code });
    const numbers = new Map([
      ['first', '2'],
      ['second', '2.1'],
      ['third', '3'],
    ]);
    const clauses = [
      clause('first', 'Words.'),
      clause('second', '2.1.1 One.\n2.1.2 Another.'),
      clause('third', 'under Section 2.1.2 and Section 2.1.3'),
    ];
    const more = { languages: ['en'], numbers, paragraphWord: { en: 'Section' }, title: {} };
    expect(
      checkText(createCheckedText(clauses, more))
        .filter(({ check }) => check === 'reference-typed')
        .map(({ place }) => place?.words),
    ).toEqual(['Section 2.1.3']);
  });

  test('a text whose numbers are in a form that is not printed has one finding a language', () => {
    expect(listNumbers('en', 'Words.', 'other', 'Article')).toEqual([[null, 'form']]);
  });
});

describe('a finding prints numbers as the text does', () => {
  test.each<[string, NumberForm, string, string]>([
    ['as provided in Section 2.', 'letter-upper', 'Section', 'B'],
    ['as provided in Section 2.', 'roman-upper', 'Section', 'II'],
    ['as provided in Section II.', 'arabic', 'Section', '2'],
    ['as provided in Section 7.', 'letter-upper', 'Section', 'G'],
    ['as provided in paragraph 7.1.', 'roman-upper', 'Section', 'VII'],
    ['as provided in paragraph 2.7.', 'roman-upper', 'Section', 'II'],
    ['as in the preceding Section.', 'letter-upper', 'Section', 'B'],
    ['as provided in Section B (7).', 'letter-upper', 'Section', 'B'],
  ])('%s (%s)', (words, form, word, number) => {
    const found = checkText(createText('en', words, form, word)).filter(({ check }) => check === 'reference-typed');
    expect(found.map(({ details }) => details.number)).toEqual([number]);
  });
});
