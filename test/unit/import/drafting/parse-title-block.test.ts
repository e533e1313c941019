import { expect, test } from 'vitest';
import { parseTitleBlock } from '../../../../shared/import/drafting/parse-title-block.ts';

test.each([
  {
    language: 'id',
    title: 'PERNYATAAN KEHENDAK\nANTARA\nKEMENTERIAN A\nDAN\nKEMENTERIAN B\nTENTANG KERJA SAMA',
    first: 'Kementerian A dan Kementerian B, selanjutnya secara bersama-sama disebut “Para Peserta”;',
    parts: {
      subject: 'KERJA SAMA',
      inTitle: ['KEMENTERIAN A', 'KEMENTERIAN B'],
      inSentence: ['Kementerian A', 'Kementerian B'],
    },
  },
  {
    language: 'en, names over two lines, a name with its own "on"',
    title:
      'LETTER OF INTENT\nBETWEEN\nTHE MINISTRY OF INDUSTRY\nOF INDONESIA\nAND\nTHE COMMISSION ON TRADE\nON\nPALM OIL',
    first: '',
    parts: {
      subject: 'PALM OIL',
      inTitle: ['THE MINISTRY OF INDUSTRY OF INDONESIA', 'THE COMMISSION ON TRADE'],
      inSentence: [],
    },
  },
  {
    language: 'ru',
    title: 'ПИСЬМО О НАМЕРЕНИЯХ\nМЕЖДУ\nМИНИСТЕРСТВОМ А\nИ\nМИНИСТЕРСТВОМ Б\nО СОТРУДНИЧЕСТВЕ',
    first: '',
    parts: { subject: 'СОТРУДНИЧЕСТВЕ', inTitle: ['МИНИСТЕРСТВОМ А', 'МИНИСТЕРСТВОМ Б'], inSentence: [] },
  },
  {
    language: 'ru, the kind of the instrument alone',
    title: 'ПИСЬМО О НАМЕРЕНИЯХ',
    first: '',
    parts: { subject: '', inTitle: [], inSentence: [] },
  },
  { language: 'nothing known', title: 'Minutes', first: '', parts: { subject: '', inTitle: [], inSentence: [] } },
])('a title block gives the subject and the parties: $language', ({ title, first, parts }) => {
  expect(parseTitleBlock(title, first)).toEqual(parts);
});
