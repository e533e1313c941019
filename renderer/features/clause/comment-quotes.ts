import type { z } from 'zod';
import type { quote } from '../../../shared/model/comment.ts';
import type { Mark } from '../../../shared/model/mark.ts';
import { type RenderedText, type RenderOptions, renderMarks } from '../../../shared/text/marks/render-marks.ts';

type CommentQuote = z.infer<typeof quote>;

/** How quotes are stored: without names of sides, and with clause codes as references. */
const quoteRenderOptions: RenderOptions = { parties: ['', ''], copy: '', view: 'bracketed', numbers: new Map() };

/**
 * Returns the range of a comment's quote in the displayed text; null if the words have changed or occur more than once.
 * `shown` must be rendered from the same marks.
 */
export function locateQuotedRange(
  marks: readonly Mark[],
  shown: RenderedText,
  quote: CommentQuote,
): { from: number; to: number } | null {
  const quoted = renderMarks(marks, quoteRenderOptions);
  const place = findQuotePosition(quoted.text, quote);
  if (place === null) return null;
  return { from: mapOffset(quoted, shown, place.from, false), to: mapOffset(quoted, shown, place.to, true) };
}

/** Converts a selection in the displayed text to the words to store as a quote. */
export function extractQuote(marks: readonly Mark[], shown: RenderedText, from: number, to: number): string {
  const quoted = renderMarks(marks, quoteRenderOptions);
  return quoted.text.slice(mapOffset(shown, quoted, from, false), mapOffset(shown, quoted, to, true));
}

/** Locates a quote with its surrounding words, or without them if it occurs only once. */
export function findQuotePosition(
  text: string,
  { text: words, before, after }: CommentQuote,
): { from: number; to: number } | null {
  if (words === '') return null;
  for (const [left, right] of [
    [before, after],
    [before, ''],
    ['', after],
    ['', ''],
  ] as const) {
    const whole = left + words + right;
    const at = text.indexOf(whole);
    if (at === -1 || text.indexOf(whole, at + 1) !== -1) continue;
    return { from: at + left.length, to: at + left.length + words.length };
  }
  return null;
}

/** Both texts are rendered from the same marks, so their segments correspond one to one. */
function mapOffset(from: RenderedText, to: RenderedText, at: number, end: boolean): number {
  const n = from.segments.findIndex(({ out }) => (end ? at <= out[1] : at < out[1]));
  const [source, target] = [from.segments[n], to.segments[n]];
  if (source === undefined || target === undefined) return to.text.length;
  if (source.kind === 'number') return end ? target.out[1] : target.out[0];
  return Math.min(target.out[0] + at - source.out[0], target.out[1]);
}
