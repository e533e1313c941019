import { expect, test } from 'vitest';
import { writeReport } from '../../../electron/core/word/report.ts';
import { writeDocument } from '../../../electron/core/word/write.ts';
import type { Report, ReportBlock, ReportTable } from '../../../shared/model/report.ts';
import { emblemPng } from '../../fixtures/word/emblem.ts';
import { all, partsIn, wordsIn } from '../../fixtures/word/parts.ts';
import { checklist, reportOf } from '../../fixtures/word/reports.ts';
import { dressedAs, plain } from '../../fixtures/word/template.ts';
import { fullText } from '../../fixtures/word/texts.ts';

const written = async (report: Report) => partsIn(await writeReport(report, plain()));
const paragraphs = (xml: string | undefined) => all(xml, /<w:p>.*?<\/w:p>/g);
const bodyOf = async (...blocks: ReportBlock[]) => {
  const { 'word/document.xml': xml = '' } = await written(reportOf(blocks));
  return paragraphs(xml).slice(1, -1);
};

test('the same report gives the same bytes, whatever the instrument wears', async () => {
  const first = await writeReport(checklist, plain());
  const emblem = { file: 'a'.repeat(64), heightMm: 20 };
  const prePrinted = { shiftMm: { right: 5, down: 5 }, firstPageTopMm: 70 };
  const dress = dressedAs({ emblem, lineNumbers: true, prePrinted }, emblemPng());
  expect(await writeReport(structuredClone(checklist), dress)).toEqual(first);
});

test('title, subtitle, mark, page numbers, language', async () => {
  const parts = await written({ ...checklist, subtitle: 'Minsk', mark: 'RAHASIA' });
  const xml = paragraphs(parts['word/document.xml']);
  expect(xml.slice(0, 3).map(wordsIn)).toEqual([...checklist.title, 'Minsk']);
  expect(wordsIn(parts['word/header1.xml'] ?? '')).toBe('RAHASIA');
  expect(wordsIn(parts['word/footer1.xml'] ?? '')).toBe('Halaman 1 dari 1');
  expect(parts['docProps/core.xml']).toContain(`<dc:title>${checklist.title.join(' ')}</dc:title>`);
  const unmarked = await written(checklist);
  expect(Object.keys(unmarked).filter((name) => name.includes('header'))).toEqual([]);
});

test('headings are real ones, in levels', async () => {
  const levels = ([1, 2, 3] as const).map((level) => ({ kind: 'heading' as const, level, text: `level ${level}` }));
  expect((await bodyOf(...levels)).map((xml) => all(xml, /Heading\d/g)[0])).toEqual([
    'Heading1',
    'Heading2',
    'Heading3',
  ]);
  const styles = (await written(reportOf(levels)))['word/styles.xml'] ?? '';
  const outline = [1, 2, 3].map((n) =>
    all(
      all(styles, new RegExp(`<w:style [^>]*w:styleId="Heading${n}">.*?</w:style>`, 'g'))[0],
      /outlineLvl w:val="\d"/g,
    ),
  );
  expect(outline).toEqual([['outlineLvl w:val="0"'], ['outlineLvl w:val="1"'], ['outlineLvl w:val="2"']]);
});

test('runs are bold, in italics, in another language, or a hash in groups', async () => {
  const hash = '0123456789abcdef'.repeat(4);
  const [xml = ''] = await bodyOf({
    kind: 'paragraph',
    text: [{ text: 'a', bold: true }, { text: 'b', italics: true }, { text: 'в доме', language: 'ru' }, { hash }],
  });
  const runs = all(xml, /<w:r>.*?<\/w:r>/g);
  expect(runs[0]).toContain('<w:b/>');
  expect(runs[1]).toContain('<w:i/>');
  expect(runs[2]).toContain('<w:lang w:val="ru-RU"/></w:rPr><w:t xml:space="preserve">в\u00a0доме<');
  expect(runs[3]).toContain('Courier New');
  expect(wordsIn(runs[3] ?? '')).toBe(Array.from({ length: 4 }, () => '01234567 89abcdef').join(' '));
});

