import type { ChosenPair, ComparableClause } from '../../../shared/diff/clause-pairs.ts';
import type { TextComparison } from '../../../shared/diff/compare.ts';

/** What the comparing worker is given. */
export type Task = {
  readonly old: readonly ComparableClause[];
  readonly next: readonly ComparableClause[];
  readonly chosen: readonly ChosenPair[];
};

/** What it tells: how much of both texts is done, then the comparison. */
export type Told = { readonly done: number } | { readonly comparison: TextComparison };
