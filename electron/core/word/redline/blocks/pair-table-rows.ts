import type { TreeElement } from '../../../package/xml-tree.ts';
import type { StoryContext } from '../story-context.ts';
import { alignBlocks } from './align-blocks.ts';
import type { CellAligner, CellPair } from './align-cells.ts';
import { type Block, listTableParts, readContentText } from './block.ts';

/** Rows that belong together with the pairs of their cells, or a row that only one table has. */
export type RowPair =
  | { readonly old: TreeElement; readonly next: TreeElement; readonly cells: readonly CellPair[] }
  | { readonly old: TreeElement; readonly next: null }
  | { readonly old: null; readonly next: TreeElement };

/** Pairs the rows of two tables in order. Rows whose cells have too little in common are deleted and inserted. */
export function pairTableRows(
  old: TreeElement,
  next: TreeElement,
  alignCells: CellAligner,
  story: StoryContext,
): RowPair[] {
  const toBlocks = (table: TreeElement, context: StoryContext['old']) =>
    listTableParts(table, 'w:tr').map(
      (row): Block => ({ kind: 'table', element: row, text: readContentText(row, context) }),
    );
  return alignBlocks(toBlocks(old, story.old), toBlocks(next, story.next)).flatMap(({ olds, news }): RowPair[] => {
    const [before, after] = [olds[0]?.element ?? null, news[0]?.element ?? null];
    const cells = before === null || after === null ? null : alignCells(before, after);
    if (before !== null && after !== null && cells !== null) return [{ old: before, next: after, cells }];
    return [
      ...(before === null ? [] : [{ old: before, next: null }]),
      ...(after === null ? [] : [{ old: null, next: after }]),
    ];
  });
}
