import { findCommonSequence } from '../../../../../shared/diff/words/common-sequence.ts';
import { findBestPairs } from '../../../../../shared/diff/words/pair-sentences.ts';
import { createBagger } from '../../../../../shared/diff/words/similarity.ts';
import { createCachedTokenizer } from '../../../../../shared/diff/words/tokenize-text.ts';
import { appendAll } from '../append-all.ts';
import type { Block } from './block.ts';
import type { BlockRow, Moves } from './block-row.ts';
import { findMovedBlocks } from './moved-blocks.ts';
import { addNumberLines, isNumberLine } from './number-lines.ts';
import { joinSplitParagraphs } from './split-paragraphs.ts';

type Pair = readonly [old: number, next: number];

/** Pairs the blocks of two containers, keeping the order of both; deleted ones come before new ones. */
export function alignBlocks(old: readonly Block[], next: readonly Block[]): BlockRow[] {
  if (old.length === next.length && old.every((block, at) => isSameBlock(block, next[at])))
    return old.map((block, at) => ({ olds: [block], news: next.slice(at, at + 1), move: null }));
  const tokenize = createCachedTokenizer();
  const toBag = createBagger((text) => {
    const tokens = tokenize(text.slice(1));
    return text.startsWith('t') ? tokens.map((token) => `${token}\u0001`) : tokens;
  });
  const isNumber = [old, next].map((blocks) => blocks.map(isNumberLine));
  const listUnnumbered = (side: 0 | 1, [from, to]: Pair) =>
    range(from, to).filter((at) => isNumber[side]?.[at] !== true);
  const findEqual = (olds: readonly number[], nexts: readonly number[]) =>
    findCommonSequence(
      olds.map((at) => describeBlock(old[at])),
      nexts.map((at) => describeBlock(next[at])),
    ).map(([a, b]): Pair => [olds[a] ?? 0, nexts[b] ?? 0]);
  const equal = addNumberLines(
    findEqual(listUnnumbered(0, [0, old.length]), listUnnumbered(1, [0, next.length])),
    old,
    next,
  );
  const [oldBags, nextBags] = [createBagReader(old, toBag), createBagReader(next, toBag)];
  const alike = fillGaps(equal, old.length, next.length, (inOld, inNext) => {
    const [olds, nexts] = [listUnnumbered(0, inOld), listUnnumbered(1, inNext)];
    const found = findBestPairs(olds.map(oldBags), nexts.map(nextBags));
    return found.map(([a, b]): Pair => [olds[a] ?? 0, nexts[b] ?? 0]);
  });
  const numbered = fillGaps(addNumberLines(alike, old, next), old.length, next.length, (inOld, inNext) =>
    findEqual(range(...inOld), range(...inNext)),
  );
  const moves = findMovedBlocks(old, next, numbered);
  const pairs = fillGaps(numbered, old.length, next.length, (olds, nexts) => pairLone(olds, nexts, old, next, moves));
  return joinSplitParagraphs(toRows(pairs, old, next, moves), (block) => toBag(describeBlock(block)));
}

function describeBlock(block: Block | undefined): string {
  return block === undefined ? '' : `${block.kind[0]}${block.text}`;
}

function isSameBlock(one: Block, other: Block | undefined): boolean {
  return one.kind === other?.kind && one.text === other.text;
}

function createBagReader(blocks: readonly Block[], toBag: (text: string) => readonly number[]) {
  const known = new Map<number, readonly number[]>();
  return (at: number) => {
    const block = blocks[at];
    const bag = known.get(at) ?? (block === undefined ? [] : toBag(describeBlock(block)));
    known.set(at, bag);
    return bag;
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/** The pairs with those added that `find` finds in each gap between them. */
function fillGaps(
  pairs: readonly Pair[],
  oldLength: number,
  nextLength: number,
  find: (olds: Pair, nexts: Pair) => readonly Pair[],
): Pair[] {
  const filled: Pair[] = [];
  let [fromOld, fromNext] = [0, 0];
  for (const [a, b] of [...pairs, [oldLength, nextLength] as const]) {
    if (a > fromOld && b > fromNext) appendAll(filled, find([fromOld, a], [fromNext, b]));
    if (a < oldLength) filled.push([a, b]);
    [fromOld, fromNext] = [a + 1, b + 1];
  }
  return filled;
}

/** Two blocks of one kind that are alone between the same neighbours belong together, however little they share. */
function pairLone(
  [fromOld, toOld]: Pair,
  [fromNext, toNext]: Pair,
  old: readonly Block[],
  next: readonly Block[],
  moves: Moves,
): Pair[] {
  const olds = range(fromOld, toOld).filter((at) => !moves.old.has(at));
  const nexts = range(fromNext, toNext).filter((at) => !moves.next.has(at));
  const [[a, ...others], [b, ...more]] = [olds, nexts];
  if (a === undefined || b === undefined || others.length + more.length > 0) return [];
  return old[a]?.kind === next[b]?.kind ? [[a, b]] : [];
}

function toRows(pairs: readonly Pair[], old: readonly Block[], next: readonly Block[], moves: Moves): BlockRow[] {
  const rows: BlockRow[] = [];
  let [fromOld, fromNext] = [0, 0];
  for (const [a, b] of [...pairs, [old.length, next.length] as const]) {
    for (const at of range(fromOld, a))
      rows.push({ olds: old.slice(at, at + 1), news: [], move: moves.old.get(at) ?? null });
    for (const at of range(fromNext, b))
      rows.push({ olds: [], news: next.slice(at, at + 1), move: moves.next.get(at) ?? null });
    if (a < old.length) rows.push({ olds: old.slice(a, a + 1), news: next.slice(b, b + 1), move: null });
    [fromOld, fromNext] = [a + 1, b + 1];
  }
  return rows;
}
