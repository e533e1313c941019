import type { TreeElement } from '../../../package/xml-tree.ts';
import type { StoryContext } from '../story-context.ts';
import { importControl } from '../tracked-control.ts';
import { hasDescendant } from '../tree/tree-elements.ts';
import { compareOutline, type OutlineRow } from '../unmarked/compare-outline.ts';
import { logRemovedControl } from '../unmarked/compare-ranges.ts';
import type { PlacedBlocks } from './placed-blocks.ts';

/**
 * Compares what stands between the blocks, rows or cells of two containers, and marks the content controls that only one
 * of the files has around what both have. One whose removal cannot be marked is named.
 */
export function placeControls(
  old: TreeElement,
  next: TreeElement,
  rows: readonly OutlineRow[],
  placed: PlacedBlocks,
  story: StoryContext,
): void {
  const { inserted, removed } = compareOutline(old, next, rows, story);
  for (const control of inserted) placed.insertControl(control);
  for (const range of removed) {
    const found = findWrapped(range.element, rows);
    const made = found === null ? null : importControl(range.element, story.importer);
    const isPlaced = found !== null && made !== null && placed.wrap(found.first, found.last, made);
    if (!isPlaced) logRemovedControl(range, story.job.log);
  }
}

/** The first and the last of what a control was around, if both files have it and nothing next to it would get into it. */
function findWrapped(
  control: TreeElement,
  rows: readonly OutlineRow[],
): { readonly first: TreeElement; readonly last: TreeElement } | null {
  const isIn = ({ olds }: OutlineRow) => olds.some((block) => hasDescendant(control, (one) => one === block));
  const [from, to] = [rows.findIndex(isIn), rows.findLastIndex(isIn)];
  const [first, last] = [rows[from]?.news[0], rows[to]?.news.at(-1)];
  const before = rows[from - 1];
  const isBesideDeleted = before !== undefined && before.news.length === 0;
  return first === undefined || last === undefined || isBesideDeleted ? null : { first, last };
}
