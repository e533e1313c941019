import { diff3MergeRegions } from 'node-diff3';
import type { MergeRegion } from '../../model/comparison/three-way-merge.ts';
import { listHunks, type TextHunk } from '../words/list-hunks.ts';
import { createMergeRegion } from './create-merge-region.ts';

type Pieces = { readonly keys: readonly string[]; readonly textOf: ReadonlyMap<string, string> };

/**
 * Merges three texts into regions. diff3 works on the pieces into which the changes of both sides cut the base, so that
 * it joins what people see as one change, and never single words of a replaced sentence.
 */
export function buildMergeRegions(base: string, ours: string, theirs: string): MergeRegion[] {
  const [toOurs, toTheirs] = [listHunks(base, ours), listHunks(base, theirs)];
  const edges = [...new Set([...listEdges(toOurs), ...listEdges(toTheirs)])].sort((a, b) => a - b);
  const baseRegions = edges.slice(1).map((end, at) => base.slice(edges[at], end));
  const [mine, other] = [splitSide(toOurs, edges), splitSide(toTheirs, edges)];
  const names = baseRegions.map((_, at) => `${at}`);
  const textOf = new Map([
    ...names.map((key, at) => [key, baseRegions[at] ?? ''] as const),
    ...mine.textOf,
    ...other.textOf,
  ]);
  const text = (keys: readonly string[]) => keys.map((key) => textOf.get(key) ?? '').join('');
  const untouched = new Set(mine.keys);

  const found: MergeRegion[] = [];
  let at = 0;
  /** What replaces the base pieces up to the next region. */
  let put: { readonly from: 'ours' | 'theirs'; readonly keys: readonly string[] } | null = null;
  const replace = (end: number) => {
    const gone = text(names.slice(at, end));
    const from = put?.from ?? (untouched.has(names[at] ?? '') ? 'theirs' : 'ours');
    const by = text(put?.keys ?? []);
    if (gone !== '' || by !== '')
      found.push(createMergeRegion(gone, from === 'ours' ? by : gone, from === 'theirs' ? by : gone));
    [at, put] = [end, null];
  };
  for (const region of diff3MergeRegions([...mine.keys], names, [...other.keys])) {
    if (region.stable && region.buffer !== 'o') {
      put = { from: region.buffer === 'a' ? 'ours' : 'theirs', keys: region.bufferContent };
    } else if (region.stable) {
      replace(region.bufferStart);
      const same = text(region.bufferContent);
      found.push({ from: 'base', base: same, ours: same, theirs: same });
      at = region.bufferStart + region.bufferLength;
    } else {
      replace(region.oStart);
      const [old, ourText, theirText] = [text(region.oContent), text(region.aContent), text(region.bContent)];
      found.push(createMergeRegion(old, ourText, theirText));
      at = region.oStart + region.oLength;
    }
  }
  replace(names.length);
  return found;
}

/** The offsets at which changes on one side cut the base. */
function listEdges(changes: readonly TextHunk[]): number[] {
  let at = 0;
  return [0, ...changes.map(({ old }) => (at += old.length))];
}

/** One side as the base pieces that it kept, by number, and its insertions, by the range that each replaced. */
function splitSide(changes: readonly TextHunk[], edges: readonly number[]): Pieces {
  const numberOf = new Map(edges.map((edge, n) => [edge, n]));
  const textOf = new Map<string, string>();
  const keys: string[] = [];
  let at = 0;
  for (const { same, old, next } of changes) {
    const [first = 0, end = 0] = [numberOf.get(at), numberOf.get(at + old.length)];
    if (same) for (let n = first; n < end; n++) keys.push(`${n}`);
    else if (next !== '') {
      const key = `${first}-${end}:${next}`;
      textOf.set(key, next);
      keys.push(key);
    }
    at += old.length;
  }
  return { keys, textOf };
}
