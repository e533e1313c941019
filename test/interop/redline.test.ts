import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeComparisonTable } from '../../electron/core/word/redline/write-comparison-table.ts';
import { createPlainStyle, letterTemplate } from '../fixtures/word/page-styles.ts';
import {
  caseRevision,
  createComparison,
  createGeneratedCase,
  createSampleCase,
  writeRedlineCase,
} from '../fixtures/word/redline-cases.ts';
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

const cases = [
  { name: 'own-id', paper: 'A4' as const, made: createSampleCase('id', 'draft-1', 'draft-2') },
  { name: 'own-en', paper: 'F4' as const, made: createSampleCase('en', 'draft-1', 'draft-2') },
  { name: 'own-ru', paper: 'A4' as const, made: createSampleCase('ru', 'draft-1', 'draft-2') },
  { name: 'moved-en', paper: 'A4' as const, made: createSampleCase('en', 'draft-2', 'counter-draft-1') },
  { name: 'moved-ru', paper: 'F4' as const, made: createSampleCase('ru', 'draft-2', 'counter-draft-1') },
  { name: 'moved-generated', paper: 'A4' as const, made: createGeneratedCase('id', 30, 120) },
];
const moving = cases.filter(({ name }) => name.startsWith('moved'));
const tables = cases.map(({ name, paper, made }) => ({
  name: `table-${name}`,
  paper,
  table: createComparison(made, name.startsWith('moved') ? 3 : 2),
}));

let folder = '';
const getDocxPath = (name: string) => join(folder, `${name}.docx`);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'naskah-redline-'));
  for (const { name, paper, made } of cases) {
    const { redline, old, next } = await writeRedlineCase(made, createPlainStyle(paper));
    await writeFile(getDocxPath(name), redline);
    await writeFile(getDocxPath(`${name}-old`), old);
    await writeFile(getDocxPath(`${name}-next`), next);
  }
  for (const { name, paper, table } of tables)
    await writeFile(getDocxPath(name), await writeComparisonTable(table, letterTemplate, paper));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const noChecker = describeMissingTools('ooxml_check');
test.skipIf(noChecker)(formatTestName('the checker finds no fault', noChecker), async () => {
  const files = [...cases, ...tables].map(({ name }) => getDocxPath(name));
  expect(await checkOoxml(files, { counterpart: false })).toEqual(Object.fromEntries(files.map((file) => [file, []])));
  const read = tables.map(({ name }) => getDocxPath(name));
  expect(await checkOoxml(read, { counterpart: true })).toEqual(Object.fromEntries(read.map((file) => [file, []])));
});

const noPandoc = describeMissingTools('pandoc');
describe.skipIf(noPandoc)(formatTestName('as pandoc reads it', noPandoc), () => {
  // Pandoc does not know tracked marks of headings and items, and leaves the deleted ones empty.
  test.each(cases)(
    '$name accepted is the newer export, rejected the older one, with headings and items',
    async ({ name }) => {
      const of = async (file: string, changes: 'accept' | 'reject') =>
        (await readPandocBlocks(getDocxPath(file), changes)).filter(({ text }) => text !== '');
      expect(await of(name, 'accept')).toEqual(await of(`${name}-next`, 'accept'));
      expect(await of(name, 'reject')).toEqual(await of(`${name}-old`, 'accept'));
    },
  );

  test.each(cases)('$name states the author and the date of its changes', async ({ name }) => {
    const changes = await readPandocChanges(getDocxPath(name));
    expect(changes.length).toBeGreaterThan(0);
    const by = `[["author","${caseRevision.author}"],["date","${caseRevision.date}"]]`;
    expect(changes.filter((change) => !change.endsWith(by))).toEqual([]);
  });
});

const noOffice = describeMissingTools('soffice', 'pdftotext');
describe.skipIf(noOffice)(formatTestName('as LibreOffice does it', noOffice), () => {
  const judged = new Map<string, JudgedText>();
  const pages = new Map<string, PdfPage[]>();
  beforeAll(async () => {
    const names = cases.flatMap(({ name }) => [name, `${name}-old`, `${name}-next`]);
    const answers = await judgeChanges(names.map(getDocxPath), folder);
    for (const [n, answer] of answers.entries()) judged.set(names[n] ?? '', answer);
    const pdfs = await convertToPdf(tables.map(({ name }) => getDocxPath(name)), folder); // biome-ignore format: one line
    for (const [n, pdf] of pdfs.entries()) pages.set(tables[n]?.name ?? '', await readPdfPages(pdf));
  });

  // LibreOffice does not know tracked marks of headings, nor of items before a table, and leaves the deleted ones empty.
  const withoutEmpty = (lines: readonly string[] = []) => lines.filter((line) => !/^\s*(\d+\. )?$/.test(line));

  test.each(cases)('$name accepted is the newer export, rejected the older one', ({ name }) => {
    const { accepted, rejected } = judged.get(name) ?? {};
    const [old, next] = [judged.get(`${name}-old`), judged.get(`${name}-next`)];
    expect(withoutEmpty(accepted)).toEqual(withoutEmpty(next?.accepted));
    expect(withoutEmpty(rejected)).toEqual(withoutEmpty(old?.accepted));
  });

  test.each(moving)('$name shows its moves as moves: LibreOffice writes them so again', ({ name }) => {
    const read = (path: string) => strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array());
    const [own, again] = [read(getDocxPath(name)), read(judged.get(name)?.again ?? '')];
    for (const end of ['moveFrom', 'moveTo']) {
      const wordsOf = (xml: string) =>
        [...xml.matchAll(new RegExp(`<w:${end} (?:(?!/>)[^>])*>(.*?)</w:${end}>`, 'g'))].map(([, inner = '']) =>
          inner.replaceAll(/<[^>]*>|\s/g, ''),
        );
      const written = wordsOf(again).join('');
      expect(wordsOf(own).length).toBeGreaterThan(1);
      for (const words of wordsOf(own)) expect(written).toContain(words);
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
