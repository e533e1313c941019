import type { Input, Output } from '../../../../shared/api/commands.ts';
import type { WriteContext } from '../../context.ts';
import { buildSummary } from '../../documents/papers/build-summary.ts';
import { writeStyledReport } from '../../documents/papers/write-styled-report.ts';
import { showSummary } from '../../queries/summary/show-summary.ts';
import { gatherText } from '../../queries/text/gather-text.ts';
import { saveTextExport } from '../../records/record-export.ts';

/** Exports the summary since a draft as one page, separate from the delegation's brief. Confidential (D22). */
export async function exportSummary(
  context: WriteContext,
  input: Input<'summary.export'>,
): Promise<Output<'summary.export'>> {
  const { db } = context.store;
  const { speech, negotiation, since } = input;
  const { text, summary } = db.transaction(() => ({
    text: gatherText(db, { negotiation, draft: null }),
    summary: showSummary(context, { negotiation, since, speech }),
  }))();
  const report = buildSummary(text, summary, speech);
  const { bytes, look } = await writeStyledReport(context, text.negotiation.id, input.look, report);
  const name = `${text.description.code}-ringkasan-${summary.draft.code}-${speech}.docx`;
  return context.transact((writer) =>
    saveTextExport(writer, context, text, { name, bytes }, { as: 'summary', languages: [speech], ...look }),
  );
}
