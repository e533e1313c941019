import type { TreeElement, TreeNode } from '../../../package/xml-tree.ts';
import { findChild, isElement, withChildren } from '../tree/tree-elements.ts';

/** The name of the mark of a paragraph that is to be merged; no file has such an element. */
export const MERGED_MARK = '#merged';

/**
 * Puts each paragraph whose mark was deleted in front of the next one, which keeps its own properties. Before a table or
 * at the end of a cell an empty one goes and one with content stays. Returns the same array if there is none.
 */
export function mergeUnmarkedParagraphs(children: readonly TreeNode[]): readonly TreeNode[] {
  if (!children.some((child) => isElement(child, 'w:p') && isMarkDeleted(child))) return children;
  const merged: TreeNode[] = [];
  let waiting: TreeElement | null = null;
  const settle = () => {
    if (waiting !== null && listContent(waiting).length > 0) merged.push(removeMark(waiting));
    waiting = null;
  };
  for (const child of children) {
    if (!isElement(child)) {
      merged.push(child);
      continue;
    }
    if (child.name !== 'w:p') {
      if (BLOCKS.has(child.name)) settle();
      merged.push(child);
      continue;
    }
    const joined: TreeElement = waiting === null ? child : prependContent(child, listContent(waiting));
    waiting = null;
    if (isMarkDeleted(joined)) waiting = joined;
    else merged.push(joined);
  }
  const last = merged.findLast((node) => isElement(node) && (BLOCKS.has(node.name) || node.name === 'w:p'));
  // A cell ends with a paragraph.
  if (waiting !== null && (listContent(waiting).length > 0 || !isElement(last, 'w:p')))
    merged.push(removeMark(waiting));
  return merged;
}

const BLOCKS = new Set(['w:tbl', 'w:sdt', 'w:customXml', 'w:sectPr']);

function isMarkDeleted(paragraph: TreeElement): boolean {
  return findChild(findChild(findChild(paragraph, 'w:pPr'), 'w:rPr'), MERGED_MARK) !== undefined;
}

function listContent(paragraph: TreeElement): TreeNode[] {
  return paragraph.children.filter((child) => isElement(child) && child.name !== 'w:pPr');
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
