import { expect, test } from 'vitest';
import { writeSideBySide } from '../../../electron/core/word/side-by-side.ts';
import { writeDocuments } from '../../../electron/core/word/write.ts';
import { emblemPng } from '../../fixtures/word/emblem.ts';
import { all, partsIn, wordsIn } from '../../fixtures/word/parts.ts';
import { sampleText } from '../../fixtures/word/sample.ts';
import { dressedAs, plain } from '../../fixtures/word/template.ts';
import { block, fullText, item, line } from '../../fixtures/word/texts.ts';

const emblem = { file: 'a'.repeat(64), heightMm: 20 };
const withEmblem = dressedAs({ emblem }, emblemPng());
const texts = [fullText('id'), fullText('ru'), fullText('en')];

test('the same texts give the same bytes', async () => {
  const many = await writeDocuments(texts, withEmblem);
  const beside = await writeSideBySide(fullText('id'), fullText('ru'), withEmblem);
  expect(await writeDocuments(structuredClone(texts), withEmblem)).toEqual(many);
  expect(await writeSideBySide(fullText('id'), fullText('ru'), withEmblem)).toEqual(beside);
});

test('no text is no file', async () => {
  await expect(writeDocuments([], plain())).rejects.toThrow('no text');
});

test('each language has a section with its own pages, mark and tag', async () => {
  const parts = partsIn(await writeDocuments(texts, withEmblem, [4, 5, 6]));
  const xml = parts['word/document.xml'] ?? '';
  const sections = all(xml, /<w:sectPr>.*?<\/w:sectPr>/g);
  expect(sections.map((one) => all(one, /<w:pgNumType[^>]*>/g))).toEqual(
    texts.map(() => ['<w:pgNumType w:start="1"/>']),
  );
  const footers = [1, 2, 3].map((n) => parts[`word/footer${n}.xml`] ?? '');
  expect(footers.map(wordsIn)).toEqual(['Halaman 1 dari 4', 'Страница 1 из 5', 'Page 1 of 6']);
  for (const footer of footers)
    expect(all(footer, /w:instr="[^"]*"/g)).toEqual(['w:instr=" PAGE "', 'w:instr=" SECTIONPAGES "']);
  expect([1, 2, 3].map((n) => wordsIn(parts[`word/header${n}.xml`] ?? ''))).toEqual(['RANCANGAN', 'ПРОЕКТ', 'DRAFT']);
  // The properties of a section stand at the beginning of its last paragraph.
  const [first = '', second = ''] = xml.split(/<\/w:sectPr>.*?<\/w:p>/);
  expect(new Set(all(first, /<w:lang [^>]*>/g))).toEqual(new Set(['<w:lang w:val="id-ID"/>']));
  expect(new Set(all(second, /<w:lang [^>]*>/g))).toEqual(new Set(['<w:lang w:val="ru-RU"/>']));
  expect(all(xml, /<wp:docPr id="\d"/g)).toEqual(['<wp:docPr id="1"', '<wp:docPr id="2"', '<wp:docPr id="3"']);
});

test('one draft marks them all', async () => {
  const parts = partsIn(await writeDocuments([fullText('id', false), fullText('en', true)], plain()));
  expect(wordsIn(parts['word/header1.xml'] ?? '')).toBe('RANCANGAN');
});

test('lists of several texts share no look', async () => {
  const one = partsIn(await writeDocuments([fullText('en')], plain()));
  const two = partsIn(await writeDocuments([fullText('en'), fullText('en')], plain()));
  const count = (parts: typeof one, pattern: RegExp) => all(parts['word/numbering.xml'], pattern).length;
  expect(count(two, /<w:abstractNum /g)).toBe(2 * count(one, /<w:abstractNum /g));
  expect(count(two, /<w:num /g)).toBe(2 * count(one, /<w:num /g));
});

/** The words of each row's cells. */
const rowsIn = (xml: string) =>
  all(xml, /<w:tr>.*?<\/w:tr>/g).map((row) =>
    all(row, /<w:tc>.*?<\/w:tc>/g).map((cell) =>
      all(cell, /<w:p>.*?<\/w:p>/g)
        .map(wordsIn)
        .join('|'),
    ),
  );

test('side by side: line beside line, each side in its language', async () => {
  const xml = partsIn(await writeSideBySide(fullText('id'), fullText('ru'), plain()))['word/document.xml'] ?? '';
  const rows = rowsIn(xml);
  expect(rows.slice(0, 2)).toEqual([
    ['PERNYATAAN KEHENDAK', 'ПИСЬМО О НАМЕРЕНИЯХ'],
    ['ANTARA', 'МЕЖДУ'],
  ]);
  expect(rows).toContainEqual(['Paragraf 1\nBidang Kerja Sama', 'Пункт 1\nНаправления сотрудничества']);
  expect(rows).toContainEqual(['deep one', 'deep one']);
  for (const row of all(xml, /<w:tr>.*?<\/w:tr>/g).slice(0, 20)) {
    const [left = '', right = ''] = all(row, /<w:tc>.*?<\/w:tc>/g);
    expect(left).not.toContain('ru-RU');
    expect(right).not.toContain('id-ID');
  }
});

test('side by side: where one has more lines the clause is one row, and what one lacks is empty', async () => {
  const left = { ...fullText('id'), blocks: [block('paragraph', 'Paragraf 1', 'Tujuan', [line('a'), line('b')])] };
  const right = { ...fullText('en'), blocks: [block('paragraph', 'Paragraph 1', 'Aim', [line('c')])] };
  const rows = rowsIn(partsIn(await writeSideBySide(left, right, plain()))['word/document.xml'] ?? '');
  expect(rows).toContainEqual(['Paragraf 1\nTujuan', 'Paragraph 1\nAim']);
  expect(rows).toContainEqual(['a|b', 'c']);
  const bare = { ...right, blocks: [block('paragraph', null, '', [line('c')])] };
  const others = rowsIn(partsIn(await writeSideBySide(left, bare, plain()))['word/document.xml'] ?? '');
  expect(others).toContainEqual(['Paragraf 1\nTujuan', '']);
});

test('side by side: the clauses must be the same', async () => {
  const right = sampleText('ru', 'ID');
  await expect(
    writeSideBySide(sampleText('id', 'ID'), { ...right, blocks: right.blocks.slice(1) }, plain()),
  ).rejects.toThrow('clauses');
});

test('side by side: each side signs once, below both columns, in both languages', async () => {
  const xml = partsIn(await writeSideBySide(fullText('id'), fullText('ru'), plain()))['word/document.xml'] ?? '';
  const rows = rowsIn(xml);
  const at = rows.findIndex(([left]) => left?.startsWith('UNTUK'));
  expect(rows.slice(at, at + 3)).toEqual([
    [
      'UNTUK KEMENTERIAN PERINDUSTRIAN|REPUBLIK INDONESIA|ЗА МИНИСТЕРСТВО ПРОМЫШЛЕННОСТИ|РЕСПУБЛИКИ ИНДОНЕЗИЯ',
      'UNTUK KEMENTERIAN PERINDUSTRIAN|REPUBLIK BELARUS|ЗА МИНИСТЕРСТВО ПРОМЫШЛЕННОСТИ|РЕСПУБЛИКИ БЕЛАРУСЬ',
    ],
    ['', 'A. Name'],
    [
      'Menteri Perindustrian Indonesia|Министр промышленности Индонезии',
      'Menteri Perindustrian Belarus|Министр промышленности Беларуси',
    ],
  ]);
  expect(all(xml, />A\. Name</g)).toHaveLength(1);
});

test('side by side: marks and page numbers in both languages, once where they are the same', async () => {
  const parts = partsIn(await writeSideBySide(fullText('id'), fullText('ru'), plain()));
  expect(wordsIn(parts['word/header1.xml'] ?? '')).toBe('RANCANGAN / ПРОЕКТ');
  expect(wordsIn(parts['word/footer1.xml'] ?? '')).toBe('Halaman 1 dari 1 / Страница 1 из 1');
  const same = partsIn(await writeSideBySide(fullText('en'), { ...fullText('en'), language: 'be' }, plain()));
  expect(wordsIn(same['word/header1.xml'] ?? '')).toBe('DRAFT');
});

test('side by side: each column counts its items by itself', async () => {
  const list = (label: string) => block('paragraph', label, '', [
    item('1.', 'decimal', 1, 'one'),
    item('2.', 'decimal', 2, 'two'),
  ]); // biome-ignore format: one list
  const left = { ...fullText('id'), blocks: [list('Paragraf 1')] };
  const right = { ...fullText('en'), blocks: [list('Paragraph 1')] };
  const parts = partsIn(await writeSideBySide(left, right, plain()));
  expect(all(parts['word/document.xml'], /<w:numId w:val="\d+"\/>/g)).toEqual([
    '<w:numId w:val="1"/>',
    '<w:numId w:val="2"/>',
    '<w:numId w:val="1"/>',
    '<w:numId w:val="2"/>',
  ]);
  expect(all(parts['word/numbering.xml'], /<w:num w:numId="\d"><w:abstractNumId w:val="\d"/g)).toEqual([
    '<w:num w:numId="1"><w:abstractNumId w:val="0"',
    '<w:num w:numId="2"><w:abstractNumId w:val="1"',
  ]);
});
