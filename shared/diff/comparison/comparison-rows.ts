import type { ClausePair, ComparisonRow, TextChange } from '../../model/comparison/comparison.ts';
import type { ClausePairs, ComparableClause } from '../pairing/pair-clauses.ts';
import type { SplitOrJoin } from '../pairing/splits-and-joins.ts';
import { diffText } from '../words/diff-text.ts';
import { diffSplitBodies } from './split-bodies.ts';

type ProgressListener = (done: number, all: number) => void;

/**
 * The rows of a comparison, in the reading order of the next text; a deleted clause follows the clause that it followed
 * before.
 * @param step called before each row with the UTF-16 units of both texts done so far
 */
export function buildComparisonRows(
  old: readonly ComparableClause[],
  next: readonly ComparableClause[],
  found: ClausePairs,
  step: ProgressListener,
): ComparisonRow[] {
  const maker = new RowBuilder(old, next, step);
  const pairOf = new Map(found.pairs.map((pair) => [pair.next, pair]));
  const partingOf = new Map(found.partings.flatMap((one) => one.next.map((at) => [at, one] as const)));
  const deletedAfter = groupDeletedClauses(found);
  const rows: ComparisonRow[] = [];
  const gone = (anchor: number) => {
    for (const at of deletedAfter.get(anchor) ?? []) rows.push(maker.deleted(at));
  };
  gone(NOTHING);
  next.forEach((_, at) => {
    const parting = partingOf.get(at);
    const pair = pairOf.get(at);
    if (parting !== undefined) {
      const partners = parting.next.map((one) => pairOf.get(one)).filter((one) => one !== undefined);
      for (const row of maker.parted(parting, at, partners)) rows.push(row);
      if (at === parting.next.at(-1)) parting.old.forEach(gone);
    } else if (pair !== undefined) {
      rows.push(maker.paired(pair));
      gone(pair.old);
    } else rows.push(maker.added(at));
  });
  return rows;
}

const NOTHING = -1;

/** The deleted clauses, grouped by the nearest earlier clause that kept its place. */
function groupDeletedClauses({ pairs, partings, deleted }: ClausePairs): Map<number, number[]> {
  const stays = new Set([...pairs.filter(({ moved }) => !moved), ...partings].flatMap(({ old }) => old));
  return Map.groupBy(deleted, (at) => {
    let anchor = at - 1;
    while (anchor >= 0 && !stays.has(anchor)) anchor--;
    return anchor;
  });
}

class RowBuilder {
  private readonly old: readonly ComparableClause[];
  private readonly next: readonly ComparableClause[];
  private readonly numbered: boolean;
  private readonly all: number;
  private readonly step: ProgressListener;
  private readonly bodies = new Map<SplitOrJoin, TextChange[][]>();
  private done = 0;

  constructor(old: readonly ComparableClause[], next: readonly ComparableClause[], step: ProgressListener) {
    this.old = old;
    this.next = next;
    this.step = step;
    this.numbered = [old, next].every((clauses) => clauses.some(({ number }) => number !== ''));
    this.all = [...old, ...next].reduce((sum, clause) => sum + measureClause(clause), 0);
  }

  deleted(at: number): ComparisonRow {
    const clause = this.take(this.old, at);
    return this.row('deleted', at, null, null, diffText(clause.heading, ''), diffText(clause.body, ''));
  }

  added(at: number): ComparisonRow {
    const clause = this.take(this.next, at);
    return this.row('added', null, at, null, diffText('', clause.heading), diffText('', clause.body));
  }

  paired(pair: ClausePair): ComparisonRow {
    const [old, next] = [this.take(this.old, pair.old), this.take(this.next, pair.next)];
    const same = old.heading === next.heading && old.body === next.body;
    const renumbered = this.numbered && old.number !== next.number;
    const unmoved = same ? (renumbered ? 'numbering' : 'same') : 'changed';
    const kind = pair.moved ? (same ? 'moved' : 'moved-changed') : unmoved;
    return this.row(
      kind,
      pair.old,
      pair.next,
      pair,
      diffText(old.heading, next.heading),
      diffText(old.body, next.body),
    );
  }

  /** The rows of a split or joined clause at one clause of the next text. */
  parted(parting: SplitOrJoin, at: number, pairs: readonly ClausePair[]): ComparisonRow[] {
    const split = parting.kind === 'split';
    const bodies = this.bodies.get(parting) ?? diffSplitBodies(parting, this.old, this.next);
    this.bodies.set(parting, bodies);
    const [whole = 0] = split ? parting.old : parting.next;
    const pieces = split ? parting.next : parting.old;
    const paired = pairs.find((pair) => parting.old.includes(pair.old)) ?? null;
    const pairOf = (piece: number) => {
      if (paired === null) return null;
      if (parting.reframed) return { ...paired, [split ? 'next' : 'old']: piece };
      return piece === (split ? paired.next : paired.old) ? paired : null;
    };
    const headingOf = (piece: number) => (split ? this.next : this.old)[piece]?.heading ?? '';
    const heading = (split ? this.old : this.next)[whole]?.heading ?? '';
    // The heading of the whole goes to the piece that has it, otherwise to the piece that is its pair.
    const heir =
      pieces.find((piece) => headingOf(piece) === heading && heading !== '') ?? pieces.find(pairOf) ?? pieces[0];
    return pieces.flatMap((piece, n) => {
      const [old, next] = split ? [whole, piece] : [piece, whole];
      if (next !== at) return [];
      this.take(split ? this.next : this.old, piece);
      if (piece === heir) this.take(split ? this.old : this.next, whole);
      const ofWhole = piece === heir ? heading : '';
      const changes = split ? diffText(ofWhole, headingOf(piece)) : diffText(headingOf(piece), ofWhole);
      return [this.row(parting.kind, old, next, pairOf(piece), changes, bodies[n] ?? [])];
    });
  }

  private row(
    kind: ComparisonRow['kind'],
    old: number | null,
    next: number | null,
    pair: ClausePair | null,
    heading: readonly TextChange[],
    body: readonly TextChange[],
  ): ComparisonRow {
    const oldNumber = old === null ? null : (this.old[old]?.number ?? null);
    const nextNumber = next === null ? null : (this.next[next]?.number ?? null);
    const renumbered = this.numbered && pair !== null && oldNumber !== nextNumber;
    return { kind, old, next, pair, oldNumber, nextNumber, renumbered, heading, body };
  }

  private take(clauses: readonly ComparableClause[], at: number): ComparableClause {
    const clause = clauses[at];
    if (clause === undefined) throw new RangeError(`no clause stands at ${at}`);
    this.step(this.done, this.all);
    this.done += measureClause(clause);
    return clause;
  }
}

function measureClause({ heading, body }: ComparableClause): number {
  return heading.length + body.length;
}
