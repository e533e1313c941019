import type { Block } from './block.ts';
import type { BlockRow } from './block-row.ts';

/** The last row of a body, with the paragraphs that only one of the files has after those that both have. */
export type LastRow = BlockRow & { readonly restOf: 'old' | 'next'; readonly rest: readonly Block[] };

/**
 * The mark of the last paragraph of a body cannot be deleted or inserted (ECMA-376 17.13.5.15): accepted or rejected, it
 * would leave an empty paragraph. So the last paragraphs of both files share one mark: either they are a pair, or those
 * that only one file has are joined to the pair before them.
 * @param rows the last rows of a body
 * @returns the other rows and the last; null if it is a pair already, or if a table is in the way
 */
export function closeLastRow(
  rows: readonly BlockRow[],
): { readonly others: readonly BlockRow[]; readonly last: LastRow } | null {
  const [lastOld, lastNext] = (['olds', 'news'] as const).map((side) =>
    rows.findLastIndex((row) => row[side].length > 0),
  );
  const [old, next] = [rows[lastOld ?? -1], rows[lastNext ?? -1]];
  if (old === undefined || next === undefined || old === next) return null;
  if (old.news.length === 0 && next.olds.length === 0) {
    if (old.move !== null || next.move !== null) return null;
    const last = { olds: old.olds, news: next.news, move: null, restOf: 'old' as const, rest: [] };
    return isOfParagraphs(last) ? { others: rows.filter((row) => row !== old && row !== next), last } : null;
  }
  const pair = rows.findLastIndex(({ olds, news }) => olds.length > 0 && news.length > 0);
  const [both, lone] = [rows[pair], rows.slice(pair + 1)];
  if (both === undefined || lone.some(({ move }) => move !== null)) return null;
  const restOf = lone.some(({ olds }) => olds.length > 0) ? ('old' as const) : ('next' as const);
  const last = { ...both, restOf, rest: lone.flatMap(({ olds, news }) => [...olds, ...news]) };
  return isOfParagraphs(last) ? { others: rows.slice(0, pair), last } : null;
}

function isOfParagraphs({ olds, news, rest }: LastRow): boolean {
  return [...olds, ...news, ...rest].every(({ kind }) => kind === 'paragraph');
}
