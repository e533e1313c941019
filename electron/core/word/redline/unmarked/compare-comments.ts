import type { RedlineRemark, RemarkPlace } from '../../../../../shared/model/comparison/redline-remark.ts';
import type { TreeElement } from '../../../package/xml-tree.ts';
import type { SourcePackage } from '../parts/source-package.ts';
import { isElement, joinText, listDescendants, listElements } from '../tree/tree-elements.ts';
import { readCommentNames } from './anchor-names.ts';
import { describePlace } from './describe-place.ts';
import type { RemarkLog } from './remark-log.ts';

type PlacedComment = { readonly name: string; readonly place: RemarkPlace };

/** The comments that only one file has, and those that are in both but at other words. */
export function compareComments(old: SourcePackage, next: SourcePackage, log: RemarkLog): RedlineRemark[] {
  const [before, after] = [listComments(old), listComments(next)];
  const removed = subtract(before, after);
  const added = subtract(after, before);
  const lone = new Set([...removed, ...added].map(({ name }) => name));
  const remarks = [
    ...log.list().filter(({ code, detail }) => code === 'comment-moved' && !lone.has(detail)),
    ...removed.map(({ name, place }) => ({ code: 'comment-removed' as const, detail: name, places: [place] })),
    ...added.map(({ name, place }) => ({ code: 'comment-added' as const, detail: name, places: [place] })),
  ];
  const [oldDone, newDone] = [countSettled(old), countSettled(next)];
  return oldDone === newDone
    ? remarks
    : [...remarks, { code: 'comment-state', detail: `${oldDone} → ${newDone}` } satisfies RedlineRemark];
}

function subtract(comments: readonly PlacedComment[], others: readonly PlacedComment[]): PlacedComment[] {
  const left = others.map(({ name }) => name);
  return comments.filter(({ name }) => {
    const at = left.indexOf(name);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function listComments(source: SourcePackage): PlacedComment[] {
  const names = readCommentNames(source);
  const places = names.size === 0 ? new Map<string, RemarkPlace>() : locateComments(source.readTree(source.main));
  return [...names].map(([id, name]) => ({ name, place: places.get(id) ?? describePlace('body', '') }));
}

/** For each comment the paragraph with its reference. */
function locateComments(root: TreeElement): Map<string, RemarkPlace> {
  const places = new Map<string, RemarkPlace>();
  const visit = (element: TreeElement, paragraph: TreeElement | null): void => {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      if (child.name === 'w:commentReference' && paragraph !== null)
        places.set(
          child.attributes['w:id'] ?? '',
          describePlace('body', listDescendants(paragraph, 'w:t').map(joinText).join('')),
        );
      visit(child, child.name === 'w:p' ? child : paragraph);
    }
  };
  visit(root, null);
  return places;
}

function countSettled(source: SourcePackage): number {
  const part = source.findRelated('commentsExtended');
  if (part === undefined) return 0;
  return listElements(source.readTree(part)).filter(({ attributes }) => attributes['w15:done'] === '1').length;
}
