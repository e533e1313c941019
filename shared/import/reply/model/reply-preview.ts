import type { ChangeKind } from '../../../model/change-kind.ts';
import type { CommentKind } from '../../../model/comment.ts';
import type { Language } from '../../../model/language.ts';

/**
 * The content of a returned Word file, for a person to see before anything is stored. Everything found in it is in
 * exactly one list; an item without a place waits for a person, or is stored as a comment on the whole text.
 */
export type ReplyPreview = {
  readonly recognised: ReplyIdentity;
  /** The clauses in the order of the file, then those missing from it. */
  readonly clauses: readonly ReplyClause[];
  /** Differences from the sent text that are neither tracked nor marked (D23); noise comes last. */
  readonly silent: readonly UntrackedChange[];
  readonly proposals: readonly ReplyProposal[];
  readonly comments: readonly PlacedComment[];
  readonly rows: readonly CommentTableRow[];
  /** Tracked formatting, and words that are marked by hand but read as they were sent. These are not proposals. */
  readonly marks: readonly FormattingMark[];
  readonly ignored: readonly IgnoredContent[];
  readonly counts: ReplyCounts;
};

/** How something about the file is known; `text` is the likeness of the words. */
type IdentityBasis = 'property' | 'tag' | 'bookmark' | 'name' | 'text';

export type ReplyIdentity = {
  /** The index of the text that it answers; null if none is similar. */
  readonly sent: number | null;
  readonly draft: string | null;
  readonly language: Language | null;
  readonly by: IdentityBasis | null;
  /** The Jaccard index of the runs of three words, from 0 to 1. */
  readonly likeness: number;
  /** Whether no person needs to be asked. */
  readonly sure: boolean;
  /** The other texts that it may answer, the best match first. */
  readonly others: readonly { readonly sent: number; readonly likeness: number }[];
  readonly request: string | null;
  readonly unit: { readonly id: string; readonly by: IdentityBasis } | null;
};

export type ReplyClause = {
  /** The clause as sent; null for a new one. */
  readonly clause: string | null;
  /** As the file has it with its tracked changes rejected; for a clause missing from the file, as it was sent. */
  readonly number: string;
  readonly heading: string;
  readonly body: string;
  readonly state: 'there' | 'added' | 'removed';
  /**
   * `moved`: it left the order of the others. `parting`: it is a piece of the clause before it, or was joined to
   * another.
   */
  readonly moved: boolean;
  readonly parting: 'split' | 'joined' | null;
  readonly by: 'id' | 'text' | 'likeness' | 'person' | null;
  readonly sure: boolean;
};

/** Words as sent, with up to 32 UTF-16 units of context on either side (see text/marks/quotes.ts). */
export type ReplyQuote = { readonly text: string; readonly before: string; readonly after: string };

export type ReplyPlace = {
  /** The id of a sent clause. */
  readonly clause: string;
  /**
   * `clause` is the clause as a whole, `before` and `after` a new clause next to it, `note` a note or text box that
   * belongs to it.
   */
  readonly part: 'number' | 'heading' | 'body' | 'clause' | 'before' | 'after' | 'note';
  /** [start, end) in UTF-16 offsets of the part as sent, as it reads on paper; 0 and 0 for the last four parts. */
  readonly start: number;
  readonly end: number;
};

/** Why an item has no place: it is in furniture, has no anchor, or names no known clause. */
export type UnplacedReason = 'furniture' | 'not-anchored' | 'no-clause-named' | 'clause-unknown' | 'no-text-sent';

type ReplyFinding = {
  /** Its key in this preview, the same each time the same file is read. */
  readonly key: string;
  readonly place: ReplyPlace | null;
  /** Null if it has a place. */
  readonly unplaced: UnplacedReason | null;
};

export type UntrackedChange = ReplyFinding & {
  readonly kind: ChangeKind | 'white-space' | 'added' | 'removed' | 'split' | 'joined';
  /** White space and shifted numbers: counted, but needing no answer. */
  readonly noise: boolean;
  readonly old: string;
  readonly next: string;
  readonly quote: ReplyQuote | null;
  /** The words of the quote as they now read; null if there is no quote. */
  readonly proposal: string | null;
  /** Some of the new words are hidden or white. */
  readonly unseen: boolean;
};

export type ReplyProposal = ReplyFinding & {
  readonly by: 'tracked' | 'hand';
  readonly kind: 'replacement' | 'insertion' | 'deletion' | 'move' | 'new-clause';
  /** The words before and after the change, without context. */
  readonly old: string;
  readonly next: string;
  /** The old words as sent, widened until they are unique in their part; null if there are none. */
  readonly quote: ReplyQuote | null;
  /** The words of the quote as proposed. */
  readonly proposal: string | null;
  /** The target of a move. */
  readonly to: ReplyPlace | null;
  /** Null for manual markup, which names no author. */
  readonly author: string | null;
  readonly date: string | null;
  /** The number of changes in the file that it consists of: insertions, deletions, paragraph marks; or marked runs. */
  readonly found: number;
};

export type PlacedComment = ReplyFinding & {
  readonly author: string;
  readonly date: string | null;
  readonly text: string;
  /** The words at its anchor, as the file has them. */
  readonly words: string;
  readonly quote: ReplyQuote | null;
  /** The key of the comment that it replies to. */
  readonly parent: string | null;
  readonly resolved: boolean;
};

/** A row of the comment table at the end. */
export type CommentTableRow = ReplyFinding & {
  /** The row's name for its clause. */
  readonly named: string;
  /** The kind of comment, if the row says. */
  readonly kind: CommentKind | null;
  readonly text: string;
  readonly proposal: string | null;
  /** It states only that there is no input on its clause. */
  readonly noInput: boolean;
  /** Tracked changes in the row. */
  readonly found: number;
};

export type FormattingMark = ReplyFinding & {
  readonly by: 'tracked' | 'hand';
  /** The marked properties: bold, italic, underline, strike, colour, highlight, paragraph. */
  readonly what: readonly string[];
  readonly text: string;
  readonly author: string | null;
  readonly date: string | null;
};

export type IgnoredContent = {
  readonly what: 'header' | 'footer' | 'instruction' | 'draft-mark' | 'comment-table' | 'empty';
  readonly paragraphs: number;
  readonly text: string;
};

/** found = placed + unplaced. A proposal and a row count the changes that they consist of. */
export type ReplyCounts = {
  readonly found: number;
  readonly placed: number;
  readonly unplaced: number;
  /** The number of items found, by kind. */
  readonly silent: number;
  readonly noise: number;
  readonly tracked: number;
  readonly hand: number;
  readonly comments: number;
  readonly rows: number;
  readonly marks: number;
};
