import type { Block } from './block.ts';

/**
 * Blocks that belong together: one of each file, or one that was split into several or joined from several, or one that
 * only one file has. A block that is in both files at another place is in two rows of the same move.
 */
export type BlockRow = {
  readonly olds: readonly Block[];
  readonly news: readonly Block[];
  readonly move: number | null;
};

/** The number of the move of a block, by its index. */
export type Moves = { readonly old: ReadonlyMap<number, number>; readonly next: ReadonlyMap<number, number> };
