import type { ListedChange } from '../../../../shared/diff/comparison/list-row-changes.ts';
import type { ChangeKind } from '../../../../shared/model/change-kind.ts';

export type ChangeKinds = ReadonlySet<ChangeKind>;

/** Whether a change is looked at: it is of a chosen kind, or numbers are and one differs in it. None chosen is all. */
export function matchesKindFilter(
  { kind, numbers }: Pick<ListedChange, 'kind' | 'numbers'>,
  kinds: ChangeKinds,
): boolean {
  return kinds.size === 0 || kinds.has(kind) || (numbers && kinds.has('number'));
}

/** The places of the changes that are looked at, in reading order. */
export function listMatchingChanges(changes: readonly ListedChange[], kinds: ChangeKinds): number[] {
  return changes.flatMap((change, n) => (matchesKindFilter(change, kinds) ? [n] : []));
}

/** The same as they are listed: what looks the same and differs comes first. */
export function orderForList(changes: readonly ListedChange[], shown: readonly number[]): number[] {
  const isSpoof = (n: number) => changes[n]?.kind === 'spoof';
  return [...shown.filter(isSpoof), ...shown.filter((n) => !isSpoof(n))];
}

/** The change to go to from `here`, in reading order; from the last one to the first. Null where there is none. */
export function stepToChange(shown: readonly number[], here: number | null, by: 1 | -1): number | null {
  if (here === null) return (by === 1 ? shown[0] : shown.at(-1)) ?? null;
  const further = by === 1 ? shown.find((n) => n > here) : shown.findLast((n) => n < here);
  return further ?? (by === 1 ? shown[0] : shown.at(-1)) ?? null;
}
