import { Failure } from '../../../../shared/api/failure.ts';
import type { KnownRecord } from '../../../../shared/model/record.ts';
import type { RecordWriter } from '../../context.ts';
import { findLiveRecords } from '../../store/statements.ts';
import type { Standing } from './find-standing-hash.ts';

type MadeComment = Extract<KnownRecord, { kind: 'comment.made' }>;

/** Withdraws a comment that says what it said when it was made. Throws `undo-overtaken` once it was revised. */
export function withdrawComment(writer: RecordWriter, made: MadeComment, standing: Standing) {
  const { negotiation, entity, payload } = made;
  const supersedes = listUnchangedRevisions(writer, made, standing);
  const { kind, body, proposal } = payload;
  return writer.append('comment.revised', negotiation, entity, { kind, body, proposal, withdrawn: true, supersedes });
}

/** The live revisions of a comment if they say what it said when it was made: revisions that were undone. */
function listUnchangedRevisions({ db }: RecordWriter, made: MadeComment, standing: Standing): string[] {
  const { kind, body, proposal } = made.payload;
  return findLiveRecords(db, 'comment.revised', made.negotiation, made.entity).map(({ hash, record }) => {
    const now = record?.payload;
    const isSame = now?.kind === kind && now.body === body && now.proposal === proposal && !now.withdrawn;
    if (standing === 'itself' || !isSame) throw new Failure('undo-overtaken', { what: 'comment.revised' });
    return hash;
  });
}
