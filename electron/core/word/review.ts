import type { FileChild } from 'docx';
import { contentControlTags, formatClauseBookmark, formatClauseTag } from '../../../shared/model/clause-markers.ts';
import type { DocumentText } from '../../../shared/model/document-text.ts';
import { pageFooter, pageHeader } from './furniture.ts';
import { layOut, type SetParagraph } from './layout.ts';
import { pageProperties, textWidth } from './measure.ts';
import { numberingPart } from './numbering-part.ts';
import { repack } from './package.ts';
import { type Printer, printerOf } from './printer.ts';
import { coreProperties } from './properties.ts';
import { type Marker, markerOf } from './review-control.ts';
import { instructionBox } from './review-instruction.ts';
import { type ReviewOrigin, reviewProperties } from './review-properties.ts';
import { commentTable } from './review-table.ts';
import { reviewWords } from './review-words.ts';
import { signatureTable } from './signatures.ts';
import { stylesOf, tableStylesOf } from './styles.ts';
import { furnitureWordsOf, type Paper, type Template } from './template.ts';
import { endParagraph, printParagraph, titleOf } from './write.ts';

/** A text as it is sent to one unit or body for its comments. */
export type Review = {
  readonly document: DocumentText;
  /** The clause of each of the document's blocks, in their order. */
  readonly clauses: readonly ReviewClause[];
  /** How to answer, by when and to whom: a paragraph a line, the first of them as its heading; empty for no box. */
  readonly instruction: readonly string[];
  readonly origin: Omit<ReviewOrigin, 'language'>;
};

type ReviewClause = {
  readonly id: string;
  /** What people call it: "Paragraf 3", "Pembukaan". */
  readonly label: string;
};

/**
 * A text for review as a .docx: it looks as the final file will, is marked as a draft, records every change, and carries
 * the id of each clause three ways, since editors keep different ones: as the tag of a content control, in the name of a
 * bookmark and in a custom property. Never for the counterpart (D22). The same input gives the same bytes.
 *
 * In: the text, the template, the paper. Out: the file's bytes. Throws an Error where clauses and blocks do not go
 * together, where an id cannot be carried, or as `writeDocument` does.
 */
export async function writeReview(review: Review, template: Template, paper: Paper): Promise<Uint8Array> {
  checkClauses(review);
  const docx = await import('docx');
  const text = printable(review.document);
  const words = furnitureWordsOf(template, text.language);
  const printer = printerOf(docx, words.tag);
  const around = printerOf(docx, furnitureWordsOf(template, reviewWords.language).tag);
  const marker = markerOf(docx);
  const layout = layOut(text, template.heading);
  const width = textWidth(template, paper);
  const [left, right] = text.signatures;
  const places = [[{ printer, block: left }], [{ printer, block: right }]] as const;
  const clauses = (paragraphs: readonly SetParagraph[]) =>
    marked(paragraphs, review.clauses, { printer, marker, template });
  const labels = review.clauses.map(({ label }) => label);
  const styles = stylesOf(template, words.tag);
  const document = new docx.Document({
    features: { trackRevisions: true },
    styles: { ...styles, paragraphStyles: [...(styles.paragraphStyles ?? []), ...tableStylesOf(template)] },
    sections: [
      {
        properties: pageProperties(template, paper),
        headers: { default: pageHeader(printer, words.draft) },
        footers: { default: pageFooter([{ printer, words }], 'NUMPAGES') },
        children: [
          ...(review.instruction.length > 0
            ? [
                marker.control(
                  contentControlTags.instruction,
                  reviewWords.instruction,
                  instructionBox(around, review.instruction),
                ),
              ]
            : []),
          ...clauses(layout.main),
          signatureTable(printer, template, places, width),
          ...clauses(layout.annexes),
          marker.control(contentControlTags.comments, reviewWords.table, commentTable(around, labels, width)),
          endParagraph(printer),
        ],
      },
    ],
  });
  const bytes = await docx.Packer.pack(document, 'uint8array');
  const { origin } = review;
  const ids = review.clauses.map(({ id }) => id);
  return repack(
    bytes,
    {
      'word/numbering.xml': numberingPart(layout.lists, template.itemIndentMm),
      'docProps/core.xml': coreProperties(titleOf(text), words.tag),
    },
    reviewProperties({ ...origin, language: text.language }, ids),
  );
}

function checkClauses({ document, clauses }: Review): void {
  if (document.blocks.length !== clauses.length)
    throw new Error(`${clauses.length} clauses for ${document.blocks.length} blocks`);
  const names = clauses.map(({ id }) => formatClauseBookmark(id));
  const twice = names.find((name, n) => names.indexOf(name) !== n);
  if (twice !== undefined) throw new Error(`two clauses would be named ${twice}`);
}

/** A clause of which nothing is written in this language yet keeps a line, where a unit may write. */
function printable(text: DocumentText): DocumentText {
  const empty = [{ runs: [], item: null }];
  const blocks = text.blocks.map((block) =>
    block.label === null && block.heading.length === 0 && block.lines.length === 0 ? { ...block, lines: empty } : block,
  );
  return { ...text, blocks, draft: true };
}

type Pens = { readonly printer: Printer; readonly marker: Marker; readonly template: Template };

/** The paragraphs of each clause in its content control, each with its bookmark. */
function marked(
  paragraphs: readonly SetParagraph[],
  clauses: readonly ReviewClause[],
  { printer, marker, template }: Pens,
): FileChild[] {
  return [...Map.groupBy(paragraphs, ({ block }) => block)].flatMap(([block, own]) => {
    const clause = block === undefined ? undefined : clauses[block];
    if (clause === undefined) return own.map((paragraph) => printParagraph(printer, paragraph, template));
    const printed = own.map((paragraph, n) =>
      printParagraph(printer, paragraph, template, (runs) => [
        marker.bookmark(formatClauseBookmark(clause.id, n), runs),
      ]),
    );
    return [marker.control(formatClauseTag(clause.id), clause.label, printed)];
  });
}
