import type { TreeElement, TreeNode } from '../../../package/xml-tree.ts';
import { isElement, listElements, withChildren } from '../tree/tree-elements.ts';

const BOUND = /^w:(bookmark|commentRange|perm)(Start|End)$/;

/** Bookmarks and the like of which a tracked deletion holds one end only (LibreOffice 7.4 writes them so). */
export class BrokenRanges {
  private readonly removed = new Set<string>();

  /** Notes the ranges that begin in what is removed; returns the ends in it, which may belong to ranges that begin outside. */
  remove(element: TreeElement): TreeElement[] {
    return listElements(element).flatMap((child) => {
      if (!BOUND.test(child.name)) return this.remove(child);
      if (child.name.endsWith('End')) return [child];
      this.removed.add(describeRange(child));
      return [];
    });
  }

  /** Takes out the ends of the ranges whose beginning was removed. */
  settle(element: TreeElement): TreeElement {
    if (this.removed.size === 0) return element;
    let changed = false;
    const children = element.children.flatMap((child): readonly TreeNode[] => {
      if (!isElement(child)) return [child];
      const isOrphan = BOUND.test(child.name) && child.name.endsWith('End') && this.removed.has(describeRange(child));
      const made = isOrphan ? [] : [this.settle(child)];
      changed ||= made[0] !== child;
      return made;
    });
    return changed ? withChildren(element, children) : element;
  }
}

function describeRange({ name, attributes }: TreeElement): string {
  return `${name.replace(/(Start|End)$/, '')} ${attributes['w:id'] ?? ''}`;
}
