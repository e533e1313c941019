import { Failure } from '../../../shared/api/failure.ts';
import type { KnownRecord } from '../../../shared/model/record.ts';
import { createWithdrawnReply } from '../../../shared/rules/withdrawn-reply.ts';
import type { RecordWriter } from '../context.ts';
import { listCommentRecords } from '../store/comments.ts';
import { findLiveRecords } from '../store/statements.ts';

/**
 * Withdraws a reply with every comment made from it; its file stays as evidence and can be imported again. Throws
 * `undo-overtaken` once one of the comments is answered or revised.
 */
export function undoReply({ db, append }: RecordWriter, record: Extract<KnownRecord, { kind: 'reply.received' }>) {
  const { negotiation, entity, hash } = record;
  const comments = listCommentRecords(db, negotiation, null).flatMap(({ record: made }) =>
    made?.payload.reply === entity ? [made] : [],
  );
  for (const { entity: comment } of comments) {
    const answered = findLiveRecords(db, 'comment.answered', negotiation, comment).some(
      (one) => one.record?.payload.disposition !== 'open',
    );
    const revised = findLiveRecords(db, 'comment.revised', negotiation, comment).length > 0;
    if (answered || revised)
      throw new Failure('undo-overtaken', { what: answered ? 'comment.answered' : 'comment.revised' });
  }
  for (const { entity: comment, payload } of comments) {
    const { kind, body, proposal } = payload;
    append('comment.revised', negotiation, comment, { kind, body, proposal, withdrawn: true, supersedes: [] });
  }
  return append('reply.received', negotiation, entity, createWithdrawnReply([hash]));
}
