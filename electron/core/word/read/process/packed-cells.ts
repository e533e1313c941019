import type { TableCell, WordParagraph } from '../../../../../shared/model/incoming/word-document.ts';
import { type PackedColumn, packColumn, readColumnValue } from './packed-column.ts';

/** The cells that contain each paragraph. */
export type PackedCells = {
  readonly lists: Uint32Array | null;
  /** How many cells each distinct list has, and the cells of all lists in a row. */
  readonly lengths: Uint32Array;
  readonly members: Uint32Array | null;
  readonly table: Uint32Array;
  readonly row: Uint32Array;
  readonly cell: Uint32Array;
  readonly span: Uint32Array;
  readonly continues: Uint8Array;
  readonly lines: Uint8Array;
  readonly rowChanges: PackedColumn<TableCell['rowChanges']>;
  readonly cellChanges: PackedColumn<TableCell['cellChanges']>;
};

export function packCells(paragraphs: readonly WordParagraph[]): PackedCells {
  const lists = packColumn(paragraphs, ({ cells }) => cells);
  const members = packColumn(lists.values.flat(), (cell) => cell);
  const cells = members.values;
  return {
    lists: lists.places,
    lengths: Uint32Array.from(lists.values, ({ length }) => length),
    members: members.places,
    table: Uint32Array.from(cells, ({ table }) => table),
    row: Uint32Array.from(cells, ({ row }) => row),
    cell: Uint32Array.from(cells, ({ cell }) => cell),
    span: Uint32Array.from(cells, ({ span }) => span),
    continues: Uint8Array.from(cells, ({ continues }) => Number(continues)),
    lines: Uint8Array.from(cells, ({ lines }) => Number(lines)),
    rowChanges: packColumn(cells, ({ rowChanges }) => rowChanges),
    cellChanges: packColumn(cells, ({ cellChanges }) => cellChanges),
  };
}

export function unpackCells(packed: PackedCells): PackedColumn<readonly TableCell[]> {
  const cells = Array.from(
    packed.table,
    (table, n): TableCell => ({
      table,
      row: packed.row[n] ?? 0,
      cell: packed.cell[n] ?? 0,
      span: packed.span[n] ?? 1,
      continues: packed.continues[n] === 1,
      lines: packed.lines[n] === 1,
      rowChanges: readColumnValue(packed.rowChanges, n),
      cellChanges: readColumnValue(packed.cellChanges, n),
    }),
  );
  let next = 0;
  const values = Array.from(packed.lengths, (length) => {
    const list = Array.from({ length }, (_, at) =>
      readColumnValue({ values: cells, places: packed.members }, next + at),
    );
    next += length;
    return list;
  });
  return { values, places: packed.lists };
}
