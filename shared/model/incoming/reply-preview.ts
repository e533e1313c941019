import { z } from 'zod';
import { commentKind } from '../comment.ts';
import { changeKinds } from '../comparison/change-kind.ts';
import { language } from '../language.ts';

const count = z.int().nonnegative();

/** How something about a file is known; `text` is the likeness of the words, `mail` its sender. */
const identityBasis = z.enum(['property', 'tag', 'bookmark', 'name', 'text', 'mail']);

const replyIdentity = z.strictObject({
  /** The index of the text that it answers; null if none is similar. */
  sent: count.nullable(),
  draft: z.string().nullable(),
  language: language.nullable(),
  by: identityBasis.nullable(),
  /** The Jaccard index of the runs of three words, from 0 to 1. */
  likeness: z.number(),
  /** Whether no person needs to be asked. */
  sure: z.boolean(),
  /** The other texts that it may answer, the best match first. */
  others: z.array(z.strictObject({ sent: count, likeness: z.number() })).readonly(),
  request: z.string().nullable(),
  unit: z.strictObject({ id: z.string(), by: identityBasis }).nullable(),
});
export type ReplyIdentity = z.infer<typeof replyIdentity>;

const replyClause = z.strictObject({
  /** The clause as sent; null for a new one. */
  clause: z.string().nullable(),
  /** As the file has it with its tracked changes rejected; for a clause missing from the file, as it was sent. */
  number: z.string(),
  heading: z.string(),
  body: z.string(),
  state: z.enum(['there', 'added', 'removed']),
  /**
   * `moved`: it left the order of the others. `parting`: it is a piece of the clause before it, or was joined to
   * another.
   */
  moved: z.boolean(),
  parting: z.enum(['split', 'joined']).nullable(),
  by: z.enum(['id', 'text', 'likeness', 'person']).nullable(),
  sure: z.boolean(),
});
export type ReplyClause = z.infer<typeof replyClause>;

/** Words as sent, with up to 32 UTF-16 units of context on either side (see text/marks/quotes.ts). */
const replyQuote = z.strictObject({ text: z.string(), before: z.string(), after: z.string() });
export type ReplyQuote = z.infer<typeof replyQuote>;

const replyPlace = z.strictObject({
  /** The id of a sent clause. */
  clause: z.string(),
  /**
   * `clause` is the clause as a whole, `before` and `after` a new clause next to it, `note` a note or text box that
   * belongs to it.
   */
  part: z.enum(['number', 'heading', 'body', 'clause', 'before', 'after', 'note']),
  /** [start, end) in UTF-16 offsets of the part as sent, as it reads on paper; 0 and 0 for the last four parts. */
  start: count,
  end: count,
});
export type ReplyPlace = z.infer<typeof replyPlace>;

/** Why an item has no place: it is in furniture, has no anchor, or names no known clause. */
const unplacedReason = z.enum(['furniture', 'not-anchored', 'no-clause-named', 'clause-unknown', 'no-text-sent']);
export type UnplacedReason = z.infer<typeof unplacedReason>;

const untrackedKind = z.enum([...changeKinds, 'unseen', 'white-space', 'added', 'removed']);
export type UntrackedKind = z.infer<typeof untrackedKind>;
const proposedKind = z.enum(['replacement', 'insertion', 'deletion', 'move', 'new-clause']);
export type ProposedKind = z.infer<typeof proposedKind>;

/** One item found in a file, as it is shown and as it is applied. */
const replyItem = z.strictObject({
  /** Its key in this preview, the same each time the same file is read. */
  key: z.string(),
  /** The index of the text that it is about; null if it answers none. */
  sent: count.nullable(),
  /** What it is; `noise` is white space and shifted numbers, `hand` a change marked by hand instead of tracked. */
  source: z.enum(['silent', 'noise', 'tracked', 'hand', 'comments', 'rows', 'marks']),
  place: replyPlace.nullable(),
  /** Null if it has a place. */
  unplaced: unplacedReason.nullable(),
  /** The target of a move. */
  to: replyPlace.nullable(),
  /** The kind of change to the words; null if there is none. */
  change: z.enum([...untrackedKind.options, ...proposedKind.options]).nullable(),
  /** The words before and after the change. */
  old: z.string(),
  next: z.string(),
  /** The words around a change, as sent. */
  before: z.string(),
  after: z.string(),
  /** The words of a comment, or the marked words. */
  words: z.string(),
  /** The words at the anchor of a comment, as the file has them. */
  anchor: z.string().nullable(),
  /** Null for a change marked by hand, which names no author. */
  author: z.string().nullable(),
  date: z.string().nullable(),
  resolved: z.boolean(),
  /** Some of the new words are hidden or white. */
  unseen: z.boolean(),
  /** The key of the comment of the same file that it answers. */
  parent: z.string().nullable(),
  /** The name that a row of a table gives to its clause. */
  named: z.string(),
  /** The marked properties: bold, italic, underline, strike, colour, highlight, paragraph. */
  formatting: z.array(z.string()).readonly(),
  /** Whether it states that there is no input on its clause: no comment, unless a person writes one. */
  noInput: z.boolean(),
  /** The comment that it becomes unless a person rewords it; no words if it states that there is no input. */
  kind: commentKind,
  body: z.string(),
  quote: replyQuote.nullable(),
  proposal: z.string().nullable(),
});
export type ReplyItem = z.infer<typeof replyItem>;

const ignoredContent = z.strictObject({
  what: z.enum(['header', 'footer', 'instruction', 'draft-mark', 'comment-table', 'empty']),
  paragraphs: count,
  text: z.string(),
});
export type IgnoredContent = z.infer<typeof ignoredContent>;

/** found = placed + unplaced. A proposal and a row count the changes that they consist of. */
const replyCounts = z.strictObject({
  found: count,
  placed: count,
  unplaced: count,
  /** The number of items found, by kind. */
  silent: count,
  noise: count,
  tracked: count,
  hand: count,
  comments: count,
  rows: count,
  marks: count,
});
export type ReplyCounts = z.infer<typeof replyCounts>;

/**
 * The content of a returned file, for a person to see before anything is stored. An item without a place waits for a
 * person, or is stored as a comment on the whole text.
 */
export const shownPreview = z.strictObject({
  recognised: replyIdentity,
  /** The languages that the file holds, each compared with its own text; the first is the recognised one. */
  languages: z.array(language).readonly(),
  /** The clauses in the order of the file, then those missing from it. */
  clauses: z.array(replyClause).readonly(),
  /** Untracked changes, with noise last, then proposals, comments, rows of the table, and formatting. */
  items: z.array(replyItem).readonly(),
  ignored: z.array(ignoredContent).readonly(),
  counts: replyCounts,
});
export type ShownPreview = z.infer<typeof shownPreview>;
