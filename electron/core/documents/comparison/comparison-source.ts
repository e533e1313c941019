import type { FileParagraph } from '../../../../shared/import/file-clauses.ts';
import type { ComparedAbout, ShownComparedText } from '../../../../shared/model/comparison/comparison.ts';
import type { DocumentText } from '../../../../shared/model/document-text.ts';
import type { RenderedClause } from '../../../../shared/rules/rendered-clauses.ts';
import type { ComparedFormatting } from '../incoming/list-uncompared.ts';

/** One side of a comparison: what is shown of it, and what else a Word file needs of it. */
export type ComparisonSource = {
  readonly about: ComparedAbout;
  readonly language: string;
  readonly clauses: readonly (ShownComparedText['clauses'][number] & Pick<RenderedClause, 'italics'>)[];
  /** The negotiation of the text, null for a file. */
  readonly negotiation: string | null;
  /** The party whose original of our text it is; null for a file, and for a version. */
  readonly copy: string | null;
  readonly versions: readonly string[];
  readonly looks: ComparedFormatting;
  /** The paragraphs of a file, from which it is segmented again along a text of ours; null for other sides. */
  readonly paragraphs: readonly FileParagraph[] | null;
  /** Builds the whole text for print, null if it cannot be printed; missing for what is no whole text of the store. */
  readonly print?: () => DocumentText | null;
  /** The bytes of a Word file from outside, whose redline is the file itself; null for any other text. */
  readonly wordFile: Uint8Array | null;
};
