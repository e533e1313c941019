import type { ChosenPair, ComparedClause } from '../../../shared/diff/clause-pairs.ts';
import type { Comparison } from '../../../shared/diff/compare.ts';

/** What the comparing worker is given. */
export type Task = {
  readonly old: readonly ComparedClause[];
  readonly next: readonly ComparedClause[];
  readonly chosen: readonly ChosenPair[];
};

/** What it tells: how much of both texts is done, then the comparison. */
export type Told = { readonly done: number } | { readonly comparison: Comparison };
