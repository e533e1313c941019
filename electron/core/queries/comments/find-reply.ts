import type { Input } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { LetterCorrection } from '../../../../shared/model/letter.ts';
import type { KnownRecord } from '../../../../shared/model/record.ts';
import { isReplyWithdrawn } from '../../../../shared/rules/withdrawn-reply.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { listLiveRecords } from '../../store/statements.ts';

export type ReplyRecord = Extract<KnownRecord, { kind: 'reply.received' }>;

/** Resolves a reply by its id or the end of it, else by its letter's number. Throws `reply-unknown` with the known ids. */
export function findReply(db: OpenStore['db'], negotiation: string, named: string): ReplyRecord {
  const all = listLiveRecords(db, 'reply.received', negotiation).flatMap(({ record }) =>
    record === null || isReplyWithdrawn(record.payload) ? [] : [record],
  );
  const byId = all.filter(({ entity }) => named.length >= 4 && entity.endsWith(named));
  const fits = byId.length > 0 ? byId : all.filter(({ payload }) => payload.letter?.number === named);
  const [found] = fits;
  if (found === undefined || fits.length > 1)
    throw new Failure('reply-unknown', { named, known: all.map(({ entity }) => entity.slice(-8)) });
  return found;
}

/** The reply that a letter corrects, as it is recorded. Throws `reply-unknown`. */
export function resolveCorrection(
  db: OpenStore['db'],
  negotiation: string,
  corrects: Input<'replies.apply'>['corrects'],
): LetterCorrection | null {
  if (corrects == null) return null;
  return { reply: findReply(db, negotiation, corrects.reply).entity, as: corrects.as };
}
