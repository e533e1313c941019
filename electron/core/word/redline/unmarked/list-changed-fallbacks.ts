import type { RedlineRemark } from '../../../../../shared/model/comparison/redline-remark.ts';
import type { TreeElement } from '../../../package/xml-tree.ts';
import type { SourcePackage } from '../parts/source-package.ts';
import { findChild, isElement, joinText, listDescendants } from '../tree/tree-elements.ts';
import { describePlace, readStoryKind } from './describe-place.ts';
import { RemarkLog } from './remark-log.ts';

const CHANGE = /^w:(?:ins|del|moveFrom|moveTo|\w+Change)$/;

/**
 * Names changes of what old programs show instead of alternate content (ECMA-376 part 3, 9.5), where the content itself
 * has others: they are marked in a redline, and nobody sees them on its pages.
 */
export function listChangedFallbacks(redline: SourcePackage): RedlineRemark[] {
  const log = new RemarkLog();
  for (const part of redline.listStories()) {
    if (!Buffer.from(redline.parts.get(part) ?? '').includes('Fallback')) continue;
    const story = readStoryKind(redline.findType(part));
    for (const alternate of listDescendants(redline.parseTree(part), 'mc:AlternateContent')) {
      const fallback = findChild(alternate, 'mc:Fallback');
      const changes = fallback === undefined ? '' : describeChanges(fallback);
      const choices = alternate.children.filter((child) => isElement(child, 'mc:Choice'));
      if (fallback === undefined || changes === '' || choices.some((one) => describeChanges(one) === changes)) continue;
      log.add('fallback', '', describePlace(story, listDescendants(fallback, 'w:t').map(joinText).join(' ')));
    }
  }
  return log.list();
}

function describeChanges(element: TreeElement): string {
  return element.children
    .map((child) => {
      if (!isElement(child)) return '';
      const inner = describeChanges(child);
      return CHANGE.test(child.name) ? `${child.name} ${readWords(child)}\n${inner}` : inner;
    })
    .join('');
}

const readWords = (element: TreeElement): string =>
  ['w:t', 'w:delText'].flatMap((name) => listDescendants(element, name).map(joinText)).join('');
