import type { DocumentTable } from '../../../../../shared/model/comparison/compared-document.ts';
import { type BlockContext, joinWords, type PlacedParagraph } from './block-context.ts';
import { findOnlySide, type OuterChange } from './document-changes.ts';

type BuiltRow = DocumentTable['rows'][number];
type BuiltCell = BuiltRow['cells'][number];

/** A table whose cells are at `depth` in each of these paragraphs. */
export function buildTable(list: readonly PlacedParagraph[], depth: number, builder: BlockContext): DocumentTable {
  const rows = [...Map.groupBy(list, ({ paragraph }) => paragraph.cells[depth]?.row ?? 0).values()];
  const lines = list.some(({ paragraph }) => paragraph.cells[depth]?.lines ?? true);
  const [side = null, ...sides] = rows.map((row) => findRowSide(row, depth));
  const isWhole = side !== null && sides.every((one) => one === side);
  const built: OpenRow[] = [];
  for (const row of rows) {
    const around = findRowChange(row, depth, builder, { above: built.at(-1) ?? null, isWhole });
    built.push(buildRow(row, depth, builder, around));
  }
  return { kind: 'table', lines, rows: joinMergedCells(built) };
}

type OpenRow = Omit<BuiltRow, 'cells'> & { readonly cells: readonly (BuiltCell & { readonly continues: boolean })[] };

const findRowSide = ([first]: readonly PlacedParagraph[], depth: number) =>
  findOnlySide(first?.paragraph.cells[depth]?.rowChanges ?? []);

/** The change of a row: neighbouring rows that only one of the files has are one, and so is a whole table. */
function findRowChange(
  list: readonly PlacedParagraph[],
  depth: number,
  builder: BlockContext,
  { above, isWhole }: { readonly above: OpenRow | null; readonly isWhole: boolean },
): OuterChange | null {
  const path = list[0]?.paragraph.cells ?? [];
  const around = builder.findAroundCells(path.slice(0, depth));
  const [only, cell] = [findRowSide(list, depth), path[depth]];
  if (around !== null || only === null || cell === undefined) return around;
  const joined = above?.only === only && above.change !== null ? { only, change: above.change } : null;
  if (joined !== null) builder.changes.append(joined, joinWords(list));
  const change = joined?.change ?? builder.addWhole(isWhole ? 'table' : 'row', only, list);
  return { only, change: builder.changes.share(`row ${cell.table} ${cell.row}`, () => change) };
}

function buildRow(
  list: readonly PlacedParagraph[],
  depth: number,
  builder: BlockContext,
  around: OuterChange | null,
): OpenRow {
  const cells = [...Map.groupBy(list, ({ paragraph }) => paragraph.cells[depth]?.cell ?? 0).values()];
  const built = cells.map((cell) => buildCell(cell, depth, builder));
  return { only: around?.only ?? null, change: around?.change ?? null, cells: built };
}

function buildCell(list: readonly PlacedParagraph[], depth: number, builder: BlockContext): OpenRow['cells'][number] {
  const path = list[0]?.paragraph.cells ?? [];
  const cell = path[depth];
  const isAround =
    builder.findAroundCells(path.slice(0, depth)) !== null || findOnlySide(cell?.rowChanges ?? []) !== null;
  const only = isAround ? null : findOnlySide(cell?.cellChanges ?? []);
  const change =
    cell === undefined || only === null
      ? null
      : builder.changes.share(`cell ${cell.table} ${cell.row} ${cell.cell}`, () =>
          builder.addWhole('cell', only, list),
        );
  const blocks = builder.buildBlocks(list, depth + 1);
  return { span: cell?.span ?? 1, rows: 1, only, change, continues: cell?.continues ?? false, blocks };
}

/** A cell that continues the one above it adds to its height; one without such a cell stays (ECMA-376 part 1, 17.4.84). */
function joinMergedCells(rows: readonly OpenRow[]): BuiltRow[] {
  const heights = new Map<object, number>();
  let above = new Map<number, BuiltCell>();
  const kept = rows.map(({ cells, ...row }) => {
    const here: typeof above = new Map();
    let column = 0;
    const own = cells.filter((cell) => {
      const upper = cell.continues && row.only === null ? above.get(column) : undefined;
      const owner = upper?.span === cell.span ? upper : cell;
      here.set(column, owner);
      column += cell.span;
      heights.set(owner, (heights.get(owner) ?? 0) + 1);
      return owner === cell;
    });
    above = here;
    return { ...row, cells: own };
  });
  return kept.map(({ cells, ...row }) => ({
    ...row,
    cells: cells.map(({ continues: _, ...cell }, n) => ({ ...cell, rows: heights.get(cells[n] ?? {}) ?? 1 })),
  }));
}
