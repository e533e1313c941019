import type { WordParagraph } from '../../../model/incoming/word-document.ts';

/**
 * The reading order of a file's paragraphs, as indices. A table of two columns is read column by column: signature
 * blocks are side by side in rows, and so are two languages.
 */
export function computeReadingOrder(paragraphs: readonly WordParagraph[]): readonly number[] {
  const order = paragraphs.map((_, at) => at);
  const tables = Map.groupBy(paragraphs.keys(), (at) => paragraphs[at]?.cells[0]?.table);
  for (const [table, places] of tables) {
    const columns = places.reduce((most, at) => Math.max(most, (paragraphs[at]?.cells[0]?.cell ?? 0) + 1), 1);
    if (table === undefined || columns !== 2) continue;
    const read = places.toSorted((a, b) => getColumn(paragraphs[a]) - getColumn(paragraphs[b]) || a - b);
    read.forEach((at, n) => {
      order[at] = places[n] ?? at;
    });
  }
  return order;
}

function getColumn(paragraph: WordParagraph | undefined): number {
  return paragraph?.cells[0]?.cell ?? 0;
}
