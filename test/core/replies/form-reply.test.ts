import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { callCommand } from '../../helpers/core.ts';
import { filterItems } from '../../helpers/reply-items.ts';
import { openSampleCore, readClause } from '../../helpers/sample-core.ts';

const unknownSender = { unit: null, draft: null, language: null };
const replyDetails = { request: null, body: null, channel: null, letter: null, note: '' };
type Sheet = ExcelJS.Worksheet;

/** A form that we sent, as a unit fills it in. */
async function fillForm(change: (sheet: Sheet, rowOf: (label: string) => number) => void) {
  const { core, db, negotiation } = await openSampleCore();
  const sent = await callCommand(core, 'requests.send', {
    negotiation,
    draft: 'draft-2',
    languages: ['id'],
    units: ['AGRO'],
    bodies: [],
    letter: null,
    deadline: null,
    note: '',
    form: true,
    paper: 'A4',
  });
  const file = sent.files.find(({ file: { name } }) => name.endsWith('.xlsx'))?.file.sha256 ?? '';
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(core.file(file) ?? []) as never);
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error('no sheet');
  const rowOf = (label: string) => {
    let found = 0;
    sheet.eachRow((row, n) => {
      if (String(row.getCell(2).value) === label) found = n;
    });
    if (found === 0) throw new Error(`no row ${label}`);
    return found;
  };
  change(sheet, rowOf);
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const held = core.receive(null, 'formulir.xlsx', bytes);
  const handed = { negotiation, file: held.ok ? held.value.file.sha256 : '', name: 'formulir.xlsx', ...unknownSender };
  return {
    core,
    db,
    negotiation,
    handed,
    request: sent.request,
    found: await callCommand(core, 'replies.preview', handed),
  };
}

test('a completed form becomes comments in its clauses, with their kind and proposal', async () => {
  const { core, negotiation, handed, request, found } = await fillForm((sheet, rowOf) => {
    const row = sheet.getRow(rowOf('Paragraf 7'));
    row.getCell(4).value = 'Hukum';
    row.getCell(5).value = 'Sebutkan anggarannya.';
    row.getCell(6).value = 'sesuai anggaran masing-masing';
  });
  expect(found).toMatchObject({ unit: 'AGRO', preview: { recognised: { request, by: 'property' } } });
  expect(filterItems(found.preview, 'silent', 'noise')).toEqual([]);
  expect(filterItems(found.preview, 'rows')).toMatchObject([
    { kind: 'legal', words: 'Sebutkan anggarannya.', unplaced: null },
  ]);
  await callCommand(core, 'replies.apply', {
    ...handed,
    ...replyDetails,
    items: [{ key: found.preview.items[0]?.key ?? '' }],
  });
  const comments = await callCommand(core, 'comments.list', { negotiation, clause: 'funding' });
  expect(comments.at(-1)).toMatchObject({
    unit: 'AGRO',
    kind: 'legal',
    body: 'Sebutkan anggarannya.',
    proposal: 'sesuai anggaran masing-masing',
  });
});

test('text that was unlocked and changed in a form is a silent change', async () => {
  const { found } = await fillForm((sheet, rowOf) => {
    const cell = sheet.getRow(rowOf('Paragraf 7')).getCell(3);
    cell.value = String(cell.value).replace('biayanya', 'separuh biayanya');
  });
  expect(filterItems(found.preview, 'silent', 'noise')).toMatchObject([
    { next: expect.stringContaining('separuh biayanya') },
  ]);
});

test('a row ticked "no input" is counted and recorded for its clause, and is not a comment', async () => {
  const { core, negotiation, handed, found } = await fillForm((sheet, rowOf) => {
    sheet.getRow(rowOf('Paragraf 7')).getCell(7).value = 'Ya';
    sheet.getRow(rowOf('Paragraf 6')).getCell(5).value = 'Sebutkan tempatnya.';
  });
  expect(filterItems(found.preview, 'rows').map(({ noInput, words, unplaced }) => [noInput, words, unplaced])).toEqual([
    [false, 'Sebutkan tempatnya.', null],
    [true, '', null],
  ]);
  const { counts } = found.preview;
  expect([counts.found, counts.placed, counts.unplaced]).toEqual([2, 2, 0]);
  const before = await callCommand(core, 'comments.list', { negotiation, clause: null });
  const { openComments } = await readClause(core, negotiation, 'funding');
  const items = found.preview.items.map(({ key }) => ({ key }));
  const made = await callCommand(core, 'replies.apply', { ...handed, ...replyDetails, items });
  expect(made.comments).toBe(1);
  const after = await callCommand(core, 'comments.list', { negotiation, clause: null });
  expect(after.slice(before.length).map(({ body }) => body)).toEqual(['Sebutkan tempatnya.']);
  expect((await readClause(core, negotiation, 'funding')).openComments).toBe(openComments);
  const reply = async () =>
    (await callCommand(core, 'replies.list', { negotiation })).find(({ id }) => id === made.reply);
  expect(await reply()).toMatchObject({ unit: 'AGRO', body: null, noInput: false, noInputOn: ['funding'] });
  const [request] = await callCommand(core, 'requests.list', { negotiation });
  expect(request?.asked).toMatchObject([{ unit: 'AGRO', state: 'answered', comments: 1 }]);
  const asked = { negotiation, as: 'docx' as const, language: 'id', speech: 'id' as const, paper: 'A4' as const };
  const { file } = await callCommand(core, 'matrix.export', asked);
  const parts = unzipSync(core.file(file.sha256) ?? new Uint8Array());
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('Tidak ada masukan');
  await callCommand(core, 'records.undo', { negotiation, record: made.record });
  expect(await reply()).toBeUndefined();
});

