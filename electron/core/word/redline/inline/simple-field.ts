import type { TreeElement, TreeNode } from '../../../package/xml-tree.ts';
import type { RevisionStamp } from '../revision-stamp.ts';
import { createElement, isElement, listElements, withChildren } from '../tree/tree-elements.ts';

/** A w:fldSimple whose result is marked as inserted: the element itself cannot be in a change. */
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
