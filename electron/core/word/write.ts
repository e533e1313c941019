import type { Paragraph, ParagraphChild } from 'docx';
import type { DocumentText } from '../../../shared/model/document.ts';
import { pageFooter, pageHeader } from './furniture.ts';
import { layOut, type SetParagraph } from './layout.ts';
import { pageProperties, textWidth, twipsOfPt } from './measure.ts';
import { numberingPart } from './numbering-part.ts';
import { repack } from './package.ts';
import { type Printer, printerOf } from './printer.ts';
import { coreProperties } from './properties.ts';
import { signatureTable } from './signatures.ts';
import { stylesOf } from './styles.ts';
import { furnitureWordsOf, type Paper, type Template } from './template.ts';

/**
 * A text as a .docx that may be handed to the counterpart: nothing is in it but the text and its looks (D22). The same
 * input gives the same bytes.
 *
 * In: the text, the template, the paper. Out: the file's bytes. Throws an Error that names a character which XML cannot
 * hold, a list level that Word does not have, or a list item in the title.
 */
export async function writeDocument(text: DocumentText, template: Template, paper: Paper): Promise<Uint8Array> {
  const docx = await import('docx');
  const words = furnitureWordsOf(template, text.language);
  const printer = printerOf(docx, words.tag);
  const layout = layOut(text, template.heading.boldLabel);
  const document = new docx.Document({
    styles: stylesOf(template, words.tag),
    sections: [
      {
        properties: pageProperties(template, paper),
        ...(text.draft ? { headers: { default: pageHeader(printer, words.draft) } } : {}),
        footers: { default: pageFooter(printer, words) },
        children: [
          ...layout.main.map((paragraph) => printParagraph(printer, paragraph, template)),
          signatureTable(printer, template, text.signatures, textWidth(template, paper)),
          ...(layout.annexes.length > 0
            ? layout.annexes.map((paragraph) => printParagraph(printer, paragraph, template))
            : [endParagraph(printer)]),
        ],
      },
    ],
  });
  const bytes = await docx.Packer.pack(document, 'uint8array');
  return repack(bytes, {
    'word/numbering.xml': numberingPart(layout.lists, template.itemIndentMm),
    'docProps/core.xml': coreProperties(titleOf(text), words.tag),
  });
}

export const titleOf = ({ title }: DocumentText): string =>
  title.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ');

/** `around` may put its runs into something else. */
export function printParagraph(
  printer: Printer,
  paragraph: SetParagraph,
  { spaceAfterPt, spaceBeforePt }: Template,
  around: (runs: readonly ParagraphChild[]) => readonly ParagraphChild[] = (same) => same,
): Paragraph {
  const { style, runs, list, keepNext, pageBreakBefore, edge } = paragraph;
  return printer.paragraph(
    {
      style,
      widowControl: true,
      ...(keepNext ? { keepNext } : {}),
      ...(pageBreakBefore ? { pageBreakBefore } : {}),
      ...(edge === 'titleEnd' ? { spacing: { after: twipsOfPt(spaceAfterPt.titleBlock) } } : {}),
      ...(edge === 'closingStart' ? { spacing: { before: twipsOfPt(spaceBeforePt.closing) } } : {}),
    },
    around(runs.map(printer.run)),
    list,
  );
}

/** Word wants a paragraph behind the last table; one of a point's height does not begin another page. */
export function endParagraph({ paragraph }: Printer): Paragraph {
  return paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' }, run: { size: 2 } }, []);
}
