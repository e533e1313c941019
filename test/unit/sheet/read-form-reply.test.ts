import type { Workbook, Worksheet } from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FormReply, readFormReply } from '../../../electron/core/sheet/read-form-reply.ts';
import { writeReplyForm } from '../../../electron/core/sheet/write-reply-form.ts';
import {
  buildWorkbook,
  buildWorkbookParts,
  cellInlineXml,
  createForm,
  sheetRelationshipsXml,
  stringsXml,
  worksheetXml,
  zipWorkbook,
} from './build-xlsx.ts';

/** A form after somebody has opened it, made this change and saved it. */
async function readAnsweredForm(edit: (sheet: Worksheet, book: Workbook) => void): Promise<FormReply> {
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  await book.xlsx.load((await writeReplyForm(createForm())).slice().buffer);
  const sheet = book.getWorksheet('Masukan');
  if (sheet === undefined) throw new Error('a form without its sheet');
  edit(sheet, book);
  return readFormReply(new Uint8Array(await book.xlsx.writeBuffer()));
}

const EMPTY = { kind: null, comment: '', proposal: '', noInput: false };
const [first, second, third] = createForm().clauses.map(({ id, label, text }, n) => ({
  clause: id,
  label,
  text,
  row: n + 4,
}));

describe('our form', () => {
  test('states its origin, and has an empty row for each clause', async () => {
    expect(await readFormReply(await writeReplyForm(createForm()))).toEqual({
      form: createForm().origin,
      rows: [first, second, third].map((row) => ({ ...row, ...EMPTY })),
      notes: [],
      unplaced: [],
      above: ['Pernyataan Kehendak', 'Permintaan masukan\nIsi kolom kuning.'],
      warnings: [],
    });
  });

  test('gives every answer with its clause', async () => {
    const { rows, unplaced, warnings } = await readAnsweredForm((sheet) => {
      sheet.getCell('D4').value = 'Hukum';
      sheet.getCell('E4').value = 'LoI tidak mengikat.';
      sheet.getCell('F4').value = { richText: [{ text: 'akan ' }, { text: 'bekerja sama', font: { bold: true } }] };
      sheet.getCell('G5').value = 'Ya';
      sheet.getCell('G6').value = '–';
      sheet.getCell('D7').value = 'pertanyaan';
      sheet.getCell('E7').value = 'Apakah ada lampiran?';
    });
    expect(rows).toEqual([
      { ...first, kind: 'legal', comment: 'LoI tidak mengikat.', proposal: 'akan bekerja sama', noInput: false },
      { ...second, ...EMPTY, noInput: true },
      { ...third, ...EMPTY },
      {
        ...EMPTY,
        clause: null,
        label: 'Lain-lain',
        text: '',
        kind: 'question',
        comment: 'Apakah ada lampiran?',
        row: 7,
      },
    ]);
    expect([unplaced, warnings]).toEqual([[], []]);
  });

  test('keeps its clauses when rows are sorted and columns are inserted', async () => {
    const { rows } = await readAnsweredForm((sheet) => {
      sheet.spliceColumns(1, 0, ['', '', '', 'catatan']);
      const [a, b] = [sheet.getRow(4).values, sheet.getRow(5).values];
      sheet.getRow(4).values = b;
      sheet.getRow(5).values = a;
      sheet.getCell('F4').value = 'masukan atas paragraf 2';
    });
    expect(rows.map(({ clause, comment }) => [clause, comment])).toEqual([
      [second?.clause, 'masukan atas paragraf 2'],
      [first?.clause, ''],
      [third?.clause, ''],
    ]);
  });

  test('omits no text that is outside its place', async () => {
    const { rows, unplaced, warnings } = await readAnsweredForm((sheet, book) => {
      sheet.getCell('J4').value = 'di samping';
      sheet.getCell('D5').value = 'Penting';
      sheet.getCell('G5').value = 'sudah sesuai';
      sheet.getCell('A6').value = 'lihat surat';
      sheet.getCell('E20').value = 'di bawah';
      book.addWorksheet('Tambahan').getCell('B2').value = 'lembar lain';
    });
    expect(unplaced).toEqual([
      { sheet: 'Masukan', row: 4, texts: ['di samping'] },
      { sheet: 'Masukan', row: 5, texts: ['Penting', 'sudah sesuai'] },
      { sheet: 'Masukan', row: 6, texts: ['lihat surat'] },
      { sheet: 'Masukan', row: 20, texts: ['di bawah'] },
      { sheet: 'Tambahan', row: 2, texts: ['lembar lain'] },
    ]);
    expect(warnings).toEqual([
      { code: 'kind-unknown', where: 'Masukan!D5', name: 'Penting' },
      { code: 'no-input-unknown', where: 'Masukan!G5', name: 'sudah sesuai' },
    ]);
    expect(rows.length).toBe(3);
  });

  test('reports an overwritten clause text, and "no input" next to input', async () => {
    const { rows, warnings } = await readAnsweredForm((sheet) => {
      sheet.getCell('C4').value = 'Tujuan\nIsi lain.';
      sheet.getCell('E4').value = 'ada';
      sheet.getCell('G4').value = true;
    });
    expect(rows[0]).toEqual({ ...first, ...EMPTY, text: 'Tujuan\nIsi lain.', comment: 'ada', noInput: true });
    expect(warnings).toEqual([{ code: 'no-input-and-comment', where: 'Masukan!G4', name: 'ada' }]);
  });

  test('gives comments on cells with the clause of their row', async () => {
    const { notes } = await readAnsweredForm((sheet) => {
      sheet.getCell('C5').note = 'Perlu dibahas';
      sheet.getCell('A1').note = 'Umum';
    });
    expect(notes.map(({ sheet, cell: at, clause, text }) => ({ sheet, at, clause, text }))).toEqual([
      { sheet: 'Masukan', at: 'A1', clause: null, text: 'Umum' },
      { sheet: 'Masukan', at: 'C5', clause: second?.clause, text: 'Perlu dibahas' },
    ]);
  });

  test('returns any answer word for word', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((one) => one.trim() !== '' && !/\p{C}/u.test(one)); // biome-ignore format: one line
    await fc.assert(
      fc.asyncProperty(text, text, async (comment, proposal) => {
        const { rows } = await readAnsweredForm((sheet) => {
          // As Excel writes it: text that looks like an escape is escaped (ECMA-376 part 1, 22.9.2.19).
          const escaped = (one: string) => one.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
          sheet.getCell('E6').value = escaped(comment);
          sheet.getCell('F6').value = escaped(proposal);
        });
        expect(rows[2]).toEqual({ ...third, ...EMPTY, comment: comment.trim(), proposal: proposal.trim() });
      }),
      { numRuns: Math.min(60, Number(process.env.NASKAH_RUNS ?? 20)) },
    );
  });
});

