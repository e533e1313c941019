import type { ChangeKind } from '../../../../shared/model/comparison/change-kind.ts';
import type { ListedChange } from '../../../../shared/model/comparison/comparison.ts';

export type ChangeKinds = ReadonlySet<ChangeKind>;

/**
 * Whether a change passes the filter: its kind is selected, or numbers are selected and a number differs in it.
 * Selecting nothing passes everything.
 */
export function matchesKindFilter(
  { kind, numbers }: Pick<ListedChange, 'kind' | 'numbers'>,
  kinds: ChangeKinds,
): boolean {
  return kinds.size === 0 || kinds.has(kind) || (numbers && kinds.has('number'));
}

/** Returns the indexes of the changes that pass the filter, in reading order. */
export function listMatchingChanges(changes: readonly ListedChange[], kinds: ChangeKinds): number[] {
  return changes.flatMap((change, n) => (matchesKindFilter(change, kinds) ? [n] : []));
}

/** Sorts changes for the list: lookalikes come first. */
export function orderForList(changes: readonly ListedChange[], shown: readonly number[]): number[] {
  const isSpoof = (n: number) => changes[n]?.kind === 'spoof';
  return [...shown.filter(isSpoof), ...shown.filter((n) => !isSpoof(n))];
}

/**
 * Returns the next or previous change from `here` in reading order, wrapping around at the ends. Null if there is none.
 */
export function stepToChange(shown: readonly number[], here: number | null, by: 1 | -1): number | null {
  if (here === null) return (by === 1 ? shown[0] : shown.at(-1)) ?? null;
  const further = by === 1 ? shown.find((n) => n > here) : shown.findLast((n) => n < here);
  return further ?? (by === 1 ? shown[0] : shown.at(-1)) ?? null;
}
