import { Failure } from '../../../shared/api/failure.ts';
import type { KnownRecord } from '../../../shared/model/record.ts';
import { createWithdrawnReply } from '../../../shared/rules/withdrawn-reply.ts';
import type { Writer } from '../context.ts';
import { commentsOf } from '../store/comments.ts';
import { live } from '../store/statements.ts';

/**
 * Takes a reply back with every comment that was made of it; its file stays as evidence, and can be taken in again.
 * Throws `undo-overtaken` once one of the comments was answered or revised.
 */
export function undoReply({ db, append }: Writer, record: Extract<KnownRecord, { kind: 'reply.received' }>) {
  const { negotiation, entity, hash } = record;
  const comments = commentsOf(db, negotiation, null).flatMap(({ record: made }) =>
    made?.payload.reply === entity ? [made] : [],
  );
  for (const { entity: comment } of comments) {
    const answered = live(db, 'comment.answered', comment).some((one) => one.record?.payload.disposition !== 'open');
    const revised = live(db, 'comment.revised', comment).length > 0;
    if (answered || revised)
      throw new Failure('undo-overtaken', { what: answered ? 'comment.answered' : 'comment.revised' });
  }
  for (const { entity: comment, payload } of comments) {
    const { kind, body, proposal } = payload;
    append('comment.revised', negotiation, comment, { kind, body, proposal, withdrawn: true, supersedes: [] });
  }
  return append('reply.received', negotiation, entity, createWithdrawnReply([hash]));
}
