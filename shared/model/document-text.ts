import type { Language } from './language.ts';

/**
 * A whole text ready to be set on paper, in one language, as one side's original shows it: plain data with no marks of
 * ours left in it. It is all that the Word writer gets, so that nothing else of the store can reach a file (D22).
 */
export type DocumentText = {
  readonly language: Language;
  /** Lines of the title block, in order (D14). */
  readonly title: readonly DocumentLine[];
  readonly blocks: readonly DocumentBlock[];
  /** Left and right: the side whose original this is stands on the left (D11). */
  readonly signatures: readonly [SignatureBlock, SignatureBlock];
  /** Whether the text is marked as a draft on every page (DRAFT, RANCANGAN). */
  readonly draft: boolean;
};

export type DocumentBlock = {
  readonly kind: 'preamble' | 'paragraph' | 'closing' | 'annex';
  /** The numbered line above the heading, such as "Paragraph 3"; null in an unnumbered text (D15). */
  readonly label: string | null;
  /** Empty where a clause has no heading in this language. */
  readonly heading: readonly DocumentRun[];
  readonly lines: readonly DocumentLine[];
};

export type DocumentLine = {
  readonly runs: readonly DocumentRun[];
  /** The list item that this line is; its printed prefix is not in `runs`. */
  readonly item: DocumentItem | null;
};

export type DocumentItem = {
  readonly style: ItemStyle;
  /** The prefix as it must be seen on paper, without the space behind it: "1.", "(i)", "а)". */
  readonly label: string;
  /** Its place in the counting of its style: 1 for "1.", "a.", "(i)" and "а)". */
  readonly value: number;
  /** How deep the list is nested: 0 for the outermost. */
  readonly level: number;
};

export type ItemStyle = {
  readonly counter: 'decimal' | 'lowerLetter' | 'lowerRoman' | 'russianLower';
  /** What stands before and behind the counter: `['', '.']`, `['(', ')']`, `['', ')']`. */
  readonly around: readonly [string, string];
};

export type DocumentRun = { readonly text: string; readonly italics: boolean };

export type SignatureBlock = {
  /** "FOR THE MINISTRY OF INDUSTRY", "OF THE REPUBLIC OF INDONESIA". */
  readonly heading: readonly string[];
  /** Empty while nobody is named: a rule to write on is printed instead. */
  readonly name: string;
  readonly title: string;
};
