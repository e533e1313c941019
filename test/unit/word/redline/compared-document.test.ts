import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocx } from '../../../../electron/core/word/read/parse-docx.ts';
import { arbitraryPair } from '../../../helpers/redline/arbitrary-documents.ts';
import { buildModelDocx } from '../../../helpers/redline/build-model-docx.ts';
import { buildRawDocx } from '../../../helpers/redline/build-raw-docx.ts';
import {
  compareModels,
  comparePackages,
  createItem,
  createParagraph,
  createRun,
  createTable,
  findFrames,
  findRuns,
  findTable,
} from '../../../helpers/redline/compare-models.ts';
import type { ModelRun } from '../../../helpers/redline/document-model.ts';
import { listPlacedChanges, readDocumentSide } from '../../../helpers/redline/read-compared-document.ts';

const runs = process.env.NASKAH_SUITE === 'long' ? 2_000 : 100;

test('a table stays a table: changed words in their cell, new and deleted rows as one change each', async () => {
  const { blocks, changes } = await compareModels(
    [
      createTable(
        ['No.', 'Kegiatan'],
        ['1', 'Kunjungan ahli ke pabrik traktor'],
        ['2', 'Lokakarya peralatan susu'],
        ['3', 'Misi dagang'],
      ),
    ],
    [
      createTable(
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
  const note = (words: string): ModelRun => ({ kind: 'note', runs: [createRun(words)] });
  const { blocks, changes } = await compareModels(
    [
      createParagraph('Biaya ditanggung', note('Kecuali disepakati lain.'), ' sendiri.'),
      createParagraph('Akhir naskah ini.'),
    ],
    [
      createParagraph('Biaya ditanggung', note('Kecuali disepakati tertulis.'), ' sendiri.'),
      createParagraph('Akhir naskah ini', note('Tiga bahasa.'), '.'),
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
  const box = (words: string): ModelRun => ({ kind: 'box', runs: [createRun(words)] });
  const picture = (content: string): ModelRun => ({ kind: 'picture', content });
  const { blocks, changes } = await compareModels(
    [
      createParagraph('Lambang ', picture('merah'), picture('biru'), ' di sini.'),
      createParagraph('Kotak: ', box('dua tahun')),
    ],
    [
      createParagraph('Lambang ', picture('merah'), picture('hijau'), ' di sini.'),
      createParagraph('Kotak: ', box('lima tahun')),
    ],
    [[createRun('Rancangan pertama')], [createRun('Rancangan kedua')]],
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
  const { changes, counts } = await compareModels(
    [createParagraph('Para Pihak mengadakan pertemuan.')],
    [createParagraph('Para ', createRun('Pihak', 'b'), ' mengadakan pertemuan.')],
  );
  expect(changes.map(({ kind, next, looks }) => [kind, next, looks])).toEqual([['format', 'Pihak', ['bold']]]);
  expect(counts.format).toBe(1);
});

test('automatic numbers stand before their paragraphs, with the old number where it differs', async () => {
  const [first, second, third] = [
    createItem('pertukaran data;'),
    createItem('pameran dagang bersama;'),
    createItem('kunjungan ahli.'),
  ];
  const { blocks, changes } = await compareModels([first, second, third], [first, third]);
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
  const moved = createParagraph('Setiap Pihak menunjuk koordinator dalam tiga puluh hari.');
  const others = [
    createParagraph('Para Pihak saling bertukar data.'),
    createParagraph('Para Pihak mengadakan pameran bersama.'),
  ];
  const { blocks, changes } = await compareModels([moved, ...others], [...others, moved]);
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
