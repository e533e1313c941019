import type { StoryContext } from '../story-context.ts';
import type { Block } from './block.ts';
import type { BlockRow } from './block-row.ts';
import { type MovedPart, redlineMovedPart } from './moved-part.ts';
import type { PlacedBlocks } from './placed-blocks.ts';
import { moveParagraph } from './redline-paragraphs.ts';

/** The moves among the rows of a body, cell, note or header: each is written once, for both of its ends. */
export class MovedRows {
  private readonly rows: ReadonlyMap<number | null, readonly BlockRow[]>;
  private readonly written = new Map<number, MovedPart>();
  /** The last blocks of both files, after which there may be nothing: they may be the last of a cell. */
  private readonly last: readonly (Block | undefined)[];
  private readonly story: StoryContext;

  constructor(rows: readonly BlockRow[], story: StoryContext) {
    this.rows = Map.groupBy(rows, ({ move }) => move);
    this.last = [rows.flatMap(({ olds }) => olds).at(-1), rows.flatMap(({ news }) => news).at(-1)];
    this.story = story;
  }

  /** Puts the ends of a move that a row begins where they belong; those of the other rows of the move are with them. */
  place({ olds, news }: BlockRow, move: number, placed: PlacedBlocks): void {
    const made = this.written.get(move) ?? this.write(move);
    this.written.set(move, made);
    const rows = this.rows.get(move) ?? [];
    if (olds[0] !== undefined && olds[0] === rows.find((row) => row.olds.length > 0)?.olds[0]) placed.add(made.from);
    for (const [block, nodes] of made.to) if (block === news[0]?.element) placed.insert(block, nodes);
  }

  private write(move: number): MovedPart {
    const rows = this.rows.get(move) ?? [];
    const [olds, news] = [rows.flatMap((row) => row.olds), rows.flatMap((row) => row.news)];
    const [old, next] = [olds[0]?.element, news[0]?.element];
    if (old === undefined || next === undefined || olds.length !== news.length) throw new Error('a move has two ends');
    if (olds.length > 1 || olds[0]?.text !== news[0]?.text) {
      const pairs = olds.map((block, at) => ({ olds: [block], news: news.slice(at, at + 1), move: null }));
      // Where it can, the range ends after its last paragraph: docxodus leaves an empty one otherwise.
      const isLast = [olds, news].some((blocks) => this.last.includes(blocks.at(-1)));
      return redlineMovedPart(pairs, this.story, isLast);
    }
    const { count } = this.story.job;
    count.moves += 1;
    const name = `move${count.moves}`;
    return {
      from: [moveParagraph(old, 'old', name, this.story)],
      to: [[next, [moveParagraph(next, 'next', name, this.story)]]],
    };
  }
}
