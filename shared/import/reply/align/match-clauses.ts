import { pairClauses } from '../../../diff/pairing/pair-clauses.ts';
import { pairSameHeadings } from '../../../diff/pairing/same-headings.ts';
import type { SplitOrJoin } from '../../../diff/pairing/splits-and-joins.ts';
import type { ClausePair } from '../../../model/comparison/comparison.ts';
import type { ReplyClause, ReplyPlace } from '../../../model/incoming/reply-preview.ts';
import type { SentText } from '../model/sent-text.ts';
import type { ClauseGroup } from './group-by-clause.ts';
import type { FileClause } from './segment-view.ts';

/** Matches the clauses of a file with those that were sent. */
export type ClauseMatches = {
  readonly pairOf: ReadonlyMap<number, ClausePair>;
  /** Keyed by the index of a file clause in a split or join. In each of them one pair continues the original clause. */
  readonly partings: ReadonlyMap<number, SplitOrJoin>;
};

export function matchClauses(sent: SentText | null, clauses: readonly FileClause[]): ClauseMatches {
  const olds = sent?.clauses ?? [];
  const { pairs, partings, deleted, added } = pairClauses(olds, clauses);
  const anew = pairSameHeadings(olds, clauses, { deleted, added }).map(
    (pair): ClausePair => ({ ...pair, by: 'likeness', likeness: 0, sure: false, moved: false }),
  );
  const pairOf = new Map([...pairs, ...anew].map((pair) => [pair.next, pair]));
  for (const parting of partings) {
    const inIt = parting.next.flatMap((next) => pairOf.get(next) ?? []);
    const goesOn = inIt.find(({ by }) => by === 'id' || by === 'person') ?? chooseContinuedPair(parting, olds, clauses);
    for (const { next } of inIt) pairOf.delete(next);
    pairOf.set(goesOn.next, goesOn);
  }
  return { pairOf, partings: new Map(partings.flatMap((one) => one.next.map((next) => [next, one] as const))) };
}

/** The piece that continues the whole: the one with the same heading, otherwise the first. */
function chooseContinuedPair(
  { old, next }: SplitOrJoin,
  olds: SentText['clauses'],
  nexts: readonly FileClause[],
): ClausePair {
  const all = old.flatMap((one) => next.map((other) => ({ old: one, next: other })));
  const heading = (one: { readonly heading: string } | undefined) => one?.heading.trim().toLowerCase() ?? '';
  const same = all.find(
    (pair) => heading(olds[pair.old]) !== '' && heading(olds[pair.old]) === heading(nexts[pair.next]),
  );
  const [first = { old: 0, next: 0 }] = all;
  return { ...(same ?? first), by: 'likeness', likeness: 1, sure: true, moved: false };
}

/** The positions of file clauses among the sent clauses. */
export class ClausePositions {
  private readonly ids: readonly (string | null)[];

  constructor(owners: readonly ClauseGroup[], pairOf: ClauseMatches['pairOf'], sent: SentText | null) {
    this.ids = owners.map(({ base }) => sent?.clauses[pairOf.get(base ?? -1)?.old ?? -1]?.id ?? null);
  }

  /** The clause next to which something new is placed. */
  at(n: number): Pick<ReplyPlace, 'clause' | 'part'> | null {
    const before = this.ids.findLast((id, at) => at < n && id !== null);
    if (before != null) return { clause: before, part: 'after' };
    const after = this.ids.find((id, at) => at > n && id !== null);
    return after == null ? null : { clause: after, part: 'before' };
  }

  /** The id of the n-th group's clause, or of the clause next to it. */
  within(n: number): string | null {
    return this.ids[n] ?? this.at(n)?.clause ?? null;
  }
}

/** The state of each clause, and the clauses that are missing from the file or moved. */
export function describeClauseStates(
  clauses: readonly FileClause[],
  sent: SentText | null,
  paired: ClauseMatches,
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
      parting: paired.partings.get(at)?.kind === 'split' ? 'split' : null,
      by: pair?.by ?? null,
      sure: pair?.sure ?? true,
    };
  });
  const pairedClauses = new Set([...paired.pairOf.values()].map(({ old }) => old));
  const joined = new Set([...paired.partings.values()].flatMap(({ kind, old }) => (kind === 'joined' ? old : [])));
  const gone = (sent?.clauses ?? []).flatMap(({ id, number, heading, body }, at): ReplyClause[] =>
    pairedClauses.has(at)
      ? []
      : [
          {
            clause: id,
            number,
            heading,
            body,
            state: 'removed',
            moved: false,
            parting: joined.has(at) ? 'joined' : null,
            by: null,
            sure: true,
          },
        ],
  );
  return {
    clauses: [...here, ...gone],
    removed: gone.flatMap(({ clause, parting }) => (parting === null ? (clause ?? []) : [])),
    moved: here.flatMap(({ clause, moved }) => (moved && clause !== null ? [clause] : [])),
  };
}
