import { expect, test } from 'vitest';
import { checkText } from '../../../../../shared/rules/checks/check-text.ts';
import { createCheckedClause, createCheckedText } from '../letter.ts';

const WORDS = { en: 'Article', id: 'Pasal', ru: 'Статья', be: 'Артыкул' } as const;
const listLacking = (language: keyof typeof WORDS, body: string, word: string = WORDS[language]) =>
  checkText(
    createCheckedText([createCheckedClause({ [language]: body })], {
      languages: [language],
      paragraphWord: { [language]: word },
    }),
  )
    .filter(({ check }) => check === 'reference-typed')
    .map(({ place, details, fix }) => [place?.words, details.context, fix]);

test.each([
  ['en', '1. They meet.\n2. Costs under paragraph 4 of this Article are shared.', 'paragraph 4'],
  ['en', '1. They meet.\n2. Costs under paragraph 3 (b) of this Article are shared.', 'paragraph 3'],
  ['id', '(1) Mereka bertemu.\n(2) Biaya sebagaimana dimaksud pada ayat (4) dibagi.', 'ayat (4)'],
  ['id', '(1) Mereka bertemu.\n(2) Biaya sebagaimana dimaksud pada ayat (3) Pasal ini dibagi.', 'ayat (3)'],
  ['id', '(1) Mereka bertemu.\n(2) Biaya sebagaimana dimaksud pada ayat (5) huruf b dibagi.', 'ayat (5)'],
  ['ru', '1. Они встречаются.\n2. Расходы по пункту 4 настоящей статьи делятся.', 'пункту 4'],
  ['be', '1. Яны сустракаюцца.\n2. Выдаткі па пункту 4 гэтага артыкула дзеляцца.', 'пункту 4'],
] as const)('a part that the clause itself does not have is found, without a fix (%s: %s)', (language, body, words) => {
  expect(listLacking(language, body)).toEqual([[words, 'part', null]]);
});

test.each([
  ['en', '1. They meet.\n2. Costs under paragraph 1 of this Article are shared.'],
  ['en', '1. They meet.\n2. Costs under paragraph 4 of this Memorandum are shared.'],
  ['en', '1. They meet.\n2. Costs under paragraph 4 of that Article are shared.'],
  ['id', '(1) Mereka bertemu.\n(2) Biaya sebagaimana dimaksud pada ayat (1) dibagi.'],
  ['id', '(1) Mereka bertemu.\n(2) Undang-Undang Nomor 3 Tahun 2014, khususnya ayat (5), berlaku.'],
  ['id', '(1) Mereka bertemu.\n(2) Ketentuan ayat (4) Pasal 7 Undang-Undang itu berlaku.'],
  ['id', '(1) Mereka bertemu.\n(2) Ketentuan Pasal 7 huruf a dan ayat (4) Undang-Undang itu berlaku.'],
  ['ru', '1. Они встречаются.\n2. Расходы по пункту 1 настоящей статьи делятся.'],
  ['ru', '1. Они встречаются.\n2. Расходы по пункту 4 настоящего Меморандума делятся.'],
  ['be', '1. Яны сустракаюцца.\n2. Выдаткі па пункту 2 гэтага артыкула дзеляцца.'],
] as const)('a part that it has, or one of something else, is not (%s: %s)', (language, body) => {
  expect(listLacking(language, body)).toEqual([]);
});

test.each([
  ['en', '', '1. They meet.\n2. Costs under item 4 of this Part are shared.', 'item 4'],
  ['ru', '§', '1. Они встречаются.\n2. Расходы по пункту 4 настоящего параграфа делятся.', 'пункту 4'],
] as const)('whatever its clauses are called (%s “%s”)', (language, word, body, words) => {
  expect(listLacking(language, body, word)).toEqual([[words, 'part', null]]);
});

test.each([
  ['id', 'Standar SNI 7068 bagian 2 digunakan.'],
  ['id', 'Mereka bertemu pada 3 Mei 2024; risalah butir 4 mencatat hal ini.'],
  ['en', 'They met on 3 May 2024; the minutes, point 4, record this.'],
] as const)(
  'where clauses have numbers alone, a part of a standard or of minutes is none (%s: %s)',
  (language, body) => {
    expect(listLacking(language, body, '')).toEqual([]);
  },
);
