import { expect, test } from 'vitest';
import { writeReport } from '../../../../electron/core/word/write/report/write-report.ts';
import { writeDocument } from '../../../../electron/core/word/write/write-document.ts';
import type { Report, ReportBlock, ReportTable } from '../../../../shared/model/report.ts';
import { createFullText } from '../../../fixtures/word/document-texts.ts';
import { buildEmblemPng } from '../../../fixtures/word/emblem-png.ts';
import { createPageStyle, createPlainStyle } from '../../../fixtures/word/page-styles.ts';
import { matchAllXml, readParts, readXmlWords } from '../../../fixtures/word/read-parts.ts';
import { checklistReport, createReport } from '../../../fixtures/word/sample-reports.ts';

const writeAndReadParts = async (report: Report) => readParts(await writeReport(report, createPlainStyle()));
const matchParagraphs = (xml: string | undefined) => matchAllXml(xml, /<w:p>.*?<\/w:p>/g);
const writeBodyXml = async (...blocks: ReportBlock[]) => {
  const { 'word/document.xml': xml = '' } = await writeAndReadParts(createReport(blocks));
  return matchParagraphs(xml).slice(1, -1);
};

test('the same report gives the same bytes, whatever the style of its instrument', async () => {
  const first = await writeReport(checklistReport, createPlainStyle());
  const emblem = { file: 'a'.repeat(64), heightMm: 20 };
  const prePrinted = { shiftMm: { right: 5, down: 5 }, firstPageTopMm: 70 };
  const dress = createPageStyle({ emblem, lineNumbers: true, prePrinted }, buildEmblemPng());
  expect(await writeReport(structuredClone(checklistReport), dress)).toEqual(first);
});

test('a report has its title, subtitle, mark, page numbers and language', async () => {
  const parts = await writeAndReadParts({ ...checklistReport, subtitle: 'Minsk', mark: 'RAHASIA' });
  const xml = matchParagraphs(parts['word/document.xml']);
  expect(xml.slice(0, 3).map(readXmlWords)).toEqual([...checklistReport.title, 'Minsk']);
  expect(readXmlWords(parts['word/header1.xml'] ?? '')).toBe('RAHASIA');
  expect(readXmlWords(parts['word/footer1.xml'] ?? '')).toBe('Halaman 1 dari 1');
  expect(parts['docProps/core.xml']).toContain(`<dc:title>${checklistReport.title.join(' ')}</dc:title>`);
  const unmarked = await writeAndReadParts(checklistReport);
  expect(Object.keys(unmarked).filter((name) => name.includes('header'))).toEqual([]);
});

test('headings are real ones, with levels', async () => {
  const levels = ([1, 2, 3] as const).map((level) => ({ kind: 'heading' as const, level, text: `level ${level}` }));
  expect((await writeBodyXml(...levels)).map((xml) => matchAllXml(xml, /Heading\d/g)[0])).toEqual([
    'Heading1',
    'Heading2',
    'Heading3',
  ]);
  const styles = (await writeAndReadParts(createReport(levels)))['word/styles.xml'] ?? '';
  const outline = [1, 2, 3].map((n) =>
    matchAllXml(
      matchAllXml(styles, new RegExp(`<w:style [^>]*w:styleId="Heading${n}">.*?</w:style>`, 'g'))[0],
      /outlineLvl w:val="\d"/g,
    ),
  );
  expect(outline).toEqual([['outlineLvl w:val="0"'], ['outlineLvl w:val="1"'], ['outlineLvl w:val="2"']]);
});

test('runs are bold, in italics, in another language, or a hash in groups', async () => {
  const hash = '0123456789abcdef'.repeat(4);
  const [xml = ''] = await writeBodyXml({
    kind: 'paragraph',
    text: [{ text: 'a', bold: true }, { text: 'b', italics: true }, { text: 'в доме', language: 'ru' }, { hash }],
  });
  const runs = matchAllXml(xml, /<w:r>.*?<\/w:r>/g);
  expect(runs[0]).toContain('<w:b/>');
  expect(runs[1]).toContain('<w:i/>');
  expect(runs[2]).toContain('<w:lang w:val="ru-RU"/></w:rPr><w:t xml:space="preserve">в\u00a0доме<');
  expect(runs[3]).toContain('Courier New');
  expect(readXmlWords(runs[3] ?? '')).toBe(Array.from({ length: 4 }, () => '01234567 89abcdef').join(' '));
});

test('two lists are numbered separately', async () => {
  const list = (ordered: boolean) => ({ kind: 'list' as const, ordered, items: ['one', 'two'] });
  const parts = await writeAndReadParts(createReport([list(true), list(false), list(true)]));
  const numbers = matchAllXml(parts['word/document.xml'], /<w:numId w:val="\d+"\/>/g).map(
    (xml) => matchAllXml(xml, /\d+/g)[0],
  );
  expect(numbers[0]).toBe(numbers[1]);
  expect(numbers[4]).toBe(numbers[5]);
  expect(new Set([numbers[0], numbers[2], numbers[4]]).size).toBe(3);
  expect(parts['word/numbering.xml']).toContain('<w:lvlText w:val="–"/>');
});

const table: ReportTable = {
  kind: 'table',
  columns: [
    { head: 'No.', percent: 10, align: 'right' },
    { head: 'Text', percent: 90 },
  ],
  rows: [
    ['1', 'short'],
    ['2', 'long '.repeat(400)],
  ],
};

