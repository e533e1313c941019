import type { RedlineRemark } from '../../../../shared/model/comparison/redline-remark.ts';
import type { RevisionCounts } from './accept/count-revisions.ts';
import { appendAll } from './append-all.ts';
import { listChangedSettings } from './definitions/list-changed-settings.ts';
import type { RedlineBuilder } from './redline-builder.ts';
import { describeLoneHeader } from './sections/describe-lone-header.ts';
import type { HeaderPairs } from './sections/pair-headers.ts';
import { compareComments } from './unmarked/compare-comments.ts';
import { listChangedProperties } from './unmarked/list-changed-properties.ts';
import { listUnreadParts } from './unmarked/list-unread-parts.ts';

/** Lists what cannot be a tracked change, and what was carried over without being compared. */
export function collectRemarks(
  { old, next, job }: RedlineBuilder,
  headers: HeaderPairs,
  revisions: readonly [old: RevisionCounts, next: RevisionCounts],
): RedlineRemark[] {
  const remarks = listRevisionRemarks(revisions);
  if (old.macros.length > 0) remarks.push({ code: 'macros-old', detail: old.macros.join(', ') });
  if (next.macros.length > 0) remarks.push({ code: 'macros-new', detail: next.macros.join(', ') });
  const embedded = [...new Set([...old.embeddedMacros, ...next.embeddedMacros])];
  if (embedded.length > 0) remarks.push({ code: 'macros-embedded', detail: embedded.join(', ') });
  const [oldSections, newSections] = headers.sections;
  if (oldSections !== newSections) remarks.push({ code: 'sections', detail: `${oldSections} → ${newSections}` });
  for (const lone of headers.onlyOld) remarks.push(describeLoneHeader(old, lone));
  if (!job.styles.hasSameDefaults) remarks.push({ code: 'defaults', detail: '' });
  job.styles.compareDefaults();
  for (const name of job.styles.replaced) remarks.push({ code: 'style-replaced', detail: name });
  for (const pattern of job.lists.changed) remarks.push({ code: 'list-look', detail: pattern });
  if (!job.styles.hasSameLanguage) remarks.push({ code: 'language', detail: '' });
  appendAll(remarks, listChangedSettings(old, next));
  const properties = listChangedProperties(old, next);
  if (properties.length > 0) remarks.push({ code: 'properties', detail: properties.join(', ') });
  appendAll(remarks, compareComments(old, next, job.log));
  appendAll(
    remarks,
    job.log.list().filter(({ code }) => code !== 'comment-moved'),
  );
  for (const part of listUnreadParts(old, next)) remarks.push({ code: 'part', detail: part });
  return remarks;
}

function listRevisionRemarks([old, next]: readonly [RevisionCounts, RevisionCounts]): RedlineRemark[] {
  const counts = [
    ['revisions-accepted-old', old.accepted],
    ['revisions-kept', next.kept],
    [next.kept > 0 ? 'revisions-not-kept' : 'revisions-accepted-new', next.accepted],
  ] as const;
  return counts.flatMap(([code, count]) => (count > 0 ? [{ code, detail: String(count) }] : []));
}
