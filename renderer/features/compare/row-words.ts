import type { ComparisonRow } from '../../../shared/diff/comparison/comparison-rows.ts';
import type { Say } from '../../ui/speech.ts';
import type { Compared } from './compared.ts';
import { clauseName, clauseOf } from './names.ts';

export function rowName(row: ComparisonRow | undefined, { texts }: Pick<Compared, 'texts'>, say: Say): string {
  const sides = { old: texts.old.clauses, next: texts.next.clauses };
  return clauseName(row === undefined ? undefined : clauseOf(row, sides), say);
}

/** Whether a clause that moved stands further down now than where it was. */
export function wentDown(row: number, { drawn }: Pick<Compared, 'drawn'>): boolean {
  return (drawn.left.get(row) ?? -1) < (drawn.heads[row] ?? 0);
}

/** Where a clause stood in the old text: its number, else behind which clause. */
export function oldPlace({ old, oldNumber }: ComparisonRow, { texts }: Pick<Compared, 'texts'>, say: Say): string {
  if (oldNumber) return oldNumber;
  const before = old === null || old === 0 ? undefined : texts.old.clauses[old - 1];
  return before === undefined
    ? say('ui.compare.place-first')
    : say('ui.compare.place-after', { clause: clauseName(before, say) });
}
