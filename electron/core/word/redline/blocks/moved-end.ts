import type { TreeElement, TreeNode } from '../../../package/xml-tree.ts';
import { buildJoinedProperties, buildKeptProperties } from '../properties/paragraph-properties.ts';
import type { StoryContext } from '../story-context.ts';
import { isElement, listElements, withChildren } from '../tree/tree-elements.ts';
import type { AlignedPart } from './align-parts.ts';
import type { BlockRow } from './block-row.ts';
import type { MovedPart } from './moved-part.ts';
import type { PlacedBlocks } from './placed-blocks.ts';
import { redlineParagraphs } from './redline-paragraphs.ts';

/** The end of a body where parts leave or arrive: what is before it, its last pair of paragraphs, and these parts. */
export type MovedEnd = {
  readonly before: readonly AlignedPart[];
  readonly pair: BlockRow;
  readonly moved: readonly AlignedPart[];
};

/**
 * The end of a body to or from which a part is moved; null if there is none, or if its last paragraphs cannot share a
 * mark because something else than paragraphs, or something that only one file has, is in the way.
 */
export function findMovedEnd(aligned: readonly AlignedPart[]): MovedEnd | null {
  const at = aligned.findLastIndex(({ kind }) => kind === 'rows');
  const [last, moved] = [aligned[at], aligned.slice(at + 1)];
  const pair = last?.rows.at(-1);
  if (last === undefined || pair === undefined || moved.length === 0) return null;
  const blocks = [pair, ...moved.flatMap(({ rows }) => rows)].flatMap(({ olds, news }) => [...olds, ...news]);
  const isPair = pair.olds.length > 0 && pair.news.length > 0;
  if (!isPair || !blocks.every(({ kind }) => kind === 'paragraph')) return null;
  return { before: [...aligned.slice(0, at), { kind: 'rows', rows: last.rows.slice(0, -1) }], pair, moved };
}

/**
 * Writes the end of a body where parts leave or arrive. The mark of the last paragraph of a body cannot be deleted or
 * inserted: the last paragraphs of both files share it, and the mark before what moves is deleted or inserted instead.
 */
export function placeMovedEnd(
  { pair, moved }: MovedEnd,
  write: (part: AlignedPart) => MovedPart,
  placed: PlacedBlocks,
  story: StoryContext,
): void {
  const leaving = moved.flatMap((part) => (part.kind === 'from' ? [...write(part).from] : []));
  const arriving = moved.flatMap((part) => (part.kind === 'to' ? [...write(part).to] : []));
  const [before, now] = [findLast(moved, 'from', 'olds'), findLast(moved, 'to', 'news')];
  const [pairOld, pairNew] = [pair.olds.at(-1)?.element, pair.news.at(-1)?.element];
  if (pairOld === undefined || pairNew === undefined) throw new Error('no pair');
  const kept = buildKeptProperties(before ?? pairOld, now ?? pairNew, story);
  const mark = before === undefined ? 'w:ins' : 'w:del';
  const joined = before !== undefined && now !== undefined;
  const written = redlineParagraphs(
    pair.olds.map(({ element }) => element),
    pair.news.map(({ element }) => element),
    story,
    { of: 'old', paragraphs: [] },
  );
  written.forEach(({ node, of }, at) => {
    const isLast = at === written.length - 1 && !joined;
    const made = isLast ? withProperties(node, buildJoinedProperties(pairOld, pairNew, mark, story)) : node;
    if (of === null) placed.add([made]);
    else placed.replace(of, [made]);
  });
  if (now === undefined) placed.add(closeParagraphs(leaving, kept));
  else placeArriving(arriving, joined ? leaving : [], kept, placed);
}

function findLast(moved: readonly AlignedPart[], kind: 'from' | 'to', side: 'olds' | 'news'): TreeElement | undefined {
  return moved
    .flatMap((part) => (part.kind === kind ? part.rows : []))
    .flatMap((row) => row[side])
    .at(-1)?.element;
}

/** The last paragraph that leaves runs into the first one that arrives. */
function placeArriving(
  arriving: MovedPart['to'],
  leaving: readonly TreeNode[],
  kept: TreeElement | undefined,
  placed: PlacedBlocks,
): void {
  const at = findLastParagraph(leaving);
  const [before, last, after] = [leaving.slice(0, Math.max(at, 0)), leaving[at], leaving.slice(at + 1)];
  placed.add(before);
  const content = isElement(last) ? [...listContent(last), ...after.filter((node) => isElement(node))] : [];
  arriving.forEach(([block, nodes], n) => {
    const joined =
      n === 0 ? nodes.map((node, m) => (m === 0 && isElement(node) ? prepend(node, content) : node)) : nodes;
    placed.replace(block, n === arriving.length - 1 ? closeParagraphs(joined, kept) : joined);
  });
}

/** The nodes, the last paragraph of which has the properties of a mark that both files have. */
function closeParagraphs(nodes: readonly TreeNode[], properties: TreeElement | undefined): TreeNode[] {
  const at = findLastParagraph(nodes);
  return nodes.map((node, n) => (n === at && isElement(node) ? withProperties(node, properties) : node));
}

function findLastParagraph(nodes: readonly TreeNode[]): number {
  return nodes.findLastIndex((node) => isElement(node, 'w:p'));
}

function listContent(paragraph: TreeElement): TreeElement[] {
  return listElements(paragraph).filter(({ name }) => name !== 'w:pPr');
}

function prepend(paragraph: TreeElement, content: readonly TreeElement[]): TreeElement {
  const own = listElements(paragraph).filter(({ name }) => name === 'w:pPr');
  return withChildren(paragraph, [...own, ...content, ...listContent(paragraph)]);
}

function withProperties(paragraph: TreeElement, properties: TreeElement | undefined): TreeElement {
  return withChildren(paragraph, [...(properties === undefined ? [] : [properties]), ...listContent(paragraph)]);
}
