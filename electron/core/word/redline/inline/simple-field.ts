import type { TreeElement, TreeNode } from '../../../package/xml-tree.ts';
import type { RevisionStamp } from '../revision-stamp.ts';
import { createElement, isElement, listElements, withChildren } from '../tree/tree-elements.ts';

/**
 * A w:fldSimple as it can be in a change. CT_RunTrackChange (ECMA-376 17.13.5.18) holds none, but runs of one direction
 * that do. With its result alone marked, rejecting leaves a field without one, in which LibreOffice 7.4 prints a number.
 */
export function wrapSimpleField(field: TreeElement): TreeElement {
  return createElement('w:dir', { 'w:val': 'ltr' }, [field]);
}

/** What is in a change that is accepted: a simple field without what was put around it there. */
export function unwrapSimpleField(node: TreeNode): readonly TreeNode[] {
  const [only, ...others] = isElement(node, 'w:dir') ? node.children : [];
  return isElement(only, 'w:fldSimple') && others.length === 0 ? [only] : [node];
}

/** A w:fldSimple whose result is marked as inserted, for a text of ours, in which nothing is said of directions. */
export function markSimpleField(field: TreeElement, status: string, stamp: RevisionStamp): TreeElement {
  return withChildren(
    field,
    field.children.map((child): TreeNode => {
      if (isElement(child, 'w:r')) return stamp.create(status, [child]);
      return isElement(child) && WRAPPERS.has(child.name) ? markSimpleField(child, status, stamp) : child;
    }),
  );
}

const WRAPPERS = new Set(['w:fldSimple', 'w:hyperlink', 'w:smartTag']);

/** The runs of a complex field that says the same as a w:fldSimple; unlike that they can be deleted. */
export function expandSimpleField(field: TreeElement): TreeElement[] {
  const mark = (type: string) => createElement('w:r', {}, [createElement('w:fldChar', { 'w:fldCharType': type })]);
  const code = createElement('w:instrText', { 'xml:space': 'preserve' }, [field.attributes['w:instr'] ?? '']);
  return [mark('begin'), createElement('w:r', {}, [code]), mark('separate'), ...listRuns(field), mark('end')];
}

function listRuns(element: TreeElement): TreeElement[] {
  return listElements(element).flatMap((child) => {
    if (child.name === 'w:r') return [child];
    return child.name === 'w:fldSimple' ? expandSimpleField(child) : listRuns(child);
  });
}
