import { diffText } from '../../../../../shared/diff/words/diff-text.ts';
import type { TreeElement } from '../../../package/xml-tree.ts';
import { findChild } from '../tree/tree-elements.ts';
import type { BlockRow } from './block-row.ts';
import type { LastRow } from './close-last-row.ts';

/**
 * Joins new paragraphs to the pair before them where that pair ends with new words and looks like the last of them: the
 * mark of the pair is then the inserted one, as when somebody types on at its end. With the mark of each new paragraph
 * inserted instead, LibreOffice 7.4 takes the new words and the new paragraph for one change, and rejecting it takes the
 * mark between both away as well.
 */
export function shareEnds(rows: readonly BlockRow[], old: TreeElement, next: TreeElement): (BlockRow | LastRow)[] {
  const [outer, own] = [old, next].map(({ children }) => new Set(children));
  const shared: (BlockRow | LastRow)[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (row === undefined) continue;
    const lone = rows.slice(at + 1, findEnd(rows, at + 1)).flatMap(({ news }) => news);
    const [before, pair, last] = [row.olds.at(-1), row.news.at(-1), lone.at(-1)];
    const elements = [pair, ...lone].map((block) => block?.element);
    if (
      before !== undefined &&
      pair !== undefined &&
      last !== undefined &&
      pair.kind === 'paragraph' &&
      row.move === null &&
      outer?.has(before.element) &&
      elements.every((element) => element !== undefined && own?.has(element)) &&
      looksAlike(pair.element, last.element) &&
      diffText(joinTexts(row.olds), joinTexts(row.news)).at(-1)?.kind === 'inserted'
    ) {
      shared.push({ ...row, restOf: 'next', rest: lone });
      at += lone.length;
    } else shared.push(row);
  }
  return shared;
}

/** The index after the rows from here on that are one new paragraph each. */
function findEnd(rows: readonly BlockRow[], from: number): number {
  let at = from;
  while (at < rows.length && isNewParagraph(rows[at])) at++;
  return at;
}

function isNewParagraph(row: BlockRow | undefined): boolean {
  if (row === undefined || row.olds.length > 0 || row.news.length !== 1 || row.move !== null) return false;
  return row.news[0]?.kind === 'paragraph' && row.news[0].leading === undefined;
}

function joinTexts(blocks: BlockRow['olds']): string {
  return blocks.map(({ text }) => text).join('');
}

function looksAlike(one: TreeElement, other: TreeElement): boolean {
  return JSON.stringify(findChild(one, 'w:pPr')) === JSON.stringify(findChild(other, 'w:pPr'));
}
