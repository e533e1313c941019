import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildComparedDocument } from '../../../../electron/core/documents/comparison/document/build-compared-document.ts';
import { parseDocx } from '../../../../electron/core/word/read/parse-docx.ts';
import { unpackDocument } from '../../../../electron/core/word/read/process/packed-document.ts';
import { readRedline } from '../../../../electron/core/word/redline/read-redline.ts';
import type { DocumentBlock, DocumentTable } from '../../../../shared/model/comparison/compared-document.ts';
import { arbitraryPair } from '../../../helpers/redline/arbitrary-documents.ts';
import { buildModelDocx } from '../../../helpers/redline/build-model-docx.ts';
import { buildRawDocx } from '../../../helpers/redline/build-raw-docx.ts';
import type { ModelBlock, ModelFile, ModelRun } from '../../../helpers/redline/document-model.ts';
import { listPlacedChanges, readDocumentSide } from '../../../helpers/redline/read-compared-document.ts';

const runs = process.env.NASKAH_SUITE === 'long' ? 2_000 : 100;
const file: ModelFile = { styles: ['Pasal'], lists: ['a'], firstId: 3 };
const text = (words: string, look = ''): ModelRun => ({ kind: 'text', text: words, look });
const paragraph = (...parts: (string | ModelRun)[]): ModelBlock => ({
  kind: 'paragraph',
  runs: parts.map((part) => (typeof part === 'string' ? text(part) : part)),
  style: null,
  list: null,
  align: null,
});
const item = (words: string): ModelBlock => ({
  kind: 'paragraph',
  runs: [text(words)],
  style: null,
  list: ['a', 0],
  align: null,
});
const table = (...rows: (readonly string[])[]): ModelBlock => ({
  kind: 'table',
  rows: rows.map((cells) => cells.map((words) => [paragraph(words)])),
});

async function comparePackages(old: Uint8Array, next: Uint8Array) {
  const { document, ...rest } = await readRedline(old, next, { author: 'Biro', date: '2022-02-10T00:00:00Z' });
  return buildComparedDocument({ ...rest, document: unpackDocument(document) }, [], (name) => name);
}

const compare = (old: readonly ModelBlock[], next: readonly ModelBlock[], headers: readonly ModelRun[][] = [[], []]) =>
  comparePackages(
    buildModelDocx({ blocks: old, header: headers[0] ?? [] }, file),
    buildModelDocx({ blocks: next, header: headers[1] ?? [] }, file),
  );

const findTable = (blocks: readonly DocumentBlock[]): DocumentTable['rows'] =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
const findFrames = (blocks: readonly DocumentBlock[]) => blocks.flatMap((one) => (one.kind === 'frame' ? [one] : []));
const findRuns = (blocks: readonly DocumentBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []));

test('a table stays a table: changed words in their cell, new and deleted rows as one change each', async () => {
  const { blocks, changes } = await compare(
    [
      table(
        ['No.', 'Kegiatan'],
        ['1', 'Kunjungan ahli ke pabrik traktor'],
        ['2', 'Lokakarya peralatan susu'],
        ['3', 'Misi dagang'],
      ),
    ],
    [
      table(
        ['No.', 'Kegiatan'],
        ['1', 'Kunjungan ahli ke pabrik mesin'],
        ['3', 'Misi dagang'],
        ['4', 'Pelatihan pegawai'],
      ),
    ],
  );
  const rows = findTable(blocks);
  expect(rows.map(({ only, cells }) => [only, cells.map((cell) => readDocumentSide(cell.blocks, 'next'))])).toEqual([
    [null, ['No.', 'Kegiatan']],
    [null, ['1', 'Kunjungan ahli ke pabrik mesin']],
    ['deleted', ['', '']],
    [null, ['3', 'Misi dagang']],
    ['inserted', ['4', 'Pelatihan pegawai']],
  ]);
  expect(changes.map(({ thing, place, old, next }) => [thing, place?.row, place?.column, old, next])).toEqual([
    ['words', 2, 2, 'traktor', 'mesin'],
    ['row', 3, null, '2 Lokakarya peralatan susu', ''],
    ['row', 5, null, '', '4 Pelatihan pegawai'],
  ]);
});

