import type { Input, Output } from '../../../shared/api/commands.ts';
import type { ShownPreview } from '../../../shared/model/reply.ts';
import { findTextFault } from '../../../shared/model/text-fault.ts';
import { anchorPrintedQuote } from '../../../shared/text/marks/quotes.ts';
import type { Reading, Writing } from '../context.ts';
import { versionsByHash } from '../store/clauses.ts';
import { keepFile } from '../store/files.ts';
import { unitsOf } from '../store/negotiations.ts';
import { liveOf } from '../store/statements.ts';
import { textIn } from '../store/texts.ts';
import { keepEvidence } from './evidence.ts';
import { findClause, findUnit } from './find.ts';
import { replyOf, type SentDraft } from './read-reply.ts';
import { itemsIn, type TakenItem } from './reply-items.ts';
import { findRequest } from './requests.ts';

type Db = Reading['store']['db'];

export function preview(context: Reading, input: Input<'replies.preview'>): () => Promise<Output<'replies.preview'>> {
  const { db } = context.store;
  const read = replyOf(context, input);
  return async () => {
    const { negotiation, sent, preview: found, warnings, uncompared } = await read();
    const units = unitsOf(db, negotiation.id);
    const known = found.recognised.unit === null ? undefined : units.get(found.recognised.unit.id);
    return {
      preview: found as unknown as ShownPreview,
      sent: sent.map(({ record, label, language }) => ({ draft: record.payload.code, label, language })),
      unit: input.unit ?? known?.payload.code ?? null,
      again: receivedBefore(db, negotiation.id, input.file),
      warnings: [...warnings],
      uncompared,
    };
  };
}

function receivedBefore(db: Db, negotiation: string, sha256: string): boolean {
  return liveOf(db, 'reply.received', negotiation).some(({ record }) =>
    record?.payload.files.some((file) => file.sha256 === sha256),
  );
}

export async function apply(context: Writing, input: Input<'replies.apply'>): Promise<Output<'replies.apply'>> {
  const { db } = context.store;
  const read = await db.transaction(() => replyOf(context, input))()();
  const items = itemsIn(read.preview, input.items);
  return context.transact((writer) => {
    const { id: negotiation } = read.negotiation;
    const recognised = read.preview.recognised;
    const unit =
      findUnit(writer.db, negotiation, input.unit) ?? (input.body === null ? recognised.unit?.id : null) ?? null;
    const request = input.request === null ? recognised.request : findRequest(writer.db, negotiation, input.request);
    const file = keepFile(writer.db, input.name, read.bytes);
    keepEvidence(writer, context.newId(), negotiation, file, { unit, party: null });
    const reply = context.newId();
    const placed = items.map((item) => ({ ...item, clause: clauseOf(writer.db, negotiation, item) }));
    const said = placed.filter((item) => item.body !== '').length;
    const byHand = placed.filter(({ place, clause }) => place === null && clause !== null).length;
    const { found, placed: count, unplaced, silent } = read.preview.counts;
    const { hash } = writer.append('reply.received', negotiation, reply, {
      request: known(writer.db, negotiation, request),
      unit,
      body: input.body,
      noInput: read.noInput,
      channel: input.channel,
      letter: input.letter,
      files: [file],
      counts: { found, placed: count + byHand, unplaced: Math.max(0, unplaced - byHand), silent },
      note: input.note,
      dated: null,
      supersedes: [],
    });
    const ids = new Map(placed.map(({ key }) => [key, context.newId()]));
    const sent = recognised.sent === null ? undefined : read.sent[recognised.sent];
    for (const item of placed) {
      writer.append('comment.made', negotiation, ids.get(item.key) ?? '', {
        clause: item.clause,
        ...standing(writer.db, item, item.clause, sent),
        unit,
        kind: item.kind,
        body: wellFormed(item.body),
        proposal: item.proposal === null ? null : wellFormed(item.proposal),
        replyTo: item.parent === null ? null : (ids.get(item.parent) ?? null),
        reply,
        claimed: item.claimed,
        file,
        dated: null,
      });
    }
    return { reply, record: hash, comments: said };
  });
}

/** A request of this negotiation; what a file claims of another is not believed. */
function known(db: Db, negotiation: string, request: string | null): string | null {
  const all = liveOf(db, 'request.sent', negotiation);
  return all.some(({ record }) => record?.entity === request) ? request : null;
}

/** The clause of an item: as a person placed it, else where it was found; null on the whole text. */
function clauseOf(db: Db, negotiation: string, item: TakenItem): string | null {
  const { clause } = item.taken;
  if (clause === null) return null;
  if (clause !== undefined) return findClause(db, negotiation, clause).id;
  const place = item.place?.clause ?? null;
  // The title and the signatures are no clauses.
  return place !== null && place.length === 36 ? place : null;
}

/** Where the words stand in the version that was sent; without a place in its source they are kept as they were read. */
function standing(db: Db, { quote, place }: TakenItem, clause: string | null, sent: SentDraft | undefined) {
  const language = sent?.language ?? null;
  const version = sent?.record.payload.clauses.find((one) => one.clause === clause)?.version ?? null;
  const nowhere = { version, language, range: null, quote: quote === null ? null : quotedWords(quote) };
  if (version === null || quote === null || language === null || place?.clause !== clause) return nowhere;
  const [found] = versionsByHash(db, [version]);
  const body = textIn(found, language)?.body;
  const near = place.part === 'body' ? place.start : null;
  const stands = body === undefined ? null : anchorPrintedQuote(body, sent?.numbers ?? new Map(), quote, near);
  return stands === null ? nowhere : { version, language, ...stands };
}

function quotedWords({ text, before, after }: NonNullable<TakenItem['quote']>) {
  return { text: wellFormed(text), before: wellFormed(before), after: wellFormed(after) };
}

/** What a file holds may be in no form that records take: control characters go, the rest is composed (NFC). */
function wellFormed(words: string): string {
  const plain = words.toWellFormed().replaceAll('\r\n', '\n').normalize('NFC');
  return findTextFault(plain) === null ? plain : plain.replace(/[^\P{Cc}\n]/gu, ' ');
}
