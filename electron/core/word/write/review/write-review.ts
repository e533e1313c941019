import type { FileChild } from 'docx';
import {
  contentControlTags,
  formatClauseBookmark,
  formatClauseTag,
} from '../../../../../shared/model/clause-markers.ts';
import type { DocumentText } from '../../../../../shared/model/document-text.ts';
import { buildStyles, buildTableStyles } from '../build-styles.ts';
import { createDocxPrinter, type DocxPrinter } from '../docx-printer.ts';
import { type LayoutParagraph, layOutDocument } from '../lay-out-document.ts';
import { buildNumberingPart } from '../numbering-part.ts';
import { buildPageFooter, buildPageHeader } from '../page-furniture.ts';
import { buildPageProperties, computeTextWidth } from '../page-measures.ts';
import { getFurnitureWords, type PaperSize, type PrintTemplate } from '../print-template.ts';
import { buildSignatureTable } from '../signature-table.ts';
import { buildEndParagraph, formatDocumentTitle, printParagraph } from '../write-document.ts';
import { buildCoreProperties } from '../xml/core-properties.ts';
import { repackDocx } from '../xml/repack-docx.ts';
import { type ClauseMarker, createClauseMarker } from './clause-marker.ts';
import { buildCommentTable } from './comment-table.ts';
import { buildInstructionBox } from './instruction-box.ts';
import { buildReviewProperties, type ReviewOrigin } from './review-properties.ts';
import { reviewWords } from './review-words.ts';

/** A text sent to one unit or body for comments. */
export type Review = {
  readonly document: DocumentText;
  /** The clause of each of the document's blocks, in their order. */
  readonly clauses: readonly ReviewClause[];
  /** How to answer, by when and to whom: one paragraph per line, the first of them as the heading; empty for no box. */
  readonly instruction: readonly string[];
  readonly origin: Omit<ReviewOrigin, 'language'>;
};

type ReviewClause = {
  readonly id: string;
  /** The clause's name for people: "Paragraf 3", "Pembukaan". */
  readonly label: string;
};

/**
 * Writes a text for review as a .docx: it looks like the final file, is marked as a draft, tracks every change, and
 * holds the id of each clause in three forms, since editors preserve different ones: as the tag of a content control,
 * in the name of a bookmark and in a custom property. Never for the counterpart (D22). The same input gives the same
 * bytes.
 *
 * In: the text, the template, the paper. Out: the file's bytes. Throws an Error if clauses and blocks do not match, if
 * an id cannot be stored, or as `writeDocument` does.
 */
export async function writeReview(review: Review, template: PrintTemplate, paper: PaperSize): Promise<Uint8Array> {
  checkClauses(review);
  const docx = await import('docx');
  const text = preparePrintable(review.document);
  const words = getFurnitureWords(template, text.language);
  const printer = createDocxPrinter(docx, words.tag);
  const around = createDocxPrinter(docx, getFurnitureWords(template, reviewWords.language).tag);
  const marker = createClauseMarker(docx);
  const layout = layOutDocument(text, template.heading);
  const width = computeTextWidth(template, paper);
  const [left, right] = text.signatures;
  const places = [[{ printer, block: left }], [{ printer, block: right }]] as const;
  const clauses = (paragraphs: readonly LayoutParagraph[]) =>
    buildMarkedClauses(paragraphs, review.clauses, { printer, marker, template });
  const labels = review.clauses.map(({ label }) => label);
  const styles = buildStyles(template, words.tag);
  const document = new docx.Document({
    features: { trackRevisions: true },
    styles: { ...styles, paragraphStyles: [...(styles.paragraphStyles ?? []), ...buildTableStyles(template)] },
    sections: [
      {
        properties: buildPageProperties(template, paper),
        headers: { default: buildPageHeader(printer, words.draft) },
        footers: { default: buildPageFooter([{ printer, words }], 'NUMPAGES') },
        children: [
          ...(review.instruction.length > 0
            ? [
                marker.control(
                  contentControlTags.instruction,
                  reviewWords.instruction,
                  buildInstructionBox(around, review.instruction),
                ),
              ]
            : []),
          ...clauses(layout.main),
          buildSignatureTable(printer, template, places, width),
          ...clauses(layout.annexes),
          marker.control(contentControlTags.comments, reviewWords.table, buildCommentTable(around, labels, width)),
          buildEndParagraph(printer),
        ],
      },
    ],
  });
  const bytes = await docx.Packer.pack(document, 'uint8array');
  const { origin } = review;
  const ids = review.clauses.map(({ id }) => id);
  return repackDocx(
    bytes,
    {
      'word/numbering.xml': buildNumberingPart(layout.lists, template.itemIndentMm),
      'docProps/core.xml': buildCoreProperties(formatDocumentTitle(text), words.tag),
    },
    buildReviewProperties({ ...origin, language: text.language }, ids),
  );
}

function checkClauses({ document, clauses }: Review): void {
  if (document.blocks.length !== clauses.length)
    throw new Error(`${clauses.length} clauses for ${document.blocks.length} blocks`);
  const names = clauses.map(({ id }) => formatClauseBookmark(id));
  const twice = names.find((name, n) => names.indexOf(name) !== n);
  if (twice !== undefined) throw new Error(`two clauses would be named ${twice}`);
}

/** A clause without any text in this language gets an empty line, where a unit may write. */
function preparePrintable(text: DocumentText): DocumentText {
  const empty = [{ runs: [], item: null }];
  const blocks = text.blocks.map((block) =>
    block.label === null && block.heading.length === 0 && block.lines.length === 0 ? { ...block, lines: empty } : block,
  );
  return { ...text, blocks, draft: true };
}

type ReviewPrinters = {
  readonly printer: DocxPrinter;
  readonly marker: ClauseMarker;
  readonly template: PrintTemplate;
};

/** The paragraphs of each clause in its content control, each with its bookmark. */
function buildMarkedClauses(
  paragraphs: readonly LayoutParagraph[],
  clauses: readonly ReviewClause[],
  { printer, marker, template }: ReviewPrinters,
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
