import type { RedlineRemark } from '../../../../shared/model/comparison/redline-remark.ts';
import { listChangedSettings } from './definitions/list-changed-settings.ts';
import type { SourcePackage } from './parts/source-package.ts';
import type { RedlineBuilder } from './redline-builder.ts';
import type { HeaderPairs } from './sections/pair-headers.ts';
import { joinText, listDescendants, listElements } from './tree/tree-elements.ts';

/** Parts that a document leads to and that are not compared word by word. */
const UNREAD = ['theme', 'glossaryDocument', 'customXml', 'aFChunk', 'subDocument', 'bibliography'];

/** Lists what cannot be a tracked change, and what was carried over without being compared. */
export function collectRemarks({ old, next, job }: RedlineBuilder, headers: HeaderPairs): RedlineRemark[] {
  const remarks: RedlineRemark[] = [];
  const count = (source: SourcePackage) => [...source.accepted.values()].reduce((sum, one) => sum + one, 0);
  const [oldCount, newCount] = [count(old), count(next)];
  if (oldCount > 0) remarks.push({ code: 'revisions-accepted-old', detail: String(oldCount) });
  if (newCount > 0) remarks.push({ code: 'revisions-accepted-new', detail: String(newCount) });
  const [oldSections, newSections] = headers.sections;
  if (oldSections !== newSections) remarks.push({ code: 'sections', detail: `${oldSections} → ${newSections}` });
  for (const part of headers.onlyOld) remarks.push({ code: 'header-only-old', detail: part });
  for (const part of headers.onlyNew) remarks.push({ code: 'header-only-new', detail: part });
  if (!job.styles.hasSameDefaults) remarks.push({ code: 'defaults', detail: '' });
  job.styles.compareDefaults();
  for (const name of job.styles.replaced) remarks.push({ code: 'style-replaced', detail: name });
  for (const code of listChangedSettings(old, next)) remarks.push({ code, detail: '' });
  const [oldComments, newComments] = [readComments(old), readComments(next)];
  if (oldComments.join('\n') !== newComments.join('\n'))
    remarks.push({ code: 'comments', detail: `${oldComments.length} → ${newComments.length}` });
  for (const part of listUnread(old, next)) remarks.push({ code: 'part', detail: part });
  return remarks;
}

function readComments(source: SourcePackage): string[] {
  const part = source.findRelated('comments');
  if (part === undefined) return [];
  return listElements(source.readTree(part)).map((one) => listDescendants(one, 'w:t').map(joinText).join(''));
}

function listUnread(old: SourcePackage, next: SourcePackage): string[] {
  const read = (source: SourcePackage) =>
    source
      .listRelationships(source.main)
      .filter(({ type, external }) => UNREAD.includes(type) && !external)
      .map(({ type, target }) => ({ target, key: `${type} ${source.digest(target)}` }));
  const [olds, nexts] = [read(old), read(next)];
  const differs = (one: { key: string }, others: readonly { key: string }[]) =>
    !others.some(({ key }) => key === one.key);
  return [
    ...new Set([
      ...olds.filter((one) => differs(one, nexts)).map(({ target }) => target),
      ...nexts.filter((one) => differs(one, olds)).map(({ target }) => target),
    ]),
  ];
}
