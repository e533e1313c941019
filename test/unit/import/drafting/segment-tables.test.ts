import { expect, test } from 'vitest';
import { buildCell, buildLine, readSegments } from './build-paragraphs.ts';

test('a table of two languages gives two texts', () => {
  const rows = [
    ['LETTER OF INTENT', 'ПИСЬМО О НАМЕРЕНИЯХ'],
    ['Paragraph 1', 'Пункт 1'],
    [
      'The Participants will cooperate in the areas of the industry and of the trade, and will meet in Jakarta or in Minsk.',
      'Участники будут сотрудничать в области промышленности и торговли и будут встречаться в Джакарте или в Минске.',
    ],
    ['Paragraph 2', 'Пункт 2'],
    [
      'Each of the Participants will bear the costs of this by itself, and for the other as the two decide.',
      'Каждый из участников несёт расходы на это и для другого так, как они решат между собой по этому вопросу и не иначе.',
    ],
    ['SIGNED in two originals.', 'ПОДПИСАНО в двух экземплярах.'],
  ];
  const found = readSegments(
    rows.flatMap(([one = '', other = ''], row) => [buildCell(one, row, 0), buildCell(other, row, 1)]),
  );
  expect(
    found.texts.map(([language, clauses]) => [
      language,
      (clauses as string[][]).map(([as, number]) => `${as} ${number}`.trim()),
    ]),
  ).toEqual([
    ['en', ['title', 'paragraph Paragraph 1', 'paragraph Paragraph 2', 'closing']],
    ['ru', ['title', 'paragraph Пункт 1', 'paragraph Пункт 2', 'closing']],
  ]);
  expect(found.warnings.filter(([code]) => code === 'languages-differ')).toEqual([]);
});

const numbered = [
  buildLine('NOTA KESEPAHAMAN'),
  buildLine('Pasal 1'),
  buildLine('Ruang Lingkup'),
  buildLine('Para Pihak bekerja sama untuk barang berikut ini:'),
];
const goods = [
  buildCell('Barang', 0, 0),
  buildCell('Standar', 0, 1),
  buildCell('Ban', 1, 0),
  buildCell('SNI 06', 1, 1),
];
const last = [
  buildLine('Pasal 2'),
  buildLine('Biaya'),
  buildLine('Masing-masing Pihak menanggung biayanya.'),
  buildLine('DITANDATANGANI dalam rangkap dua di Minsk.'),
];
const signed = [buildCell('UNTUK INDONESIA', 0, 0, 5), buildCell('UNTUK BELARUS', 0, 1, 5)];

test('a table in a clause or an annex is read by rows, stays there, and is not a signature block', () => {
  const annex = [
    buildLine('LAMPIRAN'),
    buildLine('Daftar proyek.'),
    buildCell('1', 0, 0, 7),
    buildCell('Pelabuhan', 0, 1, 7),
  ];
  const { texts, warnings } = readSegments([
    ...numbered,
    ...goods,
    buildLine('dan barang lain.'),
    ...last,
    ...signed,
    ...annex,
  ]);
  expect(texts).toEqual([
    [
      'id',
      [
        ['title', '', '', 'NOTA KESEPAHAMAN'],
        [
          'paragraph',
          'Pasal 1',
          'Ruang Lingkup',
          'Para Pihak bekerja sama untuk barang berikut ini:\nBarang | Standar\nBan | SNI 06\ndan barang lain.',
        ],
        ['paragraph', 'Pasal 2', 'Biaya', 'Masing-masing Pihak menanggung biayanya.'],
        ['closing', '', '', 'DITANDATANGANI dalam rangkap dua di Minsk.'],
        ['signatures', '', '', 'UNTUK INDONESIA\nUNTUK BELARUS'],
        ['annex', 'LAMPIRAN', '', 'Daftar proyek.\n1 | Pelabuhan'],
      ],
    ],
  ]);
  expect(warnings.filter(([code]) => code === 'table-in-text')).toEqual([
    ['table-in-text', 'Barang | Standar'],
    ['table-in-text', '1 | Pelabuhan'],
  ]);
});

