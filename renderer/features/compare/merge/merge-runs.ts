import type { MergeRegion } from '../../../../shared/diff/merge/merge-region.ts';
import type { ComparisonRun } from '../comparison/comparison-runs.ts';

/** Words of a clause three ways, and which side put them in; null for what was sent, and where only one side is shown. */
export type MergeRun = ComparisonRun & {
  readonly whose: 'ours' | 'theirs' | 'both' | null;
  readonly conflict: boolean;
};

/**
 * A clause as words that came and went since it was sent: on our side, on theirs, or on both; where the two conflict,
 * ours and then theirs. `change` is the stretch of which they are.
 */
export function buildMergeRuns(stretches: readonly MergeRegion[], of: 'base' | 'ours' | 'theirs' | 'both'): MergeRun[] {
  return stretches.flatMap(({ from, base, ours, theirs }, change) => {
    const conflict = from === 'conflict' && of === 'both';
    const words = (text: string, kind: ComparisonRun['kind'], whose: MergeRun['whose'] = null): MergeRun[] =>
      text === '' ? [] : [{ text, kind, change: kind === 'kept' ? null : change, whose, conflict }];
    const replaced = (text: string, whose: MergeRun['whose']) =>
      text === base ? words(base, 'kept') : [...words(base, 'deleted'), ...words(text, 'inserted', whose)];
    if (of === 'base' || from === 'base') return words(base, 'kept');
    if (of !== 'both') return replaced(of === 'ours' ? ours : theirs, null);
    if (from !== 'conflict') return replaced(from === 'theirs' ? theirs : ours, from);
    return [...words(base, 'deleted'), ...words(ours, 'inserted', 'ours'), ...words(theirs, 'inserted', 'theirs')];
  });
}
