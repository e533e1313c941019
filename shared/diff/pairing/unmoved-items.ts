/**
 * Marks the items of a sequence that kept their order: the strictly increasing subsequence of the greatest weight, in
 * O(n log n). The other items moved.
 * @param values distinct integers from 0
 * @returns for each item, whether it is in the subsequence
 */
export function markUnmovedItems(values: readonly number[], weights: readonly number[]): boolean[] {
  const size = values.reduce((most, value) => Math.max(most, value + 1), 0);
  /** A Fenwick tree: the best item that ends a subsequence at each value or below. */
  const best = new Int32Array(size + 1).fill(-1);
  const sums: number[] = [];
  const before: number[] = [];
  const heavier = (a: number, b: number) => (a < 0 ? b : b < 0 ? a : (sums[b] ?? 0) > (sums[a] ?? 0) ? b : a);
  let last = -1;
  values.forEach((value, at) => {
    let ending = -1;
    for (let node = value; node > 0; node -= node & -node) ending = heavier(ending, best[node] ?? -1);
    before.push(ending);
    sums.push((sums[ending] ?? 0) + (weights[at] ?? 0));
    for (let node = value + 1; node <= size; node += node & -node) best[node] = heavier(best[node] ?? -1, at);
    last = heavier(last, at);
  });
  const isUnmoved = values.map(() => false);
  for (let at = last; at >= 0; at = before[at] ?? -1) isUnmoved[at] = true;
  return isUnmoved;
}
