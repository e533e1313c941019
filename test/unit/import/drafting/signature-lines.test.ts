import { expect, test } from 'vitest';
import { segmentDocument } from '../../../../shared/import/drafting/segment-document.ts';
import { buildCell, buildLine } from './build-paragraphs.ts';

/** The closing and the signature blocks of a text with these paragraphs after its clauses. */
function readEnd(title: string, clause: string, last: readonly string[]) {
  const clauses = Array.from({ length: 12 }, (_, n) => `${n + 1}. ${clause}`);
  const { clauses: parts = [], signatures = [] } =
    segmentDocument([title, ...clauses, ...last].map((text) => buildLine(text))).texts[0] ?? {};
  return { closing: parts.find(({ as }) => as === 'closing')?.body, signatures };
}

const RANKED = [
  {
    title: 'ПРОТОКОЛ О НАМЕРЕНИЯХ',
    clause: 'Ведомства обмениваются сведениями о грузах.',
    closing: 'Составлено в Минске 8 мая 2024 года на русском языке в двух экземплярах.',
    blocks: [
      'Заместитель председателя\nТаможенного комитета\nРеспублики Ардония\nгенерал-майор Р. Тополев',
      'Первый заместитель начальника\nТаможенной службы при Правительстве\nи её представитель\nполковник Ф. Назарин',
    ],
  },
  {
    title: 'ПРАТАКОЛ АБ НАМЕРАХ',
    clause: 'Ведамствы абменьваюцца звесткамі аб грузах.',
    closing: 'Складзена ў Мінску 8 мая 2024 года на беларускай мове ў двух экзэмплярах.',
    blocks: [
      'Намеснік старшыні\nМытнага камітэта\nгенерал-маёр Р. І. Таполеў',
      'Першы намеснік начальніка\nМытнай службы\nпалкоўнік Ф. Назарын',
    ],
  },
  {
    title: 'PROTOCOL OF INTENT',
    clause: 'The Services exchange information on cargo.',
    closing: 'Done in Minsk on 8 May 2024 in the English language in two originals.',
    blocks: [
      'Deputy Chairman\nof the Customs Committee\nmajor general R. Topolev',
      'First Deputy Head\nof the Customs Service\ncolonel F. Nazarin',
    ],
  },
  {
    title: 'PROTOKOL KEHENDAK',
    clause: 'Kedua Badan bertukar informasi tentang muatan.',
    closing: 'Dibuat di Minsk pada tanggal 8 Mei 2024 dalam bahasa Indonesia dalam dua naskah asli.',
    blocks: [
      'Wakil Ketua\nKomite Pabean\nmayor jenderal R. Topolev',
      'Wakil Kepala Pertama\nDinas Pabean\nkolonel F. Nazarin',
    ],
  },
];
test.each(RANKED)('offices, ranks and names under a closing are signatures, also without "for": $title', (text) => {
  expect(readEnd(text.title, text.clause, [text.closing, ...text.blocks])).toEqual({
    closing: text.closing,
    signatures: text.blocks.map((block) => [block]),
  });
  // The same in one paragraph.
  expect(readEnd(text.title, text.clause, [text.closing, text.blocks.join('\n')])).toEqual({
    closing: text.closing,
    signatures: text.blocks.map((block) => block.split('\n')),
  });
});

const NAMED = [
  ['Direktur Jenderal Gambut,', 'Drs. Budi Wiguna, M.Si.', 'Kepala Badan Kayu,', 'Prof. Dr. Laila Nur, S.H., M.H.'],
  ['Direktur Jenderal Gambut', 'Wiguna B. S.', 'Kepala Badan Kayu', 'Laila N.'],
] as const;
test.each(NAMED)('a degree or initials at the end of a name end no sentence: %s, %s', (...lines) => {
  const text = 'Pernyataan ini dibuat di Minsk dalam dua rangkap, dalam bahasa Indonesia dan bahasa Melayu.';
  const end = readEnd('PERNYATAAN BERSAMA', 'Kedua Badan bertemu setiap tahun di Minsk.', [text, ...lines]);
  expect(end).toEqual({ closing: text, signatures: [lines.slice(0, 2), lines.slice(2)] });
});

const closing = 'Pernyataan ini dibuat di Minsk dalam dua rangkap, dalam bahasa Indonesia dan bahasa Melayu.';
const stacked = [
  [
    'office above',
    [
      'Menteri Seni\nRepublik Indonesia',
      '___________',
      'Retno Wulan',
      'Menteri Seni\nMalaysia',
      '___________',
      'Ahmad bin Omar',
    ],
  ],
  ['office below', ['___________', 'Retno Wulan', 'Menteri Seni', '___________', 'Ahmad bin Omar', 'Menteri Seni']],
  ['names alone', ['___________', 'Retno Wulan', '___________', 'Ahmad bin Omar']],
] as const;
test.each(stacked)('two blocks that stand one under the other are two: %s', (_, lines) => {
  const { signatures } = readEnd('PERNYATAAN BERSAMA', 'Kedua Menteri bertemu setiap tahun di Minsk.', [
    closing,
    ...lines,
  ]);
  const half = lines.length / 2;
  expect(signatures).toEqual([lines.slice(0, half), lines.slice(half)]);
});

const byRow = [
  ['a place to sign after a tab', ['От Министерства науки\t_______', 'От Министерства торговли\t_______']],
  ['“(подпись)” after a tab', ['Руководитель Агентства\t(подпись)', 'Председатель Комитета\t(подпись)']],
  ['a person after a tab', ['Руководитель Агентства\tИ. Орлов', 'Председатель Комитета\tП. Дроздов']],
  ['both after tabs', ['Руководитель Агентства\t_____\tИ. Орлов', 'Председатель Комитета\t_____\tП. Дроздов']],
] as const;
test.each(byRow)('a line for each side is a block for each side: %s', (_, lines) => {
  const text = 'Протокол составлен в двух экземплярах на русском языке и подписан в Минске 8 мая 2024 г.';
  const { signatures } = readEnd('ПРОТОКОЛ О НАМЕРЕНИЯХ', 'Ведомства обмениваются сведениями о грузах.', [
    text,
    ...lines,
  ]);
  expect(signatures).toEqual(lines.map((line) => line.split('\t')));
});

test('the row of a table for each side is a block for each side', () => {
  const cells = byRow[1][1].flatMap((line, row) => line.split('\t').map((text, n) => buildCell(text, row, n)));
  const { signatures } = segmentDocument([
    ...['ПРОТОКОЛ О НАМЕРЕНИЯХ', '1. Ведомства обмениваются сведениями.', '2. Расходы делятся поровну.'].map((text) =>
      buildLine(text),
    ),
    buildLine('Подписано в Минске 8 мая 2024 г. в двух экземплярах.'),
    ...cells,
  ]).texts[0] ?? { signatures: [] };
  expect(signatures).toEqual(byRow[1][1].map((line) => line.split('\t')));
});

test('tabs between two sides still make a block of each column', () => {
  const text = 'Протокол составлен в двух экземплярах на русском языке и подписан в Минске 8 мая 2024 г.';
  const lines = ['За Министерство науки\tЗа Министерство торговли', '_______\t_______', 'И. Орлов\tП. Дроздов'];
  const { signatures } = readEnd('ПРОТОКОЛ О НАМЕРЕНИЯХ', 'Ведомства обмениваются сведениями о грузах.', [
    text,
    ...lines,
  ]);
  expect(signatures).toEqual([0, 1].map((n) => lines.map((line) => line.split('\t')[n])));
});
