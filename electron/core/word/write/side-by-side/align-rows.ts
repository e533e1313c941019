import type { DocumentText } from '../../../../../shared/model/document-text.ts';
import type { LayoutParagraph } from '../lay-out-document.ts';

/** Paragraphs in the same row of two columns. */
export type AlignedRow = {
  readonly cells: readonly [readonly LayoutParagraph[], readonly LayoutParagraph[]];
  /** The index of the block in the texts; -1 is the title block. */
  readonly block: number;
  readonly keepNext: boolean;
  /** Whether it must not break across two pages. */
  readonly whole: boolean;
};

/**
 * The number of characters in a line of a column in the usual fonts; a row with at most this many lines is not broken.
 */
const LINE_CHARACTERS = 36;
const MAX_UNBROKEN_LINES = 10;
const TITLE_BLOCK = -1;

/** Throws an Error if the two do not have the same clauses. */
export function checkSameClauses({ blocks }: DocumentText, other: DocumentText): void {
  const kinds = (all: DocumentText['blocks']) => all.map(({ kind }) => kind).join(' ');
  if (kinds(blocks) !== kinds(other.blocks))
    throw new Error(`${blocks.length} clauses beside ${other.blocks.length}, or of other kinds`);
}

/**
 * Aligns two texts in rows: title lines, headings and lines in pairs if both have the same number of them, otherwise
 * the whole clause (or title) in one row.
 */
export function alignRows(left: readonly LayoutParagraph[], right: readonly LayoutParagraph[]): AlignedRow[] {
  const [ours, theirs] = [left, right].map((all) => Map.groupBy(all, ({ block }) => block ?? TITLE_BLOCK));
  const blocks = [...new Set([...left, ...right].map(({ block }) => block ?? TITLE_BLOCK))].sort((a, b) => a - b);
  return blocks.flatMap((block) => {
    const [one, other] = [ours?.get(block) ?? [], theirs?.get(block) ?? []];
    const [head, otherHead] = [one, other].map((all) => all.filter(isHeading));
    const [lines, otherLines] = [one, other].map((all) => all.filter((paragraph) => !isHeading(paragraph)));
    return [
      ...pairParagraphs(head ?? [], otherHead ?? [], block),
      ...pairParagraphs(lines ?? [], otherLines ?? [], block),
    ];
  });
}

const isHeading = ({ style }: LayoutParagraph): boolean => style === 'Heading1';

function pairParagraphs(
  left: readonly LayoutParagraph[],
  right: readonly LayoutParagraph[],
  block: number,
): AlignedRow[] {
  if (left.length === 0 && right.length === 0) return [];
  if (left.length !== right.length) return [buildRow([left, right], block)];
  return left.flatMap((one, n) => {
    const other = right[n];
    return other === undefined ? [] : [buildRow([[one], [other]], block)];
  });
}

function buildRow(cells: AlignedRow['cells'], block: number): AlignedRow {
  const last = cells.map((cell) => cell.at(-1));
  const keepNext = last.some((paragraph) => paragraph?.keepNext || paragraph?.style === 'Heading1');
  return { cells, block, keepNext, whole: cells.every((cell) => estimateLines(cell) <= MAX_UNBROKEN_LINES) };
}

function estimateLines(cell: readonly LayoutParagraph[]): number {
  const signs = ({ runs }: LayoutParagraph) => runs.reduce((sum, { text }) => sum + text.length, 0);
  return cell.reduce((sum, paragraph) => sum + Math.max(1, Math.ceil(signs(paragraph) / LINE_CHARACTERS)), 0);
}
