import type { TextChange } from '../../../../shared/model/comparison/comparison.ts';
import { parseListItems } from '../../../../shared/text/list-items.ts';
import type { RenderedSegment, RenderedText } from '../../../../shared/text/marks/render-marks.ts';

/** A range of the rendered text with an additional mark: a comment's words, a match, a lookalike. */
export type HighlightLayer = {
  readonly from: number;
  readonly to: number;
  readonly kind: 'comment' | 'found' | 'found-here' | 'pointed' | 'spoof';
  /** The id of the comment to open. */
  readonly id?: string;
  /** The description of a lookalike word. */
  readonly name?: string;
};

/** Words of the same style. `at` is their offset in the rendered text; null for deleted words. */
export type PageRun = {
  readonly text: string;
  readonly at: number | null;
  /** The offset of deleted words in the rendered text of the base; null for others. */
  readonly was: number | null;
  readonly change: TextChange['kind'];
  readonly kind: RenderedSegment['kind'];
  readonly italics: boolean;
  /** How many brackets enclose them, their own characters included. */
  readonly brackets: number;
  readonly layers: readonly HighlightLayer[];
};

export type PageLine = {
  readonly pieces: readonly PageRun[];
  /** The list depth of an item; null for a plain paragraph. */
  readonly level: number | null;
  /** Whether the line end itself was deleted or inserted. */
  readonly end: TextChange['kind'];
};

/** Splits a rendered text into lines for the page, with changes and marks; deleted words keep their position. */
export function buildPageLines(
  rendered: RenderedText,
  changes: readonly TextChange[] | null,
  layers: readonly HighlightLayer[],
): PageLine[] {
  const pieces = splitIntoRuns(rendered, changes ?? [{ kind: 'kept', text: rendered.text }], layers);
  const lines: { pieces: PageRun[]; end: TextChange['kind'] }[] = [];
  let open: PageRun[] = [];
  for (const piece of pieces) {
    if (piece.text === '\n') {
      lines.push({ pieces: open, end: piece.change });
      open = [];
    } else open.push(piece);
  }
  lines.push({ pieces: open, end: 'kept' });
  const prefixes = parseListItems(lines.map(({ pieces: line }) => line.map(({ text }) => text).join('')));
  return lines.map((line, n) => ({ ...line, level: prefixes[n]?.level ?? null }));
}

/** Groups the lines of the page by the lines of the current text: a deleted line end starts no row. */
export function groupLinesIntoRows(lines: readonly PageLine[]): PageLine[][] {
  const rows: PageLine[][] = [];
  let open: PageLine[] = [];
  for (const line of lines) {
    open.push(line);
    if (line.end === 'deleted') continue;
    rows.push(open);
    open = [];
  }
  if (open.length > 0) rows.push(open);
  return rows;
}

function splitIntoRuns(
  rendered: RenderedText,
  changes: readonly TextChange[],
  layers: readonly HighlightLayer[],
): PageRun[] {
  const depths = computeBracketDepths(rendered);
  const stops = new Set<number>();
  for (const { out } of rendered.segments) stops.add(out[0]).add(out[1]);
  for (const { from, to } of layers) stops.add(from).add(to);
  const pieces: PageRun[] = [];
  let at = 0;
  let was = 0;
  let segment = 0;
  for (const change of changes) {
    if (change.kind === 'deleted') {
      for (const text of change.text.split(/(\n)/)) {
        if (text !== '')
          pieces.push({
            text,
            at: null,
            was,
            change: 'deleted',
            kind: 'text',
            italics: false,
            brackets: 0,
            layers: [],
          });
        was += text.length;
      }
      continue;
    }
    if (change.kind === 'kept') was += change.text.length;
    const end = at + change.text.length;
    while (at < end) {
      let to = at + 1;
      if (rendered.text[at] !== '\n') while (to < end && !stops.has(to) && rendered.text[to] !== '\n') to += 1;
      while ((rendered.segments[segment]?.out[1] ?? Number.POSITIVE_INFINITY) <= at) segment += 1;
      const from = rendered.segments[segment];
      pieces.push({
        text: rendered.text.slice(at, to),
        at,
        was: null,
        change: change.kind,
        kind: from?.kind ?? 'text',
        italics: from?.italics ?? false,
        brackets: depths[segment] ?? 0,
        layers: layers.filter((layer) => layer.from <= at && to <= layer.to),
      });
      at = to;
    }
  }
  return pieces;
}

/** Returns the number of enclosing brackets for each segment. */
function computeBracketDepths({ text, segments }: RenderedText): number[] {
  let depth = 0;
  return segments.map(({ kind, out }) => {
    if (kind !== 'bracket') return depth;
    if (text[out[0]] === '[') {
      depth += 1;
      return depth;
    }
    depth -= 1;
    return depth + 1;
  });
}
