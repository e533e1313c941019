import type { TreeElement } from '../../../package/xml-tree.ts';
import { normalizeProperties } from '../definitions/normalize-properties.ts';
import type { RedlineJob, StoryContext } from '../story-context.ts';
import { createElement, findChild, listElements, readValue } from '../tree/tree-elements.ts';

type Kind = 'w:rPr' | 'w:pPr' | 'w:tblPr' | 'w:trPr' | 'w:tcPr' | 'w:tblPrEx';

/** What is no look, or is tracked by itself. */
const LEFT_OUT: Readonly<Record<Kind, ReadonlySet<string>>> = {
  'w:rPr': new Set(['w:lang', 'w:noProof', 'w:webHidden', 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange']),
  'w:pPr': new Set(['w:rPr', 'w:sectPr', 'w:pPrChange']),
  'w:tblPr': new Set(['w:tblPrChange', 'w:tblCaption', 'w:tblDescription']),
  'w:trPr': new Set(['w:trPrChange', 'w:ins', 'w:del', 'w:divId', 'w:cnfStyle']),
  'w:tcPr': new Set(['w:tcPrChange', 'w:cellIns', 'w:cellDel', 'w:cellMerge', 'w:cnfStyle']),
  'w:tblPrEx': new Set(['w:tblPrExChange']),
};

/**
 * The properties of the newer file with those of the older one inside as a tracked change (ECMA-376 17.13.5.31 and
 * others), if they differ. Returns `next` itself if they do not or if formatting is not tracked.
 */
export function changeProperties(
  kind: Kind,
  old: TreeElement | undefined,
  next: TreeElement | undefined,
  story: StoryContext,
): TreeElement | undefined {
  if (!story.job.tracksFormatting || old === next) return next;
  const left = LEFT_OUT[kind];
  const own = findChild(next, `${kind}Change`);
  const before = normalizeProperties(readUnchanged(kind, old), left, (child) => describeOld(child, story));
  const after = normalizeProperties(readUnchanged(kind, next), left, (child) => describeNew(child, story));
  if (before === after) return next;
  if (own !== undefined) {
    story.job.overruled.add(own);
    return next;
  }
  story.job.count.formatting += 1;
  const imported = importProperties(kind, old, story);
  const change = story.job.stamp.create(`${kind}Change`, [imported]);
  return createElement(kind, next?.attributes ?? {}, [...(next?.children ?? []), change]);
}

/** The properties as they were before a tracked change that the file itself holds. */
function readUnchanged(kind: Kind, properties: TreeElement | undefined): TreeElement | undefined {
  const change = findChild(properties, `${kind}Change`);
  return change === undefined ? properties : findChild(change, kind);
}

/** Properties of the older file without what does not belong into a change. */
export function importProperties(kind: Kind, old: TreeElement | undefined, story: StoryContext): TreeElement {
  const left = LEFT_OUT[kind];
  const children = listElements(readUnchanged(kind, old)).filter(({ name }) => !left.has(name) || name === 'w:lang');
  return createElement(kind, {}, story.importer.importAll(children));
}

function describeOld(child: TreeElement, { job }: StoryContext): string | undefined {
  const id = child.attributes['w:val'] ?? '';
  const kind = STYLES[child.name];
  if (kind !== undefined) {
    const mapped = job.styles.map(kind, id);
    return mapped === null || job.styles.isDefault(kind, mapped) ? '' : `${child.name} ${mapped}`;
  }
  if (isPageBreakRule(child, job)) return '';
  return child.name === 'w:numPr' ? describeList(child, (list) => job.lists.map(list)) : undefined;
}

function describeNew(child: TreeElement, { job }: StoryContext): string | undefined {
  const id = child.attributes['w:val'] ?? '';
  const kind = STYLES[child.name];
  if (kind !== undefined) return job.styles.isDefault(kind, id) ? '' : `${child.name} ${id}`;
  if (isPageBreakRule(child, job)) return '';
  return child.name === 'w:numPr' ? describeList(child, (list) => list) : undefined;
}

/**
 * Our writer keeps the lines before the signatures together. Tracked, that would be noise in a text where nobody changed
 * anything, and rejecting it makes LibreOffice 7.4 count the items anew.
 */
function isPageBreakRule({ name }: TreeElement, { isOwnLayout }: RedlineJob): boolean {
  return isOwnLayout && name === 'w:keepNext';
}

const STYLES: Readonly<Record<string, 'paragraph' | 'character' | 'table'>> = {
  'w:pStyle': 'paragraph',
  'w:rStyle': 'character',
  'w:tblStyle': 'table',
};

function describeList(properties: TreeElement, map: (id: string) => string): string {
  const id = readValue(properties, 'w:numId');
  return `${properties.name} ${id === undefined ? '' : map(id)} ${readValue(properties, 'w:ilvl') ?? '0'}`;
}
