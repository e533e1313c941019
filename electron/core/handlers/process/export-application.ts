import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { WriteContext } from '../../context.ts';
import { buildApplication } from '../../documents/papers/build-application.ts';
import { buildPrintedText } from '../../documents/papers/printed-text.ts';
import { writeStyledReport } from '../../documents/papers/write-styled-report.ts';
import { findDraft, findNegotiation } from '../../queries/resolve-names.ts';
import { showReadiness } from '../../queries/signing/readiness.ts';
import { gatherText } from '../../queries/text/gather-text.ts';
import { saveTextExport } from '../../records/record-export.ts';

/** Exports the annex for the application at the Foreign Ministry: the agreed final text in all its languages (D20). */
export async function exportApplicationAnnex(
  context: WriteContext,
  input: Input<'application.export'>,
): Promise<Output<'application.export'>> {
  const { db } = context.store;
  const read = db.transaction(() => {
    const { id } = findNegotiation(db, input.negotiation);
    const { record } = findDraft(db, id, input.draft);
    if (record.payload.origin === 'counterpart') throw new Failure('draft-foreign', { draft: record.payload.code });
    const text = gatherText(db, { negotiation: id, draft: record.entity });
    const own = text.description.parties.find(({ side }) => side === 'ours');
    const asked = { negotiation: id, draft: record.entity, copy: own?.code ?? '', draftMark: false };
    return {
      text,
      documents: record.payload.languages.map((language) => buildPrintedText(db, { ...asked, language }).document),
      agreed: showReadiness(context, { negotiation: id, draft: record.entity }).points,
    };
  })();
  const { text } = read;
  const { bytes, look } = await writeStyledReport(context, text.negotiation.id, input.look, buildApplication(read));
  const name = `${text.description.code}-${text.draft?.record.payload.code ?? ''}-lampiran-permohonan.docx`;
  const languages = read.documents.map(({ language }) => language);
  return context.transact((writer) =>
    saveTextExport(writer, context, text, { name, bytes }, { as: 'application', languages, ...look }),
  );
}
