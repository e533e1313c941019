import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { isNoInputComment } from '../../../../shared/import/reply/table/no-input.ts';
import { formatSentClauseName } from '../../../../shared/import/reply/table/sent-clause-name.ts';
import type { Payload } from '../../../../shared/model/record.ts';
import type { ShownRequest } from '../../../../shared/model/reply.ts';
import type { ReadContext, WriteContext } from '../../context.ts';
import { buildPrintedText } from '../../documents/papers/printed-text.ts';
import { buildReviewInstruction } from '../../documents/papers/review-instruction.ts';
import { findDraft, findNegotiation, findUnit } from '../../queries/resolve-names.ts';
import { writeReplyForm } from '../../sheet/write-reply-form.ts';
import { listCommentRecords } from '../../store/comments.ts';
import { saveFile } from '../../store/files.ts';
import { listActiveDrafts, readUnitsById } from '../../store/negotiations.ts';
import { listLiveRecords } from '../../store/statements.ts';
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
      const stem = `${read.code}-${read.draft.record.payload.code}-${language}-${buildFileStem(unit ?? addressee.name)}`;
      const review = { document: printed.document, clauses, instruction: lines, origin };
      made.push({
        unit,
        body,
        id,
        language,
        name: `${stem}.docx`,
        bytes: await writeReview(review, template, input.paper),
      });
      if (!input.form) continue;
      const form = {
        title: printed.document.title.map(({ runs }) => runs.map((run) => run.text).join('')).join(' '),
        instruction: lines,
        origin: { ...origin, language },
        clauses,
      };
      made.push({ unit, body, id, language, name: `${stem}.xlsx`, bytes: await writeReplyForm(form) });
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

type Block = ReturnType<typeof buildPrintedText>['document']['blocks'][number];
type ReviewClause = { readonly id: string; readonly label: string; readonly text: string };

/** A clause in the table of a review file and in a form: its label and its words. */
function buildReviewClause(
  clause: { readonly id: string; readonly code: string } | undefined,
  block: Block,
): ReviewClause {
  const plain = (runs: Block['heading']) => runs.map(({ text }) => text).join('');
  const heading = plain(block.heading);
  const body = block.lines
    .map(({ runs, item }) => `${item === null ? '' : `${item.label} `}${plain(runs)}`)
    .filter((line) => line !== '')
    .join('\n');
  const { id, code } = clause ?? { id: '', code: '' };
  return {
    id,
    label: formatSentClauseName({ number: block.label ?? '', heading, body, code }),
    text: [heading, body].filter((part) => part !== '').join('\n'),
  };
}

function buildFileStem(name: string): string {
  return name.normalize('NFC').replace(/[^\p{L}\p{N}.]+/gu, '-');
}

/** Lists the requests with their progress, newest first. */
export function listCommentRequests({ store: { db } }: ReadContext, input: Input<'requests.list'>): ShownRequest[] {
  const { id } = findNegotiation(db, input.negotiation);
  const units = readUnitsById(db, id);
  const drafts = new Map(
    listActiveDrafts(db, id).flatMap(({ record, label }) =>
      record === null ? [] : [[record.entity, { code: record.payload.code, label }] as const],
    ),
  );
  const replies = listLiveRecords(db, 'reply.received', id).flatMap(({ record }) => record ?? []);
  const comments = listCommentRecords(db, id, null).flatMap(({ record }) => record ?? []);
  return listLiveRecords(db, 'request.sent', id)
    .flatMap(({ record }) => record ?? [])
    .map(({ entity, at, payload }): ShownRequest => {
      const asked = (unit: string | null, body: string | null): ShownRequest['asked'][number] => {
        const own = replies.filter((reply) => isReplyToRequest(reply.payload, entity, unit, body));
        const ids = new Set(own.map((reply) => reply.entity));
        const found = comments.filter(
          (comment) => ids.has(comment.payload.reply ?? '') && !isNoInputComment(comment.payload),
        ).length;
        return {
          unit: unit === null ? null : (units.get(unit)?.payload.code ?? null),
          body,
          state: own.length === 0 ? 'waiting' : own.every((reply) => reply.payload.noInput) ? 'no-input' : 'answered',
          comments: found,
          files: payload.files
            .filter((file) => file.unit === unit && file.body === body)
            .map(({ language, file }) => ({ language, file })),
        };
      };
      const draft = drafts.get(payload.draft);
      return {
        id: entity,
        draft: draft?.code ?? null,
        label: draft?.label ?? '',
        languages: payload.languages,
        letter: payload.letter,
        deadline: payload.deadline,
        note: payload.note,
        dated: payload.dated,
        at,
        asked: [...payload.units.map((unit) => asked(unit, null)), ...payload.bodies.map((body) => asked(null, body))],
      };
    })
    .reverse();
}

/** A reply names its request; one without a request counts for every request to that unit. */
export function isReplyToRequest(
  reply: Payload<'reply.received'>,
  request: string,
  unit: string | null,
  body: string | null,
): boolean {
  return (reply.request === request || reply.request === null) && reply.unit === unit && reply.body === body;
}

/** The id of a request from its id or the end of it. Throws `request-unknown` with the known ids. */
export function findRequest(db: ReadContext['store']['db'], negotiation: string, named: string): string {
  const known = listLiveRecords(db, 'request.sent', negotiation).flatMap(({ record }) => record?.entity ?? []);
  const fits = known.filter((entity) => named.length >= 4 && entity.endsWith(named));
  const [found] = fits;
  if (found === undefined || fits.length > 1) throw new Failure('request-unknown', { named, known });
  return found;
}
