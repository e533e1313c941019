import type { CommentKind } from '../../../model/comment.ts';
import type {
  IgnoredContent,
  ProposedKind,
  ReplyClause,
  ReplyCounts,
  ReplyIdentity,
  ReplyPlace,
  ReplyQuote,
  UnplacedReason,
  UntrackedKind,
} from '../../../model/incoming/reply-preview.ts';

/** What was found in a returned file, by kind: everything is in exactly one list. */
export type ReplyFindings = {
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

type ReplyFinding = {
  /** Its key in this preview, the same each time the same file is read. */
  readonly key: string;
  readonly place: ReplyPlace | null;
  /** Null if it has a place. */
  readonly unplaced: UnplacedReason | null;
};

export type UntrackedChange = ReplyFinding & {
  readonly kind: UntrackedKind;
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
  readonly kind: ProposedKind;
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
