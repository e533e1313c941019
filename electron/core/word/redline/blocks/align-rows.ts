import type { TreeElement } from '../../../package/xml-tree.ts';
import type { StoryContext } from '../story-context.ts';
import { alignBlocks } from './align-blocks.ts';
import { type Block, listTableParts, readContentText } from './block.ts';

type RowPair = readonly [old: TreeElement | null, next: TreeElement | null];

/** Pairs the rows of two tables in order. Rows with different numbers of cells are deleted and inserted. */
export function alignRows(old: TreeElement, next: TreeElement, story: StoryContext): RowPair[] {
  const toBlocks = (table: TreeElement, context: StoryContext['old']) =>
    listTableParts(table, 'w:tr').map(
      (row): Block => ({ kind: 'table', element: row, text: readContentText(row, context) }),
    );
  return alignBlocks(toBlocks(old, story.old), toBlocks(next, story.next)).flatMap(({ olds, news }): RowPair[] => {
    const [before, after] = [olds[0]?.element ?? null, news[0]?.element ?? null];
    if (before === null || after === null || countCells(before) === countCells(after)) return [[before, after]];
    return [
      [before, null],
      [null, after],
    ];
  });
}

function countCells(row: TreeElement): number {
  return listTableParts(row, 'w:tc').length;
}
