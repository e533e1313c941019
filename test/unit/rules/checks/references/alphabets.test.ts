import { describe, expect, test } from 'vitest';
import { linkShiftedReferences } from '../../../../../shared/import/drafting/link-references.ts';
import type { NumberForm } from '../../../../../shared/model/negotiation.ts';
import { checkText } from '../../../../../shared/rules/checks/check-text.ts';
import type { CheckedClause, CheckedText } from '../../../../../shared/rules/checks/read/checked-text.ts';
import { createCheckedClause, createCheckedText } from '../letter.ts';

const WORDS = { en: 'Section', id: 'Bagian', ru: 'Статья', be: 'Артыкул' } as const;
type Known = keyof typeof WORDS;

const listFixes = (language: Known, clauses: readonly CheckedClause[], more: Partial<CheckedText> = {}) =>
  checkText(
    createCheckedText(clauses, {
      languages: [language],
      paragraphWord: { [language]: WORDS[language] },
      title: {},
      ...more,
    }),
  )
    .filter(({ check }) => check === 'reference-typed')
    .map(({ place, fix, details }) => [place?.words, fix, details.context ?? details.code]);

/** So many clauses, of which the last has the words. */
const createClauses = (language: Known, count: number, words: string): readonly CheckedClause[] =>
  Array.from({ length: count }, (_, n) =>
    createCheckedClause({ [language]: n === count - 1 ? words : 'Words.' }, { code: `c${n + 1}` }),
  );

describe('a letter is read in the alphabet in which the text counts', () => {
  test.each<[Known, NumberForm, string, unknown]>([
    // Cyrillic С and Latin C, Cyrillic В and Latin B, Cyrillic Х and Latin X look the same.
    ['ru', 'letter-upper', 'согласно статье \u0421', []],
    ['ru', 'letter-upper', 'согласно статье C', [['статье C', 'статье {ref:c3}', 'c3']]],
    ['ru', 'cyrillic-upper', 'согласно статье C', []],
    ['ru', 'cyrillic-upper', 'согласно статье B', []],
    ['ru', 'cyrillic-upper', 'согласно статье \u0412', [['статье \u0412', 'статье {ref:c3}', 'c3']]],
    ['ru', 'cyrillic-upper', 'согласно статье \u0421', [['статье \u0421', 'статье {ref:c17}', 'c17']]],
    ['ru', 'cyrillic-upper', 'согласно статье X', []],
    ['ru', 'letter-upper', 'согласно статье \u0406', []],
    ['be', 'cyrillic-upper', 'названы ў артыкуле І', [['артыкуле І', 'артыкуле {ref:c9}', 'c9']]],
    ['be', 'cyrillic-upper', 'названы ў артыкуле И', []],
    ['en', 'letter-upper', 'as provided in Section \u0421', []],
    ['en', 'letter-upper', 'as provided in Section \u0410', []],
    ['en', 'letter-upper', 'as provided in Section AA', [['Section AA', 'Section {ref:c27}', 'c27']]],
    ['en', 'letter-upper', 'as provided in Section IV', [['Section IV', null, 'c4']]],
    ['en', 'letter-upper', 'as provided in Section II', [['Section II', null, 'nowhere']]],
    ['en', 'roman-upper', 'as provided in Section C', []],
    ['ru', 'roman-upper', 'согласно статье \u0425', [['статье \u0425', 'статье {ref:c10}', 'c10']]],
  ])('%s, %s: %s', (language, form, words, found) => {
    const more = { numberForms: { [language]: form } };
    expect(listFixes(language, createClauses(language, 28, words), more)).toEqual(found);
  });

  test.each<[Known, readonly string[], string, unknown]>([
    ['ru', ['Приложение A', 'Приложение B', 'Приложение C'], 'в Приложении B.', 'a2'],
    ['ru', ['Приложение A', 'Приложение B', 'Приложение C'], 'в Приложении \u0412.', undefined],
    ['ru', ['Приложение \u0410', 'Приложение Б', 'Приложение \u0412'], 'в Приложении \u0412.', 'a3'],
    ['ru', ['Приложение \u0410', 'Приложение Б', 'Приложение \u0412'], 'в Приложении B.', undefined],
    ['ru', ['', '', ''], 'в Приложении \u0412.', 'a3'],
    ['ru', ['', '', ''], 'в Приложении B.', undefined],
    ['en', ['', '', ''], 'in Annex B.', 'a2'],
    ['en', ['', '', ''], 'in Annex \u0412.', undefined],
    ['en', ['Annex 1', 'Annex A', 'Annex B'], 'in Annex A.', 'a2'],
    ['en', ['Annex 1', 'Annex A', 'Annex B'], 'in Annex 1.', 'a1'],
    ['en', ['Annex A', 'Annex B', 'Annex C', 'Annex D', 'Annex E'], 'in Annex V.', undefined],
    ['en', ['Annex I', 'Annex II', 'Annex III'], 'in Annex II.', 'a2'],
  ])('an annex, %s, %j: %s', (language, labels, words, code) => {
    const annexes = labels.map((label, n) =>
      createCheckedClause(
        { [language]: 'More.' },
        { code: `a${n + 1}`, kind: 'annex', label: label === '' ? {} : { [language]: label } },
      ),
    );
    const fixes = listFixes(language, [...createClauses(language, 2, words), ...annexes]).flatMap(([, fix]) =>
      typeof fix === 'string' ? [fix] : [],
    );
    expect(fixes.map((fix) => /ref:(\w+)/u.exec(fix)?.[1])).toEqual(code === undefined ? [] : [code]);
  });

  test('and so in a new text whose numbers shift', () => {
    const labels = ['\u0410.', '\u0412.', 'Г.', 'Д.'];
    const clauses = labels.map((label, n) => ({
      code: `c${n + 1}`,
      kind: 'paragraph' as const,
      number: { ru: label },
      body: { ru: n === 3 ? 'Согласно статье \u0412, указано в статье B, статье Г.' : 'Слова.' },
    }));
    const words = {
      title: { ru: 'МЕМОРАНДУМ' },
      paragraphWord: { ru: 'Статья' },
      annexWord: { ru: 'Приложение' },
      numberForms: { ru: 'cyrillic-upper' as const },
      parties: ['ID', 'BY'] as const,
    };
    expect(linkShiftedReferences(clauses, words)[3]?.ru).toBe(
      'Согласно статье {ref:c2}, указано в статье B, статье {ref:c3}.',
    );
  });
});

