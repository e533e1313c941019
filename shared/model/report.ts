import type { DocumentText } from './document-text.ts';
import type { Language } from './language.ts';

/**
 * A formal paper other than the instrument itself, as plain data ready for layout: the checklist of a signing (D20),
 * the delegation's brief (D3), the annex for the Foreign Ministry's application, the record of a meeting, the proof
 * that two originals are one text (D13). The caller determines the content, the writer the look.
 */
export type Report = {
  /** The default language of its text. */
  readonly language: Language;
  /** Centred lines at the top, in bold; at least one, the document's title. */
  readonly title: readonly string[];
  /** A line under the title, such as a date; '' for none. */
  readonly subtitle: string;
  /** At the top of every page: "RAHASIA", "CONFIDENTIAL". */
  readonly mark: string | null;
  /** Wide tables need landscape paper. */
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly ReportBlock[];
};

export type ReportBlock =
  /** Level 1 is the outermost; a heading stays on the page of the text after it. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: ReportText }
  | { readonly kind: 'paragraph'; readonly text: ReportText }
  /** Numbered "1.", "2.", or with dashes. */
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ReportText[] }
  | ReportTable
  /** Labels on the left, their values on the right. */
  | { readonly kind: 'fields'; readonly rows: readonly ReportField[] }
  /** A label with lines to write on by hand: one after the label, or this many below it. */
  | { readonly kind: 'field-to-fill'; readonly label: string; readonly rules: number }
  /** The head of a memo: labels, colons and values over a line. */
  | { readonly kind: 'memo-head'; readonly rows: readonly ReportField[] }
  /** Who signs a memo: an office and a name; an empty name is left to be filled in. */
  | { readonly kind: 'memo-signature'; readonly title: string; readonly name: string }
  /** A whole instrument, starting on a new page, as it will be printed: title, clauses, signature blocks, annexes. */
  | { readonly kind: 'instrument'; readonly document: DocumentText };

/** Its header row repeats on every page; a row breaks across pages only if it is longer than a third of a page. */
export type ReportTable = {
  readonly kind: 'table';
  /** The percentages add up to 100. */
  readonly columns: readonly { readonly head: string; readonly percent: number; readonly align?: 'left' | 'right' }[];
  /** Each row has as many cells as there are columns. */
  readonly rows: readonly (readonly ReportText[])[];
};

export type ReportField = { readonly label: string; readonly value: ReportText };

/** Text in which a line feed begins a new line; a plain string is one run. */
export type ReportText = string | readonly ReportRun[];

export type ReportRun =
  | {
      readonly text: string;
      readonly bold?: boolean;
      readonly italics?: boolean;
      /** If it differs from the report's language. */
      readonly language?: Language;
    }
  /** A SHA-256, printed in monospaced groups of eight digits, so that people can compare it. */
  | { readonly hash: string };
