import type { TreeElement } from '../../../package/xml-tree.ts';
import type { FlattenContext } from '../inline/flatten-paragraph.ts';
import type { StoryContext } from '../story-context.ts';
import { isElement, joinText, listDescendants } from '../tree/tree-elements.ts';
import { type Anchor, logLoneAnchors } from './anchor.ts';
import { compareRanges, type LoneControls, type WrappedRange } from './compare-ranges.ts';
import { describeAnchor } from './describe-anchor.ts';
import { describePlace } from './describe-place.ts';

/** Blocks, rows or cells that belong together. */
export type OutlineRow = { readonly olds: readonly TreeElement[]; readonly news: readonly TreeElement[] };

/**
 * Compares what stands between the blocks of two containers, the rows of two tables or the cells of two rows: bookmarks,
 * content controls and the like. Returns the controls that only one has around what both have.
 */
export function compareOutline(
  old: TreeElement,
  next: TreeElement,
  rows: readonly OutlineRow[],
  story: StoryContext,
): LoneControls {
  const before = new OutlineReader(countKept(rows, 'olds'), story.old).read(old);
  const after = new OutlineReader(countKept(rows, 'news'), story.next).read(next);
  logLoneAnchors(before.anchors, after.anchors, story.job.log);
  return compareRanges(before.ranges, after.ranges, story.job);
}

/** How many rows that are in both files end with each block; a block in the middle of a row is counted as half. */
function countKept(rows: readonly OutlineRow[], side: 'olds' | 'news'): Map<TreeElement, number> {
  const counts = new Map<TreeElement, number>();
  let kept = 0;
  for (const row of rows) {
    const isKept = row.olds.length > 0 && row.news.length > 0;
    const blocks = row[side];
    blocks.forEach((block, at) => {
      counts.set(block, isKept ? kept + (at === blocks.length - 1 ? 1 : 0.5) : kept);
    });
    if (isKept) kept += 1;
  }
  return counts;
}

class OutlineReader {
  private readonly counts: ReadonlyMap<TreeElement, number>;
  private readonly context: FlattenContext;
  private fitting: ReadonlySet<string> = BLOCKS;
  private readonly anchors: Anchor[] = [];
  private readonly ranges: WrappedRange[] = [];
  private at = 0;
  private last: TreeElement | undefined;

  constructor(counts: ReadonlyMap<TreeElement, number>, context: FlattenContext) {
    this.counts = counts;
    this.context = context;
  }

  read(container: TreeElement): { readonly anchors: readonly Anchor[]; readonly ranges: readonly WrappedRange[] } {
    this.fitting = PARTS.get(container.name) ?? BLOCKS;
    this.readChildren(container);
    const { anchors, ranges } = this;
    return { anchors, ranges };
  }

  private readChildren(element: TreeElement): void {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      const count = this.counts.get(child);
      if (count !== undefined) {
        this.at = count;
        this.last = child;
      } else if (WRAPPERS.has(child.name)) this.readWrapper(child);
      else if (!INNER.has(child.name)) this.readAnchor(child);
    }
  }

  private readWrapper(element: TreeElement): void {
    const from = this.at;
    this.readChildren(element);
    this.ranges.push({ element, from, to: this.at, place: this.locate(element) });
  }

  private readAnchor(element: TreeElement): void {
    const described = describeAnchor(element, this.context.names, this.fitting);
    if (described !== null) this.anchors.push({ ...described, at: this.at, place: this.locate(this.last) });
  }

  private locate(element: TreeElement | undefined) {
    const words = element === undefined ? '' : listDescendants(element, 'w:t').map(joinText).join(' ');
    return describePlace(this.context.story, words);
  }
}

const BLOCKS: ReadonlySet<string> = new Set(['w:p', 'w:tbl']);
const PARTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['w:tbl', new Set(['w:tr'])],
  ['w:tr', new Set(['w:tc'])],
]);
const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag', 'mc:AlternateContent', 'mc:Choice']);
/** What belongs to the container itself, or is compared elsewhere. */
const INNER = new Set(
  ['sectPr', 'tblPr', 'tblGrid', 'tblPrEx', 'trPr', 'tcPr', 'sdtPr', 'sdtEndPr', 'customXmlPr', 'smartTagPr'].map(
    (name) => `w:${name}`,
  ),
).add('mc:Fallback');
