import { replaceNoBreakSpaces } from '../../../../shared/text/replace-no-break-spaces.ts';
import type { WordDocument } from '../../word/read/model/word-document.ts';
import { readWord } from '../../word/read/read-word.ts';

/**
 * A Word file to be held against texts, or to become one: with ordinary spaces where it was typeset with no-break ones, as
 * our own files are, so that these are neither a change nor written into a text (D13). Throws `word-…`.
 */
export async function readWordWithPlainSpaces(bytes: Uint8Array, workerPath: string): Promise<WordDocument> {
  const document = await readWord(bytes, { workerPath });
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
