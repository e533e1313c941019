import type { TreeElement } from '../../../package/xml-tree.ts';
import type { BlockRow } from '../blocks/block-row.ts';
import { findChild, readValue } from '../tree/tree-elements.ts';
import type { ListMap } from './list-map.ts';

/** Notes the lists of paragraphs that belong together. */
export function shareLists(rows: readonly Pick<BlockRow, 'olds' | 'news'>[], lists: ListMap): void {
  for (const { olds, news } of rows) {
    const [before, after] = [readList(olds[0]?.element), readList(news[0]?.element)];
    if (before !== undefined && after !== undefined) lists.addShared(before, after);
    if (before !== undefined && news.length === 0) lists.addUnpaired(before);
  }
}

/** Notes the lists of paragraphs of the older file that stay apart from the newer file's, such as those of a moved clause. */
export function separateLists(rows: readonly Pick<BlockRow, 'olds'>[], lists: ListMap): void {
  for (const { olds } of rows) {
    const before = readList(olds[0]?.element);
    if (before !== undefined) lists.addUnpaired(before);
  }
}

function readList(paragraph: TreeElement | undefined): string | undefined {
  return readValue(findChild(findChild(paragraph, 'w:pPr'), 'w:numPr'), 'w:numId');
}
