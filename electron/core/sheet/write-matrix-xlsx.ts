import { type CommentMatrix, matrixWords } from '../../../shared/model/comment-matrix.ts';
import type { PlannedRow } from './planned-sheet.ts';
import { writeWorkbook } from './write-workbook.ts';

/**
 * Number, unit, clause, original wording, comment, proposal, response, resulting wording; in characters of the standard
 * font.
 */
const COLUMN_WIDTHS = [4, 15, 12, 28, 28, 28, 22, 28];

/**
 * Writes a comment matrix as .xlsx, one row per comment, without any formula, whatever a text begins with. The same
 * input gives the same bytes.
 *
 * In: the matrix. Out: the file's bytes. Throws an Error that names a character that XML cannot hold.
 */
export async function writeMatrixXlsx({ speech, lines, groups }: CommentMatrix): Promise<Uint8Array> {
  const { title, columns, dispositions } = matrixWords[speech];
  const comments = groups.flatMap(({ clause, rows }) => rows.map((row) => ({ clause, ...row })));
  const rows: PlannedRow[] = [
    { cells: [{ text: title, look: 'title' }], across: true },
    ...lines.map((text): PlannedRow => ({ cells: [{ text, look: 'note' }], across: true })),
    { cells: columns.map((text) => ({ text, look: 'head' })) },
    ...comments.map(({ unit, letter, clause, original, comment, proposal, response, resulting }, n): PlannedRow => {
      const answer = [dispositions[response.disposition], response.text].filter((text) => text !== '').join('\n');
      const sender = [unit, letter].filter((text) => text !== '').join('\n');
      const texts = [String(n + 1), sender, clause, original, comment, proposal, answer, resulting];
      return { cells: texts.map((text) => ({ text, look: 'text' })) };
    }),
  ];
  const head = lines.length + 2;
  const widths = COLUMN_WIDTHS.map((width) => ({ width, hidden: false }));
  return writeWorkbook(title, [{ name: title, hidden: false, columns: widths, rows, head, locked: false }]);
}
