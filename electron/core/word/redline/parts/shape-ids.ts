import type { TreeElement } from '../../../package/xml-tree.ts';
import { listDescendants } from '../tree/tree-elements.ts';

/**
 * Ids of the shapes of one picture or object that comes in: each is unique in its part (ECMA-376 part 4, 19.1.2.19). A type of
 * shapes that is defined elsewhere keeps its id.
 */
export class ShapeIds {
  private readonly ending: string;
  private readonly types: ReadonlySet<string>;

  /** @param ending what no other id ends with */
  constructor(element: TreeElement, ending: string) {
    this.ending = `_${ending}`;
    this.types = new Set(listDescendants(element, 'v:shapetype').map(({ attributes }) => `#${attributes.id ?? ''}`));
  }

  /** The attributes of an element in it. */
  rename({ name, attributes }: TreeElement): Readonly<Record<string, string>> {
    const { id, type, ShapeID } = attributes;
    if (name === 'o:OLEObject' && ShapeID !== undefined) return { ...attributes, ShapeID: ShapeID + this.ending };
    if (!name.startsWith('v:')) return attributes;
    return {
      ...attributes,
      ...(id === undefined ? {} : { id: id + this.ending }),
      ...(type !== undefined && this.types.has(type) ? { type: type + this.ending } : {}),
    };
  }
}
