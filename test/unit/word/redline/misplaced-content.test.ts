import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseDocx } from '../../../../electron/core/word/read/parse-docx.ts';
import { redlinePackages } from '../../../../electron/core/word/redline/redline-packages.ts';
import { buildRawDocx } from '../../../helpers/redline/build-raw-docx.ts';

const revision = { author: 'Biro Hukum', date: '2022-02-10T00:00:00Z' };
const run = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`;
const paragraph = (words: string) => `<w:p>${run(words)}</w:p>`;
const table = (inner: string) => `<w:tbl><w:tr>${inner}</w:tr></w:tbl>`;
const cell = (inner: string) => `<w:tc>${inner}</w:tc>`;

/** A file whose document has this content, right or wrong. */
function buildDocument(inner: string): Uint8Array {
  const parts = unzipSync(buildRawDocx({ body: '@' }));
  const main = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace('<w:body>@</w:body>', inner);
  return zipSync({ ...parts, 'word/document.xml': strToU8(main) });
}

const body = (inner: string) => `<w:body>${paragraph('Pasal 1')}${inner}${paragraph('Pasal 2')}</w:body>`;

describe('a document that is more or less than one body', () => {
  const refused: readonly (readonly [string, string, string])[] = [
    ['two bodies', `${body('')}${body('')}`, 'word-two-readings'],
    ['a paragraph after the body', `${body('')}${paragraph('beras')}`, 'word-two-readings'],
    ['a paragraph before the body', `${paragraph('beras')}${body('')}`, 'word-two-readings'],
    ['a table beside the body', `${body('')}${table(cell(paragraph('beras')))}`, 'word-two-readings'],
    ['a body in a body', body(body('')), 'word-two-readings'],
    ['a body that only some programs see', wrapInChoice(body('')), 'word-two-readings'],
    ['no body', '', 'word-damaged'],
  ];

  test.each(refused)('%s: is refused with its part by whoever reads it', async (_, inner, code) => {
    const [whole, wrong] = [buildDocument(body('')), buildDocument(inner)];
    const details = expect.objectContaining({ part: 'word/document.xml' });
    await expect(parseDocx(wrong)).rejects.toMatchObject({ code, details });
    await expect(redlinePackages(whole, wrong, revision)).rejects.toMatchObject({ code, details });
    await expect(redlinePackages(wrong, whole, revision)).rejects.toMatchObject({ code, details });
  });
});

function wrapInChoice(inner: string): string {
  return `<mc:AlternateContent><mc:Choice Requires="w14">${inner}</mc:Choice></mc:AlternateContent>`;
}

describe('words in a place where the format allows none', () => {
  const misplaced: readonly (readonly [string, (words: string) => string])[] = [
    ['a run between paragraphs', run],
    ['a link between paragraphs', (words) => `<w:hyperlink>${run(words)}</w:hyperlink>`],
    [
      'an equation between paragraphs',
      (words) => `<m:oMathPara><m:oMath><m:r><m:t>${words}</m:t></m:r></m:oMath></m:oMathPara>`,
    ],
    ['bare words between paragraphs', (words) => `<w:t>${words}</w:t>`],
    ['a row between paragraphs', (words) => `<w:tr>${cell(paragraph(words))}</w:tr>`],
    ['a paragraph in an unknown element', (words) => `<w:pasal>${paragraph(words)}</w:pasal>`],
    ['a paragraph in a link', (words) => `<w:hyperlink>${paragraph(words)}</w:hyperlink>`],
    ['a paragraph set from right to left as a whole', (words) => `<w:dir w:val="rtl">${paragraph(words)}</w:dir>`],
    ['a paragraph in a paragraph', (words) => `<w:p>${run('Butir')}${paragraph(words)}</w:p>`],
    ['a table in a paragraph', (words) => `<w:p>${run('Butir')}${table(cell(paragraph(words)))}</w:p>`],
    ['bare words in a paragraph', (words) => `<w:p>${run('Butir')}<w:t>${words}</w:t></w:p>`],
    ['a paragraph between rows', (words) => `<w:tbl><w:tr>${cell(paragraph('a'))}</w:tr>${paragraph(words)}</w:tbl>`],
    ['a paragraph between cells', (words) => table(`${cell(paragraph('a'))}${paragraph(words)}`)],
    ['a cell between rows', (words) => `<w:tbl><w:tr>${cell(paragraph('a'))}</w:tr>${cell(paragraph(words))}</w:tbl>`],
    ['a run in a cell', (words) => table(cell(`${paragraph('a')}${run(words)}`))],
  ];

  test.each(misplaced)('%s: a difference is named with its words', async (_, build) => {
    const [old, next] = [buildDocument(body(build('beras'))), buildDocument(body(build('jagung')))];
    const { remarks } = await redlinePackages(old, next, revision);
    expect(remarks).toEqual([
      expect.objectContaining({ code: 'unknown', detail: 'beras', places: [expect.anything()] }),
      expect.objectContaining({ code: 'unknown', detail: 'jagung', places: [expect.anything()] }),
    ]);
  });

  test.each(misplaced)('%s: what is the same in both files is not', async (_, build) => {
    const file = buildDocument(body(build('beras')));
    expect(await redlinePackages(file, file, revision)).toMatchObject({ changes: 0, remarks: [] });
  });
});
