import type { PairCandidate } from './pair-candidates.ts';
import { markUnmovedItems } from './unmoved-items.ts';

/** Whether both clauses of a candidate are in the same place. */
export type SamePlaceTest = (one: Pick<PairCandidate, 'old' | 'next'>) => boolean;

/**
 * Two clauses are in the same place if they are between the same two neighbours, among all paired clauses that kept
 * their order. Without pairs there are no places.
 * @param paired indices [old, next]
 * @param weights the number of words of each old clause
 */
export function createSamePlaceTest(
  paired: readonly (readonly [number, number])[],
  weights: readonly number[],
): SamePlaceTest {
  const { ofOld, ofNext } = locateGaps(paired, weights);
  return ({ old, next }) => paired.length > 0 && ofOld(old) === ofNext(next);
}

/** The open clauses that are alone between two neighbours, in both the old and the next text. */
export function findLonePairs(
  olds: readonly number[],
  nexts: readonly number[],
  paired: readonly (readonly [number, number])[],
  weights: readonly number[],
): [number, number][] {
  if (paired.length === 0) return [];
  return groupByGap(olds, nexts, paired, weights).flatMap(([[old, ...more], [next, ...others]]) =>
    old === undefined || next === undefined || more.length + others.length > 0 ? [] : [[old, next]],
  );
}

/**
 * The open clauses of both texts between the same two neighbours, for each such place where both have any; without
 * pairs, all of both texts.
 */
export function groupByGap(
  olds: readonly number[],
  nexts: readonly number[],
  paired: readonly (readonly [number, number])[],
  weights: readonly number[],
): [readonly number[], readonly number[]][] {
  if (olds.length === 0 || nexts.length === 0) return [];
  const { ofOld, ofNext } = locateGaps(paired, weights);
  const inNext = Map.groupBy(nexts, ofNext);
  return [...Map.groupBy(olds, ofOld)].flatMap(([gap, inOld]): [number[], number[]][] => {
    const others = inNext.get(gap);
    return others === undefined ? [] : [[inOld, others]];
  });
}

/** For each clause of either text, the number of pairs before it that kept their order. */
function locateGaps(paired: readonly (readonly [number, number])[], weights: readonly number[]) {
  const sorted = [...paired].sort((a, b) => a[1] - b[1]);
  const kept = markUnmovedItems(
    sorted.map(([old]) => old),
    sorted.map(([old]) => weights[old] ?? 1),
  );
  const fixed = sorted.filter((_, at) => kept[at]);
  return { ofOld: createGapLookup(fixed.map(([old]) => old)), ofNext: createGapLookup(fixed.map(([, next]) => next)) };
}

/** The number of fixed positions, in ascending order, before a position. */
function createGapLookup(fixed: readonly number[]): (place: number) => number {
  const before: number[] = [];
  let count = 0;
  for (let place = 0; place <= (fixed.at(-1) ?? -1); place++) {
    before.push(count);
    if (fixed[count] === place) count++;
  }
  return (place) => before[place] ?? fixed.length;
}
