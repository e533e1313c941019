import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { ShownComparedText } from '../../../../shared/model/comparison/comparison.ts';
import type { ReadContext, WriteContext } from '../../context.ts';
import {
  buildShownComparison,
  collectChosenPairs,
  compareTwoSides,
  listUncompared,
  openComparisonSources,
} from '../../documents/comparison/compare-sides.ts';
import type { ComparisonSource } from '../../documents/comparison/comparison-source.ts';
import { findFileDifferences } from '../../documents/comparison/find-file-differences.ts';
import { findClause, findDraft, findNegotiation } from '../../queries/resolve-names.ts';
import { listLiveRecords } from '../../store/statements.ts';

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
      uncompared: listUncompared(old, next),
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

/** What differs between two Word files apart from the words of their clauses. */
export function listFileDifferences(
  context: ReadContext,
  input: Input<'comparisons.file-differences'>,
): () => Promise<Output<'comparisons.file-differences'>> {
  const sides = openComparisonSources(context, input);
  return async () => {
    const { old, next } = await sides();
    return findFileDifferences(old, next, context.resources.readerWorker);
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
