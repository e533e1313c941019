import type { FileParagraph } from '../model/returned-file.ts';
import { isPresentInView } from '../model/text-run.ts';

type View = 'base' | 'final';

/** The length of a paragraph with all tracked changes rejected (`base`) or accepted (`final`). */
export function measureViewLength({ segments }: FileParagraph, view: View): number {
  return segments.reduce((sum, { text, changes }) => sum + (isPresentInView(changes, view) ? text.length : 0), 0);
}

/** Of the paragraphs that a view shows as one, the index of the first with words; if none has any, of the last. */
export function findLeadingParagraph(
  paragraphs: readonly FileParagraph[],
  from: readonly number[],
  view: View,
): number {
  const hasWords = (at: number) => {
    const paragraph = paragraphs[at];
    return paragraph !== undefined && measureViewLength(paragraph, view) > 0;
  };
  return from.find(hasWords) ?? from.at(-1) ?? 0;
}
