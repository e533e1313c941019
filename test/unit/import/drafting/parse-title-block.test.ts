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
  expect(parseTitleBlock(title, first)).toEqual({ ...parts, notes: [] });
});

test.each([
  [
    'МЕМАРАНДУМ\nаб узаемаразуменні\nпаміж Міністэрствам прамысловасці Рэспублікі Беларусь і Міністэрствам прамысловасці Рэспублікі Інданезія аб навукова-тэхнічным супрацоўніцтве',
    'Міністэрствам прамысловасці Рэспублікі Інданезія',
    'навукова-тэхнічным супрацоўніцтве',
  ],
  [
    'МЕМАРАНДУМ\nпаміж Міністэрствам прамысловасці Рэспублікі Беларусь\nі Міністэрствам прамысловасці Рэспублікі Інданезія\nпра супольныя праекты ў галіне прамысловасці',
    'Міністэрствам прамысловасці Рэспублікі Інданезія',
    'супольныя праекты ў галіне прамысловасці',
  ],
  [
    'ПАГАДНЕННЕ\nПАМІЖ\nМІНІСТЭРСТВАМ ПРАМЫСЛОВАСЦІ РЭСПУБЛІКІ БЕЛАРУСЬ\nІ\nМІНІСТЭРСТВАМ ПРАМЫСЛОВАСЦІ РЭСПУБЛІКІ ІНДАНЕЗІЯ\nПА ПЫТАННЯХ СТАНДАРТЫЗАЦЫІ',
    'МІНІСТЭРСТВАМ ПРАМЫСЛОВАСЦІ РЭСПУБЛІКІ ІНДАНЕЗІЯ',
    '',
  ],
  [
    'МЕМОРАНДУМ О ВЗАИМОПОНИМАНИИ\nмежду Министерством промышленности Республики Беларусь\nи Министерством промышленности Республики Индонезия\nо промышленной кооперации',
    'Министерством промышленности Республики Индонезия',
    'промышленной кооперации',
  ],
  [
    'MEMORANDUM OF UNDERSTANDING BETWEEN THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF BELARUS AND THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF INDONESIA ON HALAL PRODUCTS',
    'THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF INDONESIA',
    'HALAL PRODUCTS',
  ],
  [
    'NOTA KESEPAHAMAN ANTARA KEMENTERIAN PERINDUSTRIAN REPUBLIK INDONESIA DAN KEMENTERIAN PERINDUSTRIAN REPUBLIK BELARUS UNTUK PENGEMBANGAN SDM',
    'KEMENTERIAN PERINDUSTRIAN REPUBLIK BELARUS',
    '',
  ],
  [
    'MEMORANDUM BETWEEN THE MINISTRY OF TRADE OF THE REPUBLIC OF INDONESIA AND THE EMBASSY OF THE REPUBLIC OF BELARUS IN THE REPUBLIC OF INDONESIA',
    'THE EMBASSY OF THE REPUBLIC OF BELARUS IN THE REPUBLIC OF INDONESIA',
    '',
  ],
  [
    'Пратакол аб намерах\nМіністэрства сельскай гаспадаркі і харчавання Рэспублікі Беларусь\nі\nМіністэрства сельскай гаспадаркі Рэспублікі Інданезія\nадносна паставак тэхнікі і абмену ведамі',
    'Міністэрства сельскай гаспадаркі Рэспублікі Інданезія',
    'паставак тэхнікі і абмену ведамі',
  ],
  [
    'MEMORANDUM OF UNDERSTANDING BETWEEN THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF BELARUS AND THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF INDONESIA IN THE FIELD OF HALAL PRODUCTS',
    'THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF INDONESIA',
    'HALAL PRODUCTS',
  ],
  [
    'NOTA KESEPAHAMAN ANTARA KEMENTERIAN PERINDUSTRIAN REPUBLIK INDONESIA DAN KEMENTERIAN PERINDUSTRIAN REPUBLIK BELARUS DI BIDANG KIMIA HULU',
    'KEMENTERIAN PERINDUSTRIAN REPUBLIK BELARUS',
    'KIMIA HULU',
  ],
  [
    'МЕМОРАНДУМ О ВЗАИМОПОНИМАНИИ\nмежду Министерством промышленности Республики Беларусь\nи Министерством промышленности Республики Индонезия\nв области машиностроения',
    'Министерством промышленности Республики Индонезия',
    'машиностроения',
  ],
  [
    'МЕМАРАНДУМ\nпаміж Міністэрствам прамысловасці Рэспублікі Беларусь\nі Міністэрствам прамысловасці Рэспублікі Інданезія\nў галіне стандартызацыі',
    'Міністэрствам прамысловасці Рэспублікі Інданезія',
    'стандартызацыі',
  ],
  [
    'MEMORANDUM BETWEEN THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF BELARUS AND THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF INDONESIA ON COOPERATION IN THE FIELD OF PEAT',
    'THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF INDONESIA',
    'COOPERATION IN THE FIELD OF PEAT',
  ],
])('the subject behind the second party is no part of its name: %j', (title, second, subject) => {
  const { inTitle, subject: about } = parseTitleBlock(title, '');
  expect([inTitle[1], about]).toEqual([second, subject]);
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
  ['Pengaturan Pelaksana antara Kementerian A dan Kementerian B', 'Pengaturan Pelaksana'],
  ['ATURAN PELAKSANAAN\nANTARA\nKEMENTERIAN A', 'ATURAN PELAKSANAAN'],
  ['PROSEDUR OPERASIONAL BERSAMA\nANTARA\nKEMENTERIAN A', 'PROSEDUR OPERASIONAL BERSAMA'],
  ['INTERIM PROCEDURE\nBETWEEN\nMINISTRY A', 'INTERIM PROCEDURE'],
  ['TERMS OF REFERENCE\nof the Joint Committee', 'TERMS OF REFERENCE'],
  ['ВРЕМЕННЫЙ ПОРЯДОК\nвзаимодействия ведомств', 'ВРЕМЕННЫЙ ПОРЯДОК'],
  ['ПОРЯДОК ВЗАИМОДЕЙСТВИЯ\nМинистерства А и Министерства Б', 'ПОРЯДОК ВЗАИМОДЕЙСТВИЯ'],
  ['РЕГЛАМЕНТ\nвзаимодействия ведомств', 'РЕГЛАМЕНТ взаимодействия'],
  ['ЧАСОВЫ ПАРАДАК\nузаемадзеяння ведамстваў', 'ЧАСОВЫ ПАРАДАК'],
  ['MEMORANDUM OF UNDERSTANDING\nMINISTRY A\nBETWEEN', 'MEMORANDUM OF UNDERSTANDING'],
])('the whole name of an instrument is read: %j', (title, instrument) => {
  expect(parseTitleBlock(title, '').instrument).toBe(instrument);
});

