import type { ChosenPair, ClausePair, PlacedText } from '../../model/comparison/comparison.ts';
import { measureSharedEnds } from '../words/shared-ends.ts';
import { isWordToken, tokenizeText } from '../words/tokenize-text.ts';
import { findEqualClauses, getDistinctiveBody, joinClauseText } from './equal-clauses.ts';
import { matchCandidates, type SupportedCandidate } from './match-candidates.ts';
import { OpenClauses } from './open-clauses.ts';
import { findPairCandidates } from './pair-candidates.ts';
import { pairRemaining } from './pair-remaining.ts';
import { findReframedClauses } from './reframed-clauses.ts';
import { findLonePairs } from './same-place.ts';
import { buildShingleLookup } from './shingles.ts';
import { findSplitsAndJoins, type SplitOrJoin } from './splits-and-joins.ts';
import { markUnmovedItems } from './unmoved-items.ts';

/** A clause to compare, in one language; it has no id if it comes from a file. */
export type ComparableClause = {
  readonly id: string | null;
  readonly number: string;
  readonly heading: string;
  readonly body: string;
  /** Where ranges of its body are in its file. */
  readonly places?: readonly PlacedText[];
};

export type ClausePairs = {
  /** In the order of the next text. */
  readonly pairs: readonly ClausePair[];
  readonly partings: readonly SplitOrJoin[];
  /** Indices of the old clauses that have no partner and are in no split or join. */
  readonly deleted: readonly number[];
  /** The same for the next text. */
  readonly added: readonly number[];
};

/** A shorter clause out of order is reported as deleted and added, unless its id or a person pairs it. */
const MOVED_WORDS = 10;
/** The same for a clause with unchanged words, which needs less evidence. */
const MOVED_UNCHANGED_WORDS = 5;
/** Two clauses that are alone between the same neighbours and share this much of their ends need no measuring. */
const PLAINLY_SAME = 0.75;

/**
 * Pairs the clauses of the old text with those of the next: first what a person chose, then by the same id, the same
 * text (heading and body, then body alone), then by likeness, and what is left by its place. Uncertain pairs are offered with `sure` false. Measured:
 * 600 x 600 clauses of 100 words in 50 ms, most of it spent on shingles.
 * @param chosen if two concern one clause the first counts; an index out of range is ignored
 */
export function pairClauses(
  old: readonly ComparableClause[],
  next: readonly ComparableClause[],
  chosen: readonly ChosenPair[] = [],
): ClausePairs {
  const open = new OpenClauses(old.length, next.length);
  const found: Omit<ClausePair, 'moved'>[] = [];
  const take = (pairs: Iterable<readonly [number, number]>, by: ClausePair['by']) => {
    for (const [a, b] of pairs) if (open.take(a, b)) found.push({ old: a, next: b, by, likeness: 1, sure: true });
  };
  for (const one of chosen) {
    if (one.old !== null && one.next !== null) take([[one.old, one.next]], 'person');
    else open.close(one.old, one.next);
  }
  take(
    findEqualClauses(old, next, open, ({ id }) => id),
    'id',
  );
  take(findEqualClauses(old, next, open, joinClauseText), 'text');
  take(findEqualClauses(old, next, open, getDistinctiveBody), 'text');
  const reframed = findReframedClauses(old, next, open);
  for (const one of reframed) {
    for (const at of one.old) open.close(at, null);
    for (const at of one.next) open.close(null, at);
    found.push({ old: one.old[0] ?? 0, next: one.next[0] ?? 0, by: 'likeness', likeness: 1, sure: true });
  }

  const lengths = old.map(({ heading, body }) => heading.length + body.length + 1);
  const settled = () => found.map((pair) => [pair.old, pair.next] as const);
  for (const [a, b] of findLonePairs(open.old(), open.next(), settled(), lengths)) {
    const likeness =
      old[a]?.heading === next[b]?.heading ? measureSharedEnds(old[a]?.body ?? '', next[b]?.body ?? '') : 0;
    if (likeness >= PLAINLY_SAME && open.take(a, b))
      found.push({ old: a, next: b, by: 'likeness', likeness, sure: true });
  }
  const shingles = buildShingleLookup(old, next);
  for (const pair of matchCandidates(findSupportedCandidates(old, next, open, shingles), settled(), lengths))
    if (open.take(pair.old, pair.next)) found.push({ ...pair, by: 'likeness' });

  const pairs = markMoves(found, lengths).filter((pair) => {
    const isKnown = !pair.moved || pair.by === 'person' || pair.by === 'id';
    const least = pair.by === 'text' ? MOVED_UNCHANGED_WORDS : MOVED_WORDS;
    if (isKnown || countWords(old[pair.old]) >= least || countWords(next[pair.next]) >= least) return true;
    open.giveBack(pair.old, pair.next);
    return false;
  });
  const isWithin = (one: SplitOrJoin) => pairs.some((pair) => isWithinSplit(one, pair));
  for (const one of reframed)
    if (!isWithin(one)) for (const a of one.old) for (const b of one.next) open.giveBack(a, b);
  const framed = reframed.filter(isWithin);
  // Unchanged clauses have neither lost nor gained words.
  const changed = pairs.filter(
    (pair) => old[pair.old]?.body !== next[pair.next]?.body && !framed.some((one) => isWithinSplit(one, pair)),
  );
  const parted = [...framed, ...findSplitsAndJoins(changed, open, shingles)];
  const paired = pairs.map(({ old: a, next: b }) => [a, b] as const);
  const outside = excludeParted(open, parted);
  const rest = pairRemaining(old, next, outside, paired, lengths);
  const all = [...pairs, ...rest.map((pair): ClausePair => ({ ...pair, by: 'likeness', moved: false }))];
  return {
    pairs: all
      .map((pair) => (pair.sure || !parted.some((one) => isWithinSplit(one, pair)) ? pair : { ...pair, sure: true }))
      .sort((a, b) => a.next - b.next),
    partings: parted,
    deleted: excludePaired(
      old.keys(),
      [...all, ...parted].flatMap((one) => one.old),
    ),
    added: excludePaired(
      next.keys(),
      [...all, ...parted].flatMap((one) => one.next),
    ),
  };
}

