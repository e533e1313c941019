import { hash } from 'node:crypto';
import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { blankComment } from '../../../../shared/model/comment.ts';
import { composeText } from '../../../../shared/model/compose-text.ts';
import type { ReplyItem } from '../../../../shared/model/incoming/reply-preview.ts';
import { findTextFault } from '../../../../shared/model/text-fault.ts';
import { readProposedChange } from '../../../../shared/rules/provenance/repeated-proposal.ts';
import { anchorPrintedQuote } from '../../../../shared/text/marks/quotes.ts';
import type { ReadContext, WriteContext } from '../../context.ts';
import { openIncomingPart } from '../../documents/incoming/incoming-parts.ts';
import { openReplyFile, type SentDraft } from '../../documents/incoming/read-reply.ts';
import { type SelectedItem, selectReplyItems } from '../../documents/incoming/select-reply-items.ts';
import { findRequest } from '../../queries/comments/comment-requests.ts';
import { findReply, resolveCorrection } from '../../queries/comments/find-reply.ts';
import { findRejectedProposal, readRejectedProposals } from '../../queries/comments/rejected-proposals.ts';
import { findClause, findNegotiation, findUnit } from '../../queries/resolve-names.ts';
import { appendReply } from '../../records/append-reply.ts';
import { saveIncomingPart } from '../../records/save-incoming-part.ts';
import { findVersionsByHash } from '../../store/clauses.ts';
import { readUnitsById } from '../../store/negotiations.ts';
import { listLiveRecords } from '../../store/statements.ts';
import { getVersionText } from '../../store/texts.ts';

type Db = ReadContext['store']['db'];

export function showReplyPreview(
  context: ReadContext,
  input: Input<'replies.preview'>,
): () => Promise<Output<'replies.preview'>> {
  const { db } = context.store;
  const read = openReplyFile(context, input);
  const rejected = readRejectedProposals(db, findNegotiation(db, input.negotiation).id, null);
  return async () => {
    const { negotiation, sent, preview, letter, warnings, uncompared, part, whole, how } = await read();
    const units = readUnitsById(db, negotiation.id);
    const known = units.get(preview.recognised.unit?.id ?? '');
    return {
      preview,
      sent: sent.map(({ record, label, language }) => ({ draft: record.payload.code, label, language })),
      unit: input.unit ?? known?.payload.code ?? null,
      letter,
      channel: how.some(({ by }) => by === 'mail') ? 'e-mail' : null,
      again: wasReceivedBefore(db, negotiation.id, part.path.at(-1) === 0 ? whole.bytes : part.bytes),
      warnings: [...warnings],
      uncompared,
      how,
      repeated: preview.items.flatMap((item) => {
        const earlier = findRejectedProposal(rejected, readItemProposal(item, sent));
        return earlier === null ? [] : [{ item: item.key, earlier }];
      }),
    };
  };
}

/** What an item proposes, in the clause and language of the text that it answers. */
function readItemProposal(
  { sent: at, place, quote, proposal, old, next, before, after }: ReplyItem,
  sent: readonly SentDraft[],
): Parameters<typeof findRejectedProposal>[1] {
  const text = at === null ? undefined : sent[at];
  const clause = text?.clauses.find(({ id }) => id === place?.clause)?.code ?? null;
  const change =
    proposal === null
      ? readProposedChange({ text: old, before, after }, next)
      : readProposedChange(quote ?? { text: '', before, after }, proposal);
  return { clause, language: text?.language ?? null, change };
}

/** Only the first file of a reply was read; the others are what it came in. */
function wasReceivedBefore(db: Db, negotiation: string, bytes: Uint8Array): boolean {
  const sha256 = hash('sha256', bytes, 'hex');
  return listLiveRecords(db, 'reply.received', negotiation).some(({ record }) =>
    record?.payload.files.slice(0, 1).some((file) => file.sha256 === sha256),
  );
}

