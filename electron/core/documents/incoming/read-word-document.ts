import type { WordDocument } from '../../../../shared/model/incoming/word-document.ts';
import { replaceNoBreakSpaces } from '../../../../shared/text/replace-no-break-spaces.ts';
import { readWord } from '../../word/read/read-word.ts';

/**
 * Reads a Word file for a comparison or an import. Our own files are typeset with no-break spaces; these become
 * ordinary spaces, so that they neither count as changes nor enter a text (D13). Throws `word-…`.
 */
export async function readWordWithPlainSpaces(
  bytes: Uint8Array,
  workerPath: string,
  leavesOutMacros = false,
): Promise<WordDocument> {
  const document = await readWord(bytes, { workerPath }, leavesOutMacros);
  return {
    ...document,
    paragraphs: document.paragraphs.map((paragraph) => ({
      ...paragraph,
      segments: paragraph.segments.map((segment) =>
        segment.text.includes('\u00a0') ? { ...segment, text: replaceNoBreakSpaces(segment.text) } : segment,
      ),
    })),
    comments: document.comments.map((comment) => ({ ...comment, quote: replaceNoBreakSpaces(comment.quote) })),
  };
}
