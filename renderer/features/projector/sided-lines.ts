import type { RenderedText, RenderOptions } from '../../../shared/text/marks/render-marks.ts';
import { renderShownSource } from '../clause/shown-source.ts';
import { buildPageLines, type PageRun } from '../text/page/page-lines.ts';

/** A run of text and its side: a side's code, 'none' in a bracket without a side, or null for agreed text. */
type SidedRun = {
  readonly text: string;
  readonly italics: boolean;
  readonly sign: boolean;
  /** Whether it is the label of a list item. */
  readonly label: boolean;
  readonly side: string | null | 'none';
};
export type SidedLine = { readonly level: number | null; readonly pieces: readonly SidedRun[] };

/**
 * Returns the lines of a text with the side of every bracket; a reference that would show a clause's code becomes a
 * placeholder.
 */
export function buildSidedLines(rendered: RenderedText): SidedLine[] {
  const open: SidedRun['side'][] = [];
  const sided = (piece: PageRun): SidedRun => {
    const sign = piece.kind === 'bracket';
    const opening = sign ? /^\[(?:(\w+): )?$/.exec(piece.text) : null;
    if (opening !== null) open.push(opening[1] ?? 'none');
    const side = open.at(-1) ?? null;
    if (sign && opening === null) open.pop();
    const text = piece.kind === 'number' && piece.text.startsWith('‹') ? '‹?›' : piece.text;
    return { text, italics: piece.italics, sign, label: piece.kind === 'prefix', side };
  };
  return buildPageLines(rendered, null, []).map(({ level, pieces }) => ({ level, pieces: pieces.map(sided) }));
}

/** Renders a source on one line. */
export function formatPlainWords(source: string, options: RenderOptions): string {
  const shown = renderShownSource(source, options);
  if (shown === null) return source.replaceAll('\n', ' ');
  return buildSidedLines(shown.rendered)
    .map(({ pieces }) => pieces.map(({ text }) => text).join(''))
    .join(' ');
}
