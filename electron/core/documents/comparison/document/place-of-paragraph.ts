import type { FilePlace } from '../../../../../shared/model/comparison/comparison.ts';
import type { WordParagraph } from '../../../../../shared/model/incoming/word-document.ts';

/** Where a paragraph is, if that is not the running text: the outermost table, or the part of the file. */
export function describePlace({ cells: [cell], part }: WordParagraph): FilePlace | null {
  if (part === 'body') return cell === undefined ? null : { part: 'table', row: cell.row + 1, column: cell.cell + 1 };
  return { part, row: null, column: null };
}
