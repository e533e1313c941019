import type { Input, Output } from '../../../../shared/api/commands.ts';
import { compareClauseTexts } from '../../../../shared/diff/comparison/compare-clause-texts.ts';
import type { ChosenPair, TextComparison } from '../../../../shared/model/comparison/comparison.ts';
import type { Uncompared } from '../../../../shared/model/comparison/uncompared.ts';
import { isSpoofedChange } from '../../../../shared/text/spoofs/compare-appearance.ts';
import type { ReadContext } from '../../context.ts';
import { listUncomparedKinds } from '../incoming/list-uncompared.ts';
import type { ComparisonSource } from './comparison-source.ts';
import { openComparisonSource } from './open-source.ts';
import { readSameOriginal } from './read-same-original.ts';

type SidesRequest = Pick<Input<'comparisons.make'>, 'old' | 'next' | 'language'> & {
  readonly third?: Input<'comparisons.make'>['next'] | undefined;
};
type OpenedSides = {
  readonly old: ComparisonSource;
  readonly next: ComparisonSource;
  readonly third: ComparisonSource | null;
};

/**
 * Opens the sides of a comparison. References print the numbers of the newer text on all sides, so that automatic
 * renumbering is not a change of text; with `own` each side keeps its own numbers, as on paper. All are read as the
 * same original (`readSameOriginal`).
 */
export function openComparisonSources(
  context: ReadContext,
  { old, next, third, language }: SidesRequest,
  own = false,
): () => Promise<OpenedSides> {
  const [before, after] = [openComparisonSource(context, old, language), openComparisonSource(context, next, language)];
  const other = third === undefined ? [] : [openComparisonSource(context, third, language)];
  const refs = own ? undefined : (after.numbers ?? before.numbers ?? undefined);
  return async () => {
    const [oldSide, nextSide, thirdSide] = await readSameOriginal([before, after, ...other], refs);
    return { old: oldSide, next: nextSide, third: thirdSide ?? null };
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

/** What a comparison leaves out: of two files, headers and footers are compared as clauses. */
export function listUncompared(old: ComparisonSource, next: ComparisonSource): Uncompared {
  const isCompared = old.paragraphs !== null && next.paragraphs !== null;
  return listUncomparedKinds(old.looks, next.looks).filter(({ what }) => what !== 'around' || !isCompared);
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
    uncompared: listUncompared(old, next),
    ...comparison,
  };
}
