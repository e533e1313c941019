import { expect, test } from 'vitest';
import { guessFileNameLanguage } from '../../../renderer/features/files/language-in-file-name.ts';

test.each([
  { name: 'draf.en.docx', language: 'en' },
  { name: 'Draf 2 (RU).DOCX', language: 'ru' },
  { name: 'draf_id.docx', language: 'id' },
  { name: 'draf-en.docx', language: 'en' },
  { name: 'draf [en].docx', language: 'en' },
  { name: 'draf en final.docx', language: undefined },
  { name: 'draf.fr.docx', language: undefined },
  { name: 'garden.docx', language: undefined },
  { name: 'draf.en.pdf', language: 'en' },
  { name: 'draf.en.png', language: undefined },
])('the file name "$name" ends in the language $language', ({ name, language }) => {
  expect(guessFileNameLanguage(name, ['id', 'en', 'ru'])).toBe(language);
});
