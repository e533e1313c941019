import type { TreeElement, TreeNode } from '../../package/xml-tree.ts';
import type { ContentImporter } from './parts/content-importer.ts';
import type { RevisionStamp } from './revision-stamp.ts';
import { createElement, findChild, isElement, listElements, withChildren } from './tree/tree-elements.ts';

/**
 * Marks a content control itself as inserted, else rejecting would leave an empty one. As Word writes it, one range holds
 * its beginning and one its end (ECMA-376 17.13.5.7, 17.13.5.8).
 */
export function markInsertedControl(control: TreeElement, stamp: RevisionStamp): TreeNode[] {
  return markControl(control, 'w:customXmlIns', stamp);
}

/** Marks a content control as deleted whose words stay (ECMA-376 17.13.5.4, 17.13.5.5). */
export function markDeletedControl(control: TreeElement, stamp: RevisionStamp): TreeNode[] {
  return markControl(control, 'w:customXmlDel', stamp);
}

function markControl(control: TreeElement, name: string, stamp: RevisionStamp): TreeNode[] {
  const [first, second] = [createRange(name, stamp), createRange(name, stamp)];
  const children = control.children.map(
    (child): TreeNode =>
      isElement(child, 'w:sdtContent') ? withChildren(child, [first.end, ...child.children, second.start]) : child,
  );
  return [first.start, withChildren(control, children), second.end];
}

function createRange(name: string, stamp: RevisionStamp): { readonly start: TreeElement; readonly end: TreeElement } {
  const start = stamp.create(`${name}RangeStart`);
  return { start, end: createElement(`${name}RangeEnd`, { 'w:id': start.attributes['w:id'] ?? '' }) };
}

/** What a content control can have that means the same in the newer file, where its id is another one. */
const PORTABLE = new Set(
  ['alias', 'tag', 'label', 'tabIndex', 'temporary', 'text', 'richText', 'date', 'comboBox', 'dropDownList', 'rPr'].map(
    (name) => `w:${name}`,
  ),
);
/** Ids are free in the newer file, and placeholders lead to a part of the older one. */
const DROPPED = new Set(['w:id', 'w:placeholder', 'w:showingPlcHdr', 'w15:appearance', 'w15:color']);

/**
 * A content control of the older file without its content, to be put around words of the newer one; null for one that is
 * bound to other data, locked, or of a kind that other parts belong to.
 */
export function importControl(control: TreeElement, importer: ContentImporter): TreeElement | null {
  const own = listElements(findChild(control, 'w:sdtPr'));
  if (!own.every(({ name }) => PORTABLE.has(name) || DROPPED.has(name))) return null;
  const properties = own.filter(({ name }) => PORTABLE.has(name));
  return importer.import(
    createElement('w:sdt', {}, [createElement('w:sdtPr', {}, properties), createElement('w:sdtContent')]),
  );
}
