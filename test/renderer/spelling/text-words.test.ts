import { expect, test } from 'vitest';
import { listTextWords } from '../../../renderer/features/spelling/text-words.ts';

test('names of the parties and of those who sign, terms of the glossary and quoted terms are words of the text', () => {
  const text = {
    parties: [
      {
        state: { id: 'Republik Belarus', ru: 'Республика Беларусь' },
        ministry: { id: 'Kementerian Perindustrian' },
        signatory: { name: 'Iryna Sidarovich', title: { id: 'Wakil Menteri' } },
      },
    ],
    clauses: [
      { body: { id: 'Selanjutnya disebut “Para Pehak” (lihat "tidak" ini).', ru: 'далее — «Участнеки»' } },
      { body: {} },
    ],
  };
  const terms = [{ term: { id: 'sitronela' }, variants: { id: ['sitronelal'] } }];
  const words = listTextWords(text, terms, 'id');
  for (const word of ['belarus', 'беларусь', 'perindustrian', 'iryna', 'menteri', 'sitronela', 'sitronelal', 'pehak'])
    expect(words.has(word), word).toBe(true);
  // Other languages' clauses, and what is quoted without being a term.
  for (const word of ['участнеки', 'tidak', 'selanjutnya', 'lihat']) expect(words.has(word), word).toBe(false);
  expect(listTextWords(text, [], 'ru').has('участнеки')).toBe(true);
});
