import type { PairCandidate } from './pair-candidates.ts';
import { createSamePlaceTest, type SamePlaceTest } from './same-place.ts';

/** From this likeness on, two clauses are paired without asking. */
const SURE_LIKENESS = 0.4;
/** From this likeness on, they are offered as a pair. */
const OFFERED_LIKENESS = 0.25;
/** From this likeness on, they are paired if they also have the same heading or the same place. */
const SUPPORTED_LIKENESS = 0.15;
/** A rival with this share of the best score makes a pair unsure; a rival in another place needs the inverse of it. */
const RIVAL_SHARE = 0.75;

/** A candidate with supporting evidence: the same heading, which no other clause has. */
export type SupportedCandidate = PairCandidate & { readonly sameHeading: boolean };
export type MatchedPair = {
  readonly old: number;
  readonly next: number;
  readonly likeness: number;
  readonly sure: boolean;
};

type Scored = SupportedCandidate & { readonly score: number };

/**
 * Pairs similar clauses, the most similar first over the whole text, each clause once. A pair is sure if it is similar
 * enough, or less similar but supported (the same heading, or the same place between sure neighbours), and no other
 * free clause is nearly as similar to either. The rest is offered, from 0.25 up, or, if supported, from the lowest
 * likeness of a candidate.
 * @param settled the pairs made so far, as indices [old, next]
 * @param weights the number of words of each old clause
 */
export function matchCandidates(
  found: readonly SupportedCandidate[],
  settled: readonly (readonly [number, number])[],
  weights: readonly number[],
): MatchedPair[] {
  if (found.length === 0) return [];
  const open = found.map((one): Scored => ({ ...one, score: scoreCandidate(one) })).sort(compareByScore);
  const free = new FreeClauses(open, settled);
  const matched: MatchedPair[] = [];
  const take = (one: Scored, sure: boolean) => {
    free.take(one);
    matched.push({ old: one.old, next: one.next, likeness: one.likeness, sure });
  };
  /** Takes candidates that fit and have no rival, repeatedly, since each one taken removes a rival. */
  const settle = (fits: (one: Scored) => boolean, place: SamePlaceTest) => {
    const fitting = open.filter((one) => free.has(one) && fits(one));
    for (let before = -1; before !== matched.length; ) {
      before = matched.length;
      for (const one of fitting) if (free.has(one) && !free.hasRival(one, place)) take(one, true);
    }
  };
  const offer = (fits: (one: Scored) => boolean) => {
    for (const one of open) if (free.has(one) && fits(one)) take(one, false);
  };
  const here = () =>
    createSamePlaceTest([...settled, ...matched.map(({ old, next }) => [old, next] as const)], weights);

  settle((one) => measureLikeness(one) >= SURE_LIKENESS, NOWHERE);
  let place = here();
  for (let before = -1; before !== matched.length; place = here()) {
    before = matched.length;
    settle(
      (one) =>
        measureLikeness(one) >= SURE_LIKENESS ||
        (measureLikeness(one) >= SUPPORTED_LIKENESS && (one.sameHeading || place(one))),
      place,
    );
  }
  offer((one) => measureLikeness(one) >= OFFERED_LIKENESS && place(one));
  offer((one) => measureLikeness(one) >= OFFERED_LIKENESS || one.sameHeading || place(one));
  return matched;
}

const NOWHERE: SamePlaceTest = () => false;

/** Rarity comes first: of two clauses from one template, the one with the same rare words is the match. */
function scoreCandidate({ likeness, rarity }: PairCandidate): number {
  return (likeness + 3 * rarity) / 4;
}

function measureLikeness({ likeness, rarity }: PairCandidate): number {
  return Math.max(likeness, rarity);
}

function compareByScore(a: Scored, b: Scored): number {
  const byHeading = Number(b.sameHeading) - Number(a.sameHeading);
  return b.score - a.score || byHeading || Math.abs(a.old - a.next) - Math.abs(b.old - b.next);
}

/** The clauses that have no partner yet. */
class FreeClauses {
  private readonly takenOld: Set<number>;
  private readonly takenNext: Set<number>;
  private readonly ofOld: Map<number, Scored[]>;
  private readonly ofNext: Map<number, Scored[]>;

  constructor(open: readonly Scored[], settled: readonly (readonly [number, number])[]) {
    this.takenOld = new Set(settled.map(([old]) => old));
    this.takenNext = new Set(settled.map(([, next]) => next));
    this.ofOld = Map.groupBy(open, ({ old }) => old);
    this.ofNext = Map.groupBy(open, ({ next }) => next);
  }

  has({ old, next }: PairCandidate): boolean {
    return !this.takenOld.has(old) && !this.takenNext.has(next);
  }

  take({ old, next }: PairCandidate): void {
    this.takenOld.add(old);
    this.takenNext.add(next);
  }

  /** Whether another free clause is nearly as similar to either of the two. */
  hasRival(one: Scored, place: SamePlaceTest): boolean {
    const here = place(one);
    const rival = (other: Scored) =>
      other !== one &&
      other.score >= RIVAL_SHARE * one.score &&
      this.has(other) &&
      (!here || place(other) || other.score >= one.score / RIVAL_SHARE);
    return (this.ofOld.get(one.old) ?? []).some(rival) || (this.ofNext.get(one.next) ?? []).some(rival);
  }
}
