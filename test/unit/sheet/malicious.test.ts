import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readFormReply } from '../../../electron/core/sheet/read-form-reply.ts';
import { writeReplyForm } from '../../../electron/core/sheet/write-reply-form.ts';
import { Failure } from '../../../shared/api/failure.ts';
import {
  buildWorkbook,
  buildWorkbookParts,
  cellInlineXml,
  createForm,
  sheetRelationshipsXml,
  sheetTypesXml,
  stringsXml,
  unzipParts,
  worksheetXml,
  zipWorkbook,
} from './build-xlsx.ts';

async function catchCode(bytes: Uint8Array): Promise<string> {
  try {
    await readFormReply(bytes);
    return '';
  } catch (problem) {
    if (problem instanceof Failure) return problem.code;
    throw problem;
  }
}

const encodeText = (words: string) => new TextEncoder().encode(words);
const rows = `<row>${cellInlineXml('A1', 'a')}</row>`;
const createCompoundFile = (name: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(name, 'utf16le')]);

/** A zip with some of its own bytes replaced, found by the bytes before them. */
function forgeBytes(bytes: Uint8Array, find: string, put: (found: Buffer, at: number) => void): Uint8Array {
  const buffer = Buffer.from(bytes);
  for (let at = buffer.indexOf(find); at !== -1; at = buffer.indexOf(find, at + 1)) put(buffer, at);
  return buffer;
}

