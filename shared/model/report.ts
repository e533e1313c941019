import type { DocumentText } from './document-text.ts';
import type { Language } from './language.ts';

/**
 * A formal paper that is not the instrument itself, as plain data ready to be set: the checklist of a signing (D20), the
 * delegation's brief (D3), the annex for the Foreign Ministry's application, the record of a meeting, the proof that two
 * originals are one text (D13). Whoever makes one says what stands in it; the writer says how it looks.
 */
export type Report = {
  /** Of all its words that do not say otherwise. */
  readonly language: Language;
  /** Lines in the middle at the top, in bold; at least one, the document's title. */
  readonly title: readonly string[];
  /** A line under the title, such as a date; '' for none. */
  readonly subtitle: string;
  /** At the top of every page: "RAHASIA", "CONFIDENTIAL". */
  readonly mark: string | null;
  /** Wide tables want the paper on its side. */
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly ReportBlock[];
};

export type ReportBlock =
  /** Level 1 is the outermost; a heading stays with what follows it. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: ReportText }
  | { readonly kind: 'paragraph'; readonly text: ReportText }
  /** Numbered "1.", "2.", or with dashes. */
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ReportText[] }
  | ReportTable
  /** Labels on the left, what belongs to each beside it. */
  | { readonly kind: 'fields'; readonly rows: readonly ReportField[] }
  /** A label and rules to write on by hand: one behind the label, or so many below it. */
  | { readonly kind: 'field-to-fill'; readonly label: string; readonly rules: number }
  /** A whole instrument from a new page on, as it will be printed: title, clauses, signature blocks, annexes. */
  | { readonly kind: 'instrument'; readonly document: DocumentText };

/** Its head stands on every page that it goes over; a row is not broken unless it is longer than a third of a page. */
export type ReportTable = {
  readonly kind: 'table';
  /** Their percentages give 100 together. */
  readonly columns: readonly { readonly head: string; readonly percent: number; readonly align?: 'left' | 'right' }[];
  /** As many cells as columns in each. */
  readonly rows: readonly (readonly ReportText[])[];
};

export type ReportField = { readonly label: string; readonly value: ReportText };

/** Words, in which a line feed begins a new line; a plain string is one run. */
export type ReportText = string | readonly ReportRun[];

export type ReportRun =
  | {
      readonly text: string;
      readonly bold?: boolean;
      readonly italics?: boolean;
      /** Where it is not the report's. */
      readonly language?: Language;
    }
  /** A SHA-256, set in groups of eight digits of one width, so that people can compare it. */
  | { readonly hash: string };
