import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { formatReviewFileName } from '../../../../shared/rules/format-review-file-name.ts';
import type { WriteContext } from '../../context.ts';
import { buildPrintedText } from '../../documents/papers/printed-text.ts';
import { buildReviewClause } from '../../documents/papers/review-clause.ts';
import { buildReviewInstruction } from '../../documents/papers/review-instruction.ts';
import { findDraft, findNegotiation, findUnit } from '../../queries/resolve-names.ts';
import { writeReplyForm } from '../../sheet/write-reply-form.ts';
import { saveFile } from '../../store/files.ts';
import { readUnitsById } from '../../store/negotiations.ts';
import { writeReview } from '../../word/write/review/write-review.ts';

type SendInput = Input<'requests.send'>;
type SentFile = Output<'requests.send'>['files'][number];
type Addressee = Pick<SentFile, 'unit' | 'body'> & { readonly id: string | null; readonly name: string };

/**
 * Asks units and other bodies for comments on a frozen draft: one file per addressee and language, and a form if
 * requested. The files are made outside any transaction and saved with the record of the request. Throws
 * `nobody-asked`.
 */
export async function sendCommentRequest(context: WriteContext, input: SendInput): Promise<Output<'requests.send'>> {
  const { db } = context.store;
  const read = db.transaction(() => {
    const { id, description } = findNegotiation(db, input.negotiation);
    const ours = description.payload.parties.find(({ side }) => side === 'ours')?.code ?? '';
    const draft = findDraft(db, id, input.draft);
    const units = readUnitsById(db, id);
    const addressees = [
      ...input.units.map((code): Addressee => {
        const unit = findUnit(db, id, code);
        return { unit: code, body: null, id: unit, name: units.get(unit ?? '')?.payload.name ?? code };
      }),
      ...input.bodies.map((body): Addressee => ({ unit: null, body, id: null, name: body })),
    ];
    if (addressees.length === 0) throw new Failure('nobody-asked', { draft: draft.label });
    const texts = input.languages.map((language) => ({
      language,
      printed: buildPrintedText(db, { negotiation: id, draft: draft.record.entity, language, copy: ours }),
    }));
    return { id, code: description.payload.code, draft, addressees, texts };
  })();
  const request = context.newId();
  const template = context.resources.template(context.resources.templates()[0] ?? '');
  const made: (Omit<SentFile, 'file'> & {
    readonly id: string | null;
    readonly name: string;
    readonly bytes: Uint8Array;
  })[] = [];
  for (const addressee of read.addressees) {
    for (const { language, printed } of read.texts) {
      const origin = { request, draft: read.draft.record.entity, unit: addressee.unit ?? addressee.name };
      const clauses = printed.document.blocks.map((block, n) => buildReviewClause(printed.clauses[n], block));
      const lines = buildReviewInstruction({ ...input, label: read.draft.label, name: addressee.name });
      const { unit, body, id } = addressee;
      const of = {
        negotiation: read.code,
        draft: read.draft.record.payload.code,
        language,
        addressee: unit ?? addressee.name,
      };
      const review = { document: printed.document, clauses, instruction: lines, origin };
      made.push({
        unit,
        body,
        id,
        language,
        name: formatReviewFileName(of, 'docx'),
        bytes: await writeReview(review, template, input.paper),
      });
      if (!input.form) continue;
      const form = {
        title: printed.document.title.map(({ runs }) => runs.map((run) => run.text).join('')).join(' '),
        instruction: lines,
        origin: { ...origin, language },
        clauses,
      };
      made.push({
        unit,
        body,
        id,
        language,
        name: formatReviewFileName(of, 'xlsx'),
        bytes: await writeReplyForm(form),
      });
    }
  }
  return context.transact(({ db: writable, append }) => {
    const files = made.map(({ unit, body, id, language, name, bytes }) => ({
      unit,
      body,
      id,
      language,
      file: saveFile(writable, name, bytes),
    }));
    const { hash } = append('request.sent', read.id, request, {
      draft: read.draft.record.entity,
      languages: input.languages,
      units: read.addressees.flatMap(({ id }) => id ?? []),
      bodies: read.addressees.flatMap(({ body }) => body ?? []),
      letter: input.letter,
      deadline: input.deadline,
      files: files.map(({ id, body, language, file }) => ({ unit: id, body, language, file })),
      note: input.note,
      dated: null,
      supersedes: [],
    });
    return { request, record: hash, files: files.map(({ id: _, ...file }) => file) };
  });
}
