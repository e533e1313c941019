import type { DocumentItem } from '../../../model/document.ts';
import { items } from '../../../text/item.ts';
import { OPENED } from './plain.ts';

/** A line of a reading, without its line feed; `body` is where its words begin behind the label of an item. */
export type Line = {
  readonly start: number;
  readonly body: number;
  readonly end: number;
  readonly item: DocumentItem | null;
};

/** The lines of a text as `plainOf` gives it. */
export function linesOf(plain: string): Line[] {
  const places: { start: number; end: number }[] = [];
  for (let start = 0; start <= plain.length; ) {
    const feed = plain.indexOf('\n', start);
    const end = feed === -1 ? plain.length : feed;
    places.push({ start, end });
    start = end + 1;
  }
  // The label of an item may stand within a bracket: a new item is often proposed whole.
  const bare = places.map(({ start, end }) => plain.slice(start, end).replace(LEADING, ''));
  const found = items(bare);
  return places.map(({ start, end }, n) => {
    const item = found[n] ?? null;
    const lead = end - start - (bare[n]?.length ?? 0);
    return { start, end, body: item === null ? start : start + lead + item.label.length + 1, item };
  });
}

const LEADING = new RegExp(`^${OPENED}+`);