test.each(INSTRUMENT_NAMES)('every instrument that can be proposed is found in a title: %s', (name) => {
  for (const title of [name, `${name.toLocaleUpperCase()}\nANTARA\nKEMENTERIAN A`, `${name} between A and B`])
    expect(parseTitleBlock(title, '').instrument.toLocaleLowerCase()).toBe(name);
});

test('what a protocol does to another instrument is its subject, with all its words', () => {
  const title =
    'PROTOCOL\nBETWEEN THE MINISTRY OF INDUSTRY OF INDONESIA AND THE MINISTRY OF TRADE OF UZBEKISTAN\nAMENDING THE AGREEMENT ON COOPERATION IN SILK';
  expect(parseTitleBlock(title, '')).toMatchObject({
    subject: 'AMENDING THE AGREEMENT ON COOPERATION IN SILK',
    inTitle: ['THE MINISTRY OF INDUSTRY OF INDONESIA', 'THE MINISTRY OF TRADE OF UZBEKISTAN'],
  });
});

test.each([
  ['ДОРОЖНАЯ КАРТА\nпо развитию взаимной торговли на 2027–2028 годы', 'развитию взаимной торговли на 2027–2028 годы'],
  ['ДАРОЖНАЯ КАРТА\nпа развіцці гандлю ў сферы лёну', 'развіцці гандлю ў сферы лёну'],
  ['ПЛАН МЕРОПРИЯТИЙ\nпо вопросам торговли', ''],
] as const)('a title without names has the subject after «по»: %s', (title, subject) => {
  expect(parseTitleBlock(title, '').subject).toBe(subject);
});

test.each([
  [
    'PROGRAM KERJA\nRISET BERSAMA TAHUN 2027–2029\nDI BIDANG NANOTEKNOLOGI\nantara\nKementerian Riset Republik Indonesia\ndan\nKementerian Sains Republik Islam Iran',
    'RISET BERSAMA TAHUN 2027–2029 DI BIDANG NANOTEKNOLOGI',
  ],
  [
    'WORK PROGRAMME\nJOINT RESEARCH IN THE FIELD OF OPTICS\nBETWEEN\nTHE MINISTRY OF RESEARCH OF INDONESIA\nAND\nTHE MINISTRY OF SCIENCE OF PERU',
    'JOINT RESEARCH IN THE FIELD OF OPTICS',
  ],
] as const)('what is done in a field is a part of the subject: %s', (title, subject) => {
  expect(parseTitleBlock(title, '').subject).toBe(subject);
});
