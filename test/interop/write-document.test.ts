import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PaperSize } from '../../electron/core/word/write/print-template.ts';
import { writeDocument } from '../../electron/core/word/write/write-document.ts';
import type { DocumentText } from '../../shared/model/document-text.ts';
import { replaceNoBreakSpaces } from '../../shared/text/replace-no-break-spaces.ts';
import { createFullText, createLineText, type WrittenLanguage } from '../fixtures/word/document-texts.ts';
import { createPlainStyle, letterTemplate } from '../fixtures/word/page-styles.ts';
import { buildExpectedBlocks, formatShownText, normalizeBlock } from './expected-blocks.ts';
import {
  checkOoxml,
  convertToPdf,
  describeMissingTools,
  formatTestName,
  type PdfPage,
  type PdfWord,
  readPdfPages,
} from './external-tools.ts';
import { readPandocBlocks } from './pandoc-blocks.ts';

const languages: readonly WrittenLanguage[] = ['id', 'en', 'ru'];
const papers: readonly PaperSize[] = ['A4', 'F4'];
const full = languages.flatMap((language) =>
  papers.map((paper) => ({ name: `full-${language}-${paper}`, paper, text: createFullText(language, paper === 'A4') })),
);
/** Twelve lengths that move the signatures across the end of the first page, line by line. */
const lengths = Array.from({ length: 12 }, (_, index) => 15 + index);
const edges = languages.flatMap((language) =>
  lengths.map((lines) => ({
    name: `edge-${language}-${lines}`,
    paper: 'A4' as const,
    text: createLineText(language, lines),
  })),
);

