import type { DocumentText } from '../../../../shared/model/document-text.ts';
import type { PageStyle } from '../../word/write/page-style.ts';
import { writeSideBySide } from '../../word/write/side-by-side/write-side-by-side.ts';
import { writeDocument, writeDocuments } from '../../word/write/write-document.ts';

/** One text as one file; several one after another in one file, or two in columns side by side. */
export function writeTextFile(
  texts: readonly DocumentText[],
  dress: PageStyle,
  as?: 'together' | 'beside',
): Promise<Uint8Array> {
  const [left, right] = texts;
  if (left === undefined) throw new RangeError('a file of no text');
  if (right === undefined) return writeDocument(left, dress);
  return as === 'beside' ? writeSideBySide(left, right, dress) : writeDocuments(texts, dress);
}
