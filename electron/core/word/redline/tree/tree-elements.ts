import type { TreeElement, TreeNode } from '../../../package/xml-tree.ts';

export function isElement(node: TreeNode | undefined, name?: string): node is TreeElement {
  return typeof node === 'object' && (name === undefined || node.name === name);
}

export function createElement(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly TreeNode[] = [],
): TreeElement {
  return { name, attributes, children };
}

export function findChild(element: TreeElement | undefined, name: string): TreeElement | undefined {
  return element?.children.find((child): child is TreeElement => isElement(child, name));
}

export function listElements(element: TreeElement | undefined): TreeElement[] {
  return element?.children.filter((child) => isElement(child)) ?? [];
}

/** The w:val of a child, such as the style of paragraph properties. */
export function readValue(element: TreeElement | undefined, child: string): string | undefined {
  return findChild(element, child)?.attributes['w:val'];
}

export function withChildren(element: TreeElement, children: readonly TreeNode[]): TreeElement {
  return { name: element.name, attributes: element.attributes, children };
}

export function joinText(element: TreeElement): string {
  const [first] = element.children;
  if (element.children.length === 1 && typeof first === 'string') return first;
  return element.children.filter((child) => typeof child === 'string').join('');
}

/** All descendants with a name, outermost only, in document order. */
export function listDescendants(node: TreeNode, name: string): TreeElement[] {
  if (!isElement(node)) return [];
  return node.children.flatMap((child) =>
    isElement(child, name) ? [child] : isElement(child) ? listDescendants(child, name) : [],
  );
}

/** Whether a descendant fulfils a test. */
export function hasDescendant(element: TreeElement, test: (one: TreeElement) => boolean): boolean {
  return element.children.some((child) => isElement(child) && (test(child) || hasDescendant(child, test)));
}

/** Replaces descendants for which there is a replacement, and keeps every branch without one as it is. */
export function replaceDescendants(
  element: TreeElement,
  replacements: ReadonlyMap<TreeElement, readonly TreeNode[]>,
): TreeElement {
  let changed = false;
  const children = element.children.flatMap((child): readonly TreeNode[] => {
    if (!isElement(child)) return [child];
    const found = replacements.get(child);
    const made = found ?? [replaceDescendants(child, replacements)];
    if (made.length !== 1 || made[0] !== child) changed = true;
    return made;
  });
  return changed ? withChildren(element, children) : element;
}
