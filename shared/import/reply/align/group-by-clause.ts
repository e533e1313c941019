import type { ParagraphRuns } from './paragraph-runs.ts';
import type { SegmentedView } from './segment-view.ts';

/**
 * A clause of the file: one that was sent (`base`, its index), or one that exists only as a tracked insertion (null).
 */
export type ClauseGroup = { readonly base: number | null; readonly chunks: readonly ParagraphRuns[] };

/**
 * Groups the paragraphs of the text by clause. Tracked insertions belong to the clause in which they are once accepted,
 * unless the same clause is on both sides of them.
 * @param chunks in reading order
 */
export function groupByClause(
  chunks: readonly ParagraphRuns[],
  base: SegmentedView,
  final: SegmentedView,
): readonly ClauseGroup[] {
  const finals = chunks.map(({ paragraph, pieces }) =>
    pieces.some((piece) => piece.final && piece.text.trim() !== '')
      ? (final.lines.get(paragraph)?.clause ?? null)
      : null,
  );
  const bases = chunks.map(({ paragraph, pieces }) =>
    pieces.some((piece) => piece.base && piece.text.trim() !== '') ? (base.lines.get(paragraph)?.clause ?? null) : null,
  );
  const [before, after] = [carryForward(bases), carryForward(bases.toReversed()).toReversed()];
  const withins = finals.map((clause, at) => (clause === null ? null : { clause, base: bases[at] ?? null }));
  const [above, below] = [carryForwardWithin(withins), carryForwardWithin(withins.toReversed()).toReversed()];
  const groups = new Map<string, { base: number | null; chunks: ParagraphRuns[] }>();
  chunks.forEach((chunk, n) => {
    const clause = finals[n] ?? null;
    const [up, down] = [before[n] ?? null, after[n] ?? null];
    const between = up !== null && up === down ? up : null;
    const near = clause === null ? (up ?? down) : (above[n] ?? below[n] ?? null);
    const owner = bases[n] ?? between ?? near;
    const name = owner === null ? `new ${clause}` : `base ${owner}`;
    const group = groups.get(name) ?? { base: owner, chunks: [] };
    groups.set(name, group);
    group.chunks.push(chunk);
  });
  return [...groups.values()];
}

/** For each paragraph, the clause of the nearest paragraph up to it that has sent words. */
function carryForward(bases: readonly (number | null)[]): (number | null)[] {
  let last: number | null = null;
  return bases.map((base) => {
    last = base ?? last;
    return last;
  });
}

/** The same, among paragraphs that are in one clause once all changes are accepted. */
function carryForwardWithin(
  all: readonly ({ readonly clause: number; readonly base: number | null } | null)[],
): (number | null)[] {
  const last = new Map<number, number>();
  return all.map((one) => {
    if (one === null) return null;
    if (one.base !== null) last.set(one.clause, one.base);
    return last.get(one.clause) ?? null;
  });
}
