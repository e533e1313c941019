import type { FileChild } from 'docx';
import {
  contentControlTags,
  formatClauseBookmark,
  formatClauseTag,
  pickTableLanguage,
} from '../../../../../shared/model/clause-markers.ts';
import type { DocumentText } from '../../../../../shared/model/document-text.ts';
import type { Language } from '../../../../../shared/model/language.ts';
import { buildStyles, buildTableStyles } from '../build-styles.ts';
import { createDocxPrinter, type DocxPrinter } from '../docx-printer.ts';
import { combineLayouts, type DocumentLayout, type LayoutParagraph, layOutDocument } from '../lay-out-document.ts';
import { buildNumberingPart } from '../numbering-part.ts';
import { buildPageFooter, buildPageHeader } from '../page-furniture.ts';
import { buildPageProperties, computeTextWidth } from '../page-measures.ts';
import { getFurnitureWords, type PaperSize, type PrintTemplate } from '../print-template.ts';
import { buildSignatureTable } from '../signature-table.ts';
import { buildEndParagraph, formatDocumentTitle, printParagraph } from '../write-document.ts';
import { buildCoreProperties } from '../xml/core-properties.ts';
import { packDocx } from '../xml/pack-docx.ts';
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
  /** The same text in other languages, each on pages of its own. */
  readonly others?: readonly ReviewText[];
};

type ReviewText = Pick<Review, 'document' | 'clauses'>;

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
  const reviewed = [review, ...(review.others ?? [])];
  for (const one of reviewed) checkClauses(one);
  const docx = await import('docx');
  const texts = reviewed.map(({ document }) => preparePrintable(document));
  const languages = texts.map(({ language }) => language);
  const { layouts, lists } = combineLayouts(texts.map((text) => layOutDocument(text, template.heading)));
  const { tag } = getFurnitureWords(template, review.document.language);
  const around = createDocxPrinter(docx, getFurnitureWords(template, reviewWords.language).tag);
  const marker = createClauseMarker(docx);
  const width = computeTextWidth(template, paper);
  const table = reviewed.find(({ document }) => document.language === pickTableLanguage(languages)) ?? review;
  const labels = table.clauses.map(({ label }) => label);
  const styles = buildStyles(template, tag);
  const instruction =
    review.instruction.length === 0
      ? []
      : [
          marker.control(
            contentControlTags.instruction,
            reviewWords.instruction,
            buildInstructionBox(around, review.instruction),
          ),
        ];
  const sections = texts.map((text, n) => {
    const words = getFurnitureWords(template, text.language);
    const printer = createDocxPrinter(docx, words.tag);
    const language = texts.length === 1 ? null : text.language;
    const pens = { printer, marker, template, width, language };
    const isLast = n === texts.length - 1;
    return {
      properties: buildPageProperties(template, paper),
      headers: { default: buildPageHeader(printer, words.draft) },
      footers: { default: buildPageFooter([{ printer, words }], 'NUMPAGES') },
      children: [
        ...(n === 0 ? instruction : []),
        ...buildReviewText(text, layouts[n], reviewed[n]?.clauses ?? [], pens),
        ...(isLast
          ? [marker.control(contentControlTags.comments, reviewWords.table, buildCommentTable(around, labels, width))]
          : []),
        buildEndParagraph(printer),
      ],
    };
  });
  const document = new docx.Document({
    features: { trackRevisions: true },
    styles: { ...styles, paragraphStyles: [...(styles.paragraphStyles ?? []), ...buildTableStyles(template)] },
    sections,
  });
  const { origin } = review;
  const ids = review.clauses.map(({ id }) => id);
  return packDocx(
    docx,
    document,
    {
      'word/numbering.xml': buildNumberingPart(lists, template.itemIndentMm),
      'docProps/core.xml': buildCoreProperties(texts.map(formatDocumentTitle).join(' / '), tag),
    },
    buildReviewProperties({ ...origin, language: languages.join(',') }, ids),
  );
}

function checkClauses({ document, clauses }: ReviewText): void {
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
  /** The width between the margins, in twips. */
  readonly width: number;
  /** The language that the marks name, in a file with several; else null. */
  readonly language: Language | null;
};

/** A text in one language. In a file with several, its title and signatures are marked too, as its limits. */
function buildReviewText(
  { title, signatures: [left, right] }: DocumentText,
  layout: DocumentLayout | undefined,
  clauses: readonly ReviewClause[],
  pens: ReviewPrinters,
): FileChild[] {
  const { printer, marker, template, width, language } = pens;
  const places = [[{ printer, block: left }], [{ printer, block: right }]] as const;
  const signatures = buildSignatureTable(printer, template, places, width);
  const { main = [], annexes = [] } = layout ?? {};
  const head = main.filter(({ block }) => block === undefined);
  const printed = head.map((paragraph) => printParagraph(printer, paragraph, template));
  const around = (id: string, alias: string, children: readonly FileChild[]) =>
    language === null || children.length === 0
      ? children
      : [marker.control(formatClauseTag(id, language), alias, children)];
  const name = title[0]?.runs.map(({ text }) => text).join('') ?? '';
  return [
    ...around('title', name, printed),
    ...buildMarkedClauses(
      main.filter(({ block }) => block !== undefined),
      clauses,
      pens,
    ),
    ...around('signatures', reviewWords.signatures, [signatures]),
    ...buildMarkedClauses(annexes, clauses, pens),
  ];
}

/** The paragraphs of each clause in its content control, each with its bookmark. */
function buildMarkedClauses(
  paragraphs: readonly LayoutParagraph[],
  clauses: readonly ReviewClause[],
  { printer, marker, template, language }: ReviewPrinters,
): FileChild[] {
  return [...Map.groupBy(paragraphs, ({ block }) => block)].flatMap(([block, own]) => {
    const clause = block === undefined ? undefined : clauses[block];
    if (clause === undefined) return own.map((paragraph) => printParagraph(printer, paragraph, template));
    const printed = own.map((paragraph, n) =>
      printParagraph(printer, paragraph, template, (runs) => [
        marker.bookmark(formatClauseBookmark(clause.id, n, language), runs),
      ]),
    );
    return [marker.control(formatClauseTag(clause.id, language), clause.label, printed)];
  });
}
