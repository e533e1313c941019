import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeDocuments } from '../../electron/core/word/write/write-document.ts';
import { createFullText } from '../fixtures/word/document-texts.ts';
import { createPlainStyle, letterTemplate } from '../fixtures/word/page-styles.ts';
import { createSampleText } from '../fixtures/word/sample-text.ts';
import {
  checkOoxml,
  convertToPdf,
  describeMissingTools,
  formatTestName,
  type PdfPage,
  readPdfPages,
} from './external-tools.ts';
import { pageFiles, pageLanguages, raisedStyle, shiftedStyle, tallClauses } from './page-files.ts';
import { pageLengths } from './page-texts.ts';
import { convertMmToPoints, groupLines, listPictures, readFoot, readHead, selectBodyWords } from './page-tools.ts';

let folder = '';
const getDocxPath = (name: string) => join(folder, `${name}.docx`);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'naskah-pages-'));
  for (const [name, write] of Object.entries(pageFiles)) writeFileSync(getDocxPath(name), await write());
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const noChecker = describeMissingTools('ooxml_check');
test.skipIf(noChecker)(
  formatTestName('no layout has a fault, or what a counterpart must not see', noChecker),
  async () => {
    const all = Object.keys(pageFiles).map(getDocxPath);
    expect(await checkOoxml(all, { counterpart: true })).toEqual(Object.fromEntries(all.map((file) => [file, []])));
  },
);

