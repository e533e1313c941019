import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeMatrixDocx } from '../../../../electron/core/word/write/write-matrix-docx.ts';
import { type CommentMatrix, type MatrixRow, matrixWords } from '../../../../shared/model/comment-matrix.ts';
import { letterTemplate } from '../../../fixtures/word/page-styles.ts';
import { createSampleMatrix } from '../../../fixtures/word/sample-matrix.ts';

const createRow = (more: Partial<MatrixRow> = {}): MatrixRow => ({
  unit: 'AGRO',
  letter: '',
  language: 'ru',
  original: 'промышленность',
  comment: 'Mohon diperjelas.',
  proposal: '',
  response: { disposition: 'open', text: '' },
  resulting: '',
  ...more,
});
const createMatrix = (...rows: MatrixRow[]): CommentMatrix => ({
  speech: 'id',
  lines: [],
  groups: [{ clause: 'Paragraf 1', rows }],
});

async function writeDocumentXml(matrix: CommentMatrix): Promise<string> {
  const parts = unzipSync(await writeMatrixDocx(matrix, letterTemplate, 'A4'));
  return strFromU8(parts['word/document.xml'] ?? new Uint8Array());
}

const matchRows = (xml: string) => xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
const readCells = (tr: string) =>
  (tr.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map((cell) =>
    (cell.match(/<w:p>.*?<\/w:p>/gs) ?? []).map((line) => line.replaceAll(/<[^>]*>/g, '')).join('\n'),
  );

test('the same matrix gives the same bytes', async () => {
  const matrix = createSampleMatrix();
  const first = await writeMatrixDocx(matrix, letterTemplate, 'F4');
  expect(await writeMatrixDocx(structuredClone(matrix), letterTemplate, 'F4')).toEqual(first);
});

test('every comment is in its row, clause by clause, under a head repeated on every page', async () => {
  const matrix = createSampleMatrix();
  const xml = await writeDocumentXml(matrix);
  const [head = '', ...rows] = matchRows(xml);
  expect(head).toContain('<w:tblHeader/>');
  expect(readCells(head)).toEqual(matrixWords.id.columns);
  const wanted = matrix.groups.flatMap(({ clause, rows: own }) => own.map((one) => ({ clause, ...one })));
  const or = (text: string) => (text === '' ? '–' : text);
  expect(rows.map(readCells)).toEqual(
    wanted.map(({ unit, clause, original, comment, proposal, response, resulting }, n) => [
      String(n + 1),
      unit,
      clause,
      or(original),
      comment,
      or(proposal),
      [matrixWords.id.dispositions[response.disposition], response.text].filter((text) => text !== '').join('\n'),
      or(resulting),
    ]),
  );
});

test('it is in landscape, under its title and its lines, as wide as the page', async () => {
  const xml = await writeDocumentXml({ ...createSampleMatrix(), speech: 'en' });
  expect(xml).toContain('w:orient="landscape"');
  const before = xml.slice(0, xml.indexOf('<w:tbl>')).replaceAll(/<[^>]*>/g, '|');
  expect(before.split('|').filter((text) => text !== '')).toEqual(['COMMENT MATRIX', ...createSampleMatrix().lines]);
  const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
  const [, page = 0, right = 0, left = 0] =
    /<w:pgSz w:w="(\d+)".*?w:right="(\d+)".*?w:left="(\d+)"/.exec(xml)?.map(Number) ?? [];
  expect(widths.reduce((a, b) => a + b, 0)).toBe(page - right - left);
});

test('proposed words have the language of the text, remarks do not', async () => {
  const [, tr = ''] = matchRows(await writeDocumentXml(createMatrix(createRow({ resulting: 'да' }))));
  const tags = (tr.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map((cell) => /<w:lang w:val="([^"]*)"/.exec(cell)?.[1]);
  expect(tags).toEqual(['id-ID', 'id-ID', 'id-ID', 'ru-RU', 'id-ID', 'ru-RU', 'id-ID', 'ru-RU']);
});

test('keeps lines, braces and brackets, and keeps a short row on its page', async () => {
  const text = 'a. {default-bullet-numbering-0} <b> & "c"\nb. [BY: …]';
  const [, short = '', long = ''] = matchRows(
    await writeDocumentXml(createMatrix(createRow({ comment: text }), createRow({ comment: 'x'.repeat(251) }))),
  );
  expect(readCells(short)[4]).toBe('a. {default-bullet-numbering-0} &lt;b&gt; &amp; &quot;c&quot;\nb. [BY: …]');
  expect([short, long].map((tr) => tr.includes('<w:cantSplit/>'))).toEqual([true, false]);
});

test('a matrix without comments has only its head', async () => {
  expect(matchRows(await writeDocumentXml({ speech: 'id', lines: [], groups: [] })).length).toBe(1);
});

test('rejects a character that XML cannot hold', async () => {
  await expect(writeDocumentXml(createMatrix(createRow({ comment: 'a\u0000' })))).rejects.toThrow('U+0000 at 1');
});
