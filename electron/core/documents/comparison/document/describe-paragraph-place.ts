import type { FilePlace } from '../../../../../shared/model/comparison/comparison.ts';
import type { TableCell, WordParagraph } from '../../../../../shared/model/incoming/word-document.ts';

/** Where a paragraph is, if that is not the running text: its cell as a reader names it, or the part of the file. */
export function describeParagraphPlace({ part }: WordParagraph, cell: TableCell | null): FilePlace | null {
  if (part === 'body') return cell === null ? null : { part: 'table', row: cell.row + 1, column: cell.cell + 1 };
  return { part, row: null, column: null };
}