export async function applyReplyItems(
  context: WriteContext,
  input: Input<'replies.apply'>,
): Promise<Output<'replies.apply'>> {
  const { db } = context.store;
  const read = await db.transaction(() => openReplyFile(context, input))()();
  const items = selectReplyItems(read.preview.items, input.items);
  const attachments = await Promise.all((input.attachments ?? []).map((one) => openAttachment(context, one)));
  return context.transact((writer) => {
    const { id: negotiation } = read.negotiation;
    const recognised = read.preview.recognised;
    const joins = input.joins == null ? null : findReply(writer.db, negotiation, input.joins);
    const unit =
      joins === null
        ? (findUnit(writer.db, negotiation, input.unit) ?? (input.body === null ? recognised.unit?.id : null) ?? null)
        : joins.payload.unit;
    const request = input.request === null ? recognised.request : findRequest(writer.db, negotiation, input.request);
    const from = { unit, party: null };
    const { file, files: own } = saveIncomingPart(writer, context.newId, negotiation, read, from);
    const others = attachments.flatMap((one) => saveIncomingPart(writer, context.newId, negotiation, one, from).files);
    // The mail that brought the text and its attachments is one file.
    const files = [...new Map([...own, ...others].map((one) => [one.sha256, one])).values()];
    const reply = joins?.entity ?? context.newId();
    const placed = items.map((item) => ({ ...item, clause: resolveItemClause(writer.db, negotiation, item) }));
    const said = placed.filter((item) => item.body !== '').length;
    const byHand = placed.filter(({ place, clause }) => place === null && clause !== null).length;
    const { found, placed: count, unplaced, silent } = read.preview.counts;
    const at = { negotiation, reply, joins };
    const record = appendReply(writer, at, {
      request: findKnownRequest(writer.db, negotiation, request),
      unit,
      body: input.body,
      noInput: read.noInput,
      channel: input.channel,
      letter: input.letter,
      corrects: resolveCorrection(writer.db, negotiation, input.corrects),
      files,
      counts: { found, placed: count + byHand, unplaced: Math.max(0, unplaced - byHand), silent },
      note: input.note,
    });
    const ids = new Map(placed.map(({ key }) => [key, context.newId()]));
    for (const item of placed) {
      writer.append('comment.made', negotiation, ids.get(item.key) ?? '', {
        ...blankComment,
        clause: item.clause,
        ...anchorItem(writer.db, item, item.clause, item.sent === null ? undefined : read.sent[item.sent]),
        unit,
        kind: item.kind,
        body: cleanText(item.body),
        proposal: item.proposal === null ? null : cleanText(item.proposal),
        replyTo: item.parent === null ? null : (ids.get(item.parent) ?? null),
        reply,
        claimed: buildClaim(item),
        file,
      });
    }
    return { reply, record, comments: said };
  });
}

/** An attachment is kept and not read: whole, or the named file of a mail or archive. */
async function openAttachment(
  context: WriteContext,
  { file, name, part: path = [] }: NonNullable<Input<'replies.apply'>['attachments']>[number],
) {
  const bytes = context.file(file);
  if (bytes === null) throw new Failure('file-unknown');
  const whole = { name, bytes };
  if (path.length === 0) return { whole, part: { ...whole, path }, how: [] };
  const part = await openIncomingPart(whole, path);
  return { whole, part, how: part.how };
}

/** What the file says about itself (D23); null if it names nobody. */
function buildClaim({ author, date, resolved }: SelectedItem) {
  const line = (words: string) => composeText(words.replace(/\s+/g, ' ')).trim();
  return author === null ? null : { author: line(author), date: line(date ?? ''), resolved };
}

/** The request if it belongs to this negotiation, otherwise null: a file's claim about another one is not believed. */
function findKnownRequest(db: Db, negotiation: string, request: string | null): string | null {
  const all = listLiveRecords(db, 'request.sent', negotiation);
  return all.some(({ record }) => record?.entity === request) ? request : null;
}

/**
 * The clause of an item: the one that a person chose, otherwise the one where it was found; null for the whole text.
 */
function resolveItemClause(db: Db, negotiation: string, item: SelectedItem): string | null {
  const { clause } = item.choice;
  if (clause === null) return null;
  if (clause !== undefined) return findClause(db, negotiation, clause).id;
  const place = item.place?.clause ?? null;
  // The title and the signatures are not clauses.
  return place !== null && place.length === 36 ? place : null;
}

/**
 * Anchors the words in the version that was sent; without a place in its source, the quote is recorded as it was read.
 */
function anchorItem(db: Db, { quote, place }: SelectedItem, clause: string | null, sent: SentDraft | undefined) {
  const language = sent?.language ?? null;
  const version = sent?.record.payload.clauses.find((one) => one.clause === clause)?.version ?? null;
  const nowhere = { version, language, range: null, quote: quote === null ? null : cleanQuote(quote) };
  if (version === null || quote === null || language === null || place?.clause !== clause) return nowhere;
  const [found] = findVersionsByHash(db, sent?.record.negotiation ?? '', [version]);
  const body = getVersionText(found, language)?.body;
  const near = place.part === 'body' ? place.start : null;
  const stands = body === undefined ? null : anchorPrintedQuote(body, sent?.numbers ?? new Map(), quote, near);
  return stands === null ? nowhere : { version, language, ...stands };
}

function cleanQuote({ text, before, after }: NonNullable<SelectedItem['quote']>) {
  return { text: cleanText(text), before: cleanText(before), after: cleanText(after) };
}

/** Makes words from a file fit for records: composes them (NFC) and replaces control characters by spaces. */
function cleanText(words: string): string {
  const plain = composeText(words.toWellFormed().replaceAll('\r\n', '\n'));
  return findTextFault(plain) === null ? plain : plain.replace(/[^\P{Cc}\n]/gu, ' ');
}

/** Records a unit's answer "no input", which is not a comment. Throws `unit-unknown` or `reply-unknown`. */
export function recordNoInput(context: WriteContext, input: Input<'replies.receive'>): Output<'replies.receive'> {
  return context.transact((writer) => {
    const { db } = writer;
    const { id: negotiation } = findNegotiation(db, input.negotiation);
    const at = { negotiation, reply: context.newId(), joins: null };
    const record = appendReply(writer, at, {
      request: null,
      unit: findUnit(db, negotiation, input.unit),
      body: null,
      noInput: true,
      channel: input.channel,
      letter: input.letter ?? null,
      corrects: resolveCorrection(db, negotiation, input.corrects),
      files: [],
      counts: { found: 0, placed: 0, unplaced: 0, silent: 0 },
      note: input.note,
    });
    return { record };
  });
}
