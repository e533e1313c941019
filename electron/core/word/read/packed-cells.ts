import { type Column, column, value } from './column.ts';
import type { Cell, Paragraph } from './document.ts';

/** In which cells each paragraph stands. */
export type PackedCells = {
  readonly lists: Uint32Array | null;
  /** How many cells each of the different lists has, and all their cells one after another. */
  readonly lengths: Uint32Array;
  readonly members: Uint32Array | null;
  readonly table: Uint32Array;
  readonly row: Uint32Array;
  readonly cell: Uint32Array;
  readonly rowChanges: Column<Cell['rowChanges']>;
  readonly cellChanges: Column<Cell['cellChanges']>;
};

export function packCells(paragraphs: readonly Paragraph[]): PackedCells {
  const lists = column(paragraphs, ({ cells }) => cells);
  const members = column(lists.values.flat(), (cell) => cell);
  const cells = members.values;
  return {
    lists: lists.places,
    lengths: Uint32Array.from(lists.values, ({ length }) => length),
    members: members.places,
    table: Uint32Array.from(cells, ({ table }) => table),
    row: Uint32Array.from(cells, ({ row }) => row),
    cell: Uint32Array.from(cells, ({ cell }) => cell),
    rowChanges: column(cells, ({ rowChanges }) => rowChanges),
    cellChanges: column(cells, ({ cellChanges }) => cellChanges),
  };
}

export function unpackCells(packed: PackedCells): Column<readonly Cell[]> {
  const cells = Array.from(
    packed.table,
    (table, n): Cell => ({
      table,
      row: packed.row[n] ?? 0,
      cell: packed.cell[n] ?? 0,
      rowChanges: value(packed.rowChanges, n),
      cellChanges: value(packed.cellChanges, n),
    }),
  );
  let next = 0;
  const values = Array.from(packed.lengths, (length) => {
    const list = Array.from({ length }, (_, at) => value({ values: cells, places: packed.members }, next + at));
    next += length;
    return list;
  });
  return { values, places: packed.lists };
}