describe('rejected, each for its reason', () => {
  const spaces = (size: number) => zipSync({ ...zip(buildWorkbookParts({})), 'xl/sheet1.xml': new Uint8Array(size).fill(0x20) }, { level: 9 }); // biome-ignore format: one line
  const zip = (parts: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, encodeText(part)]));
  const cases: readonly (readonly [string, string, () => Uint8Array | Promise<Uint8Array>])[] = [
    ['a text file', 'sheet-not-xlsx', () => encodeText('No;Masukan\n1;a')],
    ['nothing', 'sheet-not-xlsx', () => new Uint8Array()],
    ['another zip', 'sheet-not-xlsx', () => zipSync({ 'a.txt': encodeText('a') })],
    ['a Word file', 'sheet-not-xlsx', () => zipWorkbook({ ...buildWorkbookParts({ 'xl/sheet1.xml': worksheetXml(rows) }), '[Content_Types].xml': sheetTypesXml('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml') })],
    ['an old workbook', 'sheet-old-format', () => createCompoundFile('Workbook')],
    ['one with a password', 'sheet-encrypted', () => createCompoundFile('EncryptedPackage')],
    ['one with encrypted parts', 'sheet-encrypted', () => forgeBytes(buildWorkbook(rows), 'PK\u0001\u0002', (found, at) => found.writeUInt16LE(1, at + 8))],
    ['macros', 'sheet-macros', () => zipWorkbook({ ...buildWorkbookParts({ 'xl/sheet1.xml': worksheetXml(rows) }), '[Content_Types].xml': sheetTypesXml('application/vnd.ms-excel.sheet.macroEnabled.main+xml') })],
    ['macros that no type names', 'sheet-macros', () => buildWorkbook(rows, { 'xl/vbaProject.bin': 'x' })],
    ['more than 25 MB', 'sheet-file-large', () => new Uint8Array(25 * 1024 * 1024 + 1)],
    ['a bomb', 'sheet-inflates', () => spaces(30 * 1024 * 1024)],
    ['a bomb of many parts', 'sheet-inflates', () => bomb()],
    ['2,001 parts', 'sheet-entries', () => zipWorkbook(Object.fromEntries(Array.from({ length: 2_001 }, (_, n) => [`a${n}.xml`, ''])))],
    ['too many cells', 'sheet-entries', () => buildWorkbook(`<row>${'<c><v>1</v></c>'.repeat(200_001)}</row>`)],
    ['2,000,001 elements', 'sheet-entries', () => buildWorkbook(`<row>${'<c/>'.repeat(2_000_000)}</row>`)],
    ['a text that many cells share', 'sheet-inflates', () => buildWorkbook(`<row>${'<c t="s"><v>0</v></c>'.repeat(3_000)}</row>`, { 'xl/strings.xml': stringsXml(`<t>${'a'.repeat(10_000)}</t>`) })],
    ['a part that is there twice', 'sheet-two-readings', () => forgeBytes(buildWorkbook(rows, { 'xl/sheet2.xml': 'x' }), 'xl/sheet2.xml', (found, at) => found.write('xl/Sheet1.xml', at))],
    ['a name that points out of it', 'sheet-unsafe', () => buildWorkbook(rows, { '../evil.xml': 'x' })],
    ['two names for a part', 'sheet-two-readings', () => { let seen = 0; return forgeBytes(buildWorkbook(rows, { 'xl/other.xml': 'x' }), 'xl/other.xml', (found, at) => { seen += 1; if (seen === 1) found.write('xl/OTHER.xml', at); }); }],
    ['a document type', 'sheet-unsafe', () => buildWorkbook('', { 'xl/sheet1.xml': `<!DOCTYPE a [<!ENTITY b "c">]>${worksheetXml(rows)}` })],
    ['a billion laughs', 'sheet-unsafe', () => buildWorkbook('', { 'xl/strings.xml': `<!DOCTYPE lolz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>${stringsXml('<t>&b;</t>')}` })],
    ['200,000 elements in each other', 'sheet-unsafe', () => buildWorkbook(`${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}`)],
    ['an entity of nowhere', 'sheet-damaged', () => buildWorkbook(`<row>${cellInlineXml('A1', '&file;')}</row>`)],
    ['1,001 attributes', 'sheet-damaged', () => buildWorkbook(`<row ${Array.from({ length: 1_001 }, (_, n) => `a${n}=""`).join(' ')}/>`)],
    ['another encoding than it says', 'sheet-damaged', () => buildWorkbook('', { 'xl/sheet1.xml': `<?xml version="1.0" encoding="ISO-8859-1"?>${worksheetXml(rows)}` })],
    ['half of it', 'sheet-damaged', () => buildWorkbook(rows).slice(0, 400)],
    ['XML that ends too early', 'sheet-damaged', () => buildWorkbook('', { 'xl/sheet1.xml': worksheetXml(rows).slice(0, -5) })],
    ['no workbook where it should be', 'sheet-not-xlsx', () => zipWorkbook({ ...buildWorkbookParts({}), '_rels/.rels': sheetRelationshipsXml(['officeDocument', 'xl/nowhere.xml']) })],
    ['bytes that are no UTF-8', 'sheet-damaged', () => zipSync({ ...zip(buildWorkbookParts({})), 'xl/sheet1.xml': Buffer.from('<a>\xff</a>', 'latin1') })],
  ]; // biome-ignore format: a line a case
  test.each(cases)('%s: %s', async (_, code, made) => {
    expect(await catchCode(await made())).toBe(code);
  });

  /** Six parts, each below the limit for a part, that exceed the limit together. */
  function bomb(): Uint8Array {
    const names = Array.from({ length: 6 }, (_, n) => `sheet${n + 1}.xml`);
    const spaces = `<row>${' '.repeat(19 * 1024 * 1024)}</row>`;
    const listed = names.map((name, n) => `<sheet name="${name}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`).join('');
    const parts = buildWorkbookParts({
      ...Object.fromEntries(names.map((name) => [`xl/${name}`, worksheetXml(spaces)])),
      'xl/_rels/workbook.xml.rels': sheetRelationshipsXml(...names.map((name) => ['worksheet', name] as const)),
    });
    const main = parts['xl/workbook.xml']?.replace(/<sheets>.*<\/sheets>/, `<sheets>${listed}</sheets>`) ?? '';
    return zipWorkbook({ ...parts, 'xl/workbook.xml': main });
  }
});

