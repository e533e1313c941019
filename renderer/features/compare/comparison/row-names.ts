import type { ComparisonRow } from '../../../../shared/model/comparison/comparison.ts';
import type { Translate } from '../../../components/use-translate.ts';
import { formatComparedClauseName, getRowClause } from './compared-clause-name.ts';
import type { ComparisonView } from './comparison-context.ts';

export function formatRowName(
  row: ComparisonRow | undefined,
  { texts }: Pick<ComparisonView, 'texts'>,
  say: Translate,
): string {
  const sides = { old: texts.old.clauses, next: texts.next.clauses };
  return formatComparedClauseName(row === undefined ? undefined : getRowClause(row, sides), say);
}

/** Whether a moved clause is further down than its old position. */
export function isMovedDown(row: number, { drawn }: Pick<ComparisonView, 'drawn'>): boolean {
  return (drawn.left.get(row) ?? -1) < (drawn.heads[row] ?? 0);
}

/** Describes a clause's position in the old text: its number, or the clause it follows. */
export function formatOldPosition(
  { old, oldNumber }: ComparisonRow,
  { texts }: Pick<ComparisonView, 'texts'>,
  say: Translate,
): string {
  if (oldNumber) return oldNumber;
  const before = old === null || old === 0 ? undefined : texts.old.clauses[old - 1];
  return before === undefined
    ? say('ui.compare.place-first')
    : say('ui.compare.place-after', { clause: formatComparedClauseName(before, say) });
}
