import type { CellStyle } from './cell-styles.ts';

/** Line heights per style, and the padding above and below, in points. */
const LINE_HEIGHTS: Readonly<Record<CellStyle, number>> = {
  title: 18,
  note: 13,
  head: 13,
  text: 13,
  strong: 13,
  answer: 13,
};
const CELL_PADDING = 4;
/** Leaves room to write before a row grows. */
const MIN_HEIGHTS: Readonly<Record<CellStyle, number>> = {
  title: 22,
  note: 15,
  head: 28,
  text: 15,
  strong: 15,
  answer: 30,
};
/** Excel's maximum row height. */
const MAX_HEIGHT = 409;

/**
 * Estimates how high a row must be for its texts, in points. Neither Excel nor LibreOffice computes it on opening a
 * file.
 *
 * In: its cells, and the widths of their columns in characters.
 */
export function estimateRowHeight(
  cells: readonly { readonly text: string; readonly look: CellStyle }[],
  widths: readonly number[],
): number {
  const heights = cells.flatMap(({ text, look }, n) => {
    const width = widths[n];
    return width === undefined
      ? []
      : [Math.max(MIN_HEIGHTS[look], estimateLines(text, width) * LINE_HEIGHTS[look] + CELL_PADDING)];
  });
  return heights.reduce((highest, height) => Math.max(highest, Math.min(height, MAX_HEIGHT)), 0);
}

/** How many lines a text takes, given the number of characters per line. */
function estimateLines(text: string, signs: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / signs)), 0);
}
