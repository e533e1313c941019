import type { CellStyle } from './cell-styles.ts';

/** In points: of a line in each look, and what is free above and below. */
const LINE_HEIGHTS: Readonly<Record<CellStyle, number>> = {
  title: 18,
  note: 13,
  head: 13,
  text: 13,
  strong: 13,
  answer: 13,
};
const CELL_PADDING = 4;
/** Room to write in before a row grows. */
const MIN_HEIGHTS: Readonly<Record<CellStyle, number>> = {
  title: 22,
  note: 15,
  head: 28,
  text: 15,
  strong: 15,
  answer: 30,
};
/** Excel makes no row higher. */
const MAX_HEIGHT = 409;

/**
 * About how high a row must be for its texts, in points. Neither Excel nor LibreOffice finds it out while opening a file.
 *
 * In: its cells, the widths of their columns in signs.
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

/** How many lines a text takes where so many signs fit into one. */
function estimateLines(text: string, signs: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / signs)), 0);
}
