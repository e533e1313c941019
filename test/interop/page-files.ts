import { writeReport } from '../../electron/core/word/write/report/write-report.ts';
import { writeSideBySide } from '../../electron/core/word/write/side-by-side/write-side-by-side.ts';
import { writeDocument, writeDocuments } from '../../electron/core/word/write/write-document.ts';
import { createFullText, createLineText } from '../fixtures/word/document-texts.ts';
import { buildEmblemPng } from '../fixtures/word/emblem-png.ts';
import { createPageStyle, createPlainStyle } from '../fixtures/word/page-styles.ts';
import { checklistReport, createReport } from '../fixtures/word/sample-reports.ts';
import { createSampleText } from '../fixtures/word/sample-text.ts';
import { createClosedText, createHardText, createHeadedText, createTallText, pageLengths } from './page-texts.ts';

const emblem = { file: 'a'.repeat(64), heightMm: 22 };
const withEmblem = createPageStyle({ emblem }, buildEmblemPng());
export const shiftedStyle = { shiftMm: { right: 5, down: -3 }, firstPageTopMm: 70 };
export const raisedStyle = { shiftMm: { right: -4, down: 6 }, firstPageTopMm: 15 };
export const pageLanguages = ['id', 'ru', 'en'] as const;
const table = {
  kind: 'table' as const,
  columns: [
    { head: 'Nomor', percent: 20 },
    { head: 'Kalimat', percent: 80 },
  ],
  rows: Array.from({ length: 60 }, (_, n) => [`row${n + 1}`, `first${n + 1} ${'and so on '.repeat(20)}last${n + 1}`]),
};

/** The number of words in the last clause of a side-by-side text. */
export const tallClauses = [5, 30, 60, 100] as const;

/** Every layout, and the content that is swept across the end of a page. */
export const pageFiles: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  ...Object.fromEntries(
    pageLanguages.map((one) => [`alone-${one}`, () => writeDocument(createSampleText(one, 'ID'), createPlainStyle())]),
  ),
  full: () => writeDocument(createFullText('en'), createPlainStyle()),
  left: () => writeDocument(createSampleText('en', 'ID'), createPageStyle({ heading: 'left' })),
  numbered: () =>
    writeDocument(createSampleText('id', 'ID', true), createPageStyle({ lineNumbers: true, emblem }, buildEmblemPng())),
  emblem: () => writeDocument(createSampleText('id', 'ID'), withEmblem),
  shifted: () => writeDocument(createLineText('id', 60), createPageStyle({ prePrinted: shiftedStyle })),
  higher: () => writeDocument(createLineText('id', 60), createPageStyle({ prePrinted: raisedStyle })),
  unshifted: () => writeDocument(createLineText('id', 60), createPlainStyle()),
  headings: () => writeDocuments(Array.from({ length: 18 }, (_, n) => createHeadedText(n + 17)), createPlainStyle()), // biome-ignore format: a list
  'closings-short': () => writeDocuments(pageLengths.map((lines) => createClosedText(lines, 2)), createPlainStyle()), // biome-ignore format: a list
  'closings-long': () => writeDocuments(pageLengths.map((lines) => createClosedText(lines - 4, 40)), createPlainStyle()), // biome-ignore format: a list
  signatures: () => writeDocuments(pageLengths.map((lines) => createLineText('en', lines)), createPlainStyle()), // biome-ignore format: a list
  hard: () => writeDocument(createHardText('en'), createPlainStyle()),
  'hard-bookman': () =>
    writeDocument(createHardText('en'), createPageStyle({ font: 'Bookman Old Style', heading: 'left' })),
  side: () => writeSideBySide(createSampleText('id', 'ID'), createSampleText('ru', 'ID'), withEmblem),
  'side-full': () => writeSideBySide(createFullText('id'), createFullText('ru'), createPlainStyle()),
  'side-hard': () => writeSideBySide(createHardText('id'), createHardText('en'), createPlainStyle('F4')),
  ...Object.fromEntries(
    pageLengths
      .slice(0, 6)
      .map((lines) => [
        `side-headed-${lines}`,
        () =>
          writeSideBySide(createHeadedText(lines), { ...createHeadedText(lines), language: 'id' }, createPlainStyle()),
      ]),
  ),
  ...Object.fromEntries(
    pageLengths.map((lines) => [
      `side-${lines}`,
      () => writeSideBySide(createLineText('id', lines - 6), createLineText('en', lines - 6), createPlainStyle()),
    ]),
  ),
  ...Object.fromEntries(
    tallClauses.map((words, n) => [
      `side-tall-${words}`,
      () =>
        writeSideBySide(
          createTallText(20 + n, words),
          { ...createTallText(20 + n, words), language: 'id' },
          createPlainStyle(),
        ),
    ]),
  ),
  checklist: () => writeReport({ ...checklistReport, mark: 'RAHASIA' }, createPlainStyle()),
  wide: () =>
    writeReport({ ...createReport([table]), orientation: 'landscape', mark: 'CONFIDENTIAL' }, createPlainStyle()),
  annexed: () =>
    writeReport(createReport([{ kind: 'instrument', document: createFullText('ru') }]), createPlainStyle('F4')),
};
