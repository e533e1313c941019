import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { WriteContext } from '../../context.ts';
import { buildMemo } from '../../documents/papers/build-memo.ts';
import { writeStyledReport } from '../../documents/papers/write-styled-report.ts';
import { findRequest, listCommentRequests } from '../../queries/comments/comment-requests.ts';
import { listUnits } from '../../queries/comments/list-units.ts';
import { gatherText } from '../../queries/text/gather-text.ts';
import { saveTextExport } from '../../records/record-export.ts';

/**
 * Exports a nota dinas about a request: the request itself, or a reminder to those who have not answered by its deadline.
 * For our own side. Throws `request-unknown` or `nobody-late`.
 */
export async function exportRequestMemo(
  context: WriteContext,
  input: Input<'requests.memo'>,
): Promise<Output<'requests.memo'>> {
  const { db } = context.store;
  const { negotiation, date } = input;
  const read = db.transaction(() => {
    const text = gatherText(db, { negotiation, draft: null });
    const all = listCommentRequests(context, { negotiation });
    const id = input.request === null ? all[0]?.id : findRequest(db, text.negotiation.id, input.request);
    const request = all.find((one) => one.id === id);
    if (request === undefined) throw new Failure('request-unknown', { named: input.request ?? '', known: [] });
    const isLate = request.deadline !== null && request.deadline < date;
    const late = isLate ? request.asked.filter(({ state }) => state === 'waiting') : [];
    if (input.as === 'reminder' && late.length === 0) throw new Failure('nobody-late', { date });
    const asked = input.as === 'reminder' ? late : request.asked;
    return { text, request, asked, units: listUnits(context, { negotiation }) };
  })();
  const { text } = read;
  const { bytes, look } = await writeStyledReport(context, text.negotiation.id, null, buildMemo(read, input));
  const kind = input.as === 'reminder' ? 'pengingat' : 'permintaan-masukan';
  const name = `${text.description.code}-nota-dinas-${kind}-${date}.docx`;
  return context.transact((writer) =>
    saveTextExport(writer, context, text, { name, bytes }, { as: 'memo', languages: ['id'], ...look }),
  );
}
