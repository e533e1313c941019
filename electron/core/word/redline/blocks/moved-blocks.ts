import { holdsRevision } from '../tree/revision-marks.ts';
import type { Block } from './block.ts';
import type { Moves } from './block-row.ts';

/** A shorter paragraph elsewhere is no evidence of a move. */
const MIN_WORDS = 4;

/** Finds paragraphs without a partner that are in both files with the same words, as the number of each move. */
export function findMovedBlocks(
  old: readonly Block[],
  next: readonly Block[],
  pairs: readonly (readonly [number, number])[],
): Moves {
  const [pairedOld, pairedNext] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))];
  const free = Map.groupBy(
    [...old.keys()].filter((at) => !pairedOld.has(at) && canMove(old[at])),
    (at) => old[at]?.text ?? '',
  );
  const moves = { old: new Map<number, number>(), next: new Map<number, number>() };
  next.forEach((block, at) => {
    if (pairedNext.has(at) || !canMove(block)) return;
    const from = free.get(block.text)?.shift();
    if (from === undefined) return;
    const number = moves.old.size + 1;
    moves.old.set(from, number);
    moves.next.set(at, number);
  });
  return moves;
}

/** Only plain paragraphs: fields, pictures and notes would be in the file twice (MOVED text is a copy). */
function canMove(block: Block | undefined): boolean {
  if (block === undefined || block.kind !== 'paragraph' || block.leading !== undefined) return false;
  return (
    !/[\u{100000}-\u{10FFFD}]/u.test(block.text) &&
    block.text.trim().split(/\s+/).length >= MIN_WORDS &&
    !holdsRevision(block.element)
  );
}
