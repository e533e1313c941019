import { parseListItems } from '../../../../shared/text/list-items.ts';
import type { ComparisonRun } from './comparison-runs.ts';

type ComparisonLine<P extends ComparisonRun = ComparisonRun> = {
  readonly pieces: readonly P[];
  /** The list depth of an item; null for a plain paragraph. */
  readonly level: number | null;
  /** The change of the line end itself; null if it is unchanged. */
  readonly end: P | null;
};

/** Splits runs into lines for the page: of both texts inline, or of one of them. */
export function buildComparisonLines<P extends ComparisonRun>(
  pieces: readonly P[],
  only?: 'old' | 'next',
): ComparisonLine<P>[] {
  const hidden = only === 'old' ? 'inserted' : only === 'next' ? 'deleted' : null;
  const lines: { pieces: P[]; end: P | null }[] = [];
  let open: P[] = [];
  for (const piece of pieces) {
    if (piece.kind === hidden) continue;
    for (const text of piece.text.split(/(\r?\n)/)) {
      if (text === '') continue;
      if (!text.endsWith('\n')) open.push({ ...piece, text });
      else {
        lines.push({ pieces: open, end: piece.kind === 'kept' ? null : piece });
        open = [];
      }
    }
  }
  if (open.length > 0) lines.push({ pieces: open, end: null });
  const levels = parseListItems(lines.map((line) => line.pieces.map(({ text }) => text).join('')));
  return lines.map((line, n) => ({ ...line, level: levels[n]?.level ?? null }));
}
