import type { WordParagraph } from '../../../../../shared/model/incoming/word-document.ts';

/**
 * Selects the paragraphs with comments, and all that may be joined with one of them in a view: only these are needed
 * for the comments' words, and a long text with one comment would otherwise be assembled twice (190,000 paragraphs: 350
 * MB and 2.5 s).
 */
export function selectCommentedParagraphs(paragraphs: readonly WordParagraph[]): readonly WordParagraph[] {
  /** The stories whose last paragraph mark may be missing. */
  const open = new Set<string>();
  return paragraphs.filter((paragraph) => {
    const { story, mark, segments } = paragraph;
    const joined = open.has(story);
    if (mark.length > 0) open.add(story);
    else if (joined && isAlwaysPresent(paragraph)) open.delete(story);
    return joined || mark.length > 0 || segments.some(({ comments }) => comments.length > 0);
  });
}

function isAlwaysPresent({ within, cells }: WordParagraph): boolean {
  return (
    within.length === 0 &&
    cells.every(({ rowChanges, cellChanges }) => rowChanges.length === 0 && cellChanges.length === 0)
  );
}
