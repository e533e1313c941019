import { type ChangeKind, changeKinds } from '../../model/comparison/change-kind.ts';
import type { ChosenPair, TextComparison } from '../../model/comparison/comparison.ts';
import { type ComparableClause, pairClauses } from '../pairing/pair-clauses.ts';
import type { SpoofTest } from './classify-change.ts';
import { buildComparisonRows } from './comparison-rows.ts';
import { joinUnheadedRows } from './join-unheaded-rows.ts';
import { listRowChanges } from './list-row-changes.ts';

/** The clauses of one text in one language, in reading order. */
export type ComparableText = readonly ComparableClause[];

type Options = {
  readonly chosen?: readonly ChosenPair[];
  /** Whether two different texts look the same. */
  readonly spoofed: SpoofTest;
  /** Called with the UTF-16 units done so far and in all, over both texts; an exception from it ends the comparison. */
  readonly step?: (done: number, all: number) => void;
};

/**
 * Compares two texts for people to read. The rows reproduce both texts, unit for unit: an old clause is what is kept
 * and deleted in its `old` rows, in order; a next one is what is kept and inserted. Measured: 6,000 words in 20 ms,
 * 100,000 in 300 ms.
 */
export function compareClauseTexts(
  old: ComparableText,
  next: ComparableText,
  { chosen, spoofed, step }: Options,
): TextComparison {
  const rows = buildComparisonRows(old, next, pairClauses(old, next, chosen), step ?? (() => {}));
  const listed = rows.flatMap((row, at) => listRowChanges(row, at, spoofed, { old, next }));
  const changes = joinUnheadedRows(listed, rows);
  const counts = Object.fromEntries(changeKinds.map((kind) => [kind, 0])) as Record<ChangeKind, number>;
  for (const { kind } of changes) counts[kind] += 1;
  return { rows, changes, counts };
}
