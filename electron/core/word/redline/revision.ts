import type { RedlineKind } from '../../../../shared/diff/redline/redline.ts';
import { escapeXml } from '../write/xml/escape-xml.ts';

/** Under whose name the changes of a file stand, and when they were made: an ISO 8601 date and time. */
export type Revision = { readonly author: string; readonly date: string };

/** What a change is called in OOXML, around runs and on the mark of a paragraph alike (ECMA-376 17.13.5). */
export const REVISION_TAGS: Readonly<Record<Exclude<RedlineKind, 'kept'>, string>> = {
  deleted: 'w:del',
  inserted: 'w:ins',
  'moved-from': 'w:moveFrom',
  'moved-to': 'w:moveTo',
};

/** Hands out the ids of one part: each `next` is another, for changes and for the ranges of moves. */
export type RevisionIds = { readonly next: () => number; readonly by: string };

/** Throws an Error where nobody is named, where XML cannot hold the name, or where the date is none. */
export function createRevisionIds({ author, date }: Revision): RevisionIds {
  if (author.trim() === '') throw new Error('a change needs an author');
  const at = new Date(date);
  if (!/^\d{4}-\d\d-\d\dT/.test(date) || Number.isNaN(at.getTime())) throw new Error(`no date and time: ${date}`);
  let last = 0;
  return {
    next: () => ++last,
    // Word takes no fractions of a second.
    by: `w:author="${escapeXml(author)}" w:date="${at.toISOString().replace(/\.\d+Z$/, 'Z')}"`,
  };
}

/** The attributes that every change has (CT_TrackChange), with an id of its own. */
export const buildRevisionAttributes = ({ next, by }: RevisionIds): string => `w:id="${next()}" ${by}`;
