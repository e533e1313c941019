import type { Table, TableRow } from 'docx';
import type { DocxLibrary } from './docx-printer.ts';

const NONE = { style: 'none', size: 0, color: 'auto' } as const;
/** A table without any lines. */
export const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
} as const;

/** Two columns between the margins, `width` in twips. */
export function halveWidth(width: number): readonly [number, number] {
  const left = Math.floor(width / 2);
  return [left, width - left];
}

/** Rows of two cells without lines, across the whole width between the margins. */
export function buildTwoColumnTable(docx: DocxLibrary, rows: readonly TableRow[], width: number): Table {
  return new docx.Table({
    layout: 'fixed',
    width: { size: width, type: 'dxa' },
    columnWidths: [...halveWidth(width)],
    indent: { size: 0, type: 'dxa' },
    margins: { left: 0, right: 0, marginUnitType: 'dxa' },
    borders: NO_BORDERS,
    rows: [...rows],
  });
}
