import type { SegmentParagraph } from '../../segment-clauses.ts';

/** A line of the text to cut, with the indices of its paragraphs. */
export type DraftingLine = SegmentParagraph & {
  /** Whether all its words are bold. */
  readonly bold: boolean;
  /** Whether it has the style of a title. */
  readonly styled: boolean;
  /** Its level in an automatic list, null outside lists. */
  readonly list: { readonly id: string; readonly level: number } | null;
  /** Where it begins, in twentieths of a point from the margin. */
  readonly indent: number;
  /** The end of the emphasised words at its beginning, in UTF-16 units; 0 if all or none of it is emphasised. */
  readonly lead: number;
  /** Whether it was a row of a table that nobody signs. */
  readonly isRow?: boolean;
  /** Whether it is known to be one of the lines that are signed. */
  readonly signs?: boolean;
  readonly places: readonly number[];
};

/** A typed label that wide spaces separate from its words. */
const WIDE_LABEL = /^(\(?\d{1,3}(?:\.\d{1,3})*[.)]{0,2}|\(?\p{L}[.)])[^\S\n]{2,}(?=\S)/u;

/** A line as our own texts are stored, with its automatic label first, and one space after a label. */
export function formatDraftingLine({ text, number }: Pick<DraftingLine, 'text' | 'number'>): string {
  const words = text.trim().replace(WIDE_LABEL, '$1 ');
  return number === null || number.trim() === '' ? words : `${number.trim()} ${words}`;
}