test('two lists are numbered each for itself', async () => {
  const list = (ordered: boolean) => ({ kind: 'list' as const, ordered, items: ['one', 'two'] });
  const parts = await written(reportOf([list(true), list(false), list(true)]));
  const numbers = all(parts['word/document.xml'], /<w:numId w:val="\d+"\/>/g).map((xml) => all(xml, /\d+/g)[0]);
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

test('a table has its head on every page and breaks only long rows', async () => {
  const { 'word/document.xml': xml = '' } = await written(reportOf([table]));
  const rows = all(xml, /<w:tr>.*?<\/w:tr>/g);
  expect(rows.map((row) => [row.includes('<w:tblHeader/>'), row.includes('<w:cantSplit/>')])).toEqual([
    [true, true],
    [false, true],
    [false, false],
  ]);
  expect(all(xml, /<w:gridCol w:w="\d+"\/>/g)).toEqual(['<w:gridCol w:w="878"/>', '<w:gridCol w:w="7910"/>']);
  expect(all(xml, /<w:jc w:val="right"\/>/g)).toHaveLength(3);
});

test.each([
  ['percentages', { ...table, columns: table.columns.map((column) => ({ ...column, percent: 40 })) }],
  ['a cell', { ...table, rows: [['1']] }],
])('a table that lacks %s is refused', async (_, wrong) => {
  await expect(written(reportOf([wrong]))).rejects.toThrow();
});

test('a report without a title is refused', async () => {
  await expect(written({ ...checklist, title: [] })).rejects.toThrow('title');
});

test('fields stand beside their labels, and there is a rule where one is to be filled', async () => {
  const { 'word/document.xml': xml = '' } = await written(
    reportOf([
      { kind: 'fields', rows: [{ label: 'Pages', value: '4' }] },
      { kind: 'fields', rows: [] },
      { kind: 'field-to-fill', label: 'Date', rules: 1 },
      { kind: 'field-to-fill', label: 'Approval', rules: 3 },
    ]),
  );
  expect(all(xml, /<w:tr>.*?<\/w:tr>/g).map((row) => all(row, /<w:p>.*?<\/w:p>/g).map(wordsIn))).toEqual([
    ['Pages', '4'],
  ]);
  const ruled = paragraphs(xml).filter((one) => one.includes('w:leader="underscore"'));
  const looks = ruled.map((one) => [wordsIn(one).trim(), one.includes('<w:tab/>'), one.includes('<w:keepNext/>')]);
  expect(looks).toEqual([
    ['Date', true, true],
    ['Approval', false, true],
    ['', true, true],
    ['', true, true],
    ['', true, false],
  ]);
});

test('an instrument stands in it whole, from a new page on, in its language', async () => {
  const { 'word/document.xml': xml = '' } = await written(
    reportOf([
      { kind: 'list', ordered: true, items: ['x'] },
      { kind: 'instrument', document: fullText('ru') },
    ]),
  );
  const own = paragraphs(xml);
  const at = own.findIndex((one) => wordsIn(one) === 'ПИСЬМО О НАМЕРЕНИЯХ');
  expect(own[at]).toContain('<w:pageBreakBefore/>');
  expect(own.slice(at).filter((one) => one.includes('id-ID'))).toEqual([]);
  expect(own.filter((one) => one.includes('"ClauseHeading"')).map(wordsIn)).toContain(
    'Пункт 1\nНаправления сотрудничества',
  );
  expect(own.filter((one) => one.includes('"Heading1"'))).toEqual([]);
  expect(xml).toContain('>A. Name<');
});

const isKept = (xml: string) => xml.includes('<w:keepNext/>');

test('a place to sign is not parted from what leads to it, nor from the next', async () => {
  const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });
  const toFill = (rules: number) => ({ kind: 'field-to-fill' as const, label: 'Date', rules });
  const body = await bodyOf(
    paragraph('long '.repeat(60)),
    paragraph('Not recorded.'),
    paragraph('Attached'),
    toFill(1),
    toFill(2),
    toFill(1),
  );
  expect(body.map(isKept)).toEqual([false, true, true, true, true, true, true, false]);
  expect((await bodyOf(paragraph('a'), paragraph('b'))).map(isKept)).toEqual([false, false]);
});

test('the fields of one thing stay on one page unless they are long', async () => {
  const fields = (value: string) => ({
    kind: 'fields' as const,
    rows: ['Opening', 'Fallback', 'Red line'].map((label) => ({ label, value })),
  });
  expect((await bodyOf(fields('five years'))).slice(0, 6).map(isKept)).toEqual([true, true, true, true, false, false]);
  expect((await bodyOf(fields('years '.repeat(200)))).some(isKept)).toBe(false);
});

test('an instrument in a report is set as it will be printed: headings and items stand as in its own file', async () => {
  const report = await written(reportOf([{ kind: 'instrument', document: fullText('id') }]));
  const alone = partsIn(await writeDocument(fullText('id'), plain()));
  const [styles, own] = [report, alone].map((parts) => parts['word/styles.xml'] ?? '');
  const spacing = (xml: string, id: string) =>
    /<w:spacing [^>]*>/.exec(new RegExp(`w:styleId="${id}".*?</w:style>`).exec(xml)?.[0] ?? '')?.[0];
  const attributes = (xml: string | undefined) => (xml?.match(/w:\w+="[^"]*"/g) ?? []).toSorted();
  expect(attributes(spacing(styles ?? '', 'ClauseHeading'))).toEqual(attributes(spacing(own ?? '', 'Heading1')));
  const indents = (parts: typeof alone) => all(parts['word/numbering.xml'], /<w:ind [^>]*>/g);
  expect(indents(report)).toEqual(indents(alone));
});
