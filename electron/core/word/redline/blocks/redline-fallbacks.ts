import type { TreeElement } from '../../../package/xml-tree.ts';
import type { StoryContext } from '../story-context.ts';
import { createElement, findChild, isElement } from '../tree/tree-elements.ts';
import { listBlocks } from './block.ts';
import type { BlockRow } from './block-row.ts';
import type { PlacedBlocks } from './placed-blocks.ts';

/**
 * Compares what old programs show instead of alternate content (ECMA-376 part 3, 9.5) with what they showed before: with
 * the blocks themselves where these were no alternate content.
 */
export function redlineFallbacks(
  old: TreeElement,
  next: TreeElement,
  rows: readonly BlockRow[],
  placed: PlacedBlocks,
  story: StoryContext,
): void {
  const alternates = mapAlternates(next, story.next);
  if (alternates.size === 0) return;
  const oldAlternates = mapAlternates(old, story.old);
  for (const alternate of new Set(alternates.values())) {
    const fallback = findChild(alternate, 'mc:Fallback');
    if (fallback === undefined || listBlocks(fallback, story.next).length === 0) continue;
    const own = rows.filter(({ news }) => news.some(({ element }) => alternates.get(element) === alternate));
    const olds = own.flatMap((row) => row.olds.map(({ element }) => element));
    const others = new Set(olds.map((element) => oldAlternates.get(element) ?? element));
    const shown = [...others].flatMap((one) =>
      one.name === 'mc:AlternateContent' ? (findChild(one, 'mc:Fallback')?.children ?? []) : [one],
    );
    const before = createElement(fallback.name, {}, shown);
    placed.substitute(
      fallback,
      olds.length === 0 ? story.insertContent(fallback) : story.redlineContent(before, fallback),
    );
  }
}

/** The alternate content around each block that is in any. */
function mapAlternates(container: TreeElement, context: StoryContext['next']): Map<TreeElement, TreeElement> {
  const mapped = new Map<TreeElement, TreeElement>();
  const visit = (element: TreeElement): void => {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      if (child.name === 'mc:AlternateContent')
        for (const block of listBlocks(child, context)) mapped.set(block.element, child);
      else if (child.name !== 'w:p' && child.name !== 'w:tbl') visit(child);
    }
  };
  visit(container);
  return mapped;
}
