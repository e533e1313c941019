import type { TextComparison } from '../../../../shared/diff/comparison/compare-clause-texts.ts';
import type { ChosenPair, ComparableClause } from '../../../../shared/diff/pairing/pair-clauses.ts';

/** The input of the comparing worker. */
export type CompareRequest = {
  readonly old: readonly ComparableClause[];
  readonly next: readonly ComparableClause[];
  readonly chosen: readonly ChosenPair[];
};

/** The output of the worker: the share of both texts that is done, then the comparison. */
export type CompareResponse = { readonly done: number } | { readonly comparison: TextComparison };
