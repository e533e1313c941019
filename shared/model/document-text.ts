import type { Language } from './language.ts';

/**
 * A whole text ready for printing, in one language, as one side's original shows it: plain data without any marks of
 * ours. The Word writer gets nothing else, so nothing else of the store can reach a file (D22).
 */
export type DocumentText = {
  readonly language: Language;
  /** Lines of the title block, in order (D14). */
  readonly title: readonly DocumentLine[];
  readonly blocks: readonly DocumentBlock[];
  /** Left and right: the owner of this original is on the left (D11). */
  readonly signatures: readonly [SignatureBlock, SignatureBlock];
  /** Whether every page is marked as a draft (DRAFT, RANCANGAN). */
  readonly draft: boolean;
  /**
   * The names of the sides whose heads of delegation initial each page, in the order of the signatures (D11, D18); none
   * if pages have no boxes for that.
   */
  readonly initials?: readonly [string, string];
};

export type DocumentBlock = {
  readonly kind: 'preamble' | 'paragraph' | 'closing' | 'annex';
  /** The numbered line above the heading, such as "Paragraph 3"; null in an unnumbered text (D15). */
  readonly label: string | null;
  /** Empty if a clause has no heading in this language. */
  readonly heading: readonly DocumentRun[];
  readonly lines: readonly DocumentLine[];
};

export type DocumentLine = {
  readonly runs: readonly DocumentRun[];
  /** The list item of this line; its printed prefix is not in `runs`. */
  readonly item: DocumentItem | null;
};

export type DocumentItem = {
  readonly style: ItemStyle;
  /** The prefix as printed, without the space after it: "1.", "(i)", "а)". */
  readonly label: string;
  /** Its number in the sequence of its style: 1 for "1.", "a.", "(i)" and "а)". */
  readonly value: number;
  /** The nesting depth of the list: 0 for the outermost. */
  readonly level: number;
};

export type ItemStyle = {
  readonly counter: 'decimal' | 'lowerLetter' | 'lowerRoman' | 'russianLower';
  /** The text before and after the counter: `['', '.']`, `['(', ')']`, `['', ')']`. */
  readonly around: readonly [string, string];
};

export type DocumentRun = { readonly text: string; readonly italics: boolean };

export type SignatureBlock = {
  /** "FOR THE MINISTRY OF INDUSTRY", "OF THE REPUBLIC OF INDONESIA". */
  readonly heading: readonly string[];
  /** Empty while no signatory is named: a signature line is printed instead. */
  readonly name: string;
  readonly title: string;
};
