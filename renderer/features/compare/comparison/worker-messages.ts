import type { ComparableClause } from '../../../../shared/diff/pairing/pair-clauses.ts';
import type { ChosenPair, TextComparison } from '../../../../shared/model/comparison/comparison.ts';

/** The input of the comparing worker. */
export type CompareRequest = {
  readonly old: readonly ComparableClause[];
  readonly next: readonly ComparableClause[];
  readonly chosen: readonly ChosenPair[];
};

/** The output of the worker: the share of both texts that is done, then the comparison. */
export type CompareResponse = { readonly done: number } | { readonly comparison: TextComparison };
