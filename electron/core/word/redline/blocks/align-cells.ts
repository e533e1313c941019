import type { TreeElement } from '../../../package/xml-tree.ts';
import type { StoryContext } from '../story-context.ts';
import { findChild } from '../tree/tree-elements.ts';
import { alignBlocks } from './align-blocks.ts';
import { type Block, listTableParts, readContentText } from './block.ts';

export type CellPair = readonly [old: TreeElement | null, next: TreeElement | null];

/** Pairs the cells of two rows that belong together; null if the rows have too little in common. */
export type CellAligner = (old: TreeElement, next: TreeElement) => readonly CellPair[] | null;

/**
 * How the cells of two tables are paired: by their order in rows with as many cells, else by whole columns where both
 * tables have regular ones, else by what the cells of each row contain.
 */
export function createCellAligner(old: TreeElement, next: TreeElement, story: StoryContext): CellAligner {
  const columns = alignColumns(old, next, story);
  return (before, after) => {
    const [olds, news] = [listCells(before), listCells(after)];
    if (olds.length === news.length) return olds.map((cell, at) => [cell, news[at] ?? null]);
    const pairs = columns ?? alignTexts(readCells(olds, story.old), readCells(news, story.next));
    const kept = pairs.filter(([a, b]) => a !== null && b !== null).length;
    if (kept * 2 < Math.min(olds.length, news.length)) return null;
    return pairs.map(([a, b]) => [a === null ? null : (olds[a] ?? null), b === null ? null : (news[b] ?? null)]);
  };
}

type IndexPair = readonly [old: number | null, next: number | null];

function alignColumns(old: TreeElement, next: TreeElement, story: StoryContext): IndexPair[] | null {
  const [olds, news] = [readColumns(old, story.old), readColumns(next, story.next)];
  return olds === null || news === null || olds.length === news.length ? null : alignTexts(olds, news);
}

function alignTexts(olds: readonly string[], news: readonly string[]): IndexPair[] {
  const toBlocks = (texts: readonly string[]) =>
    texts.map(
      (text, at): Block => ({ kind: 'table', element: { name: String(at), attributes: {}, children: [] }, text }),
    );
  const find = (block: Block | undefined) => (block === undefined ? null : Number(block.element.name));
  return alignBlocks(toBlocks(olds), toBlocks(news)).map(({ olds: [a], news: [b] }) => [find(a), find(b)]);
}

/** The texts of the columns of a table whose rows all have as many cells, none of them merged; null for any other. */
function readColumns(table: TreeElement, context: StoryContext['old']): string[] | null {
  const rows = listTableParts(table, 'w:tr').map(listCells);
  const [first = []] = rows;
  const isRegular = rows.every((cells) => cells.length === first.length && !cells.some(isSpanned));
  if (!isRegular) return null;
  const texts = rows.map((cells) => readCells(cells, context));
  return first.map((_, at) => texts.map((row) => row[at] ?? '').join('\u0007'));
}

function isSpanned(cell: TreeElement): boolean {
  return findChild(findChild(cell, 'w:tcPr'), 'w:gridSpan') !== undefined;
}

function readCells(cells: readonly TreeElement[], context: StoryContext['old']): string[] {
  return cells.map((cell) => readContentText(cell, context));
}

function listCells(row: TreeElement): TreeElement[] {
  return listTableParts(row, 'w:tc');
}