/** The open clauses that are in no split or join. */
function excludeParted(open: OpenClauses, parted: readonly SplitOrJoin[]) {
  const [olds, nexts] = [new Set(parted.flatMap((one) => one.old)), new Set(parted.flatMap((one) => one.next))];
  return { old: open.old().filter((at) => !olds.has(at)), next: open.next().filter((at) => !nexts.has(at)) };
}

function findSupportedCandidates(
  old: readonly ComparableClause[],
  next: readonly ComparableClause[],
  open: OpenClauses,
  shingles: ReturnType<typeof buildShingleLookup>,
): SupportedCandidate[] {
  const [olds, nexts] = [open.old(), open.next()];
  if (olds.length === 0 || nexts.length === 0) return [];
  const [oldHeadings, nextHeadings] = [countHeadings(old), countHeadings(next)];
  return findPairCandidates(olds.map(shingles.old), nexts.map(shingles.next)).map((one): SupportedCandidate => {
    const [a, b] = [olds[one.old] ?? 0, nexts[one.next] ?? 0];
    const heading = foldHeading(old[a]);
    const sameHeading =
      heading === foldHeading(next[b]) && oldHeadings.get(heading) === 1 && nextHeadings.get(heading) === 1;
    return { ...one, old: a, next: b, sameHeading };
  });
}

/** The number of clauses with each heading. */
function countHeadings(clauses: readonly ComparableClause[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const clause of clauses) found.set(foldHeading(clause), (found.get(foldHeading(clause)) ?? 0) + 1);
  found.delete('');
  return found;
}

function foldHeading(clause: ComparableClause | undefined): string {
  return clause?.heading.trim().toLowerCase() ?? '';
}

function markMoves(found: readonly Omit<ClausePair, 'moved'>[], lengths: readonly number[]): ClausePair[] {
  const sorted = [...found].sort((a, b) => a.next - b.next);
  const kept = markUnmovedItems(
    sorted.map(({ old }) => old),
    sorted.map(({ old }) => lengths[old] ?? 0),
  );
  return sorted.map((pair, at) => ({ ...pair, moved: kept[at] === false }));
}

function countWords(clause: ComparableClause | undefined): number {
  return tokenizeText(clause?.body ?? '').filter(isWordToken).length;
}

function isWithinSplit(parting: SplitOrJoin, pair: ClausePair): boolean {
  return parting.old.includes(pair.old) && parting.next.includes(pair.next);
}

function excludePaired(places: Iterable<number>, paired: readonly number[]): number[] {
  const taken = new Set(paired);
  return [...places].filter((at) => !taken.has(at));
}
