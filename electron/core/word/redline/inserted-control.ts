import type { TreeElement, TreeNode } from '../../package/xml-tree.ts';
import type { RevisionStamp } from './revision-stamp.ts';
import { createElement, isElement, withChildren } from './tree/tree-elements.ts';

/**
 * Marks a content control itself as inserted, else rejecting would leave an empty one. As Word writes it, one range holds
 * its beginning and one its end (ECMA-376 17.13.5.7, 17.13.5.8).
 */
export function markInsertedControl(control: TreeElement, stamp: RevisionStamp): TreeNode[] {
  const [first, second] = [createRange(stamp), createRange(stamp)];
  const children = control.children.map(
    (child): TreeNode =>
      isElement(child, 'w:sdtContent') ? withChildren(child, [first.end, ...child.children, second.start]) : child,
  );
  return [first.start, withChildren(control, children), second.end];
}

function createRange(stamp: RevisionStamp): { readonly start: TreeElement; readonly end: TreeElement } {
  const start = stamp.create('w:customXmlInsRangeStart');
  return { start, end: createElement('w:customXmlInsRangeEnd', { 'w:id': start.attributes['w:id'] ?? '' }) };
}
