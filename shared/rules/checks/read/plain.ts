import type { Segment } from '../../../text/render.ts';

/** What stands in `plain` for the signs that open and close a bracket, its side included, and for a reference's number. */
export const OPENED = '\ue000';
export const CLOSED = '\ue002';
export const NUMBER = '\ue001';

/**
 * A rendered text with the same offsets for checks to look into: no-break spaces are spaces, brackets with their side and
 * the numbers of references are signs of their own.
 */
export function plainOf(text: string, segments: readonly Segment[]): string {
  const plain = text.replaceAll(/[\u00a0\u202f]/g, ' ');
  if (segments.every(({ kind }) => kind !== 'bracket' && kind !== 'number')) return plain;
  return segments
    .map(({ out, kind }) => {
      const sign = kind === 'number' ? NUMBER : text[out[0]] === ']' ? CLOSED : OPENED;
      return kind === 'number' || kind === 'bracket' ? sign.repeat(out[1] - out[0]) : plain.slice(...out);
    })
    .join('');
}
