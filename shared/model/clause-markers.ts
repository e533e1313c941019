/**
 * What a review file carries besides its text, so that its clauses are recognised when it comes back from any word
 * processor. Written by the Word writer, read when a reply is read.
 */
export const contentControlTags = {
  instruction: 'naskah:instruction',
  comments: 'naskah:comments',
} as const;

/**
 * Names of custom properties; pairs of clause and bookmark that do not fit into `clauses` continue in `clauses.2` and
 * so on.
 */
export const customPropertyNames = {
  request: 'naskah.request',
  draft: 'naskah.draft',
  unit: 'naskah.unit',
  language: 'naskah.language',
  clauses: 'naskah.clauses',
} as const;

/** The tag of a clause's content control; Word allows up to 64 characters. */
export const formatClauseTag = (id: string): string => `naskah:${id}`;

/**
 * The name of the bookmark over the n-th paragraph of a clause, counted from 0. Each paragraph has its own, since
 * LibreOffice writes a bookmark over several as two, one of them without an end. Word allows up to 40 characters and no
 * hyphens, and hides names that begin with "_".
 */
export const formatClauseBookmark = (id: string, n = 0): string =>
  `_nsk_${id.replaceAll('-', '')}${n === 0 ? '' : `_${n.toString(36)}`}`;

/** The name of the bookmark over the first paragraph of the same clause; null if the bookmark is not ours. */
export const parseClauseBookmark = (name: string): string | null => /^_nsk_[^_]+/.exec(name)?.[0] ?? null;
