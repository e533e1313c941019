import type { Language } from './language.ts';

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

/**
 * The tag of a clause's content control, with its language in a file with several; Word allows up to 64 characters.
 * There the title and the signatures have one too.
 */
export const formatClauseTag = (id: string, language: Language | null = null): string =>
  language === null ? `naskah:${id}` : `naskah:${language}:${id}`;

/**
 * The name of the bookmark over the n-th paragraph of a clause, counted from 0. Each paragraph has its own, since
 * LibreOffice writes a bookmark over several as two, one of them without an end. Word allows up to 40 characters and no
 * hyphens, and hides names that begin with "_". With a language, the id is in base 36, since in base 16 both are too long.
 */
export const formatClauseBookmark = (id: string, n = 0, language: Language | null = null): string => {
  const digits = id.replaceAll('-', '');
  const short = /^[0-9a-f]{32}$/.test(digits) ? BigInt(`0x${digits}`).toString(36) : digits;
  const name = language === null ? digits : `${language}_${short}`;
  return `_nsk_${name}${n === 0 ? '' : `_${n.toString(36)}`}`;
};

/** The name of the bookmark over the first paragraph of the same clause; null if the bookmark is not ours. */
export const parseClauseBookmark = (name: string): string | null =>
  /^_nsk_(?:[a-z]{2,3}_)?[^_]+/.exec(name)?.[0] ?? null;

/** The language of the clauses' names in the comment table of a file with several. */
export const pickTableLanguage = (languages: readonly Language[]): Language | undefined =>
  languages.find((one) => one === 'id') ?? languages[0];

/** The language that a tag or bookmark of a file with several names; null for every other one. */
export const parseMarkedLanguage = (name: string): Language | null =>
  (/^naskah:([a-z]{2,3}):/.exec(name) ?? /^_nsk_([a-z]{2,3})_/.exec(name))?.[1] ?? null;
