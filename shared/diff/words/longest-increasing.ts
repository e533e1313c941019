/**
 * The longest strictly increasing subsequence, in O(n log n).
 * @returns the indices of its members, in order
 */
export function findLongestIncreasing(values: readonly number[]): number[] {
  /** ends[k]: the index of the smallest value that ends an increasing run of length k + 1. */
  const ends: number[] = [];
  const before: number[] = [];
  values.forEach((value, at) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before.push(ends[low - 1] ?? -1);
    ends[low] = at;
  });
  const found: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) found.push(at);
  return found.reverse();
}
