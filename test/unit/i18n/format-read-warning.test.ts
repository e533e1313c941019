import { expect, test } from 'vitest';
import type { SheetWarningCode } from '../../../electron/core/sheet/sheet-warnings.ts';
import { formatReadWarning } from '../../../shared/i18n/format-read-warning.ts';
import type { WordWarningCode } from '../../../shared/model/incoming/word-document.ts';
import { interfaceLanguages } from '../../../shared/model/interface-languages.mjs';
import { readInterfaceTexts } from '../../helpers/interface-texts.ts';

// A code that is missing here does not compile.
const word: Readonly<Record<WordWarningCode, true>> = {
  'element-unknown': true,
  'number-format-unknown': true,
  'alternative-unknown': true,
  'field-not-closed': true,
  'field-from-elsewhere': true,
  'external-target': true,
  macros: true,
  'foreign-part': true,
  'embedded-object': true,
  picture: true,
  'word-art': true,
  formula: true,
  ruby: true,
  'symbol-unknown': true,
  'script-unknown': true,
  'words-unseen': true,
  'prompt-replaced': true,
  'list-missing': true,
  'note-missing': true,
  'comment-missing': true,
  'comment-not-anchored': true,
  'comment-twice': true,
  'part-missing': true,
};
const sheet: Readonly<Record<SheetWarningCode, true>> = {
  formula: true,
  struck: true,
  'script-unknown': true,
  'external-target': true,
  'part-unread': true,
  'sheet-hidden': true,
  'kind-unknown': true,
  'no-input-unknown': true,
  'no-input-and-comment': true,
};

test.each(interfaceLanguages)('every reader warning has a text, and no text is unused (%s)', (language) => {
  const keys = [...readInterfaceTexts(language).keys()];
  const listCodes = (group: string) =>
    keys.flatMap((key) => (key.startsWith(`cli.read.${group}.`) ? [key.slice(`cli.read.${group}.`.length)] : []));
  expect(listCodes('warning').sort()).toEqual(Object.keys(word).sort());
  expect(listCodes('sheet-warning').sort()).toEqual(Object.keys(sheet).sort());
});

test('a warning states its subject and its place', () => {
  const one = { of: 'sheet' as const, code: 'formula', name: '3', where: 'Masukan!D5', count: 1 };
  expect(formatReadWarning('en', one)).toBe('The cell Masukan!D5 holds a formula; what was read is its last result: 3');
  const other = { of: 'word' as const, code: 'picture', name: '', where: 'word/document.xml', count: 2 };
  expect(formatReadWarning('id', other)).toBe('Gambar: – (word/document.xml, 2 kali)');
});
