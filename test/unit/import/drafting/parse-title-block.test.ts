import { expect, test } from 'vitest';
import { INSTRUMENT_NAMES } from '../../../../shared/import/drafting/instrument-names.ts';
import { parseTitleBlock } from '../../../../shared/import/drafting/parse-title-block.ts';

test.each([
  {
    language: 'id',
    title: 'PERNYATAAN KEHENDAK\nANTARA\nKEMENTERIAN A\nDAN\nKEMENTERIAN B\nTENTANG KERJA SAMA',
    first: 'Kementerian A dan Kementerian B, selanjutnya secara bersama-sama disebut “Para Peserta”;',
    parts: {
      instrument: 'PERNYATAAN KEHENDAK',
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
      instrument: 'LETTER OF INTENT',
      subject: 'PALM OIL',
      inTitle: ['THE MINISTRY OF INDUSTRY OF INDONESIA', 'THE COMMISSION ON TRADE'],
      inSentence: [],
    },
  },
  {
    language: 'ru',
    title: 'ПИСЬМО О НАМЕРЕНИЯХ\nМЕЖДУ\nМИНИСТЕРСТВОМ А\nИ\nМИНИСТЕРСТВОМ Б\nО СОТРУДНИЧЕСТВЕ',
    first: '',
    parts: {
      instrument: 'ПИСЬМО О НАМЕРЕНИЯХ',
      subject: 'СОТРУДНИЧЕСТВЕ',
      inTitle: ['МИНИСТЕРСТВОМ А', 'МИНИСТЕРСТВОМ Б'],
      inSentence: [],
    },
  },
  {
    language: 'ru, the kind of the instrument alone',
    title: 'ПИСЬМО О НАМЕРЕНИЯХ',
    first: '',
    parts: { instrument: 'ПИСЬМО О НАМЕРЕНИЯХ', subject: '', inTitle: [], inSentence: [] },
  },
  {
    language: 'en, the subject before the parties',
    title:
      'DRAFT\nMEMORANDUM OF UNDERSTANDING\non Cooperation in Fisheries between the Ministry of Fisheries of Northland and the Ministry of Agriculture and Fisheries of Southland',
    first: '',
    parts: {
      instrument: 'MEMORANDUM OF UNDERSTANDING',
      subject: 'Cooperation in Fisheries',
      inTitle: ['the Ministry of Fisheries of Northland', 'the Ministry of Agriculture and Fisheries of Southland'],
      inSentence: [],
    },
  },
  {
    language: 'be',
    title:
      'МЕМАРАНДУМ\nаб узаемаразуменні паміж Міністэрствам прамысловасці Рэспублікі Паўночча і Міністэрствам гандлю і прамысловасці Рэспублікі Поўдзень',
    first:
      'Міністэрства прамысловасці Рэспублікі Паўночча і Міністэрства гандлю і прамысловасці Рэспублікі Поўдзень, далей — Бакі,',
    parts: {
      instrument: 'МЕМАРАНДУМ аб узаемаразуменні',
      subject: '',
      inTitle: [
        'Міністэрствам прамысловасці Рэспублікі Паўночча',
        'Міністэрствам гандлю і прамысловасці Рэспублікі Поўдзень',
      ],
      inSentence: [
        'Міністэрства прамысловасці Рэспублікі Паўночча',
        'Міністэрства гандлю і прамысловасці Рэспублікі Поўдзень',
      ],
    },
  },
  {
    language: 'nothing known',
    title: 'Minutes',
    first: '',
    parts: { instrument: '', subject: '', inTitle: [], inSentence: [] },
  },
])('a title block gives the subject and the parties: $language', ({ title, first, parts }) => {
  expect(parseTitleBlock(title, first)).toEqual(parts);
});

test.each([
  ['PROTOKOL KEHENDAK\nANTARA\nKEMENTERIAN A', 'PROTOKOL KEHENDAK'],
  ['PROTOKOL KEHENDAK', 'PROTOKOL KEHENDAK'],
  ['PROTOKOL PERUBAHAN\nANTARA\nKEMENTERIAN A', 'PROTOKOL PERUBAHAN'],
  ['PERTUKARAN NOTA\nANTARA\nKEMENTERIAN A', 'PERTUKARAN NOTA'],
  ['ПРОТОКОЛ НАМЕРЕНИЙ\nмежду Министерством А', 'ПРОТОКОЛ НАМЕРЕНИЙ'],
  ['РАМОЧНОЕ СОГЛАШЕНИЕ\nмежду Министерством А', 'РАМОЧНОЕ СОГЛАШЕНИЕ'],
  ['ДАМОЎЛЕНАСЦЬ\nпаміж Міністэрствам А', 'ДАМОЎЛЕНАСЦЬ'],
  ['MEMORANDUM\nOF UNDERSTANDING\nBETWEEN', 'MEMORANDUM OF UNDERSTANDING'],
  ['MEMORANDUM OF UNDERSTANDING\nMINISTRY A\nBETWEEN', 'MEMORANDUM OF UNDERSTANDING'],
])('the whole name of an instrument is read: %j', (title, instrument) => {
  expect(parseTitleBlock(title, '').instrument).toBe(instrument);
});

test.each(INSTRUMENT_NAMES)('every instrument that can be proposed is found in a title: %s', (name) => {
  for (const title of [name, `${name.toLocaleUpperCase()}\nANTARA\nKEMENTERIAN A`, `${name} between A and B`])
    expect(parseTitleBlock(title, '').instrument.toLocaleLowerCase()).toBe(name);
});
