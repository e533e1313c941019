import type { Input, Output } from '../../../../shared/api/commands.ts';
import { compareClauseTexts } from '../../../../shared/diff/comparison/compare-clause-texts.ts';
import type { ChosenPair, TextComparison } from '../../../../shared/model/comparison/comparison.ts';
import { isSpoofedChange } from '../../../../shared/text/spoofs/compare-appearance.ts';
import type { ReadContext } from '../../context.ts';
import { listUncomparedKinds } from '../incoming/list-uncompared.ts';
import type { ComparisonSource } from './comparison-source.ts';
import { openComparisonSource } from './open-source.ts';

type SidesRequest = Pick<Input<'comparisons.make'>, 'old' | 'next' | 'language'>;

/**
 * Opens both sides of a comparison. References print the numbers of the newer text on both sides, so that automatic
 * renumbering is not a change of text; with `own` each side keeps its own numbers, as on paper.
 */
export function openComparisonSources(
  context: ReadContext,
  { old, next, language }: SidesRequest,
  own = false,
): () => Promise<{ readonly old: ComparisonSource; readonly next: ComparisonSource }> {
  const [before, after] = [openComparisonSource(context, old, language), openComparisonSource(context, next, language)];
  const refs = own ? undefined : (after.numbers ?? before.numbers ?? undefined);
  return async () => {
    const [oldSide, nextSide] = await Promise.all([before.read(refs), after.read(refs)]);
    return { old: oldSide, next: nextSide };
  };
}

/** The recorded pairs that ids do not express: clauses that a person marked as having no counterpart. */
export function collectChosenPairs(
  old: ComparisonSource,
  next: ComparisonSource,
  chosen: readonly ChosenPair[],
): ChosenPair[] {
  const lone = (side: ComparisonSource) => side.clauses.flatMap(({ alone }, at) => (alone ? [at] : []));
  return [
    ...chosen,
    ...lone(old).map((at) => ({ old: at, next: null })),
    ...lone(next).map((at) => ({ old: null, next: at })),
  ];
}

export function compareTwoSides(
  old: ComparisonSource,
  next: ComparisonSource,
  chosen: readonly ChosenPair[],
): TextComparison {
  return compareClauseTexts(old.clauses, next.clauses, {
    chosen: collectChosenPairs(old, next, chosen),
    spoofed: isSpoofedChange,
  });
}

export function buildShownComparison(
  old: ComparisonSource,
  next: ComparisonSource,
  comparison: TextComparison,
): Output<'comparisons.make'> {
  return {
    old: old.about,
    next: next.about,
    language: next.language,
    uncompared: listUncomparedKinds(old.looks, next.looks),
    ...comparison,
  };
}
