import { Failure } from '../../../../shared/api/failure.ts';
import { createWithdrawnReply, isReplyWithdrawn } from '../../../../shared/rules/withdrawn-reply.ts';
import type { RecordWriter } from '../../context.ts';
import type { ReplyRecord } from '../../queries/comments/find-reply.ts';
import { listCommentRecords } from '../../store/comments.ts';
import { findRecordByHash } from '../../store/read-record.ts';
import { findLiveRecords } from '../../store/statements.ts';
import type { Standing } from './find-standing-hash.ts';
import { withdrawComment } from './withdraw-comment.ts';

/**
 * Withdraws a reply with every comment made from it, or only the part of it that this record added; its files stay as
 * evidence and can be imported again. Throws `undo-overtaken` once one of the comments is answered or revised.
 */
export function undoReply(writer: RecordWriter, record: ReplyRecord, standing: Standing) {
  const { db, append } = writer;
  const { negotiation, entity, hash } = record;
  const before = readJoinedReply(db, record);
  const earlier = new Set(before?.files.map(({ sha256 }) => sha256));
  const comments = listCommentRecords(db, negotiation, null).flatMap(({ record: made }) =>
    made?.payload.reply === entity && !earlier.has(made.payload.file?.sha256 ?? '') ? [made] : [],
  );
  for (const { entity: comment } of comments) {
    const answered = findLiveRecords(db, 'comment.answered', negotiation, comment).some(
      (one) => one.record?.payload.disposition !== 'open',
    );
    if (answered) throw new Failure('undo-overtaken', { what: 'comment.answered' });
  }
  for (const made of comments) withdrawComment(writer, made, standing);
  const reverted = before === null ? createWithdrawnReply([hash]) : { ...before, supersedes: [hash] };
  return append('reply.received', negotiation, entity, reverted);
}

/** The reply as it was before this record added a file to it; null if this record is the whole reply. */
function readJoinedReply(db: RecordWriter['db'], { negotiation, payload }: ReplyRecord) {
  const [hash] = payload.supersedes;
  const before = hash === undefined ? null : findRecordByHash<'reply.received'>(db, negotiation, hash)?.record;
  if (before == null || isReplyWithdrawn(before.payload)) return null;
  // Such a record took a part out again, and cannot bring its comments back.
  if (before.payload.files.length >= payload.files.length)
    throw new Failure('undo-overtaken', { what: 'reply.received' });
  return before.payload;
}
