import type { Input, Output } from '../../../shared/api/commands.ts';
import { Failure } from '../../../shared/api/failure.ts';
import { compareClauseTexts, type TextComparison } from '../../../shared/diff/comparison/compare-clause-texts.ts';
import type { ShownComparedText } from '../../../shared/model/comparison.ts';
import { isSpoofedChange } from '../../../shared/text/spoofs/compare-appearance.ts';
import type { Reading, Writing } from '../context.ts';
import { liveOf } from '../store/statements.ts';
import { readSide } from './compared.ts';
import type { ComparedSide } from './compared-side.ts';
import { findClause, findDraft, findNegotiation } from './find.ts';
import { listUncompared } from './uncompared.ts';

type Sides = Pick<Input<'comparisons.make'>, 'old' | 'next' | 'language'>;
type Chosen = Input<'comparisons.make'>['chosen'];

/**
 * Both sides of a comparison. References print the numbers of the newer text on both sides, so that what was renumbered
 * by itself is no change of text; `own` leaves each its own, as it stood on paper.
 */
export function readSides(
  context: Reading,
  { old, next, language }: Sides,
  own = false,
): () => Promise<{ readonly old: ComparedSide; readonly next: ComparedSide }> {
  const [before, after] = [readSide(context, old, language), readSide(context, next, language)];
  const refs = own ? undefined : (after.numbers ?? before.numbers ?? undefined);
  return async () => {
    const [oldSide, nextSide] = await Promise.all([before.side(refs), after.side(refs)]);
    return { old: oldSide, next: nextSide };
  };
}

/** What was recorded of the pairing beside the ids: clauses of which a person said that they are nobody's. */
export function chosenIn(old: ComparedSide, next: ComparedSide, chosen: Chosen): Chosen {
  const lone = (side: ComparedSide) => side.clauses.flatMap(({ alone }, at) => (alone ? [at] : []));
  return [
    ...chosen,
    ...lone(old).map((at) => ({ old: at, next: null })),
    ...lone(next).map((at) => ({ old: null, next: at })),
  ];
}

export function compareSides(old: ComparedSide, next: ComparedSide, chosen: Chosen): TextComparison {
  return compareClauseTexts(old.clauses, next.clauses, {
    chosen: chosenIn(old, next, chosen),
    spoofed: isSpoofedChange,
  });
}

export function read(context: Reading, input: Input<'comparisons.read'>): () => Promise<Output<'comparisons.read'>> {
  const sides = readSides(context, input);
  return async () => {
    const { old, next } = await sides();
    return {
      old: shown(old),
      next: shown(next),
      chosen: chosenIn(old, next, []),
      uncompared: listUncompared(old.looks, next.looks),
    };
  };
}

function shown({ about, language, clauses }: ComparedSide): ShownComparedText {
  return { about, language, clauses: clauses.map(({ italics: _, ...clause }) => clause) };
}

export function make(context: Reading, input: Input<'comparisons.make'>): () => Promise<Output<'comparisons.make'>> {
  const sides = readSides(context, input);
  return async () => {
    const { old, next } = await sides();
    return shownComparison(old, next, compareSides(old, next, input.chosen));
  };
}

export function shownComparison(
  old: ComparedSide,
  next: ComparedSide,
  { rows, changes, counts }: TextComparison,
): Output<'comparisons.make'> {
  return {
    old: old.about,
    next: next.about,
    language: next.language,
    uncompared: listUncompared(old.looks, next.looks),
    rows: rows.map((row) => ({ ...row, heading: [...row.heading], body: [...row.body] })),
    changes: [...changes],
    counts,
  };
}

/** What a person says of the pairing takes the place of what was said before, for those clauses alone. */
export function pair(context: Writing, input: Input<'comparisons.pair'>): Output<'comparisons.pair'> {
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
      ...new Set(liveOf(db, 'clauses.paired', id).flatMap(({ subject, hash }) => (named.has(subject) ? [hash] : []))),
    ];
    return { record: append('clauses.paired', id, draft.record.entity, { pairs, supersedes }).hash };
  });
}
