import type { OpenClauses } from './open-clauses.ts';
import type { ShingleLookup, Shingles } from './shingles.ts';

/** One old clause that became several, or several that became one, as indices into the two texts, each in order. */
export type SplitOrJoin = {
  readonly kind: 'split' | 'joined';
  readonly old: readonly number[];
  readonly next: readonly number[];
  /** Whether no word is missing, added or out of order. */
  readonly reframed: boolean;
};

/** The share of its shingles from which a clause counts as a part of another. */
const MIN_PART = 0.5;
/** The minimum of runs of three words in a part: fewer are no evidence. */
const MIN_RUNS = 6;

/** A run lost by more clauses than this is a common phrase, and no evidence for any of them. */
const MAX_SOURCES = 2;

type Pair = { readonly old: number; readonly next: number };

/**
 * Finds open clauses whose words came from, or went into, a clause that is paired with another; and the clauses into
 * which an open clause was split. Each clause is in at most one split or join.
 */
export function findSplitsAndJoins(pairs: readonly Pair[], open: OpenClauses, shingles: ShingleLookup): SplitOrJoin[] {
  const [olds, nexts] = [open.old(), open.next()];
  const splits = findWholesWithParts(pairs, olds, nexts, shingles.old, shingles.next).map(
    ({ whole, parts }): SplitOrJoin => ({ kind: 'split', old: [whole], next: parts, reframed: false }),
  );
  const used = new Set(splits.flatMap(({ old }) => old));
  const usedNext = new Set(splits.flatMap(({ next }) => next));
  const left = pairs.filter(({ old, next }) => !used.has(old) && !usedNext.has(next));
  const joins = findWholesWithParts(
    left.map(({ old, next }) => ({ old: next, next: old })),
    nexts.filter((at) => !usedNext.has(at)),
    olds.filter((at) => !used.has(at)),
    shingles.next,
    shingles.old,
  ).map(({ whole, parts }): SplitOrJoin => ({ kind: 'joined', old: parts, next: [whole], reframed: false }));
  return [...splits, ...joins];
}

/** The old clauses that were split, with their pieces in the next text. */
function findWholesWithParts(
  pairs: readonly Pair[],
  olds: readonly number[],
  nexts: readonly number[],
  ofOld: (at: number) => Shingles,
  ofNext: (at: number) => Shingles,
): { whole: number; parts: number[] }[] {
  const pieces = nexts.filter((at) => ofNext(at).length >= MIN_RUNS);
  if (pieces.length === 0) return [];
  const wanted = new Set(pieces.flatMap(ofNext));
  const losers = new Map<number, number[]>();
  const lose = (whole: number, lost: Shingles) => {
    for (const shingle of lost) {
      if (!wanted.has(shingle)) continue;
      const all = losers.get(shingle);
      if (all === undefined) losers.set(shingle, [whole]);
      else all.push(whole);
    }
  };
  const partner = new Map(pairs.map(({ old, next }) => [old, next]));
  for (const [old, next] of partner) lose(old, excludeShingles(ofOld(old), ofNext(next)));
  for (const old of olds) lose(old, ofOld(old));
  const found = new Map<number, number[]>();
  for (const piece of pieces) {
    const whole = findMainSource(ofNext(piece), losers);
    if (whole !== null) found.set(whole, [...(found.get(whole) ?? []), piece]);
  }
  return [...found].flatMap(([whole, of]) => {
    const paired = partner.get(whole);
    const all = paired === undefined ? of : [...of, paired];
    return all.length < 2 ? [] : [{ whole, parts: all.sort((a, b) => a - b) }];
  });
}

/** The clause that lost most of the runs of a piece; null if none lost enough of them. */
function findMainSource(piece: Shingles, losers: ReadonlyMap<number, readonly number[]>): number | null {
  const shared = new Map<number, number>();
  for (const shingle of piece) {
    const all = losers.get(shingle) ?? [];
    if (all.length <= MAX_SOURCES) for (const whole of all) shared.set(whole, (shared.get(whole) ?? 0) + 1);
  }
  const [best] = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best !== undefined && best[1] >= MIN_PART * piece.length ? best[0] : null;
}

function excludeShingles(shingles: Shingles, without: Shingles): Shingles {
  const others = new Set(without);
  return shingles.filter((shingle) => !others.has(shingle));
}
