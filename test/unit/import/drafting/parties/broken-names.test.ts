import { expect, test } from 'vitest';
import { parseTitleBlock } from '../../../../../shared/import/drafting/parse-title-block.ts';

/** Titles with names over two lines or more, with or without "between" and with "and" on a line of its own. */
const TITLES: readonly (readonly [title: string, one: string, other: string, instrument: string, subject: string])[] = [
  [
    'NOTA KESEPAHAMAN/KEMENTERIAN PERINDUSTRIAN/REPUBLIK INDONESIA/DAN/KEMENTERIAN PERDAGANGAN/REPUBLIK BELARUS/KERJA SAMA INDUSTRI',
    'KEMENTERIAN PERINDUSTRIAN REPUBLIK INDONESIA',
    'KEMENTERIAN PERDAGANGAN REPUBLIK BELARUS',
    'NOTA KESEPAHAMAN',
    'KERJA SAMA INDUSTRI',
  ],
  [
    'KEMENTERIAN PERINDUSTRIAN/REPUBLIK INDONESIA/DAN/KEMENTERIAN PERDAGANGAN/REPUBLIK BELARUS/PENGATURAN/TENTANG KERJA SAMA INDUSTRI',
    'KEMENTERIAN PERINDUSTRIAN REPUBLIK INDONESIA',
    'KEMENTERIAN PERDAGANGAN REPUBLIK BELARUS',
    'PENGATURAN',
    'KERJA SAMA INDUSTRI',
  ],
  [
    'PERNYATAAN KEHENDAK/KEMENTERIAN PERINDUSTRIAN REPUBLIK/INDONESIA DAN KEMENTERIAN PERDAGANGAN/REPUBLIK BELARUS',
    'KEMENTERIAN PERINDUSTRIAN REPUBLIK INDONESIA',
    'KEMENTERIAN PERDAGANGAN REPUBLIK BELARUS',
    'PERNYATAAN KEHENDAK',
    '',
  ],
  [
    'NOTA KESEPAHAMAN/ANTARA/KEMENTERIAN PENDIDIKAN/DAN/KEBUDAYAAN REPUBLIK INDONESIA/DAN/KEMENTERIAN PENDIDIKAN/REPUBLIK BELARUS/TENTANG/PENDIDIKAN',
    'KEMENTERIAN PENDIDIKAN DAN KEBUDAYAAN REPUBLIK INDONESIA',
    'KEMENTERIAN PENDIDIKAN REPUBLIK BELARUS',
    'NOTA KESEPAHAMAN',
    'PENDIDIKAN',
  ],
  [
    'NOTA KESEPAHAMAN/KEMENTERIAN PENDIDIKAN/DAN/KEBUDAYAAN REPUBLIK INDONESIA/DAN/KEMENTERIAN PENDIDIKAN/DAN ILMU PENGETAHUAN/REPUBLIK BELARUS/TENTANG/PENDIDIKAN/DAN/PELATIHAN',
    'KEMENTERIAN PENDIDIKAN DAN KEBUDAYAAN REPUBLIK INDONESIA',
    'KEMENTERIAN PENDIDIKAN DAN ILMU PENGETAHUAN REPUBLIK BELARUS',
    'NOTA KESEPAHAMAN',
    'PENDIDIKAN DAN PELATIHAN',
  ],
  [
    'PENGATURAN ANTARA KEMENTERIAN PERINDUSTRIAN/REPUBLIK INDONESIA/DAN/KEMENTERIAN PERDAGANGAN/REPUBLIK BELARUS/TENTANG BAJA',
    'KEMENTERIAN PERINDUSTRIAN REPUBLIK INDONESIA',
    'KEMENTERIAN PERDAGANGAN REPUBLIK BELARUS',
    'PENGATURAN',
    'BAJA',
  ],
  [
    'MEMORANDUM OF UNDERSTANDING/MINISTRY OF INDUSTRY/REPUBLIC OF INDONESIA/AND/MINISTRY OF INDUSTRY/REPUBLIC OF BELARUS/INDUSTRIAL COOPERATION',
    'MINISTRY OF INDUSTRY REPUBLIC OF INDONESIA',
    'MINISTRY OF INDUSTRY REPUBLIC OF BELARUS',
    'MEMORANDUM OF UNDERSTANDING',
    'INDUSTRIAL COOPERATION',
  ],
  [
    'ARRANGEMENT/BETWEEN/THE MINISTRY OF TRADE/AND/INDUSTRY/OF THE REPUBLIC OF INDONESIA/AND/THE MINISTRY OF TRADE/AND/INVESTMENT/OF THE REPUBLIC OF BELARUS/ON TIMBER',
    'THE MINISTRY OF TRADE AND INDUSTRY OF THE REPUBLIC OF INDONESIA',
    'THE MINISTRY OF TRADE AND INVESTMENT OF THE REPUBLIC OF BELARUS',
    'ARRANGEMENT',
    'TIMBER',
  ],
  [
    'JOINT STATEMENT/OF THE MINISTRY OF INDUSTRY/OF THE REPUBLIC OF INDONESIA/AND/THE MINISTRY OF TRADE/OF THE REPUBLIC OF BELARUS/ON STEEL',
    'THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF INDONESIA',
    'THE MINISTRY OF TRADE OF THE REPUBLIC OF BELARUS',
    'JOINT STATEMENT',
    'STEEL',
  ],
  [
    'LETTER OF INTENT/THE MINISTRY OF ENERGY OF THE UNITED KINGDOM OF/GREAT BRITAIN AND NORTHERN IRELAND/AND/THE MINISTRY OF ENERGY/OF THE REPUBLIC OF INDONESIA/CLEAN ENERGY',
    'THE MINISTRY OF ENERGY OF THE UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND',
    'THE MINISTRY OF ENERGY OF THE REPUBLIC OF INDONESIA',
    'LETTER OF INTENT',
    'CLEAN ENERGY',
  ],
  [
    'LETTER OF INTENT/BETWEEN/THE MINISTRY OF ENERGY OF INDONESIA/AND/THE MINISTRY OF ENERGY OF THE UNITED KINGDOM/OF GREAT BRITAIN AND NORTHERN IRELAND/ON PEAT',
    'THE MINISTRY OF ENERGY OF INDONESIA',
    'THE MINISTRY OF ENERGY OF THE UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND',
    'LETTER OF INTENT',
    'PEAT',
  ],
  [
    'МЕМОРАНДУМ О ВЗАИМОПОНИМАНИИ/между Министерством промышленности/Республики Беларусь/и/Министерством промышленности/Республики Индонезия/о сотрудничестве',
    'Министерством промышленности Республики Беларусь',
    'Министерством промышленности Республики Индонезия',
    'МЕМОРАНДУМ О ВЗАИМОПОНИМАНИИ',
    'сотрудничестве',
  ],
  [
    'СОВМЕСТНОЕ ЗАЯВЛЕНИЕ/МИНИСТЕРСТВА ПРОМЫШЛЕННОСТИ/РЕСПУБЛИКИ БЕЛАРУСЬ/И/МИНИСТЕРСТВА ПРОМЫШЛЕННОСТИ/РЕСПУБЛИКИ ИНДОНЕЗИЯ/О СТАЛИ',
    'МИНИСТЕРСТВА ПРОМЫШЛЕННОСТИ РЕСПУБЛИКИ БЕЛАРУСЬ',
    'МИНИСТЕРСТВА ПРОМЫШЛЕННОСТИ РЕСПУБЛИКИ ИНДОНЕЗИЯ',
    'СОВМЕСТНОЕ ЗАЯВЛЕНИЕ',
    'СТАЛИ',
  ],
  [
    'МЕМАРАНДУМ АБ УЗАЕМАРАЗУМЕННІ/паміж Міністэрствам прамысловасці/Рэспублікі Беларусь/і/Міністэрствам прамысловасці/Рэспублікі Інданезія/аб супрацоўніцтве',
    'Міністэрствам прамысловасці Рэспублікі Беларусь',
    'Міністэрствам прамысловасці Рэспублікі Інданезія',
    'МЕМАРАНДУМ АБ УЗАЕМАРАЗУМЕННІ',
    'супрацоўніцтве',
  ],
  [
    'MEMORANDUM OF UNDERSTANDING/BETWEEN/MINISTRY OF INDUSTRY (INDONESIA)/AND/MINISTRY OF INDUSTRY AND TRADE (BELARUS)/ON STEEL',
    'MINISTRY OF INDUSTRY (INDONESIA)',
    'MINISTRY OF INDUSTRY AND TRADE (BELARUS)',
    'MEMORANDUM OF UNDERSTANDING',
    'STEEL',
  ],
  [
    'МЕМОРАНДУМ/между Министерством промышленности и торговли (Российская Федерация) и Министерством промышленности (Индонезия)/о стали',
    'Министерством промышленности и торговли (Российская Федерация)',
    'Министерством промышленности (Индонезия)',
    'МЕМОРАНДУМ',
    'стали',
  ],
];

test.each(TITLES)('names over several lines are whole: %s', (title, one, other, instrument, subject) => {
  const parts = parseTitleBlock(title.replaceAll('/', '\n'), '');
  expect([parts.inTitle, parts.instrument, parts.subject]).toEqual([[one, other], instrument, subject]);
});
