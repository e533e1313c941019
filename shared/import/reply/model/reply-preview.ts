import type { ChangeKind } from '../../../model/change-kind.ts';
import type { CommentKind } from '../../../model/comment.ts';
import type { Language } from '../../../model/language.ts';

/**
 * What a Word file that came back holds, for a person to see before anything is stored. Everything that was found in it is
 * in exactly one list; an item without a place waits for a person, or is kept as a comment on the whole text.
 */
export type ReplyPreview = {
  readonly recognised: ReplyIdentity;
  /** The clauses as they stand in the file, then those that it no longer has. */
  readonly clauses: readonly ReplyClause[];
  /** What differs from what was sent and is neither tracked nor marked (D23); noise stands behind the rest. */
  readonly silent: readonly UntrackedChange[];
  readonly proposals: readonly ReplyProposal[];
  readonly comments: readonly PlacedComment[];
  readonly rows: readonly CommentTableRow[];
  /** Formatting that was tracked, and words that are marked by hand and read as they were sent. No proposals. */
  readonly marks: readonly FormattingMark[];
  readonly ignored: readonly IgnoredContent[];
  readonly counts: ReplyCounts;
};

/** How something about the file is known; `text` is the likeness of the words. */
type IdentityBasis = 'property' | 'tag' | 'bookmark' | 'name' | 'text';

export type ReplyIdentity = {
  /** Which of the given texts it answers; null where none is alike. */
  readonly sent: number | null;
  readonly draft: string | null;
  readonly language: Language | null;
  readonly by: IdentityBasis | null;
  /** Jaccard's index of the runs of three words, from 0 to 1. */
  readonly likeness: number;
  /** Whether nobody need be asked. */
  readonly sure: boolean;
  /** The other texts that it may answer, the likest first. */
  readonly others: readonly { readonly sent: number; readonly likeness: number }[];
  readonly request: string | null;
  readonly unit: { readonly id: string; readonly by: IdentityBasis } | null;
};

export type ReplyClause = {
  /** The clause as it was sent; null for one that is new. */
  readonly clause: string | null;
  /** As the file has it with its tracked changes rejected; null where it no longer has it. */
  readonly number: string;
  readonly heading: string;
  readonly body: string;
  readonly state: 'there' | 'added' | 'removed';
  /** It left the order of the others; it is a part of the clause before it; it went into another. */
  readonly moved: boolean;
  readonly parting: 'split' | 'joined' | null;
  readonly by: 'id' | 'text' | 'likeness' | 'person' | null;
  readonly sure: boolean;
};

/** Words as they were sent, with up to 32 signs on either side (see text/quote.ts). */
export type ReplyQuote = { readonly text: string; readonly before: string; readonly after: string };

export type ReplyPlace = {
  /** The id of a clause that was sent. */
  readonly clause: string;
  /** `clause` is the clause as a whole, `before` and `after` a new clause beside it, `note` a note or box beside its words. */
  readonly part: 'number' | 'heading' | 'body' | 'clause' | 'before' | 'after' | 'note';
  /** [start, end) in UTF-16 offsets of the part as it was sent and is read on paper; 0 and 0 in the last four. */
  readonly start: number;
  readonly end: number;
};

/** Why an item has no place: it stands in furniture, is anchored nowhere, or names no clause that is known. */
export type UnplacedReason = 'furniture' | 'not-anchored' | 'no-clause-named' | 'clause-unknown' | 'no-text-sent';

type ReplyFinding = {
  /** Its name in this preview, the same each time the same file is read. */
  readonly key: string;
  readonly place: ReplyPlace | null;
  /** Null where it has a place. */
  readonly unplaced: UnplacedReason | null;
};

export type UntrackedChange = ReplyFinding & {
  readonly kind: ChangeKind | 'white-space' | 'added' | 'removed' | 'split' | 'joined';
  /** White space and numbers that moved on: counted, and not to be answered. */
  readonly noise: boolean;
  readonly old: string;
  readonly next: string;
  readonly quote: ReplyQuote | null;
  /** The words of the quote as they now read; null where there is no quote. */
  readonly proposal: string | null;
  /** Some of the new words are hidden or written in white. */
  readonly unseen: boolean;
};

export type ReplyProposal = ReplyFinding & {
  readonly by: 'tracked' | 'hand';
  readonly kind: 'replacement' | 'insertion' | 'deletion' | 'move' | 'new-clause';
  /** The words before and after, and nothing around them. */
  readonly old: string;
  readonly next: string;
  /** The words before as they were sent, as many as stand only once in their part; null where there are none. */
  readonly quote: ReplyQuote | null;
  /** The words of the quote as they would read. */
  readonly proposal: string | null;
  /** Where a move leads. */
  readonly to: ReplyPlace | null;
  /** Null where nobody is named: marked by hand. */
  readonly author: string | null;
  readonly date: string | null;
  /** How many changes of the file it is made of: insertions, deletions, paragraph marks; or marked stretches. */
  readonly found: number;
};

export type PlacedComment = ReplyFinding & {
  readonly author: string;
  readonly date: string | null;
  readonly text: string;
  /** The words that it is anchored over, as the file has them. */
  readonly words: string;
  readonly quote: ReplyQuote | null;
  /** The key of the comment that it answers. */
  readonly parent: string | null;
  readonly resolved: boolean;
};

/** A row of the comment table at the end. */
export type CommentTableRow = ReplyFinding & {
  /** How the row names its clause. */
  readonly named: string;
  /** What sort of comment it is, where the row says. */
  readonly kind: CommentKind | null;
  readonly text: string;
  readonly proposal: string | null;
  /** It says that there is no input on its clause, and nothing else. */
  readonly noInput: boolean;
  /** Tracked changes within the row. */
  readonly found: number;
};

export type FormattingMark = ReplyFinding & {
  readonly by: 'tracked' | 'hand';
  /** What was marked: bold, italic, underline, strike, colour, highlight, paragraph. */
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

/** found = placed + unplaced. A proposal and a row count the changes they are made of. */
export type ReplyCounts = {
  readonly found: number;
  readonly placed: number;
  readonly unplaced: number;
  /** What was found, by its sort. */
  readonly silent: number;
  readonly noise: number;
  readonly tracked: number;
  readonly hand: number;
  readonly comments: number;
  readonly rows: number;
  readonly marks: number;
};
