import type { TreeElement, TreeNode } from '../../../package/xml-tree.ts';
import { findChild, isElement, withChildren } from '../tree/tree-elements.ts';

/** The name of the mark of a paragraph that is to be merged; no file has such an element. */
export const MERGED_MARK = '#merged';

/** What holds blocks and is no border between them. */
export const BLOCK_WRAPPERS: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:customXml']);
const BLOCKS = new Set(['w:p', 'w:tbl', 'w:sdt', 'w:customXml']);
/** What takes no room in a paragraph. */
const RANGES = /^w:(bookmark|commentRange|perm)(Start|End)$/;

type Leaf = { readonly element: TreeElement; readonly siblings: readonly TreeNode[] };

/**
 * Puts each paragraph whose mark was deleted in front of the next one, which keeps its own properties, across the borders
 * of content controls. Before a table or at the end an empty one goes and one with content stays; a cell ends with a
 * paragraph. Returns the same array if there is none.
 * @param isCell whether these are the blocks of a cell
 * @param remove what is left of a paragraph that goes
 */
export function mergeUnmarkedParagraphs(
  children: readonly TreeNode[],
  isCell: boolean,
  remove: (paragraph: TreeElement) => readonly TreeNode[],
): readonly TreeNode[] {
  const leaves = listLeaves(children);
  if (!leaves.some(({ element }) => element.name === 'w:p' && isMarkDeleted(element))) return children;
  const made = new Map<TreeElement, readonly TreeNode[]>();
  let waiting: (Leaf & { readonly joined: TreeElement }) | null = null;
  const settle = (isEnd: boolean) => {
    if (waiting === null) return;
    const { element, siblings, joined } = waiting;
    const left = siblings.filter((one) => isElement(one) && made.get(one)?.length !== 0);
    const before = left[left.indexOf(element) - 1];
    const isAlone = !left.some((one) => one !== element && isElement(one) && BLOCKS.has(one.name));
    const endsCell = isCell && isEnd && !isElement(before, 'w:p');
    const stays = isAlone || endsCell || listContent(joined).some(hasContent);
    made.set(element, stays ? [removeMark(joined)] : remove(joined));
    waiting = null;
  };
  for (const leaf of leaves) {
    const { element } = leaf;
    if (element.name !== 'w:p') {
      settle(false);
      continue;
    }
    const joined: TreeElement = waiting === null ? element : prependContent(element, listContent(waiting.joined));
    if (waiting !== null) made.set(waiting.element, []);
    waiting = isMarkDeleted(element) ? { ...leaf, joined } : null;
    if (waiting === null && joined !== element) made.set(element, [joined]);
  }
  settle(true);
  return replaceLeaves(children, made);
}

function listLeaves(siblings: readonly TreeNode[]): Leaf[] {
  return siblings.flatMap((element): Leaf[] => {
    if (!isElement(element)) return [];
    if (BLOCK_WRAPPERS.has(element.name)) return listLeaves(element.children);
    return BLOCKS.has(element.name) || element.name === 'w:sectPr' ? [{ element, siblings }] : [];
  });
}

/** A wrapper of which nothing is left goes too. */
function replaceLeaves(
  nodes: readonly TreeNode[],
  made: ReadonlyMap<TreeElement, readonly TreeNode[]>,
): readonly TreeNode[] {
  return nodes.flatMap((node): readonly TreeNode[] => {
    if (!isElement(node)) return [node];
    if (!BLOCK_WRAPPERS.has(node.name)) return made.get(node) ?? [node];
    const before = listLeaves(node.children);
    if (!before.some(({ element }) => made.has(element))) return [node];
    const children = replaceLeaves(node.children, made);
    return listLeaves(children).length === 0 ? [] : [withChildren(node, children)];
  });
}

function isMarkDeleted(paragraph: TreeElement): boolean {
  return findChild(findChild(findChild(paragraph, 'w:pPr'), 'w:rPr'), MERGED_MARK) !== undefined;
}

function listContent(paragraph: TreeElement): TreeNode[] {
  return paragraph.children.filter((child) => isElement(child) && child.name !== 'w:pPr');
}

function hasContent(node: TreeNode): boolean {
  if (!isElement(node) || RANGES.test(node.name)) return false;
  if (node.name === 'w:r') return node.children.some((child) => isElement(child) && child.name !== 'w:rPr');
  return node.name.startsWith('m:') || node.children.some(hasContent);
}

function prependContent(paragraph: TreeElement, content: readonly TreeNode[]): TreeElement {
  const properties = findChild(paragraph, 'w:pPr');
  const rest = paragraph.children.filter((child) => child !== properties);
  return withChildren(paragraph, [...(properties === undefined ? [] : [properties]), ...content, ...rest]);
}

function removeMark(paragraph: TreeElement): TreeElement {
  const clean = (element: TreeElement, name: string): TreeElement =>
    withChildren(
      element,
      element.children.flatMap((child): TreeNode[] => {
        if (isElement(child, MERGED_MARK)) return [];
        return isElement(child, name) ? [clean(child, name === 'w:pPr' ? 'w:rPr' : '')] : [child];
      }),
    );
  return clean(paragraph, 'w:pPr');
}
