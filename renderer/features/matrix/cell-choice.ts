import { noSelection, type Selection } from '../../components/pick/selection.ts';
import { buildCellKey, type MatrixCells, type MatrixGridRow, type MatrixSender } from './matrix-cells.ts';

type Corner = { readonly row: number; readonly column: number };
type MatrixGridPlan = {
  readonly rows: readonly MatrixGridRow[];
  readonly columns: readonly MatrixSender[];
  readonly cells: MatrixCells;
};

/** The keys of the cells with comments in a rectangle of the grid, row by row; corners in any order. */
export function listCellsBetween({ rows, columns, cells }: MatrixGridPlan, one: Corner, other: Corner): string[] {
  const inside = <T>(all: readonly T[], a: number, b: number) => all.slice(Math.min(a, b), Math.max(a, b) + 1);
  return inside(rows, one.row, other.row).flatMap(({ clause }) =>
    inside(columns, one.column, other.column)
      .map((column) => buildCellKey(clause, column))
      .filter((key) => cells.has(key)),
  );
}

/** The keys of the cells with comments at a place of the grid: row -1 is a whole column, column -1 a whole row. */
export function listCellsAt(plan: MatrixGridPlan, { row, column }: Corner): string[] {
  const [lastRow, lastColumn] = [plan.rows.length - 1, plan.columns.length - 1];
  return listCellsBetween(
    plan,
    { row: row === -1 ? 0 : row, column: column === -1 ? 0 : column },
    { row: row === -1 ? lastRow : row, column: column === -1 ? lastColumn : column },
  );
}

/** Adds cells, or takes them out if all of them are chosen; a range begins at `at`. */
export function toggleCells({ chosen }: Selection, keys: readonly string[], at: Corner): Selection {
  if (keys.length === 0) return { chosen, anchor: null };
  const isOut = keys.every((key) => chosen.has(key));
  const next = new Set([...chosen, ...keys]);
  if (isOut) for (const key of keys) next.delete(key);
  return next.size === 0 ? noSelection : { chosen: next, anchor: formatCorner(at) };
}

/** Chooses the rectangle from where the range begins to a cell, instead of what was chosen before. */
export function extendCells(plan: MatrixGridPlan, { anchor }: Selection, from: Corner, to: Corner): Selection {
  const begin = anchor === null ? from : parseCorner(anchor);
  return { chosen: new Set(listCellsBetween(plan, begin, to)), anchor: formatCorner(begin) };
}

const formatCorner = ({ row, column }: Corner): string => `${Math.max(0, row)} ${Math.max(0, column)}`;

function parseCorner(anchor: string): Corner {
  const [row = 0, column = 0] = anchor.split(' ').map(Number);
  return { row, column };
}
