import type { RenderedText, RenderOptions } from '../../../shared/text/marks/render-marks.ts';
import { renderShownSource } from '../clause/shown-source.ts';
import { buildPageLines, type PageRun } from '../text/page/page-lines.ts';

/** Whose words a stretch of text is: of a side, of nobody in a bracket without a side, or agreed by both (null). */
type SidedRun = {
  readonly text: string;
  readonly italics: boolean;
  readonly sign: boolean;
  /** A list item's label. */
  readonly label: boolean;
  readonly side: string | null | 'none';
};
export type SidedLine = { readonly level: number | null; readonly pieces: readonly SidedRun[] };

/** The lines of a text with the side of every bracket; what would name a clause by its code only says that it is missing. */
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

/** A source on one line, as it is read. */
export function formatPlainWords(source: string, options: RenderOptions): string {
  const shown = renderShownSource(source, options);
  if (shown === null) return source.replaceAll('\n', ' ');
  return buildSidedLines(shown.rendered)
    .map(({ pieces }) => pieces.map(({ text }) => text).join(''))
    .join(' ');
}
