import type { SignatureBlock } from '../../../../../shared/model/document-text.ts';
import type { LayoutParagraph } from '../lay-out-document.ts';
import { computeTextWidth, convertMmToTwips } from '../page-measures.ts';
import type { PageStyle } from '../page-style.ts';
import type { AlignedRow } from './align-rows.ts';

/**
 * This many rows stay with the signatures, so that these are not alone on a page; fewer if they would not fit on one
 * page.
 */
const WITH_SIGNATURES = [2, 1] as const;

/**
 * For columns in the usual fonts: the width of a Cyrillic character, including the loss at line ends, and the height of
 * a line.
 */
const SIGN_EM = 0.62;
const BOLD_EM = 0.65;
const LINE_EM = 1.15;

const POINTS_OF_TWIPS = 1 / 20;

/**
 * Finds the first of the rows that stay with the signatures on one page. No heading, and nothing that leads into a
 * list, is separated from what follows it. Returns the last candidate if none fits on a page.
 *
 * In: the rows of the text; the signature blocks by side, in the language of either column; how they look.
 */
export function findSignaturePageStart(
  rows: readonly AlignedRow[],
  signatures: readonly (readonly SignatureBlock[])[],
  dress: PageStyle,
): number {
  const starts = WITH_SIGNATURES.map((count) => extendToHeading(rows, Math.max(0, rows.length - count)));
  const { paperMm, marginMm } = dress.template;
  const room = convertTwipsToPoints(convertMmToTwips(paperMm[dress.paper].height - marginMm.top - marginMm.bottom));
  const signed = estimateSignatureHeight(signatures, dress);
  const fits = (start: number) =>
    rows.slice(start).reduce((sum, row) => sum + estimateSideRowHeight(row, dress), signed) <= room;
  return starts.find(fits) ?? starts.at(-1) ?? rows.length;
}

/** The layout keeps the last rows together anyway, so only headings count there. */
function extendToHeading(rows: readonly AlignedRow[], start: number): number {
  const holds = (at: number) =>
    at < rows.length - WITH_SIGNATURES[0]
      ? rows[at]?.keepNext === true
      : rows[at]?.cells.some((cell) => cell.at(-1)?.style === 'Heading1') === true;
  let at = start;
  while (at > 0 && holds(at - 1)) at -= 1;
  return at;
}

const convertTwipsToPoints = (twips: number): number => twips * POINTS_OF_TWIPS;

function computeColumnPoints({ template, paper }: PageStyle): number {
  return convertTwipsToPoints(computeTextWidth(template, paper)) / 2;
}

function estimateSideRowHeight({ cells }: AlignedRow, dress: PageStyle): number {
  const heights = cells.map((cell) => cell.reduce((sum, one) => sum + estimateParagraphHeight(one, dress), 0));
  return heights.reduce((highest, height) => Math.max(highest, height), 0);
}

function estimateParagraphHeight({ runs, style, list }: LayoutParagraph, dress: PageStyle): number {
  const { sizePt, lineSpacing, spaceAfterPt, spaceBeforePt, itemIndentMm } = dress.template;
  const isHeading = style === 'Heading1';
  const size = isHeading ? sizePt.heading : sizePt.body;
  const indent = list ? convertTwipsToPoints(convertMmToTwips(itemIndentMm)) * (list.level + 1) : 0;
  const text = runs.map((run) => run.text).join('');
  const lines = estimateLines(text, computeColumnPoints(dress) - indent, size * (isHeading ? BOLD_EM : SIGN_EM));
  const around = isHeading ? spaceBeforePt.heading + spaceAfterPt.heading : spaceBeforePt.closing + spaceAfterPt.body;
  return lines * size * LINE_EM * lineSpacing + around;
}

function estimateSignatureHeight(signatures: readonly (readonly SignatureBlock[])[], dress: PageStyle): number {
  const { sizePt, signature, spaceBeforePt } = dress.template;
  const wide = computeColumnPoints(dress) - convertTwipsToPoints(convertMmToTwips(signature.gapMm));
  const lines = (texts: readonly string[]) =>
    texts.reduce((sum, text) => sum + estimateLines(text, wide, sizePt.body * BOLD_EM), 0);
  const most = (of: (block: SignatureBlock) => readonly string[]) =>
    signatures.reduce((highest, blocks) => Math.max(highest, lines(blocks.flatMap(of))), 0);
  const printed = most(({ heading }) => heading) + most(({ title }) => [title]);
  const space = Math.max(
    convertTwipsToPoints(convertMmToTwips(signature.spaceMm)),
    most(({ name }) => [name]) * sizePt.body * LINE_EM,
  );
  return printed * sizePt.body * LINE_EM + space + spaceBeforePt.signatures + spaceBeforePt.signatoryTitle;
}

function estimateLines(text: string, wide: number, sign: number): number {
  const signs = Math.max(1, Math.floor(wide / sign));
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / signs)), 0);
}
