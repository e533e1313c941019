import { diffArrays } from 'diff';
import { longestIncreasing } from './increasing.ts';

/** The place of one item in the old and in the next sequence. */
export type Match = readonly [old: number, next: number];

/**
 * A search costs about the square of the edits at which it stops. That is sqrt(EFFORT * items), so that the whole stays
 * linear, but short sequences are searched through and very long ones given up early. Measured: two different texts of
 * 20,000 words of one small vocabulary, each one long line, take 160 ms; with four times the effort 280 ms.
 */
const EFFORT = 25;
const FEWEST_EDITS = 100;
const MOST_EDITS = 500;
/** How often a stretch that is too different is cut at the items found once in both. */
const DEPTH = 2;

/**
 * A longest common subsequence of two sequences, as places in order. Where they differ too much for a search in linear
 * time, it is one that goes through the items found once in both, and may be shorter than the longest.
 * @param depth how often a stretch that is too different may still be cut
 */
export function commonSequence(old: readonly string[], next: readonly string[], depth = DEPTH): Match[] {
  const shorter = Math.min(old.length, next.length);
  let head = 0;
  while (head < shorter && old[head] === next[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === next.at(-1 - tail)) tail++;
  const found: Match[] = [];
  for (let at = 0; at < head; at++) found.push([at, at]);
  const inner = between(old.slice(head, old.length - tail), next.slice(head, next.length - tail), depth);
  for (const [a, b] of inner) found.push([a + head, b + head]);
  for (let at = tail; at > 0; at--) found.push([old.length - at, next.length - at]);
  return found;
}

function between(old: readonly string[], next: readonly string[], depth: number): Match[] {
  if (old.length === 0 || next.length === 0) return [];
  const inOld = new Set(old);
  const inNext = new Set(next);
  const oldPlaces = places(old, inNext);
  const nextPlaces = places(next, inOld);
  const parts = diffArrays(
    oldPlaces.map((at) => old[at]),
    nextPlaces.map((at) => next[at]),
    { maxEditLength: mostEdits(oldPlaces.length + nextPlaces.length) },
  );
  if (!parts) return depth > 0 ? throughAnchors(old, next, depth - 1) : [];
  const found: Match[] = [];
  let a = 0;
  let b = 0;
  for (const part of parts) {
    if (part.removed) a += part.count;
    else if (part.added) b += part.count;
    else for (let left = part.count; left > 0; left--) found.push([oldPlaces[a++] ?? 0, nextPlaces[b++] ?? 0]);
  }
  return found;
}

function mostEdits(items: number): number {
  return Math.min(MOST_EDITS, Math.max(FEWEST_EDITS, Math.ceil(Math.sqrt(EFFORT * items))));
}

/** Where the items stand that the other sequence has at all: leaving out the others changes no common subsequence. */
function places(items: readonly string[], others: ReadonlySet<string>): number[] {
  return items.flatMap((item, at) => (others.has(item) ? [at] : []));
}

function throughAnchors(old: readonly string[], next: readonly string[], depth: number): Match[] {
  const inNext = singles(next);
  const anchors = [...singles(old)].flatMap(([item, a]): Match[] => {
    const b = inNext.get(item);
    return b === undefined ? [] : [[a, b]];
  });
  const inOrder = longestIncreasing(anchors.map(([, b]) => b)).map((at): Match => anchors[at] ?? [0, 0]);
  if (inOrder.length === 0) return [];
  const found: Match[] = [];
  let [fromOld, fromNext] = [0, 0];
  for (const [a, b] of [...inOrder, [old.length, next.length] as const]) {
    const gap = commonSequence(old.slice(fromOld, a), next.slice(fromNext, b), depth);
    for (const [x, y] of gap) found.push([x + fromOld, y + fromNext]);
    if (a < old.length) found.push([a, b]);
    [fromOld, fromNext] = [a + 1, b + 1];
  }
  return found;
}

/** The items found once only, in order, with their places. */
function singles(items: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  const repeated = new Set<string>();
  items.forEach((item, at) => {
    if (found.delete(item)) repeated.add(item);
    else if (!repeated.has(item)) found.set(item, at);
  });
  return found;
}
