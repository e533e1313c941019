import type { RenderedSegment } from '../../../text/marks/render-marks.ts';

/**
 * In `plain`, represents the characters that open and close a bracket, including its side, and a reference's number.
 */
export const BRACKET_OPENING = '\ue000';
export const BRACKET_CLOSING = '\ue002';
export const REFERENCE_NUMBER = '\ue001';

/**
 * A rendered text with the same offsets, for checks to search: no-break spaces become spaces; brackets with their side,
 * and the numbers of references, become characters of their own.
 */
export function buildPlainText(text: string, segments: readonly RenderedSegment[]): string {
  const plain = text.replaceAll(/[\u00a0\u202f]/g, ' ');
  if (segments.every(({ kind }) => kind !== 'bracket' && kind !== 'number')) return plain;
  return segments
    .map(({ out, kind }) => {
      const sign = kind === 'number' ? REFERENCE_NUMBER : text[out[0]] === ']' ? BRACKET_CLOSING : BRACKET_OPENING;
      return kind === 'number' || kind === 'bracket' ? sign.repeat(out[1] - out[0]) : plain.slice(...out);
    })
    .join('');
}
