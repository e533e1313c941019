import { holdsRevision } from '../tree/revision-marks.ts';
import type { Block } from './block.ts';
import type { Moves } from './block-row.ts';
import { isNumberLine, omitNumber } from './number-lines.ts';

type Pair = readonly [old: number, next: number];

/** A shorter paragraph elsewhere is no evidence of a move. */
const MIN_WORDS = 4;

/**
 * Finds paragraphs without a partner that are in both files with the same words, as the number of each move. What is right
 * before and after them moves with them if it has the same words too: a heading. Their typed numbers may be others now.
 */
export function findMovedBlocks(old: readonly Block[], next: readonly Block[], pairs: readonly Pair[]): Moves {
  const [pairedOld, pairedNext] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))];
  const taken = { old: new Set(pairedOld), next: new Set(pairedNext) };
  const findEqual = (describe: (text: string) => string): Pair[] => {
    const free = Map.groupBy(
      [...old.keys()].filter((at) => !taken.old.has(at) && isEvidence(old[at])),
      (at) => describe(old[at]?.text ?? ''),
    );
    const equal = next.flatMap((block, at): Pair[] => {
      if (taken.next.has(at) || !isEvidence(block)) return [];
      const from = free.get(describe(block.text))?.shift();
      return from === undefined ? [] : [[from, at]];
    });
    for (const [a, b] of equal) {
      taken.old.add(a);
      taken.next.add(b);
    }
    return equal;
  };
  const found = [...findEqual((text) => text), ...findEqual(omitNumber)];
  const isFree = ([a, b]: Pair) => !taken.old.has(a) && !taken.next.has(b);
  const along = found.flatMap(([a, b]) =>
    [-1, 1].flatMap((step): Pair[] => {
      const beside: Pair[] = [];
      for (let at: Pair = [a + step, b + step]; isFree(at) && goesAlong(old[at[0]], next[at[1]], step); ) {
        beside.push(at);
        taken.old.add(at[0]);
        taken.next.add(at[1]);
        at = [at[0] + step, at[1] + step];
      }
      return beside;
    }),
  );
  return numberMoves([...found, ...along]);
}

/** Paragraphs that follow each other at both places are one move. */
function numberMoves(pairs: readonly Pair[]): Moves {
  const moves = { old: new Map<number, number>(), next: new Map<number, number>() };
  let number = 0;
  let last: Pair | undefined;
  for (const [a, b] of pairs.toSorted(([, one], [, other]) => one - other)) {
    if (last === undefined || a !== last[0] + 1 || b !== last[1] + 1) number += 1;
    moves.old.set(a, number);
    moves.next.set(b, number);
    last = [a, b];
  }
  return moves;
}

function isEvidence(block: Block | undefined): boolean {
  return canMove(block) && block.text.trim().split(/\s+/).length >= MIN_WORDS;
}

function goesAlong(old: Block | undefined, next: Block | undefined, step: number): boolean {
  if (!canMove(old) || !canMove(next) || old.text.trim() === '') return false;
  if (isNumberLine(old) || isNumberLine(next)) return step < 0 && isNumberLine(old) && isNumberLine(next);
  return omitNumber(old.text) === omitNumber(next.text);
}

/** Only plain paragraphs: fields, pictures and notes would be in the file twice (MOVED text is a copy). */
function canMove(block: Block | undefined): block is Block {
  if (block === undefined || block.kind !== 'paragraph' || block.leading !== undefined) return false;
  return !/[\u{100000}-\u{10FFFD}]/u.test(block.text) && !holdsRevision(block.element);
}
