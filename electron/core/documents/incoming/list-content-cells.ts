import type { TableCell } from '../../../../shared/model/incoming/word-document.ts';

type CellParagraph = { readonly cells: readonly TableCell[] };

/**
 * The cell of each paragraph as a reader would name it: that of the outermost table with more than one cell. A table of
 * one cell is a frame around its content; what is only in such tables is in no cell.
 */
export function listContentCells(paragraphs: readonly CellParagraph[]): (TableCell | null)[] {
  const first = new Map<number, string>();
  const whole = new Set<number>();
  for (const { cells } of paragraphs)
    for (const { table, row, cell } of cells) {
      const place = `${row} ${cell}`;
      if (first.has(table) && first.get(table) !== place) whole.add(table);
      else first.set(table, place);
    }
  return paragraphs.map(({ cells }) => cells.find(({ table }) => whole.has(table)) ?? null);
}
