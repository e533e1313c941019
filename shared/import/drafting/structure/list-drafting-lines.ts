import type { DraftingParagraph } from '../language-columns.ts';
import type { DraftingLine } from './drafting-line.ts';
import { measureEmphasisedLead } from './run-in-heading.ts';

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
      lead: 0,
    };
    const indent = properties.indent ?? 0;
    const [first = '', ...others] = text.split('\n').filter((words) => words.trim() !== '');
    const begin = (words: string) => ({ ...line, text: words, indent: indent + measureTypedIndent(words) });
    return [
      { ...begin(first), lead: measureEmphasisedLead(segments) },
      ...others.map((words) => ({ ...begin(words), number: null, list: null })),
    ];
  });
  const isBold = isMarking(lines, ({ bold }) => bold);
  const isHeading = isMarking(lines, ({ heading }) => heading);
  return lines.map((line) => ({ ...line, bold: line.bold && isBold, heading: line.heading && isHeading }));
}

/** Indentation that was typed: a tab is half an inch, a space about three points. */
function measureTypedIndent(words: string): number {
  return [...(/^\s*/u.exec(words)?.[0] ?? '')].reduce((sum, space) => sum + (space === '\t' ? 720 : 60), 0);
}

function isMarking(lines: readonly DraftingLine[], hasLook: (line: DraftingLine) => boolean): boolean {
  const count = (all: readonly DraftingLine[]) => all.reduce((sum, { text }) => sum + text.length, 0);
  return count(lines.filter(hasLook)) < MOST * count(lines);
}
