import { expect, test } from 'vitest';
import { formatReplyComment } from '../../../../../shared/i18n/format-reply-comment.ts';
import { listReplyItems } from '../../../../../shared/import/reply/list-reply-items.ts';
import { previewReply } from '../../../../../shared/import/reply/preview-reply.ts';
import { formatSentClauseName } from '../../../../../shared/import/reply/table/sent-clause-name.ts';
import { contentControlTags } from '../../../../../shared/model/clause-markers.ts';
import type { WordParagraph } from '../../../../../shared/model/incoming/word-document.ts';
import {
  createClause,
  createDocument,
  createParagraph,
  createReturnedFile,
  createSentText,
  insertedRun,
  listLines,
  previewDocument,
} from '../built-file.ts';
import { loi } from '../loi.ts';

const text = listLines(loi).map((line) => createParagraph(line));
const head = ['No.', 'Paragraf', 'Masukan', 'Usulan rumusan'];

function table(rows: readonly (readonly string[])[], more: Partial<WordParagraph> = {}): WordParagraph[] {
  return rows.flatMap((row, r) =>
    row.map((words, c) =>
      createParagraph(words, {
        cells: [{ table: 7, row: r, cell: c, span: 1, continues: false, lines: true, rowChanges: [], cellChanges: [] }],
        ...more,
      }),
    ),
  );
}

const rowsOf = (rows: readonly (readonly string[])[]) =>
  previewDocument(createDocument([...text, ...table(rows)]), loi).rows.map((row) => [
    row.place?.clause ?? null,
    row.text,
    row.proposal,
  ]);

test('words in unknown columns are kept with the row, under their column headings', () => {
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

test('words after the name of the clause are kept, and a name alone is no comment', () => {
  const rows = [
    head,
    ['1', 'Paragraf 1 Tujuan', '', ''],
    ['2', 'Pasal 2 ayat 1 huruf b', '', ''],
    ['3', 'Paragraf 3: mohon dihapus seluruhnya', '', ''],
  ];
  const found = previewDocument(createDocument([...text, ...table(rows)]), loi);
  expect(found.rows.map(({ place, named }) => [place?.clause, named])).toEqual([
    ['funding', 'Paragraf 3: mohon dihapus seluruhnya'],
  ]);
  expect(listReplyItems(found, formatReplyComment).map(({ body }) => body)).toEqual([
    expect.stringContaining('Paragraf 3: mohon dihapus seluruhnya'),
  ]);
});

test('a first row that names a clause is not a heading', () => {
  expect(rowsOf([['1', 'Paragraf 3', 'Komentar kami: setuju', ''], ...[['2', 'Paragraf 2', 'Baik', 'usul']]])).toEqual([
    ['funding', 'Komentar kami: setuju', null],
    ['areas', 'Baik', 'usul'],
  ]);
});

test('every clause is recognised by its name in our tables, and by its code', () => {
  const named = loi.slice(1);
  expect(rowsOf([head, ...named.map((one) => ['', formatSentClauseName(one, one.code), one.id, ''])])).toEqual(
    named.map(({ id }) => [id, id, null]),
  );
  expect(rowsOf([head, ...named.map(({ code, id }) => ['', code, id, ''])])).toEqual(
    named.map(({ id }) => [id, id, null]),
  );
});

test('words next to the table in its control, and in the instruction, are read', () => {
  const around = ['LEMBAR MASUKAN', 'Tulis masukan di bawah ini.', 'Mohon dikembalikan.'];
  const instruction = { tags: [contentControlTags.instruction] };
  const comments = { tags: [contentControlTags.comments] };
  const file = createDocument([
    createParagraph('Mohon dikembalikan.', instruction),
    createParagraph('Secara umum kami setuju.', instruction),
    ...text,
    createParagraph('LEMBAR MASUKAN', comments),
    createParagraph(['Tulis masukan ', insertedRun('Saudara '), 'di bawah ini.'], comments),
    createParagraph('Umum: naskah terlalu panjang.', comments),
    ...table([head, ['1', 'Paragraf 1', '', '']], comments),
  ]);
  const found = previewReply(createReturnedFile(file), {
    sent: [createSentText(loi, { around })],
    units: [],
    chosen: 0,
  });
  expect(found.silent.map(({ kind, next }) => [kind, next])).toEqual([
    ['added', 'Secara umum kami setuju.'],
    ['added', 'Umum: naskah terlalu panjang.'],
  ]);
  expect(found.proposals.map(({ next, unplaced }) => [next, unplaced])).toEqual([['Saudara ', 'furniture']]);
});

test('a changed line of the signature blocks is one change of them', () => {
  const lines = [
    'UNTUK KEMENTERIAN PERINDUSTRIAN',
    'REPUBLIK INDONESIA',
    'UNTUK KEMENTERIAN INDUSTRI',
    'REPUBLIK BELARUS',
  ];
  const signed = [...loi, createClause('signatures', '', '', lines.join('\n'))];
  const cell = (words: string, n: number) => ({
    ...createParagraph(words),
    cells: [{ table: 3, row: 0, cell: n, span: 1, continues: false, lines: true, rowChanges: [], cellChanges: [] }],
  });
  const now = ['UNTUK KEMENTERIAN PERINDUSTRIAN (sementara)', ...lines.slice(1)];
  const found = previewDocument(createDocument([...text, ...now.map((line, n) => cell(line, n < 2 ? 0 : 1))]), signed);
  expect(found.silent.map(({ place, old, next }) => [place?.clause, place?.part, old, next])).toEqual([
    ['signatures', 'body', '', ' (sementara)'],
  ]);
});
