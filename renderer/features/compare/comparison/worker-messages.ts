import type { TextComparison } from '../../../../shared/diff/comparison/compare-clause-texts.ts';
import type { ChosenPair, ComparableClause } from '../../../../shared/diff/pairing/pair-clauses.ts';

/** What the comparing worker is given. */
export type CompareRequest = {
  readonly old: readonly ComparableClause[];
  readonly next: readonly ComparableClause[];
  readonly chosen: readonly ChosenPair[];
};

/** What it tells: how much of both texts is done, then the comparison. */
export type CompareResponse = { readonly done: number } | { readonly comparison: TextComparison };
