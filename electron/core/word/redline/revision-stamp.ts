import type { TreeElement, TreeNode } from '../../package/xml-tree.ts';
import { normalizeRevision, type Revision } from './revision.ts';
import { createElement, isElement, withChildren } from './tree/tree-elements.ts';

/** Makes the elements of tracked changes, each with an id of its own (CT_TrackChange, ECMA-376 17.13.5). */
export class RevisionStamp {
  readonly revision: Revision;
  private last: number;
  /** How many ids were given. */
  count = 0;
  private readonly used = new Set<TreeElement>();

  /** @param last the largest id of an annotation in the file */
  constructor(revision: Revision, last: number) {
    this.revision = normalizeRevision(revision);
    this.last = last;
  }

  nextId(): string {
    this.last += 1;
    this.count += 1;
    return String(this.last);
  }

  create(name: string, children: readonly TreeNode[] = [], more: Readonly<Record<string, string>> = {}): TreeElement {
    const { author, date } = this.revision;
    return createElement(name, { 'w:id': this.nextId(), 'w:author': author, 'w:date': date, ...more }, children);
  }

  /** A tracked change of the newer file for one more place: it has an id of its own wherever it is written. */
  renewMark(mark: TreeElement): TreeElement {
    if (this.used.has(mark)) {
      this.last += 1;
      return { ...mark, attributes: { ...mark.attributes, 'w:id': String(this.last) } };
    }
    this.used.add(mark);
    return mark;
  }

  /** Properties for one more place: a change inside them has an id of its own wherever they are written. */
  renew(properties: TreeElement): TreeElement {
    const change = properties.children.find((child) => isElement(child) && child.name.endsWith('Change'));
    if (change === undefined || !isElement(change)) return properties;
    if (!this.used.has(properties)) {
      this.used.add(properties);
      return properties;
    }
    const renewed = { ...change, attributes: { ...change.attributes, 'w:id': this.nextId() } };
    return withChildren(
      properties,
      properties.children.map((child) => (child === change ? renewed : child)),
    );
  }
}
