import type { TreeElement } from '../../../package/xml-tree.ts';
import { findChild, isElement } from './tree-elements.ts';

/** Tracked changes that a file holds itself and that stay alongside those of the redline. */
const INSERTED = ['w:ins', 'w:moveTo'];
const DELETED = ['w:del', 'w:moveFrom'];

/** Whether an element around runs marks them as deleted. */
export function isDeletion({ name }: TreeElement): boolean {
  return DELETED.includes(name);
}

/** Whether the mark of a paragraph is inserted: without that change its words belong to the next paragraph. */
export function isMarkInserted(paragraph: TreeElement): boolean {
  const look = findChild(findChild(paragraph, 'w:pPr'), 'w:rPr');
  return look !== undefined && hasMark(look, INSERTED);
}

/** Whether a row or cell is inserted as a whole. */
export function isPartInserted(part: TreeElement): boolean {
  const properties = findChild(part, part.name === 'w:tc' ? 'w:tcPr' : 'w:trPr');
  return properties !== undefined && hasMark(properties, part.name === 'w:tc' ? ['w:cellIns'] : INSERTED);
}

/** The properties without marks of insertion and deletion. */
export function withoutMarks(properties: TreeElement): TreeElement {
  const { children } = properties;
  const left = children.filter((child) => !isElement(child) || ![...INSERTED, ...DELETED].includes(child.name));
  return left.length === children.length ? properties : { ...properties, children: left };
}

/** Whether anything in an element is a tracked change of the file itself. */
export function holdsRevision(element: TreeElement): boolean {
  return element.children.some(
    (child) =>
      isElement(child) && (INSERTED.includes(child.name) || DELETED.includes(child.name) || holdsRevision(child)),
  );
}

/** Adds the content controls right after the beginning of a range of insertion or deletion (ECMA-376 17.13.5.5, 17.13.5.8). */
export function collectTrackedControls(element: TreeElement, found: Set<TreeElement>): void {
  const children = element.children.filter((child) => isElement(child));
  children.forEach((child, at) => {
    const before = children[at - 1]?.name ?? '';
    if (child.name === 'w:sdt' && /^w:customXml(Ins|Del|MoveFrom|MoveTo)RangeStart$/.test(before)) found.add(child);
    collectTrackedControls(child, found);
  });
}

function hasMark(properties: TreeElement, names: readonly string[]): boolean {
  return properties.children.some((child) => isElement(child) && names.includes(child.name));
}