const noPdf = describeMissingTools('soffice', 'pdftotext');
describe.skipIf(noPdf)(formatTestName('as LibreOffice prints it', noPdf), () => {
  const printed = new Map<string, PdfPage[]>();
  const print = async (names: readonly string[]) => {
    const pdfs = await convertToPdf(names.map(getDocxPath), folder);
    for (const [n, pdf] of pdfs.entries()) printed.set(names[n] ?? '', await readPdfPages(pdf));
  };
  const pagesOf = (name: string): PdfPage[] => printed.get(name) ?? [];
  const linesOn = (name: string) => pagesOf(name).map((page) => groupLines(selectBodyWords(page)));
  beforeAll(() => print(Object.keys(pageFiles)));

  const swept = [
    ...['headings', 'closings-short', 'closings-long'],
    ...pageLengths.slice(0, 6).map((n) => `side-headed-${n}`),
    ...tallClauses.map((words) => `side-tall-${words}`),
  ];
  test.each(swept)('%s: no heading is the last line of a page, nor is a line that introduces a list', (name) => {
    const last = linesOn(name).map((lines) => lines.at(-1) ?? '');
    expect(last.filter((text) => /^((Paragraph \d ?)+|(Heading ?)+|First|(As follows: ?)+)$/.test(text))).toEqual([]);
  });

  test('the sweep does push headings across the page break', () => {
    const first = swept.flatMap((name) => linesOn(name).map((lines) => lines[0]));
    for (const label of ['Paragraph 2', 'Paragraph 3', 'Paragraph 2 Paragraph 2']) expect(first).toContain(label);
  });

  test('no line of a paragraph is alone on a page', () => {
    for (const lines of linesOn('headings')) {
      const behind = lines.findIndex((text) => text.startsWith('Text of some length'));
      const own = lines.filter((text) => /heading\. Text|Text of some|behind a heading\.$/.test(text));
      expect(own.length === 1 && behind === -1, lines.join('\n')).toBe(false);
    }
  });

  test.each(['closings-short', 'closings-long'])('%s: signatures are on the page where the text ends', (name) => {
    const ended = linesOn(name).filter((lines) => lines.some((text) => text.includes('Minister of Industry')));
    expect(ended).toHaveLength(pageLengths.length);
    for (const lines of ended) {
      expect(lines.filter((text) => text.includes('FOR THE MINISTRY OF INDUSTRY'))).toHaveLength(1);
      expect(lines.some((text) => text.startsWith('1) inner'))).toBe(true);
    }
  });

  test('signature blocks are whole, and not alone on their page', () => {
    const pages = linesOn('signatures');
    const ended = pages.filter((lines) => lines.some((text) => text.includes('Minister of Industry')));
    expect(ended).toHaveLength(pageLengths.length);
    for (const lines of ended) {
      const heads = lines.filter((text) => text.includes('FOR THE MINISTRY OF INDUSTRY')).length;
      expect([
        heads,
        lines.some((text) => text.includes('closes.')),
        lines.some((text) => /^line \d+$/.test(text)),
      ]).toEqual([1, true, true]);
    }
    // Some were at the end of the first page, some moved to the second.
    expect(pages.length).toBeGreaterThan(pageLengths.length);
    expect(pages.length).toBeLessThan(2 * pageLengths.length);
  });

  test.each(pageLengths)('also side by side: %i lines', (lines) => {
    const pages = linesOn(`side-${lines}`);
    const ended = pages.filter((all) => all.some((text) => text.includes('Menteri Perindustrian')));
    expect(ended).toHaveLength(1);
    const text = ended[0]?.join('\n') ?? '';
    expect(text.match(/UNTUK/g)).toHaveLength(2);
    expect(text.match(/FOR THE/g)).toHaveLength(2);
    expect(text).toContain('closes.');
    expect(text).toMatch(/line \d+ line \d+/);
    expect(pages.length).toBeLessThan(3);
  });

  test.each(tallClauses)(
    'side by side, a long closing after a clause of %i words: signatures are whole after it',
    (words) => {
      const ended = linesOn(`side-tall-${words}`).filter((all) =>
        all.some((text) => /Minister of Industry|FOR THE|OF THE REPUBLIC/.test(text)),
      );
      expect(ended).toHaveLength(1);
      const text = ended[0]?.join('\n') ?? '';
      expect(text.match(/FOR THE/g)).toHaveLength(4);
      expect(text.match(/Minister of Industry/g)).toHaveLength(4);
      expect(text).toContain('closes.');
    },
  );

  test('the side-by-side ones also crossed the end of a page', () => {
    expect(new Set(pageLengths.map((lines) => pagesOf(`side-${lines}`).length)).size).toBe(2);
  });

  test('every page states its number and the total', () => {
    for (const name of ['alone-id', 'alone-en', 'full', 'hard']) {
      const pages = pagesOf(name);
      const word = name === 'alone-id' ? ['Halaman', 'dari'] : ['Page', 'of'];
      expect(pages.map(readFoot)).toEqual(pages.map((_, n) => `${word[0]} ${n + 1} ${word[1]} ${pages.length}`));
    }
  });

  test('several languages in one file: each begins on a page of its own, with pages counted from 1', async () => {
    const counts = pageLanguages.map((one) => pagesOf(`alone-${one}`).length);
    const texts = pageLanguages.map((one) => createSampleText(one, 'ID', true));
    writeFileSync(getDocxPath('many'), await writeDocuments(texts, createPlainStyle(), counts));
    await print(['many']);
    const pages = pagesOf('many');
    const words = { id: 'Halaman % dari #', ru: 'Страница % из #', en: 'Page % of #' };
    const marks = { id: 'RANCANGAN', ru: 'ПРОЕКТ', en: 'DRAFT' };
    const expected = pageLanguages.flatMap((one, n) =>
      Array.from({ length: counts[n] ?? 0 }, (_, page) => [
        words[one].replace('%', String(page + 1)).replace('#', String(counts[n])),
        marks[one],
      ]),
    );
    expect(pages.map((page) => [readFoot(page), readHead(page)])).toEqual(expected);
    const starts = pageLanguages.map((_, n) => counts.slice(0, n).reduce((a, b) => a + b, 0));
    expect(starts.map((at) => groupLines(selectBodyWords(pages[at] ?? { width: 0, height: 0, words: [] }))[0])).toEqual(
      ['PERNYATAAN KEHENDAK', 'ПИСЬМО О НАМЕРЕНИЯХ', 'LETTER OF INTENT'],
    );
  });

  test('an annex has a page of its own, after the signatures', () => {
    for (const [name, words] of [['full', 'Annex 1'], ['side-full', 'Lampiran 1 Приложение 1'], ['annexed', 'Приложение 1']] as const) {
      const pages = linesOn(name);
      expect(pages.at(-1)?.[0], name).toBe(words);
      expect(pages.at(-2)?.join(' '), name).toMatch(/Minister of Industry|Министр промышленности/);
    }
  }); // biome-ignore format: one line

  test('side by side: headings and lines begin at the same height', () => {
    const pages = pagesOf('side');
    const pairs = pages.flatMap((page) => {
      const labels = (word: string) =>
        selectBodyWords(page).filter(({ text }, n, all) => text === word && /^\d+$/.test(all[n + 1]?.text ?? ''));
      const [ours, theirs] = [labels('Paragraf'), labels('Пункт')];
      return ours.filter(({ left }) => left < page.width / 2).map((one, n) => [one, theirs[n], page] as const);
    });
    const headings = pairs.filter(([, other]) => other !== undefined);
    expect(headings.length).toBeGreaterThan(12);
    for (const [one, other, page] of headings) {
      expect(Math.abs(one.top - (other?.top ?? 0))).toBeLessThan(0.5);
      expect(other?.left).toBeGreaterThan(page.width / 2);
    }
    for (const page of pagesOf('side-full')) {
      const letters = selectBodyWords(page).filter(({ text }) => text === 'letter');
      const half = (right: boolean) =>
        letters.filter(({ left }) => left > page.width / 2 === right).map(({ top }) => top);
      expect(half(true)).toEqual(half(false));
    }
  });

  test('side by side: a short paragraph is not split across two pages', () => {
    const beginnings = createFullText('id').blocks.flatMap(({ label, heading, lines }) => [
      label ?? heading[0]?.text ?? '',
      ...lines.map(({ item, runs }) => item?.label ?? runs[0]?.text ?? ''),
    ]);
    const first = pagesOf('side-full').slice(1).map((page) => selectBodyWords(page)[0]?.text ?? '?'); // biome-ignore format: one line
    for (const word of first)
      expect(
        beginnings.some((text) => text.startsWith(word)),
        word,
      ).toBe(true);
  });

  test.each(['hard', 'hard-bookman', 'side-hard'])('%s: overlong content stays between the margins', (name) => {
    const { left, right } = letterTemplate.marginMm;
    for (const page of pagesOf(name)) {
      const outside = page.words.filter(
        (word) => word.left < convertMmToPoints(left) - 1 || word.right > page.width - convertMmToPoints(right) + 1,
      );
      expect(outside.map(({ text }) => text)).toEqual([]);
    }
    const all = pagesOf(name).flatMap((page) => selectBodyWords(page).map(({ text }) => text)).join(''); // biome-ignore format: one line
    expect(all).toContain('Sastranegara');
    for (const n of [1, 20, 40]) expect(all).toContain(`entry${n}offorty`);
  });

  test('headings on the left follow their labels, all at the same position', () => {
    const pages = pagesOf('left');
    const starts = pages.flatMap((page) => {
      const words = selectBodyWords(page);
      return words.flatMap((word, n) =>
        word.text === 'Paragraph' && /^\d+$/.test(words[n + 1]?.text ?? '') ? [words[n + 2]?.left ?? 0] : [],
      );
    });
    expect(starts.length).toBeGreaterThan(12);
    expect(Math.max(...starts) - Math.min(...starts)).toBeLessThan(0.5);
  });

  test('lines of a draft are numbered, from 1 on each page', () => {
    for (const page of pagesOf('numbered')) {
      const numbers = page.words
        .filter((word) => word.right < convertMmToPoints(letterTemplate.marginMm.left))
        .map((word) => word.text);
      expect(numbers).toEqual(numbers.map((_, n) => String(n + 1)));
      expect(numbers.length).toBeGreaterThan(5);
    }
    expect(
      pagesOf('emblem')[0]?.words.filter((word) => word.right < convertMmToPoints(letterTemplate.marginMm.left)),
    ).toEqual([]);
  });

  test('the emblem is only on the first page, above the title', async () => {
    const pictures = await listPictures(join(folder, 'emblem.pdf'));
    expect(pictures.map(({ page }) => page)).toEqual([1]);
    expect(Math.abs((pictures[0]?.heightMm ?? 0) - 22)).toBeLessThan(0.5);
    const [withIt, without] = ['emblem', 'alone-id'].map((name) => selectBodyWords(pagesOf(name)[0] as PdfPage)[0]);
    expect((withIt?.top ?? 0) - (without?.top ?? 0)).toBeGreaterThan(convertMmToPoints(22));
  });

  test.each([
    ['shifted', shiftedStyle],
    ['higher', raisedStyle],
  ])('pre-printed paper, %s: the text is in its area on every page, with nothing of ours around it', (name, set) => {
    const [pages, usual] = [pagesOf(name), pagesOf('unshifted')];
    const { right, down } = set.shiftMm;
    const top = letterTemplate.marginMm.top;
    for (const [n, page] of pages.slice(0, -1).entries()) {
      const [one, other] = [page.words[0], selectBodyWords(usual[n] as PdfPage)[0]];
      const lower = n === 0 ? set.firstPageTopMm - top + down : down;
      expect((one?.top ?? 0) - (other?.top ?? 0)).toBeCloseTo(convertMmToPoints(lower), 0);
      if (n > 0) expect((one?.left ?? 0) - (other?.left ?? 0)).toBeCloseTo(convertMmToPoints(right), 0);
    }
    const text = pages.flatMap((page) => page.words.map((word) => word.text)).join(' ');
    expect(text).not.toMatch(/Halaman|RANCANGAN/);
  });

  test('a report: its mark and number on every page, the table head too, no row split', () => {
    const pages = pagesOf('wide');
    expect(pages.length).toBeGreaterThan(2);
    for (const [n, page] of pages.entries()) {
      expect(page.width).toBeGreaterThan(page.height);
      const text = page.words.map((word) => word.text).join(' ');
      expect(text.startsWith('CONFIDENTIAL')).toBe(true);
      expect(text.endsWith(`Page ${n + 1} of ${pages.length}`)).toBe(true);
      expect(text).toContain('Nomor Kalimat');
      const [begun, ended] = [/first(\d+)/g, /last(\d+)/g].map((each) =>
        [...text.matchAll(each)].map(([, row]) => row),
      );
      expect(begun).toEqual(ended);
    }
    expect(pagesOf('checklist').flatMap((page) => page.words.map((word) => word.text)).join(' ')).toContain('e3b0c442 98fc1c14 9afbf4c8'); // biome-ignore format: one line
  });
});