test('neighbouring paragraphs that only one file has are one change, whatever their style, and so are empty ones', async () => {
  const [first, second] = [paragraph('Para Pihak bekerja sama.'), paragraph('Biaya ditanggung masing-masing.')];
  const more = ['Pertemuan diadakan setiap tahun.', 'Hasilnya dicatat.', '', 'Catatan itu rahasia.'].map((one) =>
    paragraph(one),
  );
  for (const [old, next] of [
    [
      [first, second],
      [first, ...more, second],
    ],
    [
      [first, second],
      [...more, first, second],
    ],
    [
      [first, second],
      [first, second, ...more],
    ],
  ]) {
    const words = /^Pertemuan diadakan setiap tahun. Hasilnya dicatat. Catatan itu rahasia.$/;
    const added = await compare(old ?? [], next ?? []);
    expect(added.changes).toMatchObject([
      { thing: 'words', kind: 'substance', old: '', next: expect.stringMatching(words) },
    ]);
    expect(added.counts.substance).toBe(1);
    const removed = await compare(next ?? [], old ?? []);
    expect(removed.changes).toMatchObject([{ old: expect.stringMatching(words), next: '' }]);
  }
});

test('paragraphs put in at two places are two changes, and a number in any of them is one', async () => {
  const [first, second, third] = ['Satu saja.', 'Dua pihak.', 'Tiga bahasa.'].map((one) => paragraph(one));
  if (!first || !second || !third) throw new Error('no paragraphs');
  const { changes } = await compare(
    [first, second, third],
    [first, paragraph('Ruang lingkup.'), paragraph('Paling lambat 30 hari.'), second, paragraph('Penutup.'), third],
  );
  expect(changes.map(({ next, numbers }) => [next, numbers])).toEqual([
    ['Ruang lingkup. Paling lambat 30 hari.', true],
    ['Penutup.', false],
  ]);
});

test('each clause that was put in is a change of its own, whether its heading has a style or is a number line', async () => {
  const styled = (words: string): ModelBlock => ({ ...paragraph(words), style: 'Pasal' }) as ModelBlock;
  const [first, last] = [paragraph('Para Pihak bekerja sama.'), paragraph('Biaya ditanggung masing-masing.')];
  const clauses = [
    paragraph('Pasal 5'),
    paragraph('Pertemuan'),
    paragraph('Pertemuan diadakan setiap tahun.'),
    paragraph('Pasal 6'),
    paragraph('Kerahasiaan'),
    paragraph('Hasilnya rahasia.'),
  ];
  const { changes } = await compare([first, last], [first, ...clauses, last]);
  expect(changes.map(({ next }) => next)).toEqual([
    'Pasal 5 Pertemuan Pertemuan diadakan setiap tahun.',
    'Pasal 6 Kerahasiaan Hasilnya rahasia.',
  ]);
  const headed = await compare([first, last], [first, styled('Rahasia'), paragraph('Hasilnya rahasia.'), last]);
  expect(headed.changes.map(({ next }) => next)).toEqual(['Rahasia Hasilnya rahasia.']);
});

test('a clause put in whose heading is on the line of its number is one change, and the numbers after it are numbering', async () => {
  const [first, second] = [
    [paragraph('Pasal 1. Ruang Lingkup'), paragraph('Para Pihak bekerja sama dalam bidang industri.')],
    ['Pendanaan', 'Setiap Pihak menanggung biayanya sendiri menurut anggarannya.'],
  ] as const;
  const clause = (label: string) => [paragraph(`${label}. ${second[0]}`), paragraph(second[1])];
  const added = [
    'Pasal 2. Rahasia',
    'Informasi rahasia tidak diteruskan.',
    'Pasal 3. Sengketa',
    'Sengketa dibahas bersama.',
  ];
  const { changes } = await compare(
    [...first, ...clause('Pasal 2')],
    [...first, ...added.map((one) => paragraph(one)), ...clause('Pasal 4')],
  );
  expect(changes.map(({ kind, old, next }) => [kind, old, next])).toEqual([
    ['substance', '', 'Pasal 2. Rahasia Informasi rahasia tidak diteruskan.'],
    ['substance', '', 'Pasal 3. Sengketa Sengketa dibahas bersama.'],
    ['numbering', '2', '4'],
  ]);
  const other = await compare(
    [paragraph('Dalam 2. tahun anggaran berjalan')],
    [paragraph('Dalam 3. tahun anggaran berjalan')],
  );
  expect(other.changes.map(({ kind }) => kind)).toEqual(['number']);
});

