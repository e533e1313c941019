import { diffText } from '../../../shared/diff/words/diff-text.ts';
import { parseMarks } from '../../../shared/text/marks/parse-marks.ts';
import { type RenderedText, type RenderOptions, renderMarks } from '../../../shared/text/marks/render-marks.ts';
import { mapToSourceOffset } from '../clause/shown-source.ts';

/** The differences from a base, as offsets in the source being typed. */
export type LiveChanges = {
  readonly inserted: readonly { readonly from: number; readonly to: number }[];
  readonly deleted: readonly { readonly at: number; readonly text: string }[];
};

/** Returns null if either source violates the grammar. */
export function computeLiveChanges(base: string, source: string, options: RenderOptions): LiveChanges | null {
  const [before, after] = [parseMarks(base), parseMarks(source)];
  if (!before.ok || !after.ok) return null;
  const old = renderMarks(before.marks, options);
  const next = renderMarks(after.marks, options);
  const inserted: { from: number; to: number }[] = [];
  const deleted: { at: number; text: string }[] = [];
  let at = 0;
  for (const { kind, text } of diffText(old.text, next.text)) {
    if (kind === 'deleted') deleted.push({ at: mapToSourceOffset(next, at), text });
    else {
      if (kind === 'inserted') for (const range of mapToSourceRanges(next, at, at + text.length)) inserted.push(range);
      at += text.length;
    }
  }
  return { inserted, deleted };
}

function mapToSourceRanges({ segments }: RenderedText, from: number, to: number): { from: number; to: number }[] {
  return segments
    .filter(({ out }) => out[0] < to && out[1] > from)
    .map(({ out, src, kind }) => {
      if (kind !== 'text') return { from: src[0], to: src[1] };
      return { from: src[0] + Math.max(from - out[0], 0), to: src[0] + Math.min(to, out[1]) - out[0] };
    });
}
