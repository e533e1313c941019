import type { ShownParagraph, WordDocument } from '../../../../shared/model/incoming/word-document.ts';
import { collectQuotes } from '../../../core/word/read/comments/collect-quotes.ts';
import { listTrackedChanges } from '../../../core/word/read/views/list-tracked-changes.ts';
import { type ChangeView, listShownParagraphs } from '../../../core/word/read/views/shown-paragraphs.ts';
import { isUnseen } from '../../../core/word/read/views/unseen-words.ts';

/** A Word file in printable form. */
export type WordDescription = ReturnType<typeof describeWordDocument>;

/**
 * In: a document and the view to print it in. Out: plain data; changes are located by their paragraphs in that view.
 */
export function describeWordDocument(document: WordDocument, view: ChangeView) {
  const shown = listShownParagraphs(document, view);
  const places = mapParagraphPlaces(document, shown);
  const quoted = collectQuotes(shown);
  return {
    view,
    paragraphs: shown.map(describeParagraph),
    comments: document.comments.map((comment) => ({ ...comment, quote: quoted.get(comment.id) || comment.quote })),
    changes: listTrackedChanges(document).map((change) => ({ ...change, paragraph: places[change.paragraph] ?? null })),
    people: document.people,
    properties: document.properties,
    warnings: document.warnings,
  };
}

/**
 * For each paragraph of the document, its index in the view, or the index of the next one shown; null after the last.
 */
function mapParagraphPlaces(document: WordDocument, shown: readonly ShownParagraph[]): readonly (number | null)[] {
  const places: (number | null)[] = document.paragraphs.map(() => null);
  shown.forEach(({ from }, place) => {
    for (const at of from) places[at] = place;
  });
  for (let at = places.length - 2; at >= 0; at -= 1) places[at] ??= places[at + 1] ?? null;
  return places;
}

function describeParagraph({ text, number, part, properties, cells, segments, bookmarks, tags }: ShownParagraph) {
  return {
    text,
    number,
    part,
    style: properties.style?.name ?? null,
    outline: properties.outline,
    level: properties.list?.level ?? null,
    cells: cells.map(({ table, row, cell }) => ({ table, row, cell })),
    bookmarks,
    tags,
    /** Words that somebody may have marked by hand, or that are invisible. */
    marked: segments
      .filter(
        ({ text: words, format }) =>
          words !== '' && (format.strike || isUnseen(format) || format.colour !== null || format.highlight !== null),
      )
      .map(({ text: words, format: { strike, colour, highlight, hidden, white, unreadable } }) => ({
        text: words,
        strike,
        colour,
        highlight,
        hidden,
        white,
        unreadable,
      })),
  };
}
