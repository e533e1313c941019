import { expect, test } from 'vitest';
import { writeSideBySide } from '../../../../electron/core/word/write/side-by-side/write-side-by-side.ts';
import { writeDocuments } from '../../../../electron/core/word/write/write-document.ts';
import { createBlock, createFullText, createItem, createLine } from '../../../fixtures/word/document-texts.ts';
import { buildEmblemPng } from '../../../fixtures/word/emblem-png.ts';
import { createPageStyle, createPlainStyle } from '../../../fixtures/word/page-styles.ts';
import { matchAllXml, readParts, readXmlWords } from '../../../fixtures/word/read-parts.ts';
import { createSampleText } from '../../../fixtures/word/sample-text.ts';

const emblem = { file: 'a'.repeat(64), heightMm: 20 };
const withEmblem = createPageStyle({ emblem }, buildEmblemPng());
const texts = [createFullText('id'), createFullText('ru'), createFullText('en')];

test('the same texts give the same bytes', async () => {
  const many = await writeDocuments(texts, withEmblem);
  const beside = await writeSideBySide(createFullText('id'), createFullText('ru'), withEmblem);
  expect(await writeDocuments(structuredClone(texts), withEmblem)).toEqual(many);
  expect(await writeSideBySide(createFullText('id'), createFullText('ru'), withEmblem)).toEqual(beside);
});

test('rejects an empty list of texts', async () => {
  await expect(writeDocuments([], createPlainStyle())).rejects.toThrow('no text');
});

