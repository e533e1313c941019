import type { MergeRegion } from '../../../../shared/model/comparison/three-way-merge.ts';
import type { ComparisonRun } from '../comparison/comparison-runs.ts';

/**
 * Words of a clause in a three-way comparison, and which side inserted them; null for words as sent, and if only one
 * side is shown.
 */
export type MergeRun = ComparisonRun & {
  readonly whose: 'ours' | 'theirs' | 'both' | null;
  readonly conflict: boolean;
};

/**
 * Returns a clause as words deleted and inserted since it was sent: by us, by them, or by both; in a conflict, our
 * words come before theirs. `change` is the index of the region.
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
