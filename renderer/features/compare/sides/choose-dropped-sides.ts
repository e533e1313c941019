import type { ComparisonChoice } from './comparison-address.ts';

/**
 * The sides that dropped files become, in the order of the files: the old and the new text for two of them; for one the side
 * that is empty, otherwise the new one, or theirs in a three-way comparison.
 */
export function chooseDroppedSides(
  { way, old }: Pick<ComparisonChoice, 'way' | 'old'>,
  count: number,
): readonly ('old' | 'next')[] {
  if (way === 'three') return ['next'];
  if (count > 1) return ['old', 'next'];
  return old === null ? ['old'] : ['next'];
}
