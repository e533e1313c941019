import type { Candidate } from './likeness.ts';
import { type Place, places } from './place.ts';

/** From here up two clauses are taken for one without asking. */
const SURE = 0.4;
/** From here up they are offered as one. */
const OFFERED = 0.25;
/** From here up they are taken for one where the same heading or the same place speaks for it too. */
const SUPPORTED = 0.15;
/** A rival with this share of the best score makes a pair unsure; one in another place needs the inverse of it. */
const CLOSE = 0.75;

/** A candidate with what else speaks for it: the same heading, which no other clause has. */
export type Supported = Candidate & { readonly sameHeading: boolean };
export type Matched = {
  readonly old: number;
  readonly next: number;
  readonly likeness: number;
  readonly sure: boolean;
};

type Scored = Supported & { readonly score: number };

/**
 * Pairs what is alike, the likest first over the whole text, each clause once. A pair is sure where it is alike enough, or
 * less alike but supported (the same heading, or the same place between sure neighbours), and where no other free clause
 * is nearly as alike to either. What is left is offered, from 0.25 up, or supported from the least likeness of a candidate.
 * @param settled the pairs that stand already, as places [old, next]
 * @param weights how many words each old clause has
 */
export function match(
  found: readonly Supported[],
  settled: readonly (readonly [number, number])[],
  weights: readonly number[],
): Matched[] {
  if (found.length === 0) return [];
  const open = found.map((one): Scored => ({ ...one, score: scoreOf(one) })).sort(likestFirst);
  const free = new Free(open, settled);
  const matched: Matched[] = [];
  const take = (one: Scored, sure: boolean) => {
    free.take(one);
    matched.push({ old: one.old, next: one.next, likeness: one.likeness, sure });
  };
  /** Takes those that fit and have no rival, again and again, since each one taken is a rival less. */
  const settle = (fits: (one: Scored) => boolean, place: Place) => {
    const fitting = open.filter((one) => free.has(one) && fits(one));
    for (let before = -1; before !== matched.length; ) {
      before = matched.length;
      for (const one of fitting) if (free.has(one) && !free.hasRival(one, place)) take(one, true);
    }
  };
  const offer = (fits: (one: Scored) => boolean) => {
    for (const one of open) if (free.has(one) && fits(one)) take(one, false);
  };
  const here = () => places([...settled, ...matched.map(({ old, next }) => [old, next] as const)], weights);

  settle((one) => alike(one) >= SURE, NOWHERE);
  let place = here();
  for (let before = -1; before !== matched.length; place = here()) {
    before = matched.length;
    settle((one) => alike(one) >= SURE || (alike(one) >= SUPPORTED && (one.sameHeading || place(one))), place);
  }
  offer((one) => alike(one) >= OFFERED && place(one));
  offer((one) => alike(one) >= OFFERED || one.sameHeading || place(one));
  return matched;
}

const NOWHERE: Place = () => false;

/** Rarity leads: of two clauses of one template, the one with the same rare words is meant. */
function scoreOf({ likeness, rarity }: Candidate): number {
  return (likeness + 3 * rarity) / 4;
}

function alike({ likeness, rarity }: Candidate): number {
  return Math.max(likeness, rarity);
}

function likestFirst(a: Scored, b: Scored): number {
  const byHeading = Number(b.sameHeading) - Number(a.sameHeading);
  return b.score - a.score || byHeading || Math.abs(a.old - a.next) - Math.abs(b.old - b.next);
}

/** Which clauses have no partner yet. */
class Free {
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

  has({ old, next }: Candidate): boolean {
    return !this.takenOld.has(old) && !this.takenNext.has(next);
  }

  take({ old, next }: Candidate): void {
    this.takenOld.add(old);
    this.takenNext.add(next);
  }

  /** Whether another free clause is nearly as alike to either of the two. */
  hasRival(one: Scored, place: Place): boolean {
    const here = place(one);
    const rival = (other: Scored) =>
      other !== one &&
      other.score >= CLOSE * one.score &&
      this.has(other) &&
      (!here || place(other) || other.score >= one.score / CLOSE);
    return (this.ofOld.get(one.old) ?? []).some(rival) || (this.ofNext.get(one.next) ?? []).some(rival);
  }
}
