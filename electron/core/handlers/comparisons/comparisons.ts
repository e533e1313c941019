import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { compareClauseTexts, type TextComparison } from '../../../../shared/diff/comparison/compare-clause-texts.ts';
import type { ShownComparedText } from '../../../../shared/model/comparison.ts';
import { isSpoofedChange } from '../../../../shared/text/spoofs/compare-appearance.ts';
import type { ReadContext, WriteContext } from '../../context.ts';
import type { ComparisonSource } from '../../documents/comparison/comparison-source.ts';
import { openComparisonSource } from '../../documents/comparison/open-source.ts';
import { listUncomparedKinds } from '../../documents/incoming/list-uncompared.ts';
import { findClause, findDraft, findNegotiation } from '../../queries/resolve-names.ts';
import { listLiveRecords } from '../../store/statements.ts';

type SidesRequest = Pick<Input<'comparisons.make'>, 'old' | 'next' | 'language'>;
type ChosenPairs = Input<'comparisons.make'>['chosen'];

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

/** Adds to `chosen` the clauses that a person recorded as unpaired, which ids cannot express. */
export function collectChosenPairs(old: ComparisonSource, next: ComparisonSource, chosen: ChosenPairs): ChosenPairs {
  const lone = (side: ComparisonSource) => side.clauses.flatMap(({ alone }, at) => (alone ? [at] : []));
  return [
    ...chosen,
    ...lone(old).map((at) => ({ old: at, next: null })),
    ...lone(next).map((at) => ({ old: null, next: at })),
  ];
}

export function compareTwoSides(old: ComparisonSource, next: ComparisonSource, chosen: ChosenPairs): TextComparison {
  return compareClauseTexts(old.clauses, next.clauses, {
    chosen: collectChosenPairs(old, next, chosen),
    spoofed: isSpoofedChange,
  });
}

export function readComparedTexts(
  context: ReadContext,
  input: Input<'comparisons.read'>,
): () => Promise<Output<'comparisons.read'>> {
  const sides = openComparisonSources(context, input);
  return async () => {
    const { old, next } = await sides();
    return {
      old: buildShownText(old),
      next: buildShownText(next),
      chosen: collectChosenPairs(old, next, []),
      uncompared: listUncomparedKinds(old.looks, next.looks),
    };
  };
}

function buildShownText({ about, language, clauses }: ComparisonSource): ShownComparedText {
  return { about, language, clauses: clauses.map(({ italics: _, ...clause }) => clause) };
}

export function makeComparison(
  context: ReadContext,
  input: Input<'comparisons.make'>,
): () => Promise<Output<'comparisons.make'>> {
  const sides = openComparisonSources(context, input);
  return async () => {
    const { old, next } = await sides();
    return buildShownComparison(old, next, compareTwoSides(old, next, input.chosen));
  };
}

export function buildShownComparison(
  old: ComparisonSource,
  next: ComparisonSource,
  { rows, changes, counts }: TextComparison,
): Output<'comparisons.make'> {
  return {
    old: old.about,
    next: next.about,
    language: next.language,
    uncompared: listUncomparedKinds(old.looks, next.looks),
    rows: rows.map((row) => ({ ...row, heading: [...row.heading], body: [...row.body] })),
    changes: [...changes],
    counts,
  };
}

/** Records a person's pairing, which supersedes the earlier pairings of these clauses only. Throws `clause-unknown`. */
export function recordClausePairs(context: WriteContext, input: Input<'comparisons.pair'>): Output<'comparisons.pair'> {
  return context.transact(({ db, append }) => {
    const { id } = findNegotiation(db, input.negotiation);
    const draft = findDraft(db, id, input.draft);
    const own = new Set(draft.record.payload.clauses.map(({ clause }) => clause));
    const pairs = input.pairs.map(({ theirs, ours }) => {
      const clause = findClause(db, id, theirs);
      if (!own.has(clause.id)) throw new Failure('clause-unknown', { named: theirs, known: [...own] });
      const answers = ours.map((named) => findClause(db, id, named));
      const foreign = answers.find((one) => one.draft !== null);
      if (foreign !== undefined) throw new Failure('clause-unknown', { named: foreign.code, known: [] });
      return { theirs: clause.id, ours: answers.map((one) => one.id), basis: 'person' as const };
    });
    const named = new Set(pairs.map(({ theirs }) => theirs));
    const supersedes = [
      ...new Set(
        listLiveRecords(db, 'clauses.paired', id).flatMap(({ subject, hash }) => (named.has(subject) ? [hash] : [])),
      ),
    ];
    return { record: append('clauses.paired', id, draft.record.entity, { pairs, supersedes }).hash };
  });
}
