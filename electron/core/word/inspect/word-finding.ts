/** Something in a file that a counterpart must not see (D22). */
export type WordFinding = {
  readonly kind: WordFindingKind;
  /** The part of the package that contains it; '' for the package itself. */
  readonly part: string;
  /** The element, the property, or the forbidden words. */
  readonly detail: string;
};

export type WordFindingKind =
  /**
   * A part that none of our files for the counterpart has: comments, people, custom properties and data, macros, and
   * unknown parts.
   */
  | 'part'
  | 'tracked-change'
  | 'comment'
  | 'control'
  | 'bookmark'
  | 'hidden'
  /** The author, the dates, and any property besides title and language. */
  | 'property'
  | 'revision-id'
  | 'variable'
  | 'external'
  /** Data in a picture other than its pixels. */
  | 'picture'
  /** An XML comment or processing instruction, or bytes after the end of the package. */
  | 'remark'
  | 'unreadable'
  /** Forbidden words. */
  | 'forbidden';