describe('paragraphs of an annex', () => {
  const paragraph = (code: string, en: string) => createCheckedClause({ en }, { code });
  const annex = createCheckedClause({ en: 'More.' }, { code: 'annex', kind: 'annex' });
  /** The numbers of a text whose annex has two paragraphs, which count from 1 again. */
  const numbers = new Map([
    ['m1', '1'],
    ['m2', '2'],
    ['m3', '3'],
    ['annex', '1'],
    ['a1', '1'],
    ['a2', '2'],
  ]);
  const list = (main: string, inAnnex: string) =>
    listFixes(
      'en',
      [
        paragraph('m1', main),
        paragraph('m2', 'Words.'),
        paragraph('m3', 'Words.'),
        annex,
        paragraph('a1', inAnnex),
        paragraph('a2', 'Words.'),
      ],
      { numbers, title: { en: 'MEMORANDUM' } },
    );

  test.each([
    ['as provided in Section 2.', 'Words.', [['Section 2', null, 'm2']]],
    ['as provided in Section 2 of this Memorandum.', 'Words.', [['Section 2', 'Section {ref:m2}', 'm2']]],
    ['as provided in Section 3.', 'Words.', [['Section 3', 'Section {ref:m3}', 'm3']]],
    ['Words.', 'as provided in Section 2.', [['Section 2', null, 'a2']]],
    ['Words.', 'as provided in Section 3.', [['Section 3', null, 'm3']]],
    ['Words.', 'as provided in Section 3 of this Memorandum.', [['Section 3', 'Section {ref:m3}', 'm3']]],
  ])('and the main text have their own (%s, %s)', (main, inAnnex, found) => {
    expect(list(main, inAnnex)).toEqual(found);
  });
});

describe('a line of the same clause with the number', () => {
  test.each<[Known, NumberForm, string, string]>([
    ['en', 'roman-upper', 'I. One thing.\nII. Another.\nAs provided in Section II.', 'Section II'],
    ['en', 'letter-upper', 'A. One thing.\nB. Another.\nAs provided in Section B.', 'Section B'],
    ['ru', 'roman-upper', 'І. Первое.\nІІ. Второе.\nСогласно статье II', 'статье II'],
    ['ru', 'cyrillic-upper', 'А. Первое.\nБ. Второе.\nСогласно статье Б', 'статье Б'],
  ])('may be what is meant (%s, %s: %s)', (language, form, words, found) => {
    const more = { numberForms: { [language]: form } };
    expect(listFixes(language, createClauses(language, 3, words), more)).toEqual([[found, null, 'c2']]);
  });
});

test('a marked reference says the same in languages that count in different letters', () => {
  const body = { en: 'As provided in Section {ref:c2}.', ru: 'Согласно статье {ref:c2}.' };
  const text = createCheckedText(
    [createCheckedClause({ en: 'Words.', ru: 'Слова.' }, { code: 'c1' }), createCheckedClause(body, { code: 'c2' })],
    {
      languages: ['en', 'ru'],
      paragraphWord: { en: 'Section', ru: 'Статья' },
      numberForms: { en: 'letter-upper', ru: 'cyrillic-upper' },
      title: {},
    },
  );
  expect(checkText(text).filter(({ clause, language }) => clause === 'c2' && language !== null)).toEqual([]);
});
