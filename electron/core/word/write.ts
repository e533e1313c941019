import type { FileChild, Paragraph, ParagraphChild } from 'docx';
import type { DocumentText } from '../../../shared/model/document-text.ts';
import type { Dress } from './dress.ts';
import { emblemParagraph } from './emblem.ts';
import { inOneFile, type Layout, layOut, type SetParagraph } from './layout.ts';
import { textWidth, twipsOfPt } from './measure.ts';
import { numberingPart } from './numbering-part.ts';
import { repack } from './package.ts';
import { numberProperties, type Printer, printerOf, withoutLineNumber } from './printer.ts';
import { coreProperties } from './properties.ts';
import { sectionOf } from './section.ts';
import { signatureTable } from './signatures.ts';
import { stylesOf } from './styles.ts';
import { furnitureWordsOf, type Template } from './template.ts';
import { typeset } from './typeset.ts';

/**
 * A text as a .docx that may be handed to the counterpart: nothing is in it but the text and its looks (D22). The same
 * input gives the same bytes.
 *
 * In: the text, how it looks. Out: the file's bytes. Throws an Error that names a character which XML cannot hold, a list
 * level that Word does not have, or a list item in the title.
 */
export function writeDocument(text: DocumentText, dress: Dress): Promise<Uint8Array> {
  return writeDocuments([text], dress);
}

/**
 * Several texts in one .docx, such as one text in all its languages: each begins on a page of its own, whose pages are
 * counted from 1, in its language. One draft among them marks them all. The same input gives the same bytes.
 *
 * In: the texts in their order; how they look; for each the number of its pages, where that is known: word processors that
 * do not count the pages of a section (LibreOffice 7.4) print it as it is given. Throws as `writeDocument` does.
 */
export async function writeDocuments(
  texts: readonly DocumentText[],
  dress: Dress,
  pages: readonly number[] = [],
): Promise<Uint8Array> {
  const [first] = texts;
  if (first === undefined) throw new Error('a file of no text');
  const docx = await import('docx');
  const { template } = dress;
  const draft = texts.some((text) => text.draft);
  const { layouts, lists } = inOneFile(texts.map((text) => layOut(typeset(text), template.heading)));
  const sections = texts.map((text, n) => {
    const words = furnitureWordsOf(template, text.language);
    const printer = printerOf(docx, words.tag);
    const layout = layouts[n] ?? { main: [], annexes: [], lists };
    const emblem = dress.emblem
      ? [emblemParagraph(printer, dress, dress.emblem, { name: words.emblem, id: n + 1 })]
      : [];
    const children = [...emblem, ...instrument(printer, text, layout, dress)];
    const spoken = [{ printer, words }] as const;
    return sectionOf(docx, dress, { spoken, draft, oneOfSeveral: texts.length > 1, pages: pages[n], children });
  });
  const { tag } = furnitureWordsOf(template, first.language);
  const document = new docx.Document({ styles: stylesOf(template, tag), sections });
  return repack(await docx.Packer.pack(document, 'uint8array'), {
    'word/numbering.xml': numberingPart(lists, template.itemIndentMm),
    'docProps/core.xml': coreProperties(texts.map(titleOf).join(' / '), tag),
  });
}

/** The text itself: title, clauses, signatures, annexes. */
function instrument(printer: Printer, { signatures }: DocumentText, layout: Layout, dress: Dress): FileChild[] {
  const { template, paper } = dress;
  const [left, right] = signatures;
  const places = [[{ printer, block: left }], [{ printer, block: right }]] as const;
  const print = (paragraph: SetParagraph) => printParagraph(printer, paragraph, template);
  return [
    ...layout.main.map(print),
    signatureTable(printer, template, places, textWidth(template, paper)),
    ...(layout.annexes.length > 0 ? layout.annexes.map(print) : [endParagraph(printer)]),
  ];
}

export const titleOf = ({ title }: DocumentText): string =>
  title.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ');

/** `around` may put its runs into something else. */
export function printParagraph(
  printer: Printer,
  paragraph: SetParagraph,
  { sizePt, spaceAfterPt, spaceBeforePt }: Template,
  around: (runs: readonly ParagraphChild[]) => readonly ParagraphChild[] = (same) => same,
): Paragraph {
  const { style, runs, list, keepNext, pageBreakBefore, besideEm, edge } = paragraph;
  const beside = twipsOfPt((besideEm ?? 0) * sizePt.heading);
  return printer.paragraph(
    {
      style,
      widowControl: true,
      ...(keepNext ? { keepNext } : {}),
      ...(pageBreakBefore ? { pageBreakBefore } : {}),
      ...(edge === 'titleEnd' ? { spacing: { after: twipsOfPt(spaceAfterPt.titleBlock) } } : {}),
      ...(edge === 'closingStart' ? { spacing: { before: twipsOfPt(spaceBeforePt.closing) } } : {}),
      ...(beside > 0 ? { indent: { left: beside, hanging: beside } } : {}),
    },
    around(runs.map(printer.run)),
    list && numberProperties(printer.docx, list),
  );
}

/** Word wants a paragraph behind the last table and between two; one of a point's height does not begin another page. */
export function endParagraph(
  { docx, paragraph }: Printer,
  options: { readonly pageBreakBefore?: true } = {},
): Paragraph {
  return paragraph({ style: 'End', ...options }, [], withoutLineNumber(docx));
}
