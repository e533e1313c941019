import type { TreeElement, TreeNode } from '../../../package/xml-tree.ts';
import { isElement } from '../tree/tree-elements.ts';
import { convertNamespace } from './namespace-form.ts';
import type { PartNamespaces } from './part-namespaces.ts';
import { ShapeIds } from './shape-ids.ts';

/** What the importer asks of the rest of the job, where ids of the older file mean something else in the newer. */
export type IdMaps = {
  readonly style: (type: 'paragraph' | 'character' | 'table', id: string) => string | null;
  readonly list: (id: string) => string;
  /** The id of a note in the output; it is brought in. */
  readonly note: (kind: 'footnote' | 'endnote', id: string) => string | null;
  readonly relationship: (id: string) => string | null;
  readonly nextDrawing: () => string;
};

const STYLES = { 'w:pStyle': 'paragraph', 'w:rStyle': 'character', 'w:tblStyle': 'table' } as const;
/** What belongs to the older file only: ranges would be there twice, and a section would break the newer one. */
const LEFT_OUT = new Set(
  [
    ...['bookmarkStart', 'bookmarkEnd', 'commentRangeStart', 'commentRangeEnd', 'commentReference', 'annotationRef'],
    ...['sectPr', 'proofErr', 'permStart', 'permEnd', 'lastRenderedPageBreak', 'subDoc', 'altChunk'],
  ].map((name) => `w:${name}`),
);
/** What holds shapes of old programs (VML, ECMA-376 part 4, 14.1). */
const SHAPES = new Set(['w:pict', 'w:object']);
const LEFT_OUT_ATTRIBUTE = /^w:rsid|^w14:(paraId|textId)$|^wp14:(anchorId|editId)$/;
/** A graphic names the namespace of what it holds (ECMA-376 20.1.2.2.17). */
const NAMESPACE = /^(xmlns.*|uri)$/;
const DELETED: Readonly<Record<string, string>> = { 'w:t': 'w:delText', 'w:instrText': 'w:delInstrText' };

/** Copies content of a part of the older file so that it can stand in a part of the newer one. */
export class ContentImporter {
  private readonly ids: IdMaps;
  private readonly namespaces: PartNamespaces;
  private shapes: ShapeIds | null = null;

  constructor(ids: IdMaps, namespaces: PartNamespaces) {
    this.ids = ids;
    this.namespaces = namespaces;
  }

  /** Copies one element; null if the newer file has no use for it. */
  import(element: TreeElement): TreeElement | null {
    if (!SHAPES.has(element.name)) return this.importElement(element);
    const outer = this.shapes;
    this.shapes = new ShapeIds(element, this.ids.nextDrawing());
    const made = this.importElement(element);
    this.shapes = outer;
    return made;
  }

  private importElement(element: TreeElement): TreeElement | null {
    if (LEFT_OUT.has(element.name)) return null;
    const renamed = this.importId(element);
    if (renamed === null) return null;
    const local: Record<string, string> = {};
    const declare = (name: string) => {
      const declared = this.namespaces.require(name.includes(':') ? name.slice(0, name.indexOf(':')) : '');
      if (declared !== null) local[declared[0]] = declared[1];
    };
    declare(element.name);
    for (const [name, value] of Object.entries(renamed)) {
      if (LEFT_OUT_ATTRIBUTE.test(name)) continue;
      if (!name.startsWith('xmlns')) declare(name);
      if (name === 'Requires' || name === 'mc:Ignorable') for (const one of value.split(/\s+/)) declare(`${one}:`);
      const target = name.startsWith('r:') && value !== '' ? this.ids.relationship(value) : value;
      if (target !== null) local[name] = NAMESPACE.test(name) ? convertNamespace(target, this.namespaces.form) : target;
    }
    return { name: element.name, attributes: local, children: this.importAll(element.children) };
  }

  importAll(nodes: readonly TreeNode[]): TreeNode[] {
    return nodes.flatMap((node): TreeNode[] => {
      const made = isElement(node) ? this.import(node) : node;
      return made === null ? [] : [made];
    });
  }

  /** Copies a run's child, or runs, as deleted text; what is inside a text box stays text. */
  importDeleted(child: TreeElement): TreeElement | null {
    const made = this.import(child);
    return made && markDeleted(made);
  }

  /** The attributes with ids that mean the same in the newer file; null if there is no such thing. */
  private importId(element: TreeElement): Readonly<Record<string, string>> | null {
    const { name, attributes } = element;
    const value = attributes['w:val'] ?? '';
    const withId = (key: string, id: string | null) => (id === null ? null : { ...attributes, [key]: id });
    if (name === 'w:pStyle' || name === 'w:rStyle' || name === 'w:tblStyle')
      return withId('w:val', this.ids.style(STYLES[name], value));
    if (name === 'w:numId') return withId('w:val', this.ids.list(value));
    if (name === 'w:footnoteReference') return withId('w:id', this.ids.note('footnote', attributes['w:id'] ?? ''));
    if (name === 'w:endnoteReference') return withId('w:id', this.ids.note('endnote', attributes['w:id'] ?? ''));
    if (name === 'wp:docPr') return withId('id', this.ids.nextDrawing());
    return this.shapes?.rename(element) ?? attributes;
  }
}

function markDeleted(element: TreeElement): TreeElement {
  const { name, attributes, children } = element;
  const deleted = DELETED[name];
  if (deleted !== undefined) return { name: deleted, attributes: { ...attributes, 'xml:space': 'preserve' }, children };
  if (name === 'w:txbxContent' || name === 'w:ruby') return element;
  return { name, attributes, children: children.map((child) => (isElement(child) ? markDeleted(child) : child)) };
}
