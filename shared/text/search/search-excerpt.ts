import { foldTextWithOffsets } from './fold-text.ts';
import { parseSearchTerms } from './search-terms.ts';

/** The length of text shown before the first word found, and in total, in UTF-16 units. */
const MAX_BEFORE = 60;
const MAX_LENGTH = 200;

/**
 * An excerpt of a text around the first place where one of the search terms begins a word, and the occurrences in it.
 * Terms and text are compared folded; offsets refer to the original text.
 */
export function buildSearchExcerpt(
  text: string,
  searched: string,
): { text: string; found: { at: number; length: number }[] } {
  const { folded, from } = foldTextWithOffsets(text);
  const places = parseSearchTerms(searched)
    .flatMap((term) => findOccurrences(folded, term.text))
    .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const start = findExcerptStart(text, from[places[0]?.[0] ?? 0] ?? 0);
  const shown = text.slice(start, start + MAX_LENGTH).replace(/\p{Surrogate}$/u, '');
  const found: { at: number; length: number }[] = [];
  for (const [begin, end] of places) {
    const at = (from[begin] ?? 0) - start;
    const length = (from[end] ?? text.length) - start - at;
    const last = found.at(-1);
    if (at < 0 || at + length > shown.length || (last !== undefined && at < last.at + last.length)) continue;
    found.push({ at, length });
  }
  return { text: shown, found };
}

/** The occurrences of a term at the beginning of a word, [start, end) in the folded text. */
function findOccurrences(folded: string, term: string): [number, number][] {
  const all: [number, number][] = [];
  for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(folded[at - 1] ?? '')) all.push([at, at + term.length]);
  }
  return all;
}

/** The start of a word, or of a line if one is near. */
function findExcerptStart(text: string, found: number): number {
  if (found <= MAX_BEFORE) return 0;
  const earliest = found - MAX_BEFORE;
  const line = text.indexOf('\n', earliest);
  if (line !== -1 && line < found) return line + 1;
  const space = text.indexOf(' ', earliest);
  return space !== -1 && space < found ? space + 1 : found;
}
