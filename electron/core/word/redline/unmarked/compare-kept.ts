import type { RemarkPlace } from '../../../../../shared/model/comparison/redline-remark.ts';
import type { TreeElement } from '../../../package/xml-tree.ts';
import type { StoryContext } from '../story-context.ts';
import { findChild, joinText, listDescendants, readValue } from '../tree/tree-elements.ts';
import { describePlace } from './describe-place.ts';
import type { RemarkLog } from './remark-log.ts';

/** Names a picture or shape that both files have and describe differently to those who do not see it. */
export function compareDescriptions(old: TreeElement, next: TreeElement, place: RemarkPlace, log: RemarkLog): void {
  const [before, after] = [readDescription(old), readDescription(next)];
  if (before !== after) log.add('alt-text', after, place);
}

function readDescription(node: TreeElement): string {
  const [properties] = listDescendants(node, 'wp:docPr');
  const [shape] = properties === undefined ? listDescendants(node, 'v:shape') : [];
  const { title, descr, alt } = { ...properties?.attributes, ...shape?.attributes };
  return [title, descr, alt].filter((words) => words !== undefined && words !== '').join('. ');
}

export function compareTableDescriptions(old: TreeElement, next: TreeElement, story: StoryContext): void {
  const read = (table: TreeElement) => {
    const properties = findChild(table, 'w:tblPr');
    const words = ['w:tblCaption', 'w:tblDescription'].map((name) => readValue(properties, name) ?? '');
    return words.filter((one) => one !== '').join('. ');
  };
  if (read(old) === read(next)) return;
  const words = listDescendants(next, 'w:t').map(joinText).join(' ');
  story.job.log.add('alt-text', read(next), describePlace(story.next.story, words));
}

/** Names words that are spell-checked in another language, or no longer. */
export function compareLanguages(
  old: TreeElement | undefined,
  next: TreeElement | undefined,
  place: RemarkPlace,
  log: RemarkLog,
): void {
  if (old !== next && describeLanguage(old) !== describeLanguage(next)) log.add('language', '', place);
}

function describeLanguage(look: TreeElement | undefined): string {
  const { attributes = {} } = findChild(look, 'w:lang') ?? {};
  const named = ['w:val', 'w:eastAsia', 'w:bidi'].map((name) => attributes[name] ?? '');
  const unproofed = findChild(look, 'w:noProof')?.attributes['w:val'] ?? (findChild(look, 'w:noProof') ? 'on' : '');
  return [...named, /^(0|false|off)$/.test(unproofed) ? '' : unproofed].join(' ');
}
