import type { ShownParagraph } from '../../../../shared/model/incoming/word-document.ts';
import { readAppearance } from '../../word/read/views/document-appearance.ts';
import { type ComparedFormatting, NO_FORMATTING, PDF_FORMATTING } from './list-uncompared.ts';
import type { IncomingDocument } from './read-incoming-document.ts';

/** What a file has besides its words; `shown` are its paragraphs with tracked changes accepted. */
export function readIncomingAppearance(
  { of, document }: IncomingDocument,
  shown: readonly ShownParagraph[],
): ComparedFormatting {
  if (of === 'word') return { of: 'word', ...readAppearance(document, shown) };
  return of === 'pdf' ? PDF_FORMATTING : NO_FORMATTING;
}
