import type { Paragraph, ParagraphChild, Table } from 'docx';
import type { DocxPrinter } from './docx-printer.ts';
import { buildInitialBoxes } from './initial-boxes.ts';
import type { PageLanguage } from './page-language.ts';
import { convertMmToTwips } from './page-measures.ts';

const BOX_GAP = convertMmToTwips(3);

/** What "Y" counts in "Page X of Y". */
export type PageCountField = 'NUMPAGES' | 'SECTIONPAGES';

/** The header of every page: a draft's mark, or what a redline compares. */
export function buildPageHeader({ docx, paragraph, run }: DocxPrinter, text: string) {
  const mark = paragraph({ style: 'Header' }, [run({ text, italics: false })]);
  return new docx.Header({ children: [mark] });
}

/** The draft mark in each language of the page, only once if two have the same words, and a remark under it. */
export function buildDraftHeader(spoken: readonly [PageLanguage, ...PageLanguage[]], draft = true, remark?: string) {
  const [{ printer }] = spoken;
  const marks = spoken.filter(({ words }, n) => spoken.findIndex((one) => one.words.draft === words.draft) === n);
  const runs = joinLanguages(marks, (one) => [one.printer.run({ text: one.words.draft, italics: false })]);
  const lines = [
    ...(draft ? [runs] : []),
    ...(remark === undefined ? [] : [[printer.run({ text: remark, italics: false, bold: false })]]),
  ];
  return new printer.docx.Header({ children: lines.map((line) => printer.paragraph({ style: 'Header' }, line)) });
}

/**
 * The footer of every page: "Page X of Y" in each language of the page, between the boxes for initials if the page has
 * any, across `width` in twips; `total` is Y until a word processor counts.
 */
export function buildPageFooter(
  spoken: readonly [PageLanguage, ...PageLanguage[]],
  counted: PageCountField,
  total = 1,
  width = 0,
) {
  const [{ printer, initials }] = spoken;
  const runs = joinLanguages(spoken, (one) => buildPageWords(one, counted, total));
  const pages = [printer.paragraph({ style: 'Footer' }, runs)];
  return new printer.docx.Footer({
    children: initials === undefined ? pages : buildInitialledFooter(spoken, pages, width),
  });
}

/** Boxes with a gap to the text above them; a footer must not end with a table. */
export function buildInitialledFooter(
  spoken: readonly [PageLanguage, ...PageLanguage[]],
  pages: readonly Paragraph[],
  width: number,
): (Paragraph | Table)[] {
  const [{ printer }] = spoken;
  const gap = printer.paragraph({ style: 'End', spacing: { after: BOX_GAP } }, []);
  return [gap, buildInitialBoxes(spoken, pages, width), printer.paragraph({ style: 'End' }, [])];
}

function joinLanguages(
  spoken: readonly PageLanguage[],
  of: (one: PageLanguage) => readonly ParagraphChild[],
): ParagraphChild[] {
  return spoken.flatMap((one, n) => [...(n > 0 ? [one.printer.run({ text: ' / ', italics: false })] : []), ...of(one)]);
}

function buildPageWords({ printer, words }: PageLanguage, counted: PageCountField, total: number): ParagraphChild[] {
  return words.page
    .split(/(\{pages?\})/)
    .filter((piece) => piece !== '')
    .map((piece): ParagraphChild => {
      if (piece === '{page}') return buildField(printer, 'PAGE', 1);
      return piece === '{pages}' ? buildField(printer, counted, total) : printer.run({ text: piece, italics: false });
    });
}

/**
 * A field that includes a result (ECMA-376 17.16.19), for readers that do not evaluate fields; word processors replace
 * it when they lay out the pages. The results that docx writes have no language.
 */
function buildField({ docx, run }: DocxPrinter, instruction: 'PAGE' | PageCountField, result: number): ParagraphChild {
  class PageField extends docx.SimpleField {
    constructor() {
      super(` ${instruction} `);
      this.root.push(run({ text: String(result), italics: false }));
    }
  }
  return new PageField();
}
