import type { FileChild, Paragraph, ParagraphChild } from 'docx';
import type { DocumentText } from '../../../../shared/model/document-text.ts';
import { buildStyles } from './build-styles.ts';
import {
  buildNumberProperties,
  buildSuppressLineNumbers,
  createDocxPrinter,
  type DocxPrinter,
} from './docx-printer.ts';
import { buildEmblemParagraph } from './emblem-paragraph.ts';
import { combineLayouts, type DocumentLayout, type LayoutParagraph, layOutDocument } from './lay-out-document.ts';
import { buildNumberingPart } from './numbering-part.ts';
import { computeTextWidth, convertPtToTwips } from './page-measures.ts';
import { buildSection } from './page-section.ts';
import type { PageStyle } from './page-style.ts';
import { getFurnitureWords, type PrintTemplate } from './print-template.ts';
import { buildSignatureTable } from './signature-table.ts';
import { typesetDocument } from './typeset-document.ts';
import { buildCoreProperties } from './xml/core-properties.ts';
import { packDocx } from './xml/pack-docx.ts';

/**
 * Writes a text as a .docx that may be given to the counterpart: it contains nothing but the text and its formatting
 * (D22). The same input gives the same bytes.
 *
 * In: the text, how it looks. Out: the file's bytes. Throws an Error that names a character that XML cannot hold, a
 * list level that Word does not have, or a list item in the title.
 */
export function writeDocument(text: DocumentText, dress: PageStyle, around: AroundText = {}): Promise<Uint8Array> {
  return writeDocuments([text], dress, [], around);
}

/** What a file has around its text. */
export type AroundText = {
  /** The title among the file's properties; that of the text if omitted. */
  readonly title?: string;
  /** Printed at the top of every page, under the draft mark. */
  readonly remark?: string | undefined;
  /** Whether the text ends with signature blocks; true if omitted. */
  readonly signed?: boolean;
};

/**
 * Writes several texts in one .docx, such as one text in all its languages: each begins on a page of its own, and its
 * pages are counted from 1, in its language. One draft among them marks them all. The same input gives the same bytes.
 *
 * In: the texts in their order; how they look; for each the number of its pages, if known: word processors that do not
 * count the pages of a section (LibreOffice 7.4) print it as given. Throws as `writeDocument` does.
 */
export async function writeDocuments(
  texts: readonly DocumentText[],
  dress: PageStyle,
  pages: readonly number[] = [],
  { title, remark, signed = true }: AroundText = {},
): Promise<Uint8Array> {
  const [first] = texts;
  if (first === undefined) throw new Error('a file of no text');
  const docx = await import('docx');
  const { template } = dress;
  const draft = texts.some((text) => text.draft);
  const { layouts, lists } = combineLayouts(
    texts.map((text) => layOutDocument(typesetDocument(text), template.heading)),
  );
  const sections = texts.map((text, n) => {
    const words = getFurnitureWords(template, text.language);
    const printer = createDocxPrinter(docx, words.tag);
    const layout = layouts[n] ?? { main: [], annexes: [], lists };
    const emblem = dress.emblem
      ? [buildEmblemParagraph(printer, dress, dress.emblem, { name: words.emblem, id: n + 1 })]
      : [];
    const children = [...emblem, ...buildInstrument(printer, text, layout, dress, signed)];
    const spoken = [{ printer, words, initials: text.initials }] as const;
    const oneOfSeveral = texts.length > 1;
    return buildSection(docx, dress, { spoken, draft, remark, oneOfSeveral, pages: pages[n], children });
  });
  const { tag } = getFurnitureWords(template, first.language);
  const document = new docx.Document({ styles: buildStyles(template, tag), sections });
  return packDocx(docx, document, {
    'word/numbering.xml': buildNumberingPart(lists, template.itemIndentMm),
    'docProps/core.xml': buildCoreProperties(title ?? texts.map(formatDocumentTitle).join(' / '), tag),
  });
}

/** The text itself: title, clauses, signatures, annexes. */
function buildInstrument(
  printer: DocxPrinter,
  { signatures }: DocumentText,
  layout: DocumentLayout,
  dress: PageStyle,
  signed: boolean,
): FileChild[] {
  const { template, paper } = dress;
  const [left, right] = signatures;
  const places = [[{ printer, block: left }], [{ printer, block: right }]] as const;
  const print = (paragraph: LayoutParagraph) => printParagraph(printer, paragraph, template);
  return [
    ...layout.main.map(print),
    ...(signed ? [buildSignatureTable(printer, template, places, computeTextWidth(template, paper))] : []),
    ...(layout.annexes.length > 0 ? layout.annexes.map(print) : [buildEndParagraph(printer)]),
  ];
}

export const formatDocumentTitle = ({ title }: DocumentText): string =>
  title.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ');

/** `around` may wrap its runs in another element. */
export function printParagraph(
  printer: DocxPrinter,
  paragraph: LayoutParagraph,
  { sizePt, spaceAfterPt, spaceBeforePt }: PrintTemplate,
  around: (runs: readonly ParagraphChild[]) => readonly ParagraphChild[] = (same) => same,
): Paragraph {
  const { style, runs, list, keepNext, pageBreakBefore, besideEm, edge } = paragraph;
  const beside = convertPtToTwips((besideEm ?? 0) * sizePt.heading);
  return printer.paragraph(
    {
      style,
      widowControl: true,
      ...(keepNext ? { keepNext } : {}),
      ...(pageBreakBefore ? { pageBreakBefore } : {}),
      ...(edge === 'titleEnd' ? { spacing: { after: convertPtToTwips(spaceAfterPt.titleBlock) } } : {}),
      ...(edge === 'closingStart' ? { spacing: { before: convertPtToTwips(spaceBeforePt.closing) } } : {}),
      ...(beside > 0 ? { indent: { left: beside, hanging: beside } } : {}),
    },
    around(runs.map(printer.run)),
    list && buildNumberProperties(printer.docx, list),
  );
}

/**
 * Word requires a paragraph after the last table and between two; one that is a point high does not begin another page.
 */
export function buildEndParagraph(
  { docx, paragraph }: DocxPrinter,
  options: { readonly pageBreakBefore?: true } = {},
): Paragraph {
  return paragraph({ style: 'End', ...options }, [], buildSuppressLineNumbers(docx));
}
