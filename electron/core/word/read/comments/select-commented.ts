import type { WordParagraph } from '../model/word-document.ts';

/**
 * The paragraphs with comments, and all that may join with one of them in a view: for their words only these are looked at,
 * since a long text with one comment would else be put together twice (190,000 paragraphs: 350 MB and 2.5 s).
 */
export function selectCommentedParagraphs(paragraphs: readonly WordParagraph[]): readonly WordParagraph[] {
  /** The stories whose last mark may be gone. */
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
