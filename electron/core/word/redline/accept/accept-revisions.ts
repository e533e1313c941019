import type { TreeElement, TreeNode } from '../../../package/xml-tree.ts';
import { unwrapSimpleField } from '../inline/simple-field.ts';
import { findChild, isElement, listElements, withChildren } from '../tree/tree-elements.ts';
import { BrokenRanges } from './broken-ranges.ts';
import { BLOCK_WRAPPERS, MERGED_MARK, mergeUnmarkedParagraphs } from './merge-unmarked-paragraphs.ts';

const REMOVED = new Set(['w:del', 'w:moveFrom']);
const UNWRAPPED = new Set(['w:ins', 'w:moveTo']);
const NOISE = new Set([
  ...['rPr', 'pPr', 'sectPr', 'tblPr', 'tblPrEx', 'trPr', 'tcPr', 'tblGrid'].map((name) => `w:${name}Change`),
  ...['moveFrom', 'moveTo', 'customXmlIns', 'customXmlDel', 'customXmlMoveFrom', 'customXmlMoveTo'].flatMap((name) => [
    `w:${name}RangeStart`,
    `w:${name}RangeEnd`,
  ]),
  'w:numberingChange',
  'w:cellIns',
]);
/** Where a revision mark says something of its parent and holds no content (ECMA-376 17.13.5). */
const PROPERTIES = new Set(['w:rPr', 'w:trPr', 'w:tcPr', 'w:numPr', 'w:ctrlPr', 'm:ctrlPr']);

/**
 * A part with its tracked changes accepted, except those that are kept. A part without any is returned as it is.
 */
export function acceptRevisions(root: TreeElement, kept: ReadonlySet<TreeElement> | null): TreeElement {
  const acceptor = new RevisionAcceptor(kept);
  return acceptor.ranges.settle(acceptor.accept(root));
}

class RevisionAcceptor {
  readonly ranges = new BrokenRanges();
  private count = 0;
  private readonly kept: ReadonlySet<TreeElement> | null;

  constructor(kept: ReadonlySet<TreeElement> | null) {
    this.kept = kept;
  }

  accept(element: TreeElement): TreeElement {
    const before = this.count;
    const children = this.acceptChildren(element);
    const merged = BLOCK_WRAPPERS.has(element.name)
      ? children
      : mergeUnmarkedParagraphs(children, element.name === 'w:tc', (one) => this.ranges.remove(one));
    if (this.count === before && merged === children) return element;
    return withChildren(element, merged);
  }

  /** The last paragraph of a control that goes runs into the paragraph after the control. */
  private acceptChildren(element: TreeElement): readonly TreeNode[] {
    let previous = '';
    return element.children.flatMap((child): readonly TreeNode[] => {
      if (!isElement(child)) return [child];
      const isGone = child.name === 'w:sdt' && CONTROL_GONE.test(previous) && this.kept === null;
      previous = child.name;
      const content = isGone ? findChild(child, 'w:sdtContent') : undefined;
      if (isGone) return this.settle(content === undefined ? [] : this.acceptChildren(content));
      return this.acceptChild(child, PROPERTIES.has(element.name));
    });
  }

  private acceptChild(child: TreeElement, inProperties: boolean): readonly TreeNode[] {
    const { name } = child;
    if (this.isKept(child)) return [CHANGE.test(name) ? child : this.accept(child)];
    if (NOISE.has(name)) return this.settle([]);
    if (inProperties && (REMOVED.has(name) || UNWRAPPED.has(name))) {
      // The mark of a paragraph that goes is left for its container, which puts the paragraph into the next one.
      return this.settle(REMOVED.has(name) && child.children.length === 0 ? [MERGED] : []);
    }
    if (name === 'w:cellMerge') return this.settle(mergeCell(child));
    if (REMOVED.has(name)) return this.remove(child);
    if (UNWRAPPED.has(name)) return this.settle(this.accept(child).children.flatMap(unwrapSimpleField));
    if (
      name === 'w:tr' &&
      listElements(findChild(child, 'w:trPr')).some((one) => REMOVED.has(one.name) && !this.isKept(one))
    )
      return this.remove(child);
    const gone = name === 'w:tc' ? findChild(findChild(child, 'w:tcPr'), 'w:cellDel') : undefined;
    if (gone !== undefined && !this.isKept(gone)) return this.remove(child);
    const made = this.accept(child);
    const emptied = made !== child && name === 'w:tbl' && findChild(made, 'w:tr') === undefined;
    return emptied && findChild(made, 'w:sdt') === undefined ? this.ranges.remove(made) : [made];
  }

  private isKept(element: TreeElement): boolean {
    return this.kept !== null && (this.kept.has(element) || RANGE.test(element.name));
  }

  private remove(element: TreeElement): readonly TreeNode[] {
    return this.settle(this.ranges.remove(element));
  }

  private settle(nodes: readonly TreeNode[]): readonly TreeNode[] {
    this.count += 1;
    return nodes;
  }
}

const CHANGE = /Change$/;
/** Before a content control whose removal is tracked (ECMA-376 17.13.5.5). */
const CONTROL_GONE = /^w:customXml(Del|MoveFrom)RangeStart$/;
/** The ends of a move, and those of a tracked content control, take no room. */
const RANGE = /^w:(move(From|To)|customXml(Ins|Del|MoveFrom|MoveTo))Range(Start|End)$/;

/** Is in the properties of a paragraph mark that was deleted, until the paragraph is merged. */
const MERGED: TreeElement = { name: MERGED_MARK, attributes: {}, children: [] };

function mergeCell(mark: TreeElement): TreeNode[] {
  const value = mark.attributes['w:vMerge'];
  if (value === undefined) return [];
  return [{ name: 'w:vMerge', attributes: { 'w:val': value === 'rest' ? 'restart' : 'continue' }, children: [] }];
}
