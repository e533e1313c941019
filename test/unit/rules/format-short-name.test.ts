import { expect, test } from 'vitest';
import { formatShortName } from '../../../shared/rules/format-short-name.ts';

const title = {
  id: 'PERNYATAAN KEHENDAK\nANTARA\n{ID:KEMENTERIAN PERINDUSTRIAN REPUBLIK INDONESIA}\nDAN\n{BY:KEMENTERIAN PERINDUSTRIAN REPUBLIK BELARUS}\nTENTANG KERJA SAMA INDUSTRI DAN PERDAGANGAN',
  en: 'LETTER OF INTENT\nBETWEEN\n{ID:THE MINISTRY OF INDUSTRY}\nAND\n{BY:THE MINISTRY OF INDUSTRY}\nON INDUSTRIAL COOPERATION',
};
const name = (words: { readonly [language: string]: string }, language = 'id') =>
  formatShortName({ code: 'loi', shortName: '', title: words }, language);

test.each([
  [
    'the state and the subject, in the language of the interface',
    title,
    'id',
    'Belarus · Kerja Sama Industri dan Perdagangan',
  ],
  ['and in the other one', title, 'en', 'Belarus · Industrial Cooperation'],
  ['from another language where the interface has none', { en: title.en }, 'id', 'Belarus · Industrial Cooperation'],
  [
    'in Russian with one capital',
    { ru: 'ПИСЬМО\n{ID:А}\nИ\n{BY:Б}\nО СОТРУДНИЧЕСТВЕ В ОБЛАСТИ ПРОМЫШЛЕННОСТИ' },
    'id',
    'Belarus · Сотрудничестве в области промышленности',
  ],
  [
    'as written where it is not in capitals',
    { en: 'Letter\n{ID:A} and {UZ:B}\nConcerning UMKM and textiles' },
    'en',
    'Uzbekistan · UMKM and textiles',
  ],
  ['without a subject the state alone', { id: 'NOTA\n{ID:A}\nDAN\n{BY:B}' }, 'id', 'Belarus'],
  [
    'a side that is no state by its words',
    { en: '{ID:A} and {ASEAN:The Secretariat}\non trade' },
    'en',
    'The Secretariat · trade',
  ],
  ['a title without sides whole, on one line', { id: 'NOTA\nKESEPAHAMAN' }, 'id', 'NOTA KESEPAHAMAN'],
  ['a title that cannot be read as it is', { id: 'NOTA {' }, 'id', 'NOTA {'],
  ['without a title the code', {}, 'id', 'loi'],
])('%s', (_, words, language, expected) => {
  expect(name(words as { [language: string]: string }, language)).toBe(expected);
});

test('a name that a person gave is taken as it is', () => {
  expect(formatShortName({ code: 'loi', shortName: 'Belarus', title }, 'id')).toBe('Belarus');
});
