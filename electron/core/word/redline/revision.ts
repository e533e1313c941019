/** The author of a file's changes, and when they were made: an ISO 8601 date and time. */
export type Revision = { readonly author: string; readonly date: string };

/**
 * The date as Word accepts it, without fractions of a second. Throws an Error if the author is missing or the date is
 * invalid.
 */
export function normalizeRevision({ author, date }: Revision): Revision {
  if (author.trim() === '') throw new Error('a change needs an author');
  const at = new Date(date);
  if (!/^\d{4}-\d\d-\d\dT/.test(date) || Number.isNaN(at.getTime())) throw new Error(`no date and time: ${date}`);
  return { author, date: at.toISOString().replace(/\.\d+Z$/, 'Z') };
}
