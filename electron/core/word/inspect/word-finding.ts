/** Something in a file that a counterpart must not see (D22). */
export type WordFinding = {
  readonly kind: WordFindingKind;
  /** The part of the package in which it stands; '' for the package itself. */
  readonly part: string;
  /** The element, the property, the forbidden words. */
  readonly detail: string;
};

export type WordFindingKind =
  /** A part that no file of ours for the counterpart has: comments, people, custom properties and data, macros, and what is not known. */
  | 'part'
  | 'tracked-change'
  | 'comment'
  | 'control'
  | 'bookmark'
  | 'hidden'
  /** Who wrote it, when, and whatever properties besides title and language. */
  | 'property'
  | 'revision-id'
  | 'variable'
  | 'external'
  /** Data in a picture besides its pixels. */
  | 'picture'
  /** A comment or an instruction of XML itself, or words behind the end of the package. */
  | 'remark'
  | 'unreadable'
  /** Words that were forbidden. */
  | 'forbidden';