describe('any other sheet', () => {
  const texts = async (bytes: Uint8Array) => (await readFormReply(bytes)).unplaced.map((row) => row.texts);

  test('is unplaced text, row by row', async () => {
    const rows = `<row r="2">${cellInlineXml('A2', 'Pasal 1')}${cellInlineXml('C2', 'Mohon dihapus')}</row><row r="5">${cellInlineXml('B5', 'b')}</row>`;
    expect(await readFormReply(buildWorkbook(rows))).toEqual({
      form: null,
      rows: [],
      notes: [],
      unplaced: [
        { sheet: 'Lembar1', row: 2, texts: ['Pasal 1', 'Mohon dihapus'] },
        { sheet: 'Lembar1', row: 5, texts: ['b'] },
      ],
      above: [],
      warnings: [],
    });
  });

  test('reports struck-through words in shared strings and inline strings, and keeps them out of the cell text', async () => {
    const struck =
      '<r><rPr><strike/><sz val="9"/></rPr><t xml:space="preserve">lama </t></r><r><rPr><strike val="0"/></rPr><t>baru</t></r>';
    const inCell = `<c r="B2" t="inlineStr"><is>${struck}</is></c>`;
    const { unplaced, warnings } = await readFormReply(
      buildWorkbook(`<row r="2"><c r="A2" t="s"><v>0</v></c>${inCell}</row>`, { 'xl/strings.xml': stringsXml(struck) }),
    );
    expect(unplaced.map(({ texts }) => texts)).toEqual([['baru', 'baru']]);
    expect(warnings).toEqual([
      { code: 'struck', where: 'Lembar1!A2', name: 'lama' },
      { code: 'struck', where: 'Lembar1!B2', name: 'lama' },
    ]);
  });

  test('has whole texts: shared, in runs, with escaped characters and without phonetic hints', async () => {
    const shared = stringsXml(
      '<t>satu</t>',
      '<r><t>du</t></r><r><rPr><b/></rPr><t xml:space="preserve">a </t></r><rPh sb="0" eb="1"><t>no</t></rPh>',
      '<t>a_x000A_b_x005F_x0041_</t>',
    );
    const rows = `<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>9</v></c></row>`;
    expect(await texts(buildWorkbook(rows, { 'xl/strings.xml': shared }))).toEqual([['satu', 'dua ', 'a\nb_x0041_']]);
  });

  test('has its numbers, answers and dates as displayed', async () => {
    const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy hh:mm"/><numFmt numFmtId="165" formatCode="0.0 &quot;day&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;
    const cells = [
      '<c s="0"><v>44596</v></c>',
      '<c s="1"><v>44596</v></c>',
      '<c s="2"><v>44596.5</v></c>',
      '<c s="3"><v>44596</v></c>',
      '<c s="1"><v>-1</v></c>',
      '<c t="b"><v>1</v></c>',
      '<c t="e"><v>#REF!</v></c>',
    ].join('');
    expect(await texts(buildWorkbook(`<row>${cells}</row>`, { 'xl/styles.xml': styles }))).toEqual([
      ['44596', '2022-02-04', '2022-02-04 12:00', '44596.0 day', '-1', 'TRUE', '#REF!'],
    ]);
    const from1904 = buildWorkbookParts(
      { 'xl/sheet1.xml': worksheetXml('<row><c s="1"><v>43134</v></c></row>'), 'xl/styles.xml': styles },
      'a',
      '<workbookPr date1904="1"/>',
    );
    expect(await texts(zipWorkbook(from1904))).toEqual([['2022-02-04']]);
  });

  test('has shares, amounts, times and powers of ten as their writer sees them', async () => {
    const codes = ['0%', '0.00%', '#,##0.00', '"USD" 0.00', '[$Rp-421]* #,##0', ';;;', 'hh:mm', '# ?/?'];
    const formats = codes.map(
      (code, n) => `<numFmt numFmtId="${170 + n}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
    );
    const xfs = [...codes.map((_, n) => 170 + n), 9, 10].map((id) => `<xf numFmtId="${id}"/>`);
    const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>${formats.join('')}</numFmts><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`;
    const values = ['0.4', '0.125', '38030000', '38.03', '1500000', '7', '0.6', '0.5', '0.4', '0.125'];
    const cells = values.map((value, n) => `<c s="${n}"><v>${value}</v></c>`).join('');
    const raised =
      '<c t="inlineStr"><is><r><t>Kapasitas 10</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>6</t></r><r><t xml:space="preserve"> ton CO</t></r><r><rPr><vertAlign val="subscript"/></rPr><t>2</t></r></is></c>';
    expect(await texts(buildWorkbook(`<row>${cells}${raised}</row>`, { 'xl/styles.xml': styles }))).toEqual([
      [
        '40%',
        '12.50%',
        '38,030,000.00',
        'USD 38.03',
        'Rp1.500.000',
        '7',
        '14:24',
        '1/2',
        '40%',
        '12.50%',
        'Kapasitas 10⁶ ton CO₂',
      ],
    ]);
  });

  test('may be a strict file, or have another prefix', async () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const inline = '<row><c t="inlineStr"><is><t>a</t></is></c></row>';
    const prefixed = `<s:worksheet xmlns:s="${strict}"><s:sheetData><s:row><s:c t="inlineStr"><s:is><s:t>b</s:t></s:is></s:c></s:row></s:sheetData></s:worksheet>`;
    expect(await texts(zipWorkbook(buildWorkbookParts({ 'xl/sheet1.xml': worksheetXml(inline, strict) })))).toEqual([
      ['a'],
    ]);
    expect(await texts(zipWorkbook(buildWorkbookParts({ 'xl/sheet1.xml': prefixed })))).toEqual([['b']]);
  });

  test('gives comments with answers once, with their authors', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const threaded = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
    const parts = buildWorkbookParts({
      'xl/sheet1.xml': worksheetXml(`<row>${cellInlineXml('A1', 'a')}</row>`),
      'xl/_rels/workbook.xml.rels': sheetRelationshipsXml(['worksheet', 'sheet1.xml'], ['person', 'person.xml']),
      'xl/_rels/sheet1.xml.rels': sheetRelationshipsXml(
        ['comments', 'comments.xml'],
        ['threadedComment', 'threads.xml'],
      ),
      'xl/person.xml': `<personList xmlns="${threaded}"><person id="{1}" displayName="Sari"/></personList>`,
      'xl/threads.xml': `<ThreadedComments xmlns="${threaded}"><threadedComment ref="A1" personId="{1}"><text>Setuju?</text></threadedComment><threadedComment ref="A1" personId="{2}"><text>Ya</text></threadedComment></ThreadedComments>`,
      'xl/comments.xml': `<comments xmlns="${main}"><authors><author>USER</author><author>tc={A}</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>lama</t></r></text></comment><comment ref="A1" authorId="1"><text><t>[Threaded comment]</t></text></comment></commentList></comments>`,
    });
    const { notes } = await readFormReply(zipWorkbook(parts));
    const place = { sheet: 'Lembar1', clause: null };
    expect(notes).toEqual([
      { ...place, cell: 'A1', author: 'Sari', text: 'Setuju?' },
      { ...place, cell: 'A1', author: '', text: 'Ya' },
      { ...place, cell: 'B2', author: 'USER', text: 'lama' },
    ]);
  });
});