test('neighbouring rows are one change, and so is a whole table', async () => {
  const [head, first, last] = [
    ['No.', 'Kegiatan'],
    ['1', 'Kunjungan ahli ke pabrik'],
    ['9', 'Misi dagang bersama'],
  ];
  const rows = [
    ['2', 'Lokakarya susu'],
    ['3', 'Pameran mesin'],
  ];
  const some = await compare(
    [table(head ?? [], first ?? [], last ?? [])],
    [table(head ?? [], first ?? [], ...rows, last ?? [])],
  );
  expect(some.changes).toMatchObject([
    { thing: 'row', place: { part: 'table', row: 3, column: null }, next: '2 Lokakarya susu 3 Pameran mesin' },
  ]);
  const before = paragraph('Rencana kerja Para Pihak.');
  const after = paragraph('Penutup kerja sama.');
  const whole = await compare([before, after], [before, table(head ?? [], ...rows), after]);
  expect(whole.changes).toMatchObject([
    {
      thing: 'table',
      place: { part: 'table', row: null, column: null },
      next: 'No. Kegiatan 2 Lokakarya susu 3 Pameran mesin',
    },
  ]);
});

test('a bracket that is put around words, or taken from them, is one change', async () => {
  const [plain, bracketed] = [
    'Para Pihak bekerja sama dalam bidang industri.',
    'Para Pihak [bekerja sama dalam bidang] industri.',
  ];
  for (const [old, next] of [
    [plain, bracketed],
    [bracketed, plain],
  ] as const) {
    const { blocks, changes } = await compare([paragraph(old)], [paragraph(next)]);
    const withoutBracket = (words: string) =>
      words === bracketed ? '[bekerja sama dalam bidang]' : 'bekerja sama dalam bidang';
    expect(changes).toMatchObject([{ kind: 'substance', old: withoutBracket(old), next: withoutBracket(next) }]);
    expect(findRuns(blocks).flatMap(({ kind, text, change }) => (kind === 'kept' ? [] : [[text, change]]))).toEqual([
      ['[', 0],
      [']', 0],
    ]);
  }
});

test('other changes on both sides of kept words stay two, also beside a bracket', async () => {
  const { changes } = await compare(
    [paragraph('Para Pihak bekerja sama dalam bidang industri dan perdagangan.')],
    [paragraph('Para Pihak [bekerja sama dalam bidang industri dan] jasa.')],
  );
  expect(changes.map(({ old, next }) => [old, next])).toEqual([
    ['', '['],
    ['perdagangan', '] jasa'],
  ]);
});

test('a paragraph that is split at a space is a change of its end, not of a space', async () => {
  const { changes } = await compare(
    [paragraph('Biaya ditanggung sendiri. Perselisihan diselesaikan bersama.'), paragraph('Akhir.')],
    [paragraph('Biaya ditanggung sendiri.'), paragraph('Perselisihan diselesaikan bersama.'), paragraph('Akhir.')],
  );
  expect(changes.map(({ thing, old, next }) => [thing, old, next])).toEqual([['paragraph-end', '', '¶']]);
});

