import { expect, test } from 'vitest';
import { chooseFileLanguage } from '../../../renderer/features/files/choose-file-language.ts';

const languages = ['id', 'en', 'ru'];

test('a file is for the language in its name, and replaces the earlier file of that language', () => {
  expect(chooseFileLanguage('loi.en.docx', languages, { before: ['en'], now: [] })).toBe('en');
});

test('a file that names no language is for the first one without a file', () => {
  expect(chooseFileLanguage('draf.docx', languages, { before: ['id'], now: [] })).toBe('en');
  expect(chooseFileLanguage('draf 2.docx', languages, { before: ['id'], now: ['en'] })).toBe('ru');
});

test('a second file of one language, and one more than there are languages, have no place', () => {
  expect(chooseFileLanguage('new.en.docx', languages, { before: [], now: ['en'] })).toBeNull();
  expect(chooseFileLanguage('draf.docx', languages, { before: ['id'], now: ['en', 'ru'] })).toBeNull();
});
