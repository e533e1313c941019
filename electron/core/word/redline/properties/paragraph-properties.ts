import type { TreeElement, TreeNode } from '../../../package/xml-tree.ts';
import type { StoryContext } from '../story-context.ts';
import { withoutMarks } from '../tree/revision-marks.ts';
import { createElement, findChild, isElement, listElements } from '../tree/tree-elements.ts';
import { changeProperties, importProperties } from './change-properties.ts';

/** What happened to a paragraph's mark. */
export type MarkChange = 'w:ins' | 'w:del' | 'w:moveFrom' | 'w:moveTo';

/** w:pPr of a paragraph of the newer file whose mark is in both files. */
export function buildKeptProperties(old: TreeElement, next: TreeElement, story: StoryContext): TreeElement | undefined {
  const [before, own] = [findChild(old, 'w:pPr'), findChild(next, 'w:pPr')];
  const changed = changeProperties('w:pPr', before, own, story);
  const look = findChild(own, 'w:rPr');
  const changedLook = changeProperties('w:rPr', findChild(before, 'w:rPr'), look, story);
  return changedLook === undefined || changedLook === look ? changed : replaceLook(changed, changedLook);
}

/** w:rPr comes before w:sectPr and the change of the paragraph's properties (CT_PPr). */
function replaceLook(own: TreeElement | undefined, look: TreeElement): TreeElement {
  const children = listElements(own).filter(({ name }) => name !== 'w:rPr');
  const at = children.findIndex((child) => isElement(child, 'w:sectPr') || isElement(child, 'w:pPrChange'));
  return createElement('w:pPr', own?.attributes ?? {}, children.toSpliced(at < 0 ? children.length : at, 0, look));
}

/** w:pPr of a paragraph of the newer file whose mark is new. */
export function buildInsertedProperties(next: TreeElement, mark: MarkChange, { job }: StoryContext): TreeElement {
  return markProperties(findChild(next, 'w:pPr'), job.stamp.create(mark));
}

/** w:pPr of a paragraph whose mark only the older file has. */
export function buildDeletedProperties(old: TreeElement, mark: MarkChange, story: StoryContext): TreeElement {
  const own = findChild(old, 'w:pPr');
  const imported = importProperties('w:pPr', own, story);
  const look = findChild(own, 'w:rPr');
  const kept = look === undefined ? [] : [importProperties('w:rPr', look, story)];
  return markProperties(createElement('w:pPr', {}, [...imported.children, ...kept]), story.job.stamp.create(mark));
}

/**
 * w:pPr of a paragraph that is split or joined, and whose mark only one of the files has. Programs disagree on whether a
 * joined paragraph takes the properties of its first words or of the mark that stays, so that both change alike.
 */
export function buildJoinedProperties(
  old: TreeElement,
  next: TreeElement,
  mark: 'w:ins' | 'w:del',
  story: StoryContext,
): TreeElement {
  if (story.job.tracksFormatting)
    return markProperties(withoutOwnMarks(buildKeptProperties(old, next, story), mark), story.job.stamp.create(mark));
  return mark === 'w:del' ? buildDeletedProperties(old, mark, story) : buildInsertedProperties(next, mark, story);
}

/** A paragraph that ends with a deleted mark has not the marks of the newer file's paragraph, which ends later. */
function withoutOwnMarks(own: TreeElement | undefined, mark: MarkChange): TreeElement | undefined {
  const look = findChild(own, 'w:rPr');
  if (mark !== 'w:del' || look === undefined) return own;
  const plain = withoutMarks(look);
  return plain === look ? own : replaceLook(own, plain);
}

/** The mark's revision comes first in w:rPr, which comes before w:sectPr (CT_PPr, CT_ParaRPr). */
function markProperties(own: TreeElement | undefined, mark: TreeElement): TreeElement {
  const look = findChild(own, 'w:rPr');
  if (own !== undefined && look !== undefined && isInsertion(mark) && look.children.some(isInsertion)) return own;
  const marked = createElement('w:rPr', look?.attributes ?? {}, [mark, ...(look?.children ?? [])]);
  return replaceLook(own, marked);
}

function isInsertion(node: TreeNode): boolean {
  return isElement(node, 'w:ins') || isElement(node, 'w:moveTo');
}