describe('read with a warning', () => {
  test('a formula: its last result is text, and the formula is not evaluated', async () => {
    const cells =
      '<c r="A1"><f>HYPERLINK("http://evil","klik")</f><v>klik</v></c><c r="B1" t="str"><f>1+1</f><v>2</v></c><c r="C1"><f>cmd|\'/c calc\'!A0</f></c>';
    const { unplaced, warnings } = await readFormReply(buildWorkbook(`<row r="1">${cells}</row>`));
    expect(unplaced).toEqual([{ sheet: 'Lembar1', row: 1, texts: ['klik', '2'] }]);
    expect(warnings).toEqual([
      { code: 'formula', where: 'Lembar1!A1', name: 'klik' },
      { code: 'formula', where: 'Lembar1!B1', name: '2' },
      { code: 'formula', where: 'Lembar1!C1', name: '' },
    ]);
  });

  test('external links, other parts and hidden sheets', async () => {
    const made = buildWorkbookParts({
      'xl/sheet1.xml': worksheetXml(rows),
      'xl/_rels/workbook.xml.rels': sheetRelationshipsXml(['worksheet', 'sheet1.xml'], ['externalLink', 'externalLinks/1.xml'], ['connections', 'connections.xml']),
      'xl/_rels/sheet1.xml.rels': sheetRelationshipsXml(['hyperlink', 'http://evil/', true], ['drawing', 'drawing1.xml']),
    }); // biome-ignore format: one line each
    const main = made['xl/workbook.xml']?.replace('sheetId', 'state="veryHidden" sheetId') ?? '';
    const { warnings, unplaced } = await readFormReply(zipWorkbook({ ...made, 'xl/workbook.xml': main }));
    expect(unplaced.length).toBe(1);
    expect(warnings).toEqual([
      { code: 'external-target', where: 'xl/workbook.xml', name: 'externalLink: xl/externalLinks/1.xml' },
      { code: 'external-target', where: 'xl/sheet1.xml', name: 'hyperlink: http://evil/' },
      { code: 'sheet-hidden', where: 'Lembar1', name: 'veryHidden' },
      { code: 'part-unread', where: 'Lembar1', name: 'xl/drawing1.xml' },
      { code: 'part-unread', where: 'xl/workbook.xml', name: 'xl/connections.xml' },
    ]);
  });

  test('names that JavaScript reserves are ordinary words', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const made = buildWorkbookParts({ 'xl/sheet1.xml': worksheetXml(`<row>${names.map((name) => cellInlineXml('', name)).join('')}</row>`) }, '__proto__'); // biome-ignore format: one line
    const { unplaced } = await readFormReply(zipWorkbook({ ...made, 'xl/__proto__': 'x', constructor: 'x' }));
    expect(unplaced).toEqual([{ sheet: '__proto__', row: 1, texts: names }]);
    expect(({} as Record<string, unknown>).polluted).toBe(undefined);
  });

  test('cells at the last row and column cost nothing, and a repeated cell keeps both texts', async () => {
    const cells = [
      cellInlineXml('XFD1048576', 'akhir'),
      cellInlineXml('A1', 'satu'),
      cellInlineXml('A1', 'dua'),
      cellInlineXml('!!', 'tiga'),
    ].join('');
    const { unplaced } = await readFormReply(buildWorkbook(`<row r="1048576">${cells}</row>`));
    expect(unplaced).toEqual([
      { sheet: 'Lembar1', row: 1, texts: ['satu\ndua', 'tiga'] },
      { sheet: 'Lembar1', row: 1048576, texts: ['akhir'] },
    ]);
  });

  test('a form whose hidden sheet lacks a name is not a form', async () => {
    const parts = unzipParts(await writeReplyForm(createForm()));
    const shared = parts['xl/sharedStrings.xml']?.replace('>draft<', '>__proto__<') ?? '';
    const read = await readFormReply(zipWorkbook({ ...parts, 'xl/sharedStrings.xml': shared }));
    expect([read.form, read.rows]).toEqual([null, []]);
    expect(read.unplaced.length).toBeGreaterThan(6);
  });
});

test('mutations of a valid form are read or rejected, and never fail otherwise', async () => {
  const file = await writeReplyForm(createForm());
  const parts = unzipParts(file);
  const outcomes = new Set<string>();
  const put = fc.constantFrom('', '<', '&', '"', '\u0000', '</c>', 'r="A1"', ' t="s"', '999999999', '&#x10FFFF;');
  const where = fc.tuple(fc.nat(20_000), fc.nat(40));
  const inXml = fc.tuple(fc.constantFrom(...Object.keys(parts)), where, put).map(([name, [at, length], words]) => {
    const own = parts[name] ?? '';
    const from = at % (own.length + 1);
    return zipWorkbook({ ...parts, [name]: `${own.slice(0, from)}${words}${own.slice(from + length)}` });
  });
  const inBytes = fc.tuple(where, fc.nat(255)).map(([[at, length], value]) => {
    const from = at % file.length;
    return Uint8Array.from(file).fill(value, from, from + 1 + (length % 8));
  });
  await fc.assert(
    fc.asyncProperty(fc.oneof(inXml, inBytes), async (mutant) => {
      outcomes.add(await catchCode(mutant));
    }),
    { numRuns: Number(process.env.NASKAH_RUNS ?? 300), seed: 5 },
  );
  expect([...outcomes].filter((code) => code !== '' && !code.startsWith('sheet-'))).toEqual([]);
  expect([outcomes.has(''), outcomes.size > 2]).toEqual([true, true]);
});
