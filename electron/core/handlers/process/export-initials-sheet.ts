import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { chooseInitiallingUnits } from '../../../../shared/rules/coordination/choose-initialling-units.ts';
import type { ReadContext, WriteContext } from '../../context.ts';
import { buildInitialsSheet } from '../../documents/papers/build-initials-sheet.ts';
import { writeStyledReport } from '../../documents/papers/write-styled-report.ts';
import { listCommentRequests } from '../../queries/comments/comment-requests.ts';
import { listUnits } from '../../queries/comments/list-units.ts';
import { findDraft, findNegotiation, findUnit } from '../../queries/resolve-names.ts';
import { gatherText } from '../../queries/text/gather-text.ts';
import { saveTextExport } from '../../records/record-export.ts';

/**
 * Exports the sheet on which our units initial a frozen draft of ours. It is internal, and no command puts it among
 * files for the counterpart (D22). Throws `draft-foreign` or `unit-unknown`.
 */
export async function exportInitialsSheet(
  context: WriteContext,
  input: Input<'initials-sheet.export'>,
): Promise<Output<'initials-sheet.export'>> {
  const { db } = context.store;
  const { text, units } = db.transaction(() => {
    const { id } = findNegotiation(db, input.negotiation);
    const { record } = findDraft(db, id, input.draft);
    if (record.payload.origin === 'counterpart') throw new Failure('draft-foreign', { draft: record.payload.code });
    return {
      text: gatherText(db, { negotiation: id, draft: record.entity }),
      units: selectUnits(context, id, record.payload.code, input.units),
    };
  })();
  const { code } = text.description;
  const { bytes, look } = await writeStyledReport(
    context,
    text.negotiation.id,
    input.look,
    buildInitialsSheet(text, units),
  );
  const name = `${code}-${text.draft?.record.payload.code ?? ''}-lembar-paraf.docx`;
  return context.transact((writer) =>
    saveTextExport(writer, context, text, { name, bytes }, { as: 'initials-sheet', languages: ['id'], ...look }),
  );
}

/** Those that were named, in the order of the registry. Throws `unit-unknown`. */
function selectUnits(context: ReadContext, negotiation: string, draft: string, named: readonly string[] | undefined) {
  const all = listUnits(context, { negotiation });
  if (named === undefined) return chooseInitiallingUnits(all, listCommentRequests(context, { negotiation }), draft);
  const wanted = named.map((one) => findUnit(context.store.db, negotiation, one));
  return all.filter(({ id }) => wanted.includes(id));
}
