import { type ClausePair, pairClauses } from '../diff/clause-pairs.ts';
import type { FileClause } from './clauses.ts';
import type { Owner } from './owners.ts';
import type { ReplyClause, ReplyPlace } from './preview.ts';
import type { SentText } from './sent.ts';

/** Which clauses of a file answer to which that were sent. */
export type Paired = {
  readonly pairOf: ReadonlyMap<number, ClausePair>;
  readonly splits: ReadonlySet<number>;
  readonly joined: ReadonlySet<number>;
};

export function pairsOf(sent: SentText | null, clauses: readonly FileClause[]): Paired {
  const { pairs, partings } = pairClauses(sent?.clauses ?? [], clauses);
  const of = (kind: 'split' | 'joined', side: 'old' | 'next') =>
    new Set(partings.filter((one) => one.kind === kind).flatMap((one) => one[side]));
  return {
    pairOf: new Map(pairs.map((pair) => [pair.next, pair])),
    splits: of('split', 'next'),
    joined: of('joined', 'old'),
  };
}

/** Where a clause of the file stands among those that were sent. */
export class Anchors {
  private readonly ids: readonly (string | null)[];

  constructor(owners: readonly Owner[], pairOf: Paired['pairOf'], sent: SentText | null) {
    this.ids = owners.map(({ base }) => sent?.clauses[pairOf.get(base ?? -1)?.old ?? -1]?.id ?? null);
  }

  /** Beside which clause something new stands. */
  at(n: number): Pick<ReplyPlace, 'clause' | 'part'> | null {
    const before = this.ids.findLast((id, at) => at < n && id !== null);
    if (before != null) return { clause: before, part: 'after' };
    const after = this.ids.find((id, at) => at > n && id !== null);
    return after == null ? null : { clause: after, part: 'before' };
  }

  /** The clause that the n-th owner is, or stands beside. */
  within(n: number): string | null {
    return this.ids[n] ?? this.at(n)?.clause ?? null;
  }
}

/** What became of each clause, and those that the file no longer has or that left their order. */
export function became(
  clauses: readonly FileClause[],
  sent: SentText | null,
  paired: Paired,
): {
  readonly clauses: readonly ReplyClause[];
  readonly removed: readonly string[];
  readonly moved: readonly string[];
} {
  const idOf = (old: number) => sent?.clauses[old]?.id ?? null;
  const here = clauses.map(({ number, heading, body }, at): ReplyClause => {
    const pair = paired.pairOf.get(at);
    return {
      clause: pair === undefined ? null : idOf(pair.old),
      number,
      heading,
      body,
      state: pair === undefined ? 'added' : 'there',
      moved: pair?.moved ?? false,
      parting: paired.splits.has(at) ? 'split' : null,
      by: pair?.by ?? null,
      sure: pair?.sure ?? true,
    };
  });
  const kept = new Set([...paired.pairOf.values()].map(({ old }) => old));
  const gone = (sent?.clauses ?? []).flatMap(({ id, number, heading, body }, at): ReplyClause[] =>
    kept.has(at)
      ? []
      : [
          {
            clause: id,
            number,
            heading,
            body,
            state: 'removed',
            moved: false,
            parting: paired.joined.has(at) ? 'joined' : null,
            by: null,
            sure: true,
          },
        ],
  );
  return {
    clauses: [...here, ...gone],
    removed: gone.flatMap(({ clause }) => clause ?? []),
    moved: here.flatMap(({ clause, moved }) => (moved && clause !== null ? [clause] : [])),
  };
}
