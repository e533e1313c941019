import { expect, test } from 'vitest';
import { readFormReply } from '../../../electron/core/sheet/read-form-reply.ts';
import { writeMatrixXlsx } from '../../../electron/core/sheet/write-matrix-xlsx.ts';
import { matrixWords } from '../../../shared/model/comment-matrix.ts';
import { createSampleMatrix } from '../../fixtures/word/sample-matrix.ts';
import { unzipParts } from './build-xlsx.ts';

test('the same matrix gives the same bytes', async () => {
  expect(await writeMatrixXlsx(structuredClone(createSampleMatrix()))).toEqual(
    await writeMatrixXlsx(createSampleMatrix()),
  );
});

test('every comment is in its row, clause by clause', async () => {
  const matrix = createSampleMatrix();
  const { form, unplaced } = await readFormReply(await writeMatrixXlsx(matrix));
  const wanted = matrix.groups.flatMap(({ clause, rows }) => rows.map((row) => ({ clause, ...row })));
  expect(form).toBe(null);
  expect(unplaced.map(({ texts }) => texts)).toEqual([
    [matrixWords.id.title],
    ...matrix.lines.map((line) => [line]),
    [...matrixWords.id.columns],
    ...wanted.map(({ unit, clause, original, comment, proposal, response, resulting }, n) => {
      const answer = [matrixWords.id.dispositions[response.disposition], response.text].filter((text) => text !== '');
      const texts = [String(n + 1), unit, clause, original, comment, proposal, answer.join('\n'), resulting];
      return texts.filter((text) => text !== '');
    }),
  ]);
});

test('its head row is frozen on screen and repeated on every page', async () => {
  const parts = unzipParts(await writeMatrixXlsx(createSampleMatrix()));
  expect(parts['xl/worksheets/sheet1.xml']).toContain('<pane ySplit="4" ');
  expect(parts['xl/worksheets/sheet1.xml']).toContain('orientation="landscape"');
  expect(parts['xl/workbook.xml']).toContain('$4:$4</definedName>');
});

test('text that begins like a formula is text, and stays text when its cell is edited', async () => {
  const [group] = createSampleMatrix().groups;
  const [row] = group?.rows ?? [];
  if (row === undefined) throw new Error('a sample without comments');
  const rows = ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(1)', '\tx', 'teks'].map((comment) => ({ ...row, comment }));
  const parts = unzipParts(await writeMatrixXlsx({ speech: 'id', lines: [], groups: [{ clause: 'A', rows }] }));
  const { 'xl/worksheets/sheet1.xml': xml = '', 'xl/styles.xml': styles = '' } = parts;
  expect(xml).not.toContain('<f>');
  const formats = /<cellXfs .*?<\/cellXfs>/.exec(styles)?.[0].match(/<xf [^>]*>/g) ?? [];
  const asText = [...xml.matchAll(/<c r="E\d+" s="(\d+)" t="s"/g)].map(([, style]) =>
    formats[Number(style)]?.includes('numFmtId="49"'),
  );
  expect(asText).toEqual([false, true, true, true, true, true, false]);
});
