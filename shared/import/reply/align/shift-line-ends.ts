import type { ParagraphRuns } from './paragraph-runs.ts';

type View = 'base' | 'final';

/**
 * Moves line ends to the words with which they were inserted or deleted: an editor tracks the mark of the paragraph
 * before, and leaves the existing mark to the new or deleted one. The text is the same in every view.
 * @param follow whether two paragraphs can be joined: they are in one story and cell
 */
export function shiftLineEnds(
  chunks: readonly ParagraphRuns[],
  follow: (before: ParagraphRuns, after: ParagraphRuns) => boolean,
): readonly ParagraphRuns[] {
  const found = [...chunks];
  for (let at = 0; at < found.length; at += 1) {
    const first = found[at];
    const view = first === undefined ? null : findMissingView(first.mark);
    if (view === null) continue;
    const last = findLastEmptied(found, at, view, follow);
    if (last === null) continue;
    const marks = found.slice(at, last + 1).map(({ mark }) => mark);
    found.slice(at, last + 1).forEach((chunk, n) => {
      found[at + n] = { ...chunk, mark: marks[n === 0 ? marks.length - 1 : n - 1] ?? chunk.mark };
    });
    at = last;
  }
  return found;
}

/** The view in which a tracked line end is missing; null if it is in both or in neither. */
function findMissingView({ base, final }: ParagraphRuns['mark']): View | null {
  return base === final ? null : base ? 'final' : 'base';
}

/**
 * The index of the next paragraph with an untracked line end, if neither it nor a paragraph before it has words in a
 * view; null otherwise.
 */
function findLastEmptied(
  chunks: readonly ParagraphRuns[],
  at: number,
  view: View,
  follow: (before: ParagraphRuns, after: ParagraphRuns) => boolean,
): number | null {
  for (let next = at + 1; next < chunks.length; next += 1) {
    const [before, chunk] = [chunks[next - 1], chunks[next]];
    if (before === undefined || chunk === undefined || !follow(before, chunk)) return null;
    if (chunk.pieces.some((piece) => piece[view] && piece.text !== '')) return null;
    const gone = findMissingView(chunk.mark);
    if (gone === null) return chunk.mark.base ? next : null;
    if (gone !== view) return null;
  }
  return null;
}
