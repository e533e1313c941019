import { expect, test } from 'vitest';
import { checkText } from '../../../../../shared/rules/checks/check-text.ts';
import { createCheckedText, createThreeClauses } from '../letter.ts';

const typed = (language: string, source: string) =>
  checkText(createCheckedText(createThreeClauses({ [language]: source }), { languages: [language] }))
    .filter(({ check }) => check === 'reference-typed')
    .map(({ place, fix, details }) => [place?.words, fix, details.context ?? details.code]);

test('references to a missing or unnumbered clause block', () => {
  const told = (source: string, numbered: boolean) => {
    const all = createThreeClauses({ en: source });
    const numbers = numbered ? createCheckedText(all).numbers : new Map([['list', '1']]);
    return checkText(createCheckedText(all, { languages: ['en'], numbers }))
      .filter(({ check }) => check === 'reference-broken')
      .map(({ place, weight, details }) => [place?.start, place?.end, weight, details]);
  };
  expect(told('See {ref:gone}.', true)).toEqual([[4, 14, 'blocks', { code: 'gone' }]]);
  expect(told('See {ref:first}.', true)).toEqual([]);
  expect(told('See {ref:first}.', false)).toEqual([
    [4, 15, 'blocks', { code: 'first', heading: 'Areas', context: 'unnumbered' }],
  ]);
});

test('a clause of the text beside a law is a reference to the text', () => {
  expect(typed('id', 'sesuai dengan Undang-Undang Nomor 24 Tahun 2000 dan Paragraf 2').map(([words]) => words)).toEqual(
    ['Paragraf 2'],
  );
  expect(typed('en', 'in this Convention and Paragraph 2 of the Letter').map(([words]) => words)).toEqual([
    'Paragraph 2',
  ]);
});

test.each([
  ['рашэнні паводле артыкула 2 яе рэгламенту', []],
  ['згодна з артыкулам 2 названага Пагаднення', []],
  ['паводле артыкула 2 гэтага Мемарандума', ['артыкула 2']],
])('references in Belarusian, of the text and of others: %s', (source, words) => {
  const more = { languages: ['be'], paragraphWord: { be: 'Артыкул' } };
  const found = checkText(createCheckedText(createThreeClauses({ be: source }), more));
  expect(found.filter(({ check }) => check === 'reference-typed').map(({ place }) => place?.words)).toEqual(words);
});
