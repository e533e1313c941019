import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { WriteContext } from '../../context.ts';
import { checkFileName, mustNotLeak } from '../../documents/outgoing/must-not-leak.ts';
import { buildDiscussion, listPublicWords, readClauseOutcomes } from '../../documents/papers/discussion.ts';
import { writeStyledReport } from '../../documents/papers/write-styled-report.ts';
import { listMeetings } from '../../queries/agreements/list-meetings.ts';
import { collectInternalWords } from '../../queries/internal-words.ts';
import { findMeeting, findNegotiation } from '../../queries/resolve-names.ts';
import { gatherText } from '../../queries/text/gather-text.ts';
import { saveTextExport } from '../../records/record-export.ts';

/**
 * Exports the record of a discussion for both sides: who was present, and the outcome of each clause with its words. It
 * contains nothing that is internal to one side: no reasons or summary, no units or comments (D22).
 */
export async function exportDiscussionRecord(
  context: WriteContext,
  input: Input<'meetings.export'>,
): Promise<Output<'meetings.export'>> {
  const { db } = context.store;
  const { language } = input;
  const read = db.transaction(() => {
    const { id } = findNegotiation(db, input.negotiation);
    const { entity } = findMeeting(db, id, input.meeting);
    const meeting = listMeetings(context, { negotiation: id }).find((one) => one.id === entity);
    if (meeting === undefined) throw new Failure('meeting-unknown', { named: input.meeting, known: [] });
    const text = gatherText(db, { negotiation: id, draft: null });
    const { languages } = text.description;
    if (!languages.includes(language)) throw new Failure('language-unknown', { named: language, known: languages });
    return {
      text,
      meeting,
      said: readClauseOutcomes(db, text, meeting, language),
      internal: collectInternalWords(db, id),
    };
  })();
  const { text, internal } = read;
  const report = buildDiscussion(read, language);
  const name = `${text.description.code}-pembahasan-${read.meeting.date}-${language}.docx`;
  const { bytes, style, look } = await writeStyledReport(context, text.negotiation.id, input.look, report);
  const words = listPublicWords(read);
  checkFileName(input.saveAs ?? name, words, internal);
  await mustNotLeak([{ name, bytes, words }], internal, style);
  return context.transact((writer) =>
    saveTextExport(writer, context, text, { name, bytes }, { as: 'discussion', languages: [language], ...look }),
  );
}
