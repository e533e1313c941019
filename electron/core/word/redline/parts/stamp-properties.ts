import type { TreeElement } from '../../../package/xml-tree.ts';
import type { Revision } from '../revision.ts';
import { isElement, withChildren } from '../tree/tree-elements.ts';

/**
 * The properties of the newer file (ECMA-376 part 2, 8.3) with the author of the redline as the last writer and its day as
 * the last change. Who made the newer file, and when, is a claim of that file and stays.
 */
export function stampProperties(properties: TreeElement, { author, date }: Revision): TreeElement {
  const values: Readonly<Record<string, string>> = { 'cp:lastModifiedBy': author, 'dcterms:modified': date };
  return withChildren(
    properties,
    properties.children.map((child) => {
      const value = isElement(child) ? values[child.name] : undefined;
      return isElement(child) && value !== undefined ? withChildren(child, [value]) : child;
    }),
  );
}
