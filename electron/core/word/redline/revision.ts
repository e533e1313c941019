import type { RedlineKind } from '../../../../shared/diff/redline/redline.ts';
import { escapeXml } from '../write/xml/escape-xml.ts';

/** The author of a file's changes, and when they were made: an ISO 8601 date and time. */
export type Revision = { readonly author: string; readonly date: string };

/** The element of each change in OOXML, for runs and for paragraph marks alike (ECMA-376 17.13.5). */
export const REVISION_TAGS: Readonly<Record<Exclude<RedlineKind, 'kept'>, string>> = {
  deleted: 'w:del',
  inserted: 'w:ins',
  'moved-from': 'w:moveFrom',
  'moved-to': 'w:moveTo',
};

/** Generates the ids of one part: each `next` is unique, for changes and for the ranges of moves. */
export type RevisionIds = { readonly next: () => number; readonly by: string };

/** Throws an Error if the author is missing, if XML cannot hold the name, or if the date is invalid. */
export function createRevisionIds(revision: Revision): RevisionIds {
  const { author, date } = normalizeRevision(revision);
  let last = 0;
  return { next: () => ++last, by: `w:author="${escapeXml(author)}" w:date="${date}"` };
}

/** The date as Word accepts it, without fractions of a second. Throws an Error like `createRevisionIds`. */
export function normalizeRevision({ author, date }: Revision): Revision {
  if (author.trim() === '') throw new Error('a change needs an author');
  const at = new Date(date);
  if (!/^\d{4}-\d\d-\d\dT/.test(date) || Number.isNaN(at.getTime())) throw new Error(`no date and time: ${date}`);
  return { author, date: at.toISOString().replace(/\.\d+Z$/, 'Z') };
}

/** The attributes of every change (CT_TrackChange), with an id of its own. */
export const buildRevisionAttributes = ({ next, by }: RevisionIds): string => `w:id="${next()}" ${by}`;
