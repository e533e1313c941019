import type { ChosenPair, ClausePair } from '../../model/comparison/comparison.ts';
import type { TextMerge, ThreeWayState } from '../../model/comparison/three-way-merge.ts';
import type { ComparableText } from '../comparison/compare-clause-texts.ts';
import { type ComparableClause, pairClauses } from '../pairing/pair-clauses.ts';
import { determineMergeState } from './determine-merge-state.ts';
import { mergeTexts } from './merge-texts.ts';

type ClauseMover = 'ours' | 'theirs' | 'both';

/** One clause in three texts. */
export type ThreeWayRow = {
  /** The indices of the clause in the three texts, null where it is missing. */
  readonly base: number | null;
  readonly ours: number | null;
  readonly theirs: number | null;
  readonly state: ThreeWayState;
  /** Whether the clauses match without asking a person. */
  readonly sure: boolean;
  /** Which side put the clause in another place; its words may be the same. */
  readonly moved: ClauseMover | null;
  /** Null if one of the three texts does not have the clause. */
  readonly heading: TextMerge | null;
  readonly body: TextMerge | null;
  /** The clause with the changes of both sides; `left-out` if one side deleted it; null if they conflict. */
  readonly proposal: { readonly heading: string; readonly body: string } | 'left-out' | null;
};

type Places = Pick<ThreeWayRow, 'base' | 'ours' | 'theirs' | 'sure' | 'moved'>;

/**
 * What each side did to each clause since the base: our current text and theirs, each paired with the base. In the
 * order of our text; a clause missing from it follows the clause that it follows elsewhere.
 * @param chosen a person's pairing of their clauses with those of the base
 */
export function mergeClauses(
  base: ComparableText,
  ours: ComparableText,
  theirs: ComparableText,
  chosen: readonly ChosenPair[] = [],
): ThreeWayRow[] {
  const clause = (text: ComparableText, at: number | null) => (at === null ? null : (text[at] ?? null));
  return pairThreeWay(base, ours, theirs, chosen).map((places) => ({
    ...places,
    ...mergeClause(clause(base, places.base), clause(ours, places.ours), clause(theirs, places.theirs)),
  }));
}

type Clause = ComparableClause | null;

function mergeClause(
  base: Clause,
  ours: Clause,
  theirs: Clause,
): Pick<ThreeWayRow, 'state' | 'heading' | 'body' | 'proposal'> {
  const text = (clause: Clause) => (clause === null ? null : JSON.stringify([clause.heading, clause.body]));
  const state = determineMergeState(text(base), text(ours), text(theirs));
  if (base === null || ours === null || theirs === null) {
    const taken = state === 'theirs' ? theirs : ours;
    const proposal = taken === null ? 'left-out' : { heading: taken.heading, body: taken.body };
    return { state, heading: null, body: null, proposal: state === 'both-differently' ? null : proposal };
  }
  const heading = mergeTexts(base.heading, ours.heading, theirs.heading);
  const body = mergeTexts(base.body, ours.body, theirs.body);
  const whole = heading.merged !== null && body.merged !== null;
  return { state, heading, body, proposal: whole ? { heading: heading.merged, body: body.merged } : null };
}

function pairThreeWay(
  base: ComparableText,
  ours: ComparableText,
  theirs: ComparableText,
  chosen: readonly ChosenPair[],
): Places[] {
  const toOurs = pairClauses(base, ours);
  const toTheirs = pairClauses(base, theirs, chosen);
  const [inOurs, inTheirs] = [indexPartners(toOurs.pairs), indexPartners(toTheirs.pairs)];
  const [newOurs, newTheirs] = [listUnpaired(ours, toOurs.pairs), listUnpaired(theirs, toTheirs.pairs)];
  // Clauses that both sides added may be the same one.
  const both = pairClauses(pickClauses(ours, newOurs), pickClauses(theirs, newTheirs)).pairs.map(
    ({ old, next, sure }) => ({
      ours: newOurs[old] ?? 0,
      theirs: newTheirs[next] ?? 0,
      sure,
    }),
  );
  const rows: Places[] = [
    ...[...base.keys()].map((at): Places => {
      const [one, other] = [inOurs.get(at), inTheirs.get(at)];
      const sure = one?.sure !== false && other?.sure !== false;
      const moved = nameMover(one?.moved === true, other?.moved === true);
      return { base: at, ours: one?.next ?? null, theirs: other?.next ?? null, sure, moved };
    }),
    ...newOurs.map((at): Places => {
      const other = both.find((pair) => pair.ours === at);
      return { base: null, ours: at, theirs: other?.theirs ?? null, sure: other?.sure ?? true, moved: null };
    }),
    ...newTheirs
      .filter((at) => both.every((pair) => pair.theirs !== at))
      .map((at): Places => ({ base: null, ours: null, theirs: at, sure: true, moved: null })),
  ];
  return sortInReadingOrder(rows);
}

function nameMover(ours: boolean, theirs: boolean): ClauseMover | null {
  if (ours) return theirs ? 'both' : 'ours';
  return theirs ? 'theirs' : null;
}

type BasePair = Pick<ClausePair, 'old' | 'next' | 'sure' | 'moved'>;

function indexPartners(pairs: readonly BasePair[]): Map<number, BasePair> {
  return new Map(pairs.map((pair) => [pair.old, pair]));
}

function listUnpaired(text: ComparableText, pairs: readonly BasePair[]): number[] {
  const taken = new Set(pairs.map(({ next }) => next));
  return [...text.keys()].filter((at) => !taken.has(at));
}

function pickClauses(text: ComparableText, places: readonly number[]): ComparableClause[] {
  return places.flatMap((at) => text[at] ?? []);
}

/** In our order; a clause missing from our text follows its predecessor in the base, otherwise in theirs. */
function sortInReadingOrder(rows: readonly Places[]): Places[] {
  const ordered = rows.filter(({ ours }) => ours !== null).sort((a, b) => (a.ours ?? 0) - (b.ours ?? 0));
  for (const side of ['base', 'theirs'] as const) {
    const missing = rows.filter((row) => row.ours === null && (side === 'base') === (row.base !== null));
    for (const row of missing.sort((a, b) => (a[side] ?? 0) - (b[side] ?? 0))) {
      const before = ordered.reduce((best, one, at) => {
        const place = one[side];
        const nearer = place !== null && place < (row[side] ?? 0) && place > (ordered[best]?.[side] ?? -1);
        return nearer ? at : best;
      }, -1);
      ordered.splice(before + 1, 0, row);
    }
  }
  return ordered;
}
