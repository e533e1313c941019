import type { DraftingParagraph } from '../../../../shared/import/drafting/language-columns.ts';
import { segmentDocument } from '../../../../shared/import/drafting/segment-document.ts';

export function buildLine(text: string, more: Partial<DraftingParagraph> = {}): DraftingParagraph {
  return { text, number: null, part: 'body', cells: [], properties: { outline: null }, ...more };
}
export const buildCell = (text: string, row: number, column: number, table = 0) =>
  buildLine(text, { cells: [{ table, row, cell: column }] });
export const readSegments = (paragraphs: readonly DraftingParagraph[]) => {
  const { texts, warnings } = segmentDocument(paragraphs);
  return {
    texts: texts.map(({ language, clauses }) => [
      language,
      clauses.map(({ as, number, heading, body }) => [as, number, heading, body]),
    ]),
    warnings: warnings.map(({ code, detail }) => [code, detail]),
  };
};