test('rows with an ordinal, a colon and words, as decisions have them, are clauses', () => {
  const rows = ['KESATU', 'KEDUA', 'KETIGA'].flatMap((label, row) => [
    buildCell(label, row, 0),
    buildCell(':', row, 1),
    buildCell(`Melaksanakan kegiatan bersama di daerah ${row}.`, row, 2),
  ]);
  const closing = buildLine('Ditandatangani di Kupang pada tanggal 10 Desember 2023.');
  const { texts } = readSegments([buildLine('KESEPAKATAN BERSAMA'), buildLine('Kami bersepakat:'), ...rows, closing]);
  expect(texts[0]?.[1]).toEqual([
    ['title', '', '', 'KESEPAKATAN BERSAMA'],
    ['preamble', '', '', 'Kami bersepakat:'],
    ...['KESATU', 'KEDUA', 'KETIGA'].map((label, row) => [
      'paragraph',
      label,
      '',
      `Melaksanakan kegiatan bersama di daerah ${row}.`,
    ]),
    ['closing', '', '', 'Ditandatangani di Kupang pada tanggal 10 Desember 2023.'],
  ]);
});

test('the parties in a table are read as sentences: a number, a name, and a colon before the office', () => {
  const rows = ['Budi', 'Siti'].flatMap((name, row) => [
    buildCell(`${row + 1}.`, row, 0),
    buildCell(name, row, 1),
    buildCell(`: selaku Kepala Badan, bertindak atas nama Badan ${name}.`, row, 2),
  ]);
  const lines = ['Kami sepakat sebagai berikut:', 'Pasal 1', 'Bekerja sama.', 'Pasal 2', 'Menanggung biaya.'];
  const { texts, warnings } = readSegments([
    buildLine('NOTA KESEPAHAMAN'),
    buildLine('Pada hari ini, yang bertanda tangan di bawah ini:'),
    ...rows,
    ...lines.map((text) => buildLine(text)),
  ]);
  expect(JSON.stringify(texts)).toContain('"1. Budi: selaku Kepala Badan, bertindak atas nama Badan Budi."');
  expect(JSON.stringify(texts)).toContain('"2. Siti: selaku Kepala Badan, bertindak atas nama Badan Siti.\\n');
  expect(warnings.map(([code]) => code)).not.toContain('table-in-text');
});

test('a column of colons is written once: a name is followed by one colon', () => {
  const rows = [
    ['I.', 'Wiguna', ':', 'Direktur Jenderal Gambut, selanjutnya disebut PIHAK KESATU.'],
    ['II.', 'Laila', ' : ', 'Kepala Badan Gambut, selanjutnya disebut PIHAK KEDUA.'],
  ];
  const cells = rows.flatMap((row, n) => row.map((text, column) => buildCell(text, n, column, 7)));
  const [title, ...clauses] = numbered;
  const { texts } = readSegments([...(title === undefined ? [] : [title]), ...cells, ...clauses, ...last]);
  const words = JSON.stringify(texts);
  expect(words).toContain('Wiguna: Direktur Jenderal Gambut');
  expect(words).toContain('Laila: Kepala Badan Gambut');
});

test('texts side by side that are signed in one table, in both languages, lack no signatures', () => {
  const rows = [
    ['MEMORANDUM OF UNDERSTANDING', 'МЕМОРАНДУМ О ВЗАИМОПОНИМАНИИ'],
    ['§ 1', '§ 1'],
    [
      'The Sides share their experience of parks with each other.',
      'Стороны делятся друг с другом опытом создания парков.',
    ],
    ['§ 2', '§ 2'],
    ['Each Side bears its own costs of the work together.', 'Каждая Сторона несёт собственные расходы на эту работу.'],
    ['Signed at Minsk in two copies in English and Russian.', 'Подписано в Минске в двух экземплярах на двух языках.'],
  ];
  const signed = [
    'For the Ministry of Industry\nЗа Министерство промышленности\n____________',
    'For the Ministry of Economy\nЗа Министерство экономики\n____________',
  ];
  const { texts, warnings } = readSegments([
    ...rows.flatMap((row, n) => row.map((text, column) => buildCell(text, n, column, 7))),
    ...signed.map((text, column) => buildCell(text, 0, column, 8)),
  ]);
  expect(texts.map(([language]) => language)).toEqual(['en', 'ru']);
  expect(warnings.map(([code]) => code)).not.toContain('signatures-missing');
});