test('paragraphs keep their alignment, of their style too, and a table without lines has none', async () => {
  const cells = '<w:tr><w:tc><w:p><w:r><w:t>Menteri</w:t></w:r></w:p></w:tc></w:tr>';
  const none = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="none" w:sz="0"/>`)
    .join('');
  const build = (word: string) =>
    buildRawDocx({
      body:
        `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>${word}</w:t></w:r></w:p>` +
        '<w:p><w:pPr><w:pStyle w:val="Kanan"/></w:pPr><w:r><w:t>Minsk, 10 Februari 2022</w:t></w:r></w:p>' +
        '<w:p><w:pPr><w:pStyle w:val="Kanan"/><w:jc w:val="start"/></w:pPr><w:r><w:t>Kiri</w:t></w:r></w:p>' +
        `<w:tbl><w:tblPr><w:tblBorders>${none}</w:tblBorders></w:tblPr>${cells}</w:tbl>` +
        `<w:tbl><w:tblPr/>${cells}</w:tbl><w:p/>`,
      styles:
        '<w:style w:type="paragraph" w:styleId="Kanan"><w:name w:val="Kanan"/><w:pPr><w:jc w:val="right"/></w:pPr></w:style>',
    });
  const { blocks } = await comparePackages(build('Surat'), build('Pernyataan'));
  expect(
    blocks.map((block) => (block.kind === 'table' ? block.lines : block.kind === 'paragraph' && block.align)),
  ).toEqual(['center', 'right', 'left', false, true, 'left']);
});

test('a note stands below its reference with its number, and says whether it is new or deleted', async () => {
  const note = (words: string): ModelRun => ({ kind: 'note', runs: [text(words)] });
  const { blocks, changes } = await compare(
    [paragraph('Biaya ditanggung', note('Kecuali disepakati lain.'), ' sendiri.'), paragraph('Akhir naskah ini.')],
    [
      paragraph('Biaya ditanggung', note('Kecuali disepakati tertulis.'), ' sendiri.'),
      paragraph('Akhir naskah ini', note('Tiga bahasa.'), '.'),
    ],
  );
  expect(findFrames(blocks).map(({ part, label, only }) => [part, label, only])).toEqual([
    ['footnote', '1', null],
    ['footnote', '2', 'inserted'],
  ]);
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'frame', 'paragraph', 'frame']);
  expect(changes.map(({ thing, old, next }) => [thing, old, next])).toEqual([
    ['words', 'lain', 'tertulis'],
    ['note', '', 'Tiga bahasa.'],
  ]);
});

test('headers, text boxes and pictures are on the page, in their place', async () => {
  const box = (words: string): ModelRun => ({ kind: 'box', runs: [text(words)] });
  const picture = (content: string): ModelRun => ({ kind: 'picture', content });
  const { blocks, changes } = await compare(
    [paragraph('Lambang ', picture('merah'), picture('biru'), ' di sini.'), paragraph('Kotak: ', box('dua tahun'))],
    [paragraph('Lambang ', picture('merah'), picture('hijau'), ' di sini.'), paragraph('Kotak: ', box('lima tahun'))],
    [[text('Rancangan pertama')], [text('Rancangan kedua')]],
  );
  expect(findFrames(blocks).map(({ part, blocks: inner }) => [part, readDocumentSide(inner, 'next')])).toEqual([
    ['header', 'Rancangan kedua'],
    ['text-box', 'lima tahun'],
  ]);
  const pictures = findRuns(blocks).filter((run) => run.picture !== null);
  expect(pictures.map(({ kind }) => kind)).toEqual(['kept', 'deleted', 'inserted']);
  expect(changes.map(({ place, kind }) => [place?.part ?? null, kind])).toEqual([
    ['header', 'number'],
    [null, 'substance'],
    ['text-box', 'number'],
  ]);
});

test('words that only look otherwise are changes of a kind of their own, with what differs', async () => {
  const { changes, counts } = await compare(
    [paragraph('Para Pihak mengadakan pertemuan.')],
    [paragraph('Para ', text('Pihak', 'b'), ' mengadakan pertemuan.')],
  );
  expect(changes.map(({ kind, next, looks }) => [kind, next, looks])).toEqual([['format', 'Pihak', ['bold']]]);
  expect(counts.format).toBe(1);
});

test('automatic numbers stand before their paragraphs, with the old number where it differs', async () => {
  const [first, second, third] = [item('pertukaran data;'), item('pameran dagang bersama;'), item('kunjungan ahli.')];
  const { blocks, changes } = await compare([first, second, third], [first, third]);
  expect(
    blocks.map((block) => (block.kind === 'paragraph' ? [block.oldNumber, block.number, block.only] : [])),
  ).toEqual([
    [null, 'a0 1', null],
    [null, 'a0 2', 'deleted'],
    ['a0 3', 'a0 2', null],
  ]);
  expect(changes).toHaveLength(1);
});

test('a moved paragraph is one change with two ends', async () => {
  const moved = paragraph('Setiap Pihak menunjuk koordinator dalam tiga puluh hari.');
  const others = [paragraph('Para Pihak saling bertukar data.'), paragraph('Para Pihak mengadakan pameran bersama.')];
  const { blocks, changes } = await compare([moved, ...others], [...others, moved]);
  expect(changes.map(({ kind }) => kind)).toEqual(['moved']);
  expect(findRuns(blocks).flatMap((run) => (run.moved ? [[run.kind, run.change]] : []))).toEqual([
    ['deleted', 0],
    ['inserted', 0],
  ]);
});

test('the page holds all words of both files, and every change of the list can be found on it', async () => {
  const letters = (words: string) => [...words.replace(/\s/g, '')].sort().join('');
  const read = async (bytes: Uint8Array) =>
    letters(
      (await parseDocx(bytes)).paragraphs.map(({ segments }) => segments.map((one) => one.text).join('')).join(''),
    );
  await fc.assert(
    fc.asyncProperty(arbitraryPair, async (pair) => {
      const [old, next] = [buildModelDocx(pair.old, pair.oldFile), buildModelDocx(pair.next, pair.newFile)];
      const page = await comparePackages(old, next);
      expect(letters(readDocumentSide(page.blocks, 'next'))).toBe(await read(next));
      expect(letters(readDocumentSide(page.blocks, 'old'))).toBe(await read(old));
      expect([...listPlacedChanges(page)].sort((a, b) => a - b)).toEqual([...page.changes.keys()]);
    }),
    { numRuns: runs },
  );
});
