import type { Input } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { formatReplyComment } from '../../../../shared/i18n/format-reply-comment.ts';
import { findLetterDetails } from '../../../../shared/import/reply/identify/find-letter-details.ts';
import { identifyMailSender, type KnownSender } from '../../../../shared/import/reply/identify/identify-mail-sender.ts';
import { proposeLetter } from '../../../../shared/import/reply/identify/propose-letter.ts';
import type { ReplyFindings } from '../../../../shared/import/reply/model/reply-findings.ts';
import type { SentText } from '../../../../shared/import/reply/model/sent-text.ts';
import { joinFindings, previewLanguages } from '../../../../shared/import/reply/preview-languages.ts';
import { isNoInputReply } from '../../../../shared/import/reply/table/no-input.ts';
import { previewForm } from '../../../../shared/import/reply/table/preview-form.ts';
import type { Uncompared } from '../../../../shared/model/comparison/uncompared.ts';
import type { ReadSteps } from '../../../../shared/model/incoming/read-step.ts';
import type { ShownPreview } from '../../../../shared/model/incoming/reply-preview.ts';
import type { IncomingLetter } from '../../../../shared/model/letter.ts';
import type { ReadWarning } from '../../../../shared/model/reply.ts';
import { isSignatureClause, renderClauses } from '../../../../shared/rules/rendered-clauses.ts';
import { replaceNoBreakSpaces } from '../../../../shared/text/replace-no-break-spaces.ts';
import type { ReadContext } from '../../context.ts';
import { findDraft, findNegotiation, type ResolvedNegotiation } from '../../queries/resolve-names.ts';
import { gatherText, selectPrintedNumbers } from '../../queries/text/gather-text.ts';
import { readFormReply } from '../../sheet/read-form-reply.ts';
import { type FrozenDraftRecord, listActiveDrafts, readUnitsById } from '../../store/negotiations.ts';
import { listLiveRecords } from '../../store/statements.ts';
import { getVersionText } from '../../store/texts.ts';
import { listShownParagraphs } from '../../word/read/views/shown-paragraphs.ts';
import { reviewWords } from '../../word/write/review/review-words.ts';
import { buildReviewInstruction, formerInstructionLines } from '../papers/review-instruction.ts';
import { readIncomingAppearance } from './incoming-appearance.ts';
import { openIncomingPart } from './incoming-parts.ts';
import { listUncomparedKinds, NO_FORMATTING } from './list-uncompared.ts';
import type { IncomingFile, OpenedPart } from './opened-part.ts';
import { readIncomingDocument } from './read-incoming-document.ts';

type ReplyRequest = Pick<Input<'replies.preview'>, 'negotiation' | 'file' | 'name' | 'part' | 'draft' | 'language'>;

export type SentDraft = SentText & {
  readonly record: FrozenDraftRecord;
  readonly label: string;
  /** The numbers that references printed. */
  readonly numbers: ReadonlyMap<string, string>;
};
export type ReplyContents = {
  readonly negotiation: ResolvedNegotiation;
  readonly sent: readonly SentDraft[];
  readonly preview: ShownPreview;
  /** What the file and the mail that it came in say about its letter. */
  readonly letter: IncomingLetter | null;
  readonly part: OpenedPart;
  /** The uploaded file: the part itself, or the mail or archive that it is in. */
  readonly whole: IncomingFile;
  readonly how: ReadSteps;
  readonly warnings: readonly ReadWarning[];
  readonly uncompared: Uncompared;
  /** It reports that there is no input, and nothing else. */
  readonly noInput: boolean;
};

/**
 * Reads a returned text or form against the drafts that it may answer: ours, in their languages, unless one is
 * named. Throws `file-unknown`, `draft-unknown`, or why the file cannot be read, as `openIncomingPart` and
 * `readIncomingDocument`.
 */