test('"no input" in a person’s own words is a comment', async () => {
  const { core, negotiation, handed, found } = await fillForm((sheet, rowOf) => {
    sheet.getRow(rowOf('Paragraf 7')).getCell(5).value = 'Nihil.';
  });
  expect(filterItems(found.preview, 'rows')).toMatchObject([{ noInput: true, words: 'Nihil.' }]);
  const items = [{ key: found.preview.items[0]?.key ?? '', body: 'Setuju tanpa perubahan.' }];
  expect(await callCommand(core, 'replies.apply', { ...handed, ...replyDetails, items })).toMatchObject({
    comments: 1,
  });
  expect((await callCommand(core, 'comments.list', { negotiation, clause: 'funding' })).at(-1)).toMatchObject({
    body: 'Setuju tanpa perubahan.',
    unit: 'AGRO',
  });
});

test('a form that reports no input is a reply, not a comment', async () => {
  const { core, negotiation, handed, found } = await fillForm((sheet, rowOf) => {
    sheet.getRow(rowOf('Paragraf 7')).getCell(7).value = 'Ya';
  });
  expect(filterItems(found.preview, 'rows')).toMatchObject([{ noInput: true }]);
  await callCommand(core, 'replies.apply', { ...handed, ...replyDetails, items: [] });
  const [request] = await callCommand(core, 'requests.list', { negotiation });
  expect(request?.asked).toMatchObject([{ unit: 'AGRO', state: 'no-input' }]);
});

test('reports misleading cells of a form with a code and the cell', async () => {
  const { found } = await fillForm((sheet, rowOf) => {
    sheet.getRow(rowOf('Paragraf 7')).getCell(7).value = 'mungkin';
  });
  expect(found.warnings).toMatchObject([{ of: 'sheet', code: 'no-input-unknown', name: 'mungkin', count: 1 }]);
  expect(found.warnings[0]?.where).toMatch(/^Masukan![A-Z]+\d+$/);
});

test('inserted or repeated rows, and words in unknown columns or cells, stay with their clause', async () => {
  const { found } = await fillForm((sheet, rowOf) => {
    const at = rowOf('Paragraf 7');
    const text = String(sheet.getRow(at).getCell(3).value).replace('biayanya', 'separuh biayanya');
    sheet.getRow(3).getCell(9).value = 'Alasan';
    sheet.getRow(at).getCell(3).value = text;
    sheet.getRow(at).getCell(9).value = 'Anggaran terbatas.';
    sheet.insertRow(at + 1, [14, 'Paragraf 7', '', '', 'Tambahan.', 'usul tambahan', '']);
    sheet.insertRow(at + 2, sheet.getRow(at).values as never);
    sheet.getRow(2).getCell(1).value = `${sheet.getRow(2).getCell(1).value}\nKami setuju pada umumnya.`;
  });
  const { counts, clauses } = found.preview;
  const [rows, silent] = [filterItems(found.preview, 'rows'), filterItems(found.preview, 'silent', 'noise')];
  const funding = clauses.find(({ number }) => number === 'Paragraf 7')?.clause;
  expect(rows.map(({ place, words, proposal }) => [place?.clause ?? null, words, proposal])).toEqual([
    [funding, 'Alasan: Anggaran terbatas.', null],
    [funding, 'Tambahan.', 'usul tambahan'],
    [funding, 'Alasan: Anggaran terbatas.', null],
    [null, 'Kami setuju pada umumnya.', null],
  ]);
  expect([silent.length, new Set(silent.map(({ key }) => key)).size, counts.found, counts.unplaced]).toEqual([
    2, 2, 6, 1,
  ]);
});
