import type { DraftingParagraph } from '../language-columns.ts';
import type { DraftingLine } from './drafting-line.ts';

/** A look that most words of a text have marks no headings. */
const MOST = 0.5;

/**
 * The lines of the paragraphs of a text, with line breaks taken for ends of paragraphs: a body is joined with such
 * breaks again.
 * @param inText whether a paragraph is in a table that only separates languages
 */
export function listDraftingLines(
  paragraphs: readonly DraftingParagraph[],
  inText: (at: number) => boolean,
): readonly DraftingLine[] {
  const lines = paragraphs.flatMap((paragraph, at): readonly DraftingLine[] => {
    const { text, number, properties, cells, segments = [] } = paragraph;
    const written = segments.filter((segment) => segment.text.trim() !== '');
    const line = {
      number: number === null || number.trim() === '' ? null : number,
      heading: properties.outline !== null,
      styled: /^(?:title|subtitle)$/i.test(properties.style?.name ?? ''),
      bold: written.length > 0 && written.every(({ format }) => format.bold),
      list: properties.list ?? null,
      table: inText(at) ? null : (cells[0]?.table ?? null),
      places: [at],
    };
    const [first = '', ...others] = text.split('\n').filter((words) => words.trim() !== '');
    return [{ ...line, text: first }, ...others.map((words) => ({ ...line, text: words, number: null, list: null }))];
  });
  const isBold = isMarking(lines, ({ bold }) => bold);
  const isHeading = isMarking(lines, ({ heading }) => heading);
  return lines.map((line) => ({ ...line, bold: line.bold && isBold, heading: line.heading && isHeading }));
}

function isMarking(lines: readonly DraftingLine[], hasLook: (line: DraftingLine) => boolean): boolean {
  const count = (all: readonly DraftingLine[]) => all.reduce((sum, { text }) => sum + text.length, 0);
  return count(lines.filter(hasLook)) < MOST * count(lines);
}
