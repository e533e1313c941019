import type { TreeElement, TreeNode } from '../../package/xml-tree.ts';
import type { Revision } from './revision.ts';
import { createElement } from './tree/tree-elements.ts';

/** Makes the elements of tracked changes, each with an id of its own (CT_TrackChange, ECMA-376 17.13.5). */
export class RevisionStamp {
  private readonly revision: Revision;
  private last: number;

  /** @param last the largest id of an annotation in the file */
  constructor(revision: Revision, last: number) {
    this.revision = revision;
    this.last = last;
  }

  nextId(): string {
    this.last += 1;
    return String(this.last);
  }

  create(name: string, children: readonly TreeNode[] = [], more: Readonly<Record<string, string>> = {}): TreeElement {
    const { author, date } = this.revision;
    return createElement(name, { 'w:id': this.nextId(), 'w:author': author, 'w:date': date, ...more }, children);
  }
}