let folder = '';
const getDocxPath = (name: string) => join(folder, `${name}.docx`);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'naskah-word-'));
  for (const { name, paper, text } of [...full, ...edges]) {
    await writeFile(getDocxPath(name), await writeDocument(text, createPlainStyle(paper)));
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const noChecker = describeMissingTools('ooxml_check');
test.skipIf(noChecker).each([false, true])(
  formatTestName('the checker finds no fault, counterpart: %s', noChecker),
  async (counterpart) => {
    const files = full.map(({ name }) => getDocxPath(name));
    expect(await checkOoxml(files, { counterpart })).toEqual(Object.fromEntries(files.map((file) => [file, []])));
  },
);

const noPandoc = describeMissingTools('pandoc');
test.skipIf(noPandoc).each(full)(
  formatTestName('pandoc reads the whole text in $name', noPandoc),
  async ({ name, text }) => {
    const blocks = (await readPandocBlocks(getDocxPath(name))).map((one) => ({
      ...one,
      text: replaceNoBreakSpaces(one.text),
    }));
    expect(blocks.map(normalizeBlock)).toEqual(buildExpectedBlocks(text).map(normalizeBlock));
  },
);

const noPdf = describeMissingTools('soffice', 'pdftotext');
describe.skipIf(noPdf)(formatTestName('as LibreOffice prints it', noPdf), () => {
  const pages = new Map<string, PdfPage[]>();
  beforeAll(async () => {
    const names = [...full, ...edges].map(({ name }) => name);
    const pdfs = await convertToPdf(names.map(getDocxPath), folder);
    for (const [index, pdf] of pdfs.entries()) pages.set(names[index] ?? '', await readPdfPages(pdf));
  });

  const pagesOf = (name: string): PdfPage[] => pages.get(name) ?? [];

  test.each(full)('$name shows the whole text with the labels of its items', ({ name, text }) => {
    const shown = pagesOf(name).flatMap(selectBodyWords);
    const all = shown.map((word) => word.text).join('');
    expect(all.slice(0, formatShownText(text, false).length)).toBe(formatShownText(text, false));
    expect(all.slice(-formatShownText(text, true).length)).toBe(formatShownText(text, true));
  });

  test.each(full)('$name has its paper, its page numbers and its mark', ({ name, paper, text }) => {
    const words = letterTemplate.words[text.language];
    const { width, height } = letterTemplate.paperMm[paper];
    const printed = pagesOf(name);
    expect(printed.length).toBeGreaterThan(1);
    for (const [index, page] of printed.entries()) {
      expect([page.width, page.height].map((points) => Math.round((points / 72) * 25.4))).toEqual([width, height]);
      const top = page.words.filter((word) => word.bottom < getBodyTop(page));
      expect(top.map((word) => word.text)).toEqual(text.draft ? [words?.draft] : []);
      const foot = page.words.filter((word) => word.top > getBodyBottom(page)).map((word) => word.text);
      const wanted = words?.page.replace('{page}', String(index + 1)).replace('{pages}', String(printed.length));
      expect(foot.join(' ')).toBe(wanted);
    }
  });

  test.each([...full, ...edges])('$name has its signatures side by side, whole and not alone', ({ name, text }) => {
    const found = findSignatures(pagesOf(name), text);
    const body = selectBodyWords(found.page);
    for (const [left, right] of found.pairs) {
      expect(Math.abs(left.top - right.top)).toBeLessThan(0.5);
      expect(left.right).toBeLessThan(found.page.width / 2 + 20);
      expect(right.left).toBeGreaterThan(left.right);
    }
    const above = body.filter((word) => word.bottom < (found.pairs[0]?.[0].top ?? 0));
    expect(new Set(above.map((word) => Math.round(word.top))).size).toBeGreaterThan(1);
    expect(above.at(-1)?.text).toBe(findLastWord(text));
  });

  test('the twelve lengths do move the signatures to another page', () => {
    for (const language of languages) {
      const counts = lengths.map((lines) => pagesOf(`edge-${language}-${lines}`).length);
      expect([counts[0], counts.at(-1)]).toEqual([1, 2]);
    }
  });
});

const convertMmToPoints = (mm: number): number => (mm / 25.4) * 72;
const getBodyTop = (_: PdfPage): number => convertMmToPoints(letterTemplate.marginMm.top);
const getBodyBottom = (page: PdfPage): number => page.height - convertMmToPoints(letterTemplate.marginMm.bottom);

function selectBodyWords(page: PdfPage): PdfWord[] {
  return page.words.filter((word) => word.bottom >= getBodyTop(page) && word.top <= getBodyBottom(page));
}

function findLastWord({ blocks }: DocumentText): string | undefined {
  const line = blocks.findLast(({ kind }) => kind === 'closing')?.lines.at(-1);
  return line?.runs.at(-1)?.text.split(' ').at(-1);
}

/** The one page that holds both signatures, and the pairs of their first and last heading lines and of their titles. */
function findSignatures(pages: readonly PdfPage[], { signatures }: DocumentText) {
  const [left, right] = signatures;
  const holding = pages.filter(({ words }) => findPhrase(words, left.title).length > 0);
  const [page] = holding;
  if (!page || holding.length > 1) throw new Error(`signatures on ${holding.length} pages`);
  const pair = (a: string, b: string): [PdfWord, PdfWord] => {
    const found = a === b ? findPhrase(page.words, a) : [...findPhrase(page.words, a), ...findPhrase(page.words, b)];
    const [one, other] = found.sort((x, y) => x.left - y.left);
    if (!one || !other || found.length > 2) throw new Error(`${found.length} times on the page: ${a}, ${b}`);
    return [one, other];
  };
  return {
    page,
    pairs: [
      pair(takeFirstWords(left.heading[0]), takeFirstWords(right.heading[0])),
      pair(left.heading.at(-1) ?? '', right.heading.at(-1) ?? ''),
      pair(left.title, right.title),
    ],
  };
}

/** A heading may be too long for its column's first line. */
const takeFirstWords = (heading = ''): string => heading.split(' ').slice(0, 2).join(' ');

/** Where a phrase begins on a page: its first word, once per occurrence. */
function findPhrase(words: readonly PdfWord[], text: string): PdfWord[] {
  const wanted = text.split(' ');
  return words.filter((_, at) => wanted.every((word, offset) => words[at + offset]?.text === word));
}