test('each language has a section with its own pages, mark and tag', async () => {
  const parts = readParts(await writeDocuments(texts, withEmblem, [4, 5, 6]));
  const xml = parts['word/document.xml'] ?? '';
  const sections = matchAllXml(xml, /<w:sectPr>.*?<\/w:sectPr>/g);
  expect(sections.map((one) => matchAllXml(one, /<w:pgNumType[^>]*>/g))).toEqual(
    texts.map(() => ['<w:pgNumType w:start="1"/>']),
  );
  const footers = [1, 2, 3].map((n) => parts[`word/footer${n}.xml`] ?? '');
  expect(footers.map(readXmlWords)).toEqual(['Halaman 1 dari 4', 'Страница 1 из 5', 'Page 1 of 6']);
  for (const footer of footers)
    expect(matchAllXml(footer, /w:instr="[^"]*"/g)).toEqual(['w:instr=" PAGE "', 'w:instr=" SECTIONPAGES "']);
  expect([1, 2, 3].map((n) => readXmlWords(parts[`word/header${n}.xml`] ?? ''))).toEqual([
    'RANCANGAN',
    'ПРОЕКТ',
    'DRAFT',
  ]);
  // The properties of a section are at the beginning of its last paragraph.
  const [first = '', second = ''] = xml.split(/<\/w:sectPr>.*?<\/w:p>/);
  expect(new Set(matchAllXml(first, /<w:lang [^>]*>/g))).toEqual(new Set(['<w:lang w:val="id-ID"/>']));
  expect(new Set(matchAllXml(second, /<w:lang [^>]*>/g))).toEqual(new Set(['<w:lang w:val="ru-RU"/>']));
  expect(matchAllXml(xml, /<wp:docPr id="\d"/g)).toEqual(['<wp:docPr id="1"', '<wp:docPr id="2"', '<wp:docPr id="3"']);
});

test('one draft marks them all', async () => {
  const parts = readParts(
    await writeDocuments([createFullText('id', false), createFullText('en', true)], createPlainStyle()),
  );
  expect(readXmlWords(parts['word/header1.xml'] ?? '')).toBe('RANCANGAN');
});

test('lists of several texts share no definition', async () => {
  const one = readParts(await writeDocuments([createFullText('en')], createPlainStyle()));
  const two = readParts(await writeDocuments([createFullText('en'), createFullText('en')], createPlainStyle()));
  const count = (parts: typeof one, pattern: RegExp) => matchAllXml(parts['word/numbering.xml'], pattern).length;
  expect(count(two, /<w:abstractNum /g)).toBe(2 * count(one, /<w:abstractNum /g));
  expect(count(two, /<w:num /g)).toBe(2 * count(one, /<w:num /g));
});

/** The words of each row's cells. */
const readRowTexts = (xml: string) =>
  matchAllXml(xml, /<w:tr>.*?<\/w:tr>/g).map((row) =>
    matchAllXml(row, /<w:tc>.*?<\/w:tc>/g).map((cell) =>
      matchAllXml(cell, /<w:p>.*?<\/w:p>/g)
        .map(readXmlWords)
        .join('|'),
    ),
  );

test('side by side: line next to line, each side in its language', async () => {
  const xml =
    readParts(await writeSideBySide(createFullText('id'), createFullText('ru'), createPlainStyle()))[
      'word/document.xml'
    ] ?? '';
  const rows = readRowTexts(xml);
  expect(rows.slice(0, 2)).toEqual([
    ['PERNYATAAN KEHENDAK', 'ПИСЬМО О НАМЕРЕНИЯХ'],
    ['ANTARA', 'МЕЖДУ'],
  ]);
  expect(rows).toContainEqual(['Paragraf 1\nBidang Kerja Sama', 'Пункт 1\nНаправления сотрудничества']);
  expect(rows).toContainEqual(['deep one', 'deep one']);
  for (const row of matchAllXml(xml, /<w:tr>.*?<\/w:tr>/g).slice(0, 20)) {
    const [left = '', right = ''] = matchAllXml(row, /<w:tc>.*?<\/w:tc>/g);
    expect(left).not.toContain('ru-RU');
    expect(right).not.toContain('id-ID');
  }
});

test('side by side: with unequal lines the clause is one row, and a missing text is an empty cell', async () => {
  const left = {
    ...createFullText('id'),
    blocks: [createBlock('paragraph', 'Paragraf 1', 'Tujuan', [createLine('a'), createLine('b')])],
  };
  const right = {
    ...createFullText('en'),
    blocks: [createBlock('paragraph', 'Paragraph 1', 'Aim', [createLine('c')])],
  };
  const rows = readRowTexts(
    readParts(await writeSideBySide(left, right, createPlainStyle()))['word/document.xml'] ?? '',
  );
  expect(rows).toContainEqual(['Paragraf 1\nTujuan', 'Paragraph 1\nAim']);
  expect(rows).toContainEqual(['a|b', 'c']);
  const bare = { ...right, blocks: [createBlock('paragraph', null, '', [createLine('c')])] };
  const others = readRowTexts(
    readParts(await writeSideBySide(left, bare, createPlainStyle()))['word/document.xml'] ?? '',
  );
  expect(others).toContainEqual(['Paragraf 1\nTujuan', '']);
});

test('side by side: the clauses must be the same', async () => {
  const right = createSampleText('ru', 'ID');
  await expect(
    writeSideBySide(createSampleText('id', 'ID'), { ...right, blocks: right.blocks.slice(1) }, createPlainStyle()),
  ).rejects.toThrow('clauses');
});

test('side by side: each side signs once, below both columns, in both languages', async () => {
  const xml =
    readParts(await writeSideBySide(createFullText('id'), createFullText('ru'), createPlainStyle()))[
      'word/document.xml'
    ] ?? '';
  const rows = readRowTexts(xml);
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
  expect(matchAllXml(xml, />A\. Name</g)).toHaveLength(1);
});

test('side by side: marks and page numbers in both languages, once where they are the same', async () => {
  const parts = readParts(await writeSideBySide(createFullText('id'), createFullText('ru'), createPlainStyle()));
  expect(readXmlWords(parts['word/header1.xml'] ?? '')).toBe('RANCANGAN / ПРОЕКТ');
  expect(readXmlWords(parts['word/footer1.xml'] ?? '')).toBe('Halaman 1 dari 1 / Страница 1 из 1');
  const same = readParts(
    await writeSideBySide(createFullText('en'), { ...createFullText('en'), language: 'be' }, createPlainStyle()),
  );
  expect(readXmlWords(same['word/header1.xml'] ?? '')).toBe('DRAFT');
});

test('side by side: each column counts its own items', async () => {
  const list = (label: string) => createBlock('paragraph', label, '', [
    createItem('1.', 'decimal', 1, 'one'),
    createItem('2.', 'decimal', 2, 'two'),
  ]); // biome-ignore format: one list
  const left = { ...createFullText('id'), blocks: [list('Paragraf 1')] };
  const right = { ...createFullText('en'), blocks: [list('Paragraph 1')] };
  const parts = readParts(await writeSideBySide(left, right, createPlainStyle()));
  expect(matchAllXml(parts['word/document.xml'], /<w:numId w:val="\d+"\/>/g)).toEqual([
    '<w:numId w:val="1"/>',
    '<w:numId w:val="2"/>',
    '<w:numId w:val="1"/>',
    '<w:numId w:val="2"/>',
  ]);
  expect(matchAllXml(parts['word/numbering.xml'], /<w:num w:numId="\d"><w:abstractNumId w:val="\d"/g)).toEqual([
    '<w:num w:numId="1"><w:abstractNumId w:val="0"',
    '<w:num w:numId="2"><w:abstractNumId w:val="1"',
  ]);
});
