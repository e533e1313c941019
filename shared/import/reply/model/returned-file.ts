import type { ShownParagraph, WordDocument } from '../../../model/incoming/word-document.ts';

/** A returned Word file as it was read. Its changes, authors and dates are claims (D23). */
export type ReturnedFile = {
  /** The file name; empty if it has none. */
  readonly name: string;
  readonly document: WordDocument;
  /** The document's paragraphs with all tracked changes rejected, and with all of them accepted. */
  readonly rejected: readonly ShownParagraph[];
  readonly accepted: readonly ShownParagraph[];
};
