import type { TreeElement, TreeNode } from '../../../package/xml-tree.ts';
import { appendAll } from '../append-all.ts';
import type { RevisionStamp } from '../revision-stamp.ts';
import { markDeletedControl, markInsertedControl } from '../tracked-control.ts';
import { hasDescendant, isElement, withChildren } from '../tree/tree-elements.ts';

/** The blocks of a redline in the place of those of the newer file, in whatever content controls these are. */
export class PlacedBlocks {
  private readonly container: TreeElement;
  private readonly stamp: RevisionStamp;
  private readonly replacements = new Map<TreeElement, readonly TreeNode[]>();
  private readonly inserted = new Set<TreeElement>();
  private readonly controls = new Set<TreeElement>();
  private readonly wraps: Wrap[] = [];
  private waiting: TreeNode[] = [];
  private isChanged = false;

  constructor(container: TreeElement, stamp: RevisionStamp) {
    this.container = container;
    this.stamp = stamp;
  }

  /** Adds blocks that only the older file has before the next block of the newer one. */
  add(nodes: readonly TreeNode[]): void {
    appendAll(this.waiting, nodes);
    this.isChanged = true;
  }

  /** Puts a block that only the newer file has in its own place, marked. */
  insert(block: TreeElement, nodes: readonly TreeNode[]): void {
    this.inserted.add(block);
    this.replace(block, nodes);
  }

  /** Marks a content control around blocks that both files have. */
  insertControl(control: TreeElement): void {
    this.controls.add(control);
    this.isChanged = true;
  }

  /**
   * Puts a content control around blocks that both files have, marked as deleted. Returns false if they are not next to
   * each other, or if there is one already.
   */
  wrap(first: TreeElement, last: TreeElement, control: TreeElement): boolean {
    const parent = findParent(this.container, first);
    const [from, to] = [parent?.children.indexOf(first) ?? -1, parent?.children.indexOf(last) ?? -1];
    const isFree = this.wraps.every(
      ({ parent: other, from: start, to: end }) => other !== parent || to < start || from > end,
    );
    if (parent === undefined || from < 0 || to < from || !isFree) return false;
    this.wraps.push({ parent, from, to, control });
    this.isChanged = true;
    return true;
  }

  /** Puts another element in the place of one that holds no blocks of its own. */
  substitute(element: TreeElement, made: TreeElement): void {
    if (made === element) return;
    this.replacements.set(element, [made]);
    this.isChanged = true;
  }

  replace(block: TreeElement, nodes: readonly TreeNode[]): void {
    const all = [...this.waiting, ...nodes];
    this.waiting = [];
    if (all.length === 1 && all[0] === block) return;
    this.replacements.set(block, all);
    this.isChanged = true;
  }

  /** The container with its blocks replaced. What is left over comes last, before the section of a body. */
  write(): TreeElement {
    if (!this.isChanged) return this.container;
    const replaced = this.writeElement(this.container);
    if (this.waiting.length === 0) return replaced;
    const { children } = replaced;
    const section = children.findLastIndex((child) => isElement(child, 'w:sectPr'));
    const end = section < 0 ? children.length : section;
    return withChildren(replaced, [...children.slice(0, end), ...this.waiting, ...children.slice(end)]);
  }

  private writeElement(element: TreeElement): TreeElement {
    const wraps = this.wraps.filter(({ parent }) => parent === element);
    const children: TreeNode[] = [];
    element.children.forEach((child, at) => {
      const wrap = wraps.find(({ from, to }) => from <= at && at <= to);
      if (wrap === undefined) appendAll(children, this.writeChild(child));
      else if (at === wrap.to) {
        const content = element.children.slice(wrap.from, at + 1).flatMap((one) => this.writeChild(one));
        appendAll(children, markDeletedControl(fillControl(wrap.control, content), this.stamp));
      }
    });
    return withChildren(element, children);
  }

  private writeChild(child: TreeNode): readonly TreeNode[] {
    if (!isElement(child)) return [child];
    const found = this.replacements.get(child);
    if (found !== undefined) return found;
    if (!CONTAINERS.has(child.name)) return [child];
    const written = this.writeElement(child);
    return this.controls.has(child) || this.isInserted(child) ? markInsertedControl(written, this.stamp) : [written];
  }

  /** Whether a control holds blocks and all of them are new. */
  private isInserted(control: TreeElement): boolean {
    const isBlock = ({ name }: TreeElement) => name === 'w:p' || name === 'w:tbl';
    if (control.name !== 'w:sdt' || !hasDescendant(control, isBlock)) return false;
    const isKept = (element: TreeElement): boolean =>
      element.children.some(
        (child) => isElement(child) && !this.inserted.has(child) && (isBlock(child) || isKept(child)),
      );
    return !isKept(control);
  }
}

/** Children of an element that a content control of the older file is put around. */
type Wrap = {
  readonly parent: TreeElement;
  readonly from: number;
  readonly to: number;
  readonly control: TreeElement;
};

function findParent(container: TreeElement, child: TreeElement): TreeElement | undefined {
  if (container.children.includes(child)) return container;
  for (const inner of container.children) {
    const found = isElement(inner) && CONTAINERS.has(inner.name) ? findParent(inner, child) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function fillControl(control: TreeElement, content: readonly TreeNode[]): TreeElement {
  return withChildren(
    control,
    control.children.map((child) => (isElement(child, 'w:sdtContent') ? withChildren(child, content) : child)),
  );
}

const CONTAINERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag', 'mc:AlternateContent', 'mc:Choice']);
