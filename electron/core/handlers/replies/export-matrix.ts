import type { Input, Output } from '../../../../shared/api/commands.ts';
import { formatFileStem } from '../../../../shared/rules/format-review-file-name.ts';
import type { WriteContext } from '../../context.ts';
import { buildCommentMatrix } from '../../documents/papers/build-comment-matrix.ts';
import { findUnit } from '../../queries/resolve-names.ts';
import { gatherText } from '../../queries/text/gather-text.ts';
import { saveTextExport } from '../../records/record-export.ts';
import { writeMatrixXlsx } from '../../sheet/write-matrix-xlsx.ts';
import { writeMatrixDocx } from '../../word/write/write-matrix-docx.ts';

/**
 * Exports the comments of all units, or of one unit or body, and their outcome; saved and recorded like every export. Throws
 * `unit-unknown`.
 */
export async function exportCommentMatrix(
  context: WriteContext,
  input: Input<'matrix.export'>,
): Promise<Output<'matrix.export'>> {
  const { db } = context.store;
  const { text, matrix } = db.transaction(() => {
    const found = gatherText(db, { negotiation: input.negotiation, draft: null });
    findUnit(db, found.negotiation.id, input.unit ?? null);
    return { text: found, matrix: buildCommentMatrix(context, found, input) };
  })();
  const template = context.resources.templates()[0] ?? '';
  const bytes =
    input.as === 'xlsx'
      ? await writeMatrixXlsx(matrix)
      : await writeMatrixDocx(matrix, context.resources.template(template), input.paper);
  const sender = input.unit ?? input.body;
  const of = sender === undefined ? '' : `-${formatFileStem(sender)}`;
  const name = `${text.description.code}-matriks-masukan${of}.${input.as}`;
  const details = { as: 'comment-matrix', languages: [input.language], template, paper: input.paper };
  return context.transact((writer) => saveTextExport(writer, context, text, { name, bytes }, details));
}
