import type { Input, Output } from '../../../../shared/api/commands.ts';
import type { WriteContext } from '../../context.ts';
import { buildCommentMatrix } from '../../documents/papers/build-comment-matrix.ts';
import { gatherText } from '../../queries/text/gather-text.ts';
import { writeMatrixXlsx } from '../../sheet/write-matrix-xlsx.ts';
import { saveFile } from '../../store/files.ts';
import { writeMatrixDocx } from '../../word/write/write-matrix-docx.ts';

/** The comments of all units with what became of them, for the file; kept and recorded like all that leaves. */
export async function exportCommentMatrix(
  context: WriteContext,
  input: Input<'matrix.export'>,
): Promise<Output<'matrix.export'>> {
  const { db } = context.store;
  const { text, matrix } = db.transaction(() => {
    const found = gatherText(db, { negotiation: input.negotiation, draft: null });
    return { text: found, matrix: buildCommentMatrix(context, found, input) };
  })();
  const template = context.resources.templates()[0] ?? '';
  const bytes =
    input.as === 'xlsx'
      ? await writeMatrixXlsx(matrix)
      : await writeMatrixDocx(matrix, context.resources.template(template), input.paper);
  return context.transact(({ db: writable, append }) => {
    const file = saveFile(writable, `${text.description.code}-matriks-masukan.${input.as}`, bytes);
    const { hash } = append('export.made', text.negotiation.id, context.newId(), {
      as: 'comment-matrix',
      languages: [input.language],
      copy: null,
      draft: null,
      versions: text.clauses.flatMap(({ versions }) => versions[0]?.hash ?? []),
      template,
      paper: input.paper,
      files: [file],
      pages: null,
      addressee: null,
      channel: null,
      note: '',
    });
    return { file, record: hash };
  });
}
