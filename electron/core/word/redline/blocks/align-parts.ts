import { findCommonSequence } from '../../../../../shared/diff/words/common-sequence.ts';
import { alignBlocks } from './align-blocks.ts';
import type { Block } from './block.ts';
import type { BlockRow } from './block-row.ts';

/** Which part of a text each block of the two bodies belongs to, where their author knows. */
export type RedlineParts = {
  /** For each block its part's name, which both texts share; the blocks of a part follow each other. */
  readonly old: readonly string[];
  readonly next: readonly string[];
  /** The parts that have left the order of the others. */
  readonly moved: readonly string[];
};

type Part = { readonly name: string; readonly blocks: readonly Block[] };

/** What comes next in the redline: blocks that belong together, or one of the two ends of a part that moved. */
export type AlignedPart = { readonly kind: 'rows' | 'from' | 'to'; readonly rows: readonly BlockRow[] };

/** Pairs the blocks of two bodies part by part, in reading order. */
export function alignParts(
  old: readonly Block[],
  next: readonly Block[],
  parts: RedlineParts,
  /** Whether a part may be moved to or from the end, where the last paragraph can be neither deleted nor inserted. */
  movesEnds: boolean,
): AlignedPart[] {
  const [olds, nexts] = [groupBlocks(old, parts.old), groupBlocks(next, parts.next)];
  const fixed = movesEnds ? [] : [olds.at(-1)?.name, nexts.at(-1)?.name];
  const moved = new Set(parts.moved);
  // A part that moved is paired with no other.
  const nameApart = (side: string) => (part: Part) =>
    moved.has(part.name) ? `${side} ${part.name}` : `= ${part.name}`;
  const pairs = findCommonSequence(olds.map(nameApart('old')), nexts.map(nameApart('next')));
  const ends = new Map<string, readonly BlockRow[]>();
  for (const { name, blocks } of olds) {
    const other = moved.has(name) && !fixed.includes(name) ? nexts.find((one) => one.name === name) : undefined;
    if (other !== undefined) ends.set(name, alignBlocks(blocks, other.blocks));
  }
  const leave = (part: Part, side: 'olds' | 'news'): AlignedPart => {
    const rows = ends.get(part.name);
    return rows === undefined ? toRows(part, side) : { kind: side === 'olds' ? 'from' : 'to', rows };
  };
  const aligned: AlignedPart[] = [];
  let moves = 0;
  const pair = (before: Part, after: Part): AlignedPart => {
    const rows = alignBlocks(before.blocks, after.blocks);
    const shifted = rows.map((row) => ({ ...row, move: row.move === null ? null : row.move + moves }));
    for (const { move } of shifted) moves = Math.max(moves, move ?? 0);
    return { kind: 'rows', rows: shifted };
  };
  let [fromOld, fromNext] = [0, 0];
  for (const [a, b] of [...pairs, [olds.length, nexts.length] as const]) {
    for (const part of olds.slice(fromOld, a)) aligned.push(leave(part, 'olds'));
    for (const part of nexts.slice(fromNext, b)) aligned.push(leave(part, 'news'));
    const [before, after] = [olds[a], nexts[b]];
    if (before && after) aligned.push(pair(before, after));
    [fromOld, fromNext] = [a + 1, b + 1];
  }
  return aligned;
}

function groupBlocks(blocks: readonly Block[], names: readonly string[]): Part[] {
  if (blocks.length !== names.length) throw new Error(`${blocks.length} blocks, ${names.length} names of parts`);
  const parts: { name: string; blocks: Block[] }[] = [];
  for (const [at, block] of blocks.entries()) {
    const name = names[at] ?? '';
    const last = parts.at(-1);
    if (last?.name === name) last.blocks.push(block);
    else parts.push({ name, blocks: [block] });
  }
  return parts;
}

function toRows({ blocks }: Part, side: 'olds' | 'news'): AlignedPart {
  return { kind: 'rows', rows: blocks.map((block) => ({ olds: [], news: [], move: null, [side]: [block] })) };
}