export function openReplyFile(context: ReadContext, asked: ReplyRequest): () => Promise<ReplyContents> {
  const { db } = context.store;
  const negotiation = findNegotiation(db, asked.negotiation);
  const bytes = context.file(asked.file);
  if (bytes === null) throw new Failure('file-unknown');
  const ours = listActiveDrafts(db, negotiation.id).flatMap(({ record, label }) =>
    record === null || record.payload.origin === 'counterpart' ? [] : [{ record, label }],
  );
  const drafts = asked.draft === null ? ours.reverse() : [findDraft(db, negotiation.id, asked.draft)];
  const sent = drafts.flatMap(({ record, label }) =>
    readSentTexts(context, negotiation.id, record, label, asked.language),
  );
  const units = [...readUnitsById(db, negotiation.id).values()].map(({ entity, payload: { code, name } }) => ({
    id: entity,
    code,
    name,
  }));
  const whole = { name: asked.name, bytes };
  const earlier = listKnownSenders(db, negotiation.id);
  const show = (found: readonly ReplyFindings[], how: ReadSteps) => {
    const { preview, noInput } = showFindings(found);
    const { recognised } = preview;
    const unit = recognised.unit ?? identifyMailSender(how, units, earlier);
    return { preview: { ...preview, recognised: { ...recognised, unit } }, noInput };
  };
  return async () => {
    const part = await openIncomingPart(whole, asked.part);
    const common = { negotiation, sent, part, whole };
    if (part.kind === 'sheet') {
      const answers = await readFormReply(part.bytes);
      const warnings = answers.warnings.map((warning) => ({ of: 'sheet' as const, ...warning, count: 1 }));
      const found = previewForm(answers, sent, units);
      return {
        ...common,
        ...show([found], part.how),
        letter: proposeLetter(null, part.how),
        warnings,
        uncompared: [],
        how: part.how,
      };
    }
    const read = await readIncomingDocument(part, context.resources.readerWorker);
    const { document, how } = read;
    const file = {
      name: part.name,
      document,
      rejected: listShownParagraphs(document, 'rejected'),
      accepted: listShownParagraphs(document, 'accepted'),
    };
    const lines = new Set(file.rejected.flatMap(({ text }) => text.split('\n').map((line) => line.trim())));
    const answerable = sent.map((text) => omitMissingSignatures(text, lines));
    const warnings = document.warnings.map(({ part, ...warning }) => ({
      of: 'word' as const,
      ...warning,
      where: part,
    }));
    const found = previewLanguages(file, { sent: answerable, units, chosen: null });
    const uncompared = listUncomparedKinds(NO_FORMATTING, readIncomingAppearance(read, file.accepted)).filter(
      // Comments are read, and struck-through words count as changes by hand (D23).
      ({ what }) => what !== 'comments' && what !== 'invisible',
    );
    const letter = proposeLetter(findLetterDetails(file.accepted.map(({ text }) => text)), how);
    return { ...common, ...show(found, how), letter, warnings, uncompared, how };
  };
}

/** The senders of earlier letters, and the units whose replies these were. */
function listKnownSenders(db: ReadContext['store']['db'], negotiation: string): KnownSender[] {
  return listLiveRecords(db, 'reply.received', negotiation).flatMap(({ record }) => {
    const { unit, letter } = record?.payload ?? { unit: null, letter: null };
    return unit === null || letter === null || letter.sender === '' ? [] : [{ sender: letter.sender, unit }];
  });
}

function showFindings(all: readonly ReplyFindings[]): Pick<ReplyContents, 'preview' | 'noInput'> {
  return { preview: joinFindings(all, formatReplyComment), noInput: isNoInputReply(all) };
}

function readSentTexts(
  { store: { db } }: ReadContext,
  negotiation: string,
  record: FrozenDraftRecord,
  label: string,
  language: string | null,
): SentDraft[] {
  const text = gatherText(db, { negotiation, draft: record.entity });
  const languages = record.payload.languages.filter((one) => language === null || one === language);
  const instructions = readInstructions(db, negotiation, record.entity, label);
  return languages.map((one) => {
    const clauses = text.clauses.flatMap((clause) => {
      const words = getVersionText(clause.versions[0], one);
      return words === null ? [] : [{ ...clause, ...words }];
    });
    const codes = new Map(clauses.map(({ id, code }) => [id, code]));
    const read = renderClauses({ ...text.description, clauses, numbers: text.numbers }, one);
    return {
      record,
      label,
      draft: record.entity,
      language: one,
      clauses: read.map(({ id, number, heading, body }) => ({
        id,
        code: codes.get(id) ?? id,
        number,
        heading: replaceNoBreakSpaces(heading),
        body: replaceNoBreakSpaces(body),
      })),
      numbers: selectPrintedNumbers(text, one),
      around: [reviewWords.table, reviewWords.about, ...formerInstructionLines, ...instructions],
    };
  });
}

/** A file without any signature block did not lose them: many offices send the text alone. */
function omitMissingSignatures(sent: SentDraft, lines: ReadonlySet<string>): SentDraft {
  const signed = (body: string) => body.split('\n').some((line) => line.trim() !== '' && lines.has(line.trim()));
  return { ...sent, clauses: sent.clauses.filter(({ id, body }) => !isSignatureClause(id) || signed(body)) };
}

/** The instructions at the top of the files sent for a draft; they are not content, wherever an editor left them. */
function readInstructions(db: ReadContext['store']['db'], negotiation: string, draft: string, label: string): string[] {
  const units = readUnitsById(db, negotiation);
  return listLiveRecords(db, 'request.sent', negotiation).flatMap(({ record }) => {
    if (record?.payload.draft !== draft) return [];
    const names = [
      ...record.payload.units.map((unit) => units.get(unit)?.payload.name ?? ''),
      ...record.payload.bodies,
    ];
    return names.flatMap((name) => buildReviewInstruction({ ...record.payload, label, name }));
  });
}
