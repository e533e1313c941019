import { expect, test } from 'vitest';
import { parseTitleBlock } from '../../../../../shared/import/drafting/parse-title-block.ts';
import { segmentDocument } from '../../../../../shared/import/drafting/segment-document.ts';
import { buildLine } from '../build-paragraphs.ts';

/** Titles over many lines, with their parties and subjects. */
const TITLES = [
  [
    'LETTER OF INTENT/BETWEEN/THE MINISTRY OF FORESTS/OF ARDONIA/AND/THE MINISTRY OF FORESTS/OF THE REPUBLIC OF BELARUS/ON PEAT/AND TIMBER',
    ['THE MINISTRY OF FORESTS OF ARDONIA', 'THE MINISTRY OF FORESTS OF THE REPUBLIC OF BELARUS'],
    'PEAT AND TIMBER',
  ],
  [
    'Letter of Intent/between the/Ministry of Fisheries and Rural Development/of the Republic of India/and the/Ministry of Fisheries/of the Republic of Indonesia/on/Fishing Ports',
    [
      'the Ministry of Fisheries and Rural Development of the Republic of India',
      'the Ministry of Fisheries of the Republic of Indonesia',
    ],
    'Fishing Ports',
  ],
  [
    'ARRANGEMENT/BETWEEN THE MINISTRY OF FORESTS/AND RURAL DEVELOPMENT/OF THE REPUBLIC OF INDIA/AND THE MINISTRY OF FORESTS/AND RURAL DEVELOPMENT/OF THE REPUBLIC OF INDONESIA/ON PEAT',
    [
      'THE MINISTRY OF FORESTS AND RURAL DEVELOPMENT OF THE REPUBLIC OF INDIA',
      'THE MINISTRY OF FORESTS AND RURAL DEVELOPMENT OF THE REPUBLIC OF INDONESIA',
    ],
    'PEAT',
  ],
  [
    'PERJANJIAN KERJA SAMA/ANTARA/BADAN PENYULUHAN GAMBUT/KEMENTERIAN KEHUTANAN/DENGAN/DIREKTORAT JENDERAL RAWA, SUNGAI,/DAN DANAU/KEMENTERIAN PEKERJAAN UMUM/TENTANG/PEMULIHAN GAMBUT/DI LAHAN NEGARA',
    [
      'BADAN PENYULUHAN GAMBUT KEMENTERIAN KEHUTANAN',
      'DIREKTORAT JENDERAL RAWA, SUNGAI, DAN DANAU KEMENTERIAN PEKERJAAN UMUM',
    ],
    'PEMULIHAN GAMBUT DI LAHAN NEGARA',
  ],
  [
    'NOTA KESEPAHAMAN/ANTARA/BADAN PENYULUHAN GAMBUT/KEMENTERIAN KEHUTANAN/DENGAN/BADAN STANDARDISASI GAMBUT/KEMENTERIAN KEHUTANAN/TENTANG/PEMULIHAN GAMBUT',
    ['BADAN PENYULUHAN GAMBUT KEMENTERIAN KEHUTANAN', 'BADAN STANDARDISASI GAMBUT KEMENTERIAN KEHUTANAN'],
    'PEMULIHAN GAMBUT',
  ],
  [
    'МЕМОРАНДУМ/МЕЖДУ/МИНИСТЕРСТВОМ ТОРГОВЛИ,/РЫБОЛОВСТВА И ТОРФА/РЕСПУБЛИКИ БЕЛАРУСЬ/И/МИНИСТЕРСТВОМ ТОРГОВЛИ,/РЫБОЛОВСТВА И ТОРФА/РЕСПУБЛИКИ ИНДОНЕЗИЯ/О ПОСТАВКАХ/ТОРФА',
    [
      'МИНИСТЕРСТВОМ ТОРГОВЛИ, РЫБОЛОВСТВА И ТОРФА РЕСПУБЛИКИ БЕЛАРУСЬ',
      'МИНИСТЕРСТВОМ ТОРГОВЛИ, РЫБОЛОВСТВА И ТОРФА РЕСПУБЛИКИ ИНДОНЕЗИЯ',
    ],
    'ПОСТАВКАХ ТОРФА',
  ],
  [
    'МЕМАРАНДУМ/паміж/Міністэрствам гандлю,/рыбалоўства і торфу/Рэспублікі Беларусь/і/Міністэрствам гандлю,/рыбалоўства і торфу/Рэспублікі Інданезія/аб/пастаўках торфу',
    [
      'Міністэрствам гандлю, рыбалоўства і торфу Рэспублікі Беларусь',
      'Міністэрствам гандлю, рыбалоўства і торфу Рэспублікі Інданезія',
    ],
    'пастаўках торфу',
  ],
] as const;
const BODY = ['1. Peat is exchanged every year.', '2. Costs are shared by both.', '3. This lasts for four years.'];

test.each(TITLES)(
  'a title over many lines is whole, whatever its names have in common: %s',
  (written, names, subject) => {
    const title = written.replaceAll('/', '\n');
    const parts = parseTitleBlock(title, '');
    expect([parts.inTitle, parts.subject]).toEqual([names, subject]);
    for (const bold of [true, false]) {
      const lines = title
        .split('\n')
        .map((text) => buildLine(text, { segments: [{ text, format: { bold }, note: null }] }));
      const preamble = `${names.join(', ')} (hereinafter “the Participants”),`;
      const clauses = segmentDocument([...lines, buildLine(preamble), ...BODY.map((text) => buildLine(text))]).texts[0];
      expect(clauses?.clauses.find(({ as }) => as === 'title')?.body).toBe(title);
    }
  },
);

test.each(TITLES)(
  'the names of the parties on lines of their own under a title are no part of it: %s',
  (written, names) => {
    const title = written.replaceAll('/', '\n');
    const lines = [...title.split('\n'), `${names[0]},`, 'and', `${names[1]},`, 'have decided as follows:', ...BODY];
    const [text] = segmentDocument(lines.map((text) => buildLine(text))).texts;
    expect(text?.clauses.find(({ as }) => as === 'title')?.body).toBe(title);
  },
);
