import { expect, test } from 'vitest';
import type { Paragraph } from '../../../electron/core/word/read/document.ts';
import { carriedTags } from '../../../shared/model/carried.ts';
import { clauseName } from '../../../shared/reply/clause-name.ts';
import { replyItems } from '../../../shared/reply/items.ts';
import { replyPreview } from '../../../shared/reply/reply.ts';
import { loi } from './loi.ts';
import { clause, fileOf, ins, linesOf, made, para, preview, sentText } from './made.ts';

const text = linesOf(loi).map((line) => para(line));
const head = ['No.', 'Paragraf', 'Masukan', 'Usulan rumusan'];

function table(rows: readonly (readonly string[])[], more: Partial<Paragraph> = {}): Paragraph[] {
  return rows.flatMap((row, r) =>
    row.map((words, c) =>
      para(words, { cells: [{ table: 7, row: r, cell: c, rowChanges: [], cellChanges: [] }], ...more }),
    ),
  );
}

const rowsOf = (rows: readonly (readonly string[])[]) =>
  preview(made([...text, ...table(rows)]), loi).rows.map((row) => [row.place?.clause ?? null, row.text, row.proposal]);

test('words in columns that are not ours are kept with the row, under the heads of their columns', () => {
  expect(
    rowsOf([
      [...head, 'Alasan'],
      ['1', 'Paragraf 1', '', '', ''],
      ['2', 'Paragraf 2', 'Terlalu luas.', 'otomotif', 'Sesuai RIPIN 2015–2035'],
      ['3. lihat surat kami', 'Paragraf 3', '', '', ''],
    ]),
  ).toEqual([
    ['areas', 'Terlalu luas.\nAlasan: Sesuai RIPIN 2015–2035', 'otomotif'],
    ['funding', 'No.: 3. lihat surat kami', null],
  ]);
});

test('words that were written behind the name of the clause are kept, and names alone say nothing', () => {
  const rows = [
    head,
    ['1', 'Paragraf 1 Tujuan', '', ''],
    ['2', 'Pasal 2 ayat 1 huruf b', '', ''],
    ['3', 'Paragraf 3: mohon dihapus seluruhnya', '', ''],
  ];
  const found = preview(made([...text, ...table(rows)]), loi);
  expect(found.rows.map(({ place, named }) => [place?.clause, named])).toEqual([
    ['funding', 'Paragraf 3: mohon dihapus seluruhnya'],
  ]);
  expect(replyItems(found).map(({ body }) => body)).toEqual([
    expect.stringContaining('Paragraf 3: mohon dihapus seluruhnya'),
  ]);
});

test('a first row that speaks of a clause is no head', () => {
  expect(rowsOf([['1', 'Paragraf 3', 'Komentar kami: setuju', ''], ...[['2', 'Paragraf 2', 'Baik', 'usul']]])).toEqual([
    ['funding', 'Komentar kami: setuju', null],
    ['areas', 'Baik', 'usul'],
  ]);
});

test('every clause is known again by the name under which it stands in our tables, and by its code', () => {
  const named = loi.slice(1);
  expect(rowsOf([head, ...named.map((one) => ['', clauseName(one), one.id, ''])])).toEqual(
    named.map(({ id }) => [id, id, null]),
  );
  expect(rowsOf([head, ...named.map(({ code, id }) => ['', code, id, ''])])).toEqual(
    named.map(({ id }) => [id, id, null]),
  );
});

test('what is written beside the table in its control is read, and so is what is written in the instruction', () => {
  const around = ['LEMBAR MASUKAN', 'Tulis masukan di bawah ini.', 'Mohon dikembalikan.'];
  const instruction = { tags: [carriedTags.instruction] };
  const comments = { tags: [carriedTags.comments] };
  const file = made([
    para('Mohon dikembalikan.', instruction),
    para('Secara umum kami setuju.', instruction),
    ...text,
    para('LEMBAR MASUKAN', comments),
    para(['Tulis masukan ', ins('Saudara '), 'di bawah ini.'], comments),
    para('Umum: naskah terlalu panjang.', comments),
    ...table([head, ['1', 'Paragraf 1', '', '']], comments),
  ]);
  const found = replyPreview(fileOf(file), { sent: [sentText(loi, { around })], units: [], chosen: 0 });
  expect(found.silent.map(({ kind, next }) => [kind, next])).toEqual([
    ['added', 'Secara umum kami setuju.'],
    ['added', 'Umum: naskah terlalu panjang.'],
  ]);
  expect(found.proposals.map(({ next, unplaced }) => [next, unplaced])).toEqual([['Saudara ', 'furniture']]);
});

test('a line of the signature blocks that reads otherwise is one change of them', () => {
  const lines = [
    'UNTUK KEMENTERIAN PERINDUSTRIAN',
    'REPUBLIK INDONESIA',
    'UNTUK KEMENTERIAN INDUSTRI',
    'REPUBLIK BELARUS',
  ];
  const signed = [...loi, clause('signatures', '', '', lines.join('\n'))];
  const cell = (words: string, n: number) => ({
    ...para(words),
    cells: [{ table: 3, row: 0, cell: n, rowChanges: [], cellChanges: [] }],
  });
  const now = ['UNTUK KEMENTERIAN PERINDUSTRIAN (sementara)', ...lines.slice(1)];
  const found = preview(made([...text, ...now.map((line, n) => cell(line, n < 2 ? 0 : 1))]), signed);
  expect(found.silent.map(({ place, old, next }) => [place?.clause, place?.part, old, next])).toEqual([
    ['signatures', 'body', '', ' (sementara)'],
  ]);
});
