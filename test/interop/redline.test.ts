import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeComparisonTable } from '../../electron/core/word/redline/write-comparison-table.ts';
import { writeRedline } from '../../electron/core/word/redline/write-redline.ts';
import { letterTemplate } from '../fixtures/word/page-styles.ts';
import { createComparison, createGeneratedCase, createSampleCase } from '../fixtures/word/redline-cases.ts';
import {
  checkOoxml,
  convertToPdf,
  describeMissingTools,
  formatTestName,
  type PdfPage,
  readPdfPages,
} from './external-tools.ts';
import { type JudgedText, judgeChanges } from './judge-changes.ts';
import { readPandocBlocks, readPandocChanges } from './pandoc-blocks.ts';

const revision = { author: 'Biro Hukum', date: '2022-02-03T09:00:00.000Z' };

const cases = [
  { name: 'own-id', paper: 'A4' as const, made: createSampleCase('id', 'draft-1', 'draft-2') },
  { name: 'own-en', paper: 'F4' as const, made: createSampleCase('en', 'draft-1', 'draft-2') },
  { name: 'own-ru', paper: 'A4' as const, made: createSampleCase('ru', 'draft-1', 'draft-2') },
  { name: 'counter-en', paper: 'A4' as const, made: createSampleCase('en', 'draft-2', 'counter-draft-1', ['ip']) },
  { name: 'counter-ru', paper: 'F4' as const, made: createSampleCase('ru', 'draft-2', 'counter-draft-1', ['ip']) },
  { name: 'generated-id', paper: 'A4' as const, made: createGeneratedCase('id', 30, 120) },
];
const moving = cases.filter(({ made }) => made.redline.paragraphs.some(({ move }) => move !== null));
const tables = cases.map(({ name, paper, made }) => ({
  name: `table-${name}`,
  paper,
  table: createComparison(made, name.startsWith('counter') ? 3 : 2),
}));

let folder = '';
const getDocxPath = (name: string) => join(folder, `${name}.docx`);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'naskah-redline-'));
  for (const { name, paper, made } of cases)
    await writeFile(getDocxPath(name), await writeRedline(made.redline, letterTemplate, paper, revision));
  for (const { name, paper, table } of tables)
    await writeFile(getDocxPath(name), await writeComparisonTable(table, letterTemplate, paper));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Without the numbers above headings, which are not part of any text, and a line that exists only for Word. */
const removeNumbers = (lines: readonly string[]) =>
  lines.map((line) => line.replace(/^(Paragraf|Paragraph|Пункт) \d+(\n|$)/, '')).filter((line) => line !== '');

const noChecker = describeMissingTools('ooxml_check');
test.skipIf(noChecker)(formatTestName('the checker finds no fault', noChecker), async () => {
  const files = [...cases, ...tables].map(({ name }) => getDocxPath(name));
  expect(await checkOoxml(files, { counterpart: false })).toEqual(Object.fromEntries(files.map((file) => [file, []])));
  const read = tables.map(({ name }) => getDocxPath(name));
  expect(await checkOoxml(read, { counterpart: true })).toEqual(Object.fromEntries(read.map((file) => [file, []])));
});

const noPandoc = describeMissingTools('pandoc');
describe.skipIf(noPandoc)(formatTestName('as pandoc reads it', noPandoc), () => {
  // LibreOffice does not know tracked marks of headings, and leaves the deleted ones as empty headings.
  test.each(cases)('$name accepted is the next text, rejected the old one', async ({ name, made }) => {
    const read = async (changes: 'accept' | 'reject') =>
      removeNumbers((await readPandocBlocks(getDocxPath(name), changes)).map(({ text }) => text.replaceAll('*', '')));
    expect([await read('accept'), await read('reject')]).toEqual([made.next, made.old]);
  });

  test.each(cases)('$name states the author and the date of its changes', async ({ name }) => {
    const changes = await readPandocChanges(getDocxPath(name));
    expect(changes.length).toBeGreaterThan(0);
    const by = '[["author","Biro Hukum"],["date","2022-02-03T09:00:00Z"]]';
    expect(changes.filter((change) => !change.endsWith(by))).toEqual([]);
  });
});

const noOffice = describeMissingTools('soffice', 'pdftotext');
describe.skipIf(noOffice)(formatTestName('as LibreOffice does it', noOffice), () => {
  const judged = new Map<string, JudgedText>();
  const pages = new Map<string, PdfPage[]>();
  beforeAll(async () => {
    const answers = await judgeChanges(cases.map(({ name }) => getDocxPath(name)), folder); // biome-ignore format: one line
    for (const [n, answer] of answers.entries()) judged.set(cases[n]?.name ?? '', answer);
    const pdfs = await convertToPdf(tables.map(({ name }) => getDocxPath(name)), folder); // biome-ignore format: one line
    for (const [n, pdf] of pdfs.entries()) pages.set(tables[n]?.name ?? '', await readPdfPages(pdf));
  });

  test.each(cases)('$name accepted is the next text, rejected the old one', ({ name, made }) => {
    const { accepted = [], rejected = [] } = judged.get(name) ?? {};
    expect([removeNumbers(accepted), removeNumbers(rejected)]).toEqual([made.next, made.old]);
  });

  test('the cases include moves, alone and edited', () => {
    const kinds = moving.map(({ made }) =>
      made.redline.paragraphs.filter(({ move }) => move).flatMap(({ runs }) => runs.map(({ kind }) => kind)),
    );
    expect(kinds.some((list) => !list.includes('inserted'))).toBe(true);
    expect(kinds.some((list) => list.includes('inserted') && list.includes('deleted'))).toBe(true);
  });

  test.each(moving)('$name shows its moves as moves: LibreOffice writes them so again', ({ name, made }) => {
    const parts = unzipSync(readFileSync(judged.get(name)?.again ?? ''));
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    for (const end of ['moveFrom', 'moveTo'] as const) {
      const text = [...document.matchAll(new RegExp(`<w:${end} .*?</w:${end}>`, 'g'))].join('');
      const words = text.replaceAll(/<[^>]*>/g, '').replaceAll(/\s/g, '');
      const kind = end === 'moveFrom' ? 'moved-from' : 'moved-to';
      for (const { runs } of made.redline.paragraphs)
        for (const run of runs)
          if (run.kind === kind) expect(words).toContain(escapeXml(run.text.replaceAll(/\s/g, '')));
    }
  });

  test.each(tables)('$name is in landscape, with its head on every page', ({ name, paper, table }) => {
    const { width, height } = letterTemplate.paperMm[paper];
    const printed = pages.get(name) ?? [];
    expect(printed.length).toBeGreaterThan(2);
    for (const page of printed) {
      expect([page.width, page.height].map((points) => Math.round((points / 72) * 25.4))).toEqual([height, width]);
      const text = page.words.map((word) => word.text).join(' ');
      expect(text).toContain(table.columns.join(' '));
    }
  });
});

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
