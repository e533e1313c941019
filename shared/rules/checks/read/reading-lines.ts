import type { DocumentItem } from '../../../model/document-text.ts';
import { parseListItems } from '../../../text/list-items.ts';
import { BRACKET_OPENING } from './plain-text.ts';

/** A line of a reading, without its line feed; `body` is the offset of its words after the item's label. */
export type ReadingLine = {
  readonly start: number;
  readonly body: number;
  readonly end: number;
  readonly item: DocumentItem | null;
};

/** The lines of a text as returned by `buildPlainText`. */
export function splitReadingLines(plain: string): ReadingLine[] {
  const places: { start: number; end: number }[] = [];
  for (let start = 0; start <= plain.length; ) {
    const feed = plain.indexOf('\n', start);
    const end = feed === -1 ? plain.length : feed;
    places.push({ start, end });
    start = end + 1;
  }
  // The label of an item may be within a bracket: a new item is often proposed as a whole.
  const bare = places.map(({ start, end }) => plain.slice(start, end).replace(LEADING, ''));
  const found = parseListItems(bare);
  return places.map(({ start, end }, n) => {
    const item = found[n] ?? null;
    const lead = end - start - (bare[n]?.length ?? 0);
    return { start, end, body: item === null ? start : start + lead + item.label.length + 1, item };
  });
}

const LEADING = new RegExp(`^${BRACKET_OPENING}+`);
