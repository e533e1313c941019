import { measureSimilarity, type TokenBag } from '../../../../../shared/diff/words/similarity.ts';
import type { Block } from './block.ts';
import type { BlockRow } from './block-row.ts';

/** From this similarity on, the pieces together are the whole. */
const WHOLE = 0.7;
/** How much nearer to the whole the pieces must be than one alone. */
const GAIN = 0.1;

/**
 * Puts paragraphs without a partner into the row next to them whose paragraph they were split from or joined to, so that
 * only the paragraph mark is a change.
 */
export function joinSplitParagraphs(rows: readonly BlockRow[], toBag: (block: Block) => TokenBag): BlockRow[] {
  const joined: BlockRow[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    const both = last === undefined ? null : joinRows(last, row, toBag);
    if (both === null) joined.push(row);
    else joined[joined.length - 1] = both;
  }
  return joined;
}

function joinRows(a: BlockRow, b: BlockRow, toBag: (block: Block) => TokenBag): BlockRow | null {
  if (a.move !== null || b.move !== null) return null;
  const [whole, more] = isPaired(a) ? [a, b] : [b, a];
  if (!isPaired(whole) || isPaired(more)) return null;
  const olds = [...a.olds, ...b.olds];
  const news = [...a.news, ...b.news];
  if (olds.length > 1 && news.length > 1) return null;
  if (![...olds, ...news].every(({ kind, text }) => kind === 'paragraph' && /\p{L}/u.test(text))) return null;
  const alone = measureSimilarity(sumBags(whole.olds, toBag), sumBags(whole.news, toBag));
  const together = measureSimilarity(sumBags(olds, toBag), sumBags(news, toBag));
  return together >= WHOLE && together >= alone + GAIN ? { olds, news, move: null } : null;
}

function isPaired({ olds, news }: BlockRow): boolean {
  return olds.length > 0 && news.length > 0;
}

function sumBags(blocks: readonly Block[], toBag: (block: Block) => TokenBag): TokenBag {
  return blocks.flatMap((block) => [...toBag(block)]).sort((a, b) => a - b);
}
