import { describe, expect, test } from 'vitest';
import { readFormReply } from '../../../electron/core/sheet/read-form-reply.ts';
import { writeReplyForm } from '../../../electron/core/sheet/write-reply-form.ts';
import { createForm, unzipParts } from './build-xlsx.ts';

const readSheetXml = async (made = createForm()) =>
  unzipParts(await writeReplyForm(made))['xl/worksheets/sheet1.xml'] ?? '';

test('the same form gives the same bytes', async () => {
  expect(await writeReplyForm(structuredClone(createForm()))).toEqual(await writeReplyForm(createForm()));
});

test('nothing in the file reveals its author or time', async () => {
  const parts = unzipParts(await writeReplyForm(createForm()));
  expect(parts['docProps/core.xml']?.replaceAll(/<[^>]*>/g, '')).toBe('Pernyataan Kehendak');
  expect(Object.keys(parts).filter((name) => name.endsWith('/'))).toEqual([]);
  expect(JSON.stringify(parts)).not.toMatch(/exceljs|Unknown|20\d\d-\d\d-\d\dT/i);
});

test('its head row is frozen on screen and printed on every page, in landscape', async () => {
  const xml = await readSheetXml();
  expect(xml).toContain('<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>');
  expect(xml).toMatch(/<pageSetup paperSize="9" orientation="landscape" .*fitToWidth="1" fitToHeight="0"/);
  expect(unzipParts(await writeReplyForm(createForm()))['xl/workbook.xml']).toContain('$3:$3</definedName>');
});

test('only the answers are editable, kind and "no input" from a list', async () => {
  const parts = unzipParts(await writeReplyForm(createForm()));
  const { 'xl/worksheets/sheet1.xml': xml = '', 'xl/styles.xml': styles = '' } = parts;
  expect(xml).toContain('<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>');
  const formats = (/<cellXfs .*?<\/cellXfs>/.exec(styles)?.[0] ?? '').split('<xf ').slice(1);
  const open = formats.flatMap((format, n) => (format.includes('locked="0"') ? [String(n)] : []));
  const written = [...xml.matchAll(/<c r="([A-Z]+)(\d+)" s="(\d+)"/g)]
    .filter(([, , , style]) => open.includes(style ?? ''))
    .map(([, column, row]) => `${column}${row}`);
  const rows = [4, 5, 6, 7, 8, 9];
  expect(written).toEqual(rows.flatMap((row) => ['D', 'E', 'F', 'G'].map((column) => `${column}${row}`)));
  const choices = [...xml.matchAll(/<dataValidation [^>]*sqref="([^"]*)"[^>]*><formula1>([^<]*)</g)].map(
    ([, range, words]) => [range, words?.replaceAll('&quot;', '"')],
  );
  expect(choices).toEqual([
    ['D4:D9', '"Substansi,Hukum,Redaksional,Terjemahan,Pertanyaan"'],
    ['G4:G9', '"Ya,–"'],
  ]);
});

test('a font has its children in the order that Excel asks for, and every format names parts that exist', async () => {
  const { 'xl/styles.xml': styles = '' } = unzipParts(await writeReplyForm(createForm()));
  const fonts = [...styles.matchAll(/<font>(.*?)<\/font>/g)].map(([, inside = '']) =>
    [...inside.matchAll(/<(\w+)/g)].map(([, name]) => name).filter((name) => name !== 'b'),
  );
  expect(new Set(fonts.map(String))).toEqual(new Set(['sz,name,family']));
  const count = (name: string) => Number(new RegExp(`<${name} count="(\\d+)"`).exec(styles)?.[1]);
  for (const [, font, fill, border] of styles.matchAll(/fontId="(\d+)" fillId="(\d+)" borderId="(\d+)"/g))
    expect([Number(font) < count('fonts'), Number(fill) < count('fills'), Number(border) < count('borders')]).toEqual([
      true,
      true,
      true,
    ]);
});

test('the ids are hidden', async () => {
  const parts = unzipParts(await writeReplyForm(createForm()));
  expect(parts['xl/worksheets/sheet1.xml']).toContain('<col min="8" max="8" width="10" hidden="1" customWidth="1"/>');
  expect(parts['xl/workbook.xml']).toContain('name="naskah" state="veryHidden"');
});

test('a row fits its text, grows, and never exceeds the height limit of Excel', async () => {
  const xml = await readSheetXml(createForm(['a', Array(10).fill('baris').join('\n'), 'x '.repeat(9_000)]));
  const heights = [...xml.matchAll(/<row r="(\d+)"[^>]* ht="([\d.]+)"/g)].map(([, , height]) => Number(height));
  expect(heights.length).toBe(9);
  const [, , , one = 0, ten = 0, long = 0] = heights;
  expect([one < ten, ten >= 130, long]).toEqual([true, true, 409]);
  expect(xml).not.toContain('customHeight');
});

describe('texts', () => {
  const texts = ['=1+1', '+62', '-', '@A1', '\t=x', "'a", '_x0041_', ' a ', '<b>&"\'', 'a\nb', '1.000.000', '007'];
  test('come back unchanged, and none is a formula or a number', async () => {
    const bytes = await writeReplyForm(createForm(texts));
    expect((await readFormReply(bytes)).rows.map(({ text }) => text)).toEqual(texts);
    const xml = unzipParts(bytes)['xl/worksheets/sheet1.xml'] ?? '';
    expect(xml).not.toContain('<f>');
    expect([...xml.matchAll(/<c [^>]*><v>/g)].filter(([head]) => !head.includes('t="s"'))).toEqual([]);
  });

  test('too long for Excel are cut and end with a marker', async () => {
    const [row] = (await readFormReply(await writeReplyForm(createForm(['a'.repeat(40_000)])))).rows;
    expect([row?.text.length, row?.text.slice(-2)]).toEqual([32_767, 'a…']);
  });

  test('with a character that XML cannot hold are rejected', async () => {
    await expect(writeReplyForm(createForm(['a\u0007']))).rejects.toThrow('U+0007 at 1');
  });
});
