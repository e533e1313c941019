import type { WordParagraph } from '../../../model/incoming/word-document.ts';
import { isPresentInView } from '../model/text-run.ts';

type View = 'base' | 'final';

/** The length of a paragraph with all tracked changes rejected (`base`) or accepted (`final`). */
export function measureViewLength(paragraph: WordParagraph | undefined, view: View): number {
  const segments = paragraph?.segments ?? [];
  return segments.reduce((sum, { text, changes }) => sum + (isPresentInView(changes, view) ? text.length : 0), 0);
}

/** Of the paragraphs that a view shows as one, the index of the first with words; if none has any, of the last. */
export function findLeadingParagraph(
  paragraphs: readonly WordParagraph[],
  from: readonly number[],
  view: View,
): number {
  return from.find((at) => measureViewLength(paragraphs[at], view) > 0) ?? from.at(-1) ?? 0;
}
