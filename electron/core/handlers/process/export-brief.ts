import type { Input, Output } from '../../../../shared/api/commands.ts';
import type { WriteContext } from '../../context.ts';
import { buildBrief } from '../../documents/papers/build-brief.ts';
import { writeStyledReport } from '../../documents/papers/write-styled-report.ts';
import { listStances } from '../../queries/agreements/list-stances.ts';
import { showProcess } from '../../queries/agreements/show-process.ts';
import { gatherText } from '../../queries/text/gather-text.ts';
import { saveTextExport } from '../../records/record-export.ts';

/** Exports the delegation's brief, with exactly the parts of D3. Confidential. */
export async function exportDelegationBrief(
  context: WriteContext,
  input: Input<'brief.export'>,
): Promise<Output<'brief.export'>> {
  const { db } = context.store;
  const { speech, negotiation } = input;
  const read = db.transaction(() => ({
    text: gatherText(db, { negotiation, draft: null }),
    guidelines: showProcess(context, { negotiation }).guidelines,
    stances: listStances(context, { negotiation }),
  }))();
  const { text } = read;
  const { bytes, look } = await writeStyledReport(context, text.negotiation.id, input.look, buildBrief(read, speech));
  const name = `${text.description.code}-pedoman-delegasi-${speech}.docx`;
  return context.transact((writer) =>
    saveTextExport(writer, context, text, { name, bytes }, { as: 'brief', languages: [speech], ...look }),
  );
}
