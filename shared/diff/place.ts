import type { Candidate } from './likeness.ts';
import { inOrder } from './moves.ts';

/** Whether both clauses of a candidate stand in the same place. */
export type Place = (one: Pick<Candidate, 'old' | 'next'>) => boolean;

/**
 * Two clauses stand in the same place where they stand between the same two neighbours, of all that are paired and kept
 * their order. Where nothing is paired there is no place.
 * @param paired places [old, next]
 * @param weights how many words each old clause has
 */
export function places(paired: readonly (readonly [number, number])[], weights: readonly number[]): Place {
  const sorted = [...paired].sort((a, b) => a[1] - b[1]);
  const kept = inOrder(
    sorted.map(([old]) => old),
    sorted.map(([old]) => weights[old] ?? 1),
  );
  const fixed = sorted.filter((_, at) => kept[at]);
  const [inOld, inNext] = [gaps(fixed.map(([old]) => old)), gaps(fixed.map(([, next]) => next))];
  return ({ old, next }) => fixed.length > 0 && inOld(old) === inNext(next);
}

/** How many of the fixed places, which rise, stand before a place. */
function gaps(fixed: readonly number[]): (place: number) => number {
  const before: number[] = [];
  let count = 0;
  for (let place = 0; place <= (fixed.at(-1) ?? -1); place++) {
    before.push(count);
    if (fixed[count] === place) count++;
  }
  return (place) => before[place] ?? fixed.length;
}