test('a table repeats its head on every page and breaks only long rows', async () => {
  const { 'word/document.xml': xml = '' } = await writeAndReadParts(createReport([table]));
  const rows = matchAllXml(xml, /<w:tr>.*?<\/w:tr>/g);
  expect(rows.map((row) => [row.includes('<w:tblHeader/>'), row.includes('<w:cantSplit/>')])).toEqual([
    [true, true],
    [false, true],
    [false, false],
  ]);
  expect(matchAllXml(xml, /<w:gridCol w:w="\d+"\/>/g)).toEqual(['<w:gridCol w:w="878"/>', '<w:gridCol w:w="7910"/>']);
  expect(matchAllXml(xml, /<w:jc w:val="right"\/>/g)).toHaveLength(3);
});

test.each([
  ['percentages', { ...table, columns: table.columns.map((column) => ({ ...column, percent: 40 })) }],
  ['a cell', { ...table, rows: [['1']] }],
])('rejects a table that lacks %s', async (_, wrong) => {
  await expect(writeAndReadParts(createReport([wrong]))).rejects.toThrow();
});

test('rejects a report without a title', async () => {
  await expect(writeAndReadParts({ ...checklistReport, title: [] })).rejects.toThrow('title');
});

test('fields are next to their labels, with a rule for each blank one', async () => {
  const { 'word/document.xml': xml = '' } = await writeAndReadParts(
    createReport([
      { kind: 'fields', rows: [{ label: 'Pages', value: '4' }] },
      { kind: 'fields', rows: [] },
      { kind: 'field-to-fill', label: 'Date', rules: 1 },
      { kind: 'field-to-fill', label: 'Approval', rules: 3 },
    ]),
  );
  expect(
    matchAllXml(xml, /<w:tr>.*?<\/w:tr>/g).map((row) => matchAllXml(row, /<w:p>.*?<\/w:p>/g).map(readXmlWords)),
  ).toEqual([['Pages', '4']]);
  const ruled = matchParagraphs(xml).filter((one) => one.includes('w:leader="underscore"'));
  const looks = ruled.map((one) => [readXmlWords(one).trim(), one.includes('<w:tab/>'), one.includes('<w:keepNext/>')]);
  expect(looks).toEqual([
    ['Date', true, true],
    ['Approval', false, true],
    ['', true, true],
    ['', true, true],
    ['', true, false],
  ]);
});

test('a report contains an instrument whole, on a new page, in its language', async () => {
  const { 'word/document.xml': xml = '' } = await writeAndReadParts(
    createReport([
      { kind: 'list', ordered: true, items: ['x'] },
      { kind: 'instrument', document: createFullText('ru') },
    ]),
  );
  const own = matchParagraphs(xml);
  const at = own.findIndex((one) => readXmlWords(one) === 'ПИСЬМО О НАМЕРЕНИЯХ');
  expect(own[at]).toContain('<w:pageBreakBefore/>');
  expect(own.slice(at).filter((one) => one.includes('id-ID'))).toEqual([]);
  expect(own.filter((one) => one.includes('"ClauseHeading"')).map(readXmlWords)).toContain(
    'Пункт 1\nНаправления сотрудничества',
  );
  expect(own.filter((one) => one.includes('"Heading1"'))).toEqual([]);
  expect(xml).toContain('>A. Name<');
});

const isKeptWithNext = (xml: string) => xml.includes('<w:keepNext/>');

test('a field to fill in stays with its introduction, and with the next one', async () => {
  const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });
  const toFill = (rules: number) => ({ kind: 'field-to-fill' as const, label: 'Date', rules });
  const body = await writeBodyXml(
    paragraph('long '.repeat(60)),
    paragraph('Not recorded.'),
    paragraph('Attached'),
    toFill(1),
    toFill(2),
    toFill(1),
  );
  expect(body.map(isKeptWithNext)).toEqual([false, true, true, true, true, true, true, false]);
  expect((await writeBodyXml(paragraph('a'), paragraph('b'))).map(isKeptWithNext)).toEqual([false, false]);
});

test('the fields of one entry stay on one page unless they are long', async () => {
  const fields = (value: string) => ({
    kind: 'fields' as const,
    rows: ['Opening', 'Fallback', 'Red line'].map((label) => ({ label, value })),
  });
  expect((await writeBodyXml(fields('five years'))).slice(0, 6).map(isKeptWithNext)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
  expect((await writeBodyXml(fields('years '.repeat(200)))).some(isKeptWithNext)).toBe(false);
});

test('an instrument in a report is typeset as in its own file, with headings and items', async () => {
  const report = await writeAndReadParts(createReport([{ kind: 'instrument', document: createFullText('id') }]));
  const alone = readParts(await writeDocument(createFullText('id'), createPlainStyle()));
  const [styles, own] = [report, alone].map((parts) => parts['word/styles.xml'] ?? '');
  const spacing = (xml: string, id: string) =>
    /<w:spacing [^>]*>/.exec(new RegExp(`w:styleId="${id}".*?</w:style>`).exec(xml)?.[0] ?? '')?.[0];
  const attributes = (xml: string | undefined) => (xml?.match(/w:\w+="[^"]*"/g) ?? []).toSorted();
  expect(attributes(spacing(styles ?? '', 'ClauseHeading'))).toEqual(attributes(spacing(own ?? '', 'Heading1')));
  const indents = (parts: typeof alone) => matchAllXml(parts['word/numbering.xml'], /<w:ind [^>]*>/g);
  expect(indents(report)).toEqual(indents(alone));
});
