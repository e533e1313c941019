import type { Payload } from '../../../shared/model/record.ts';
import { versionsOf } from '../store/clauses.ts';
import { commentsOf } from '../store/comments.ts';
import { unitsOf } from '../store/negotiations.ts';
import type { ReadStore } from '../store/open.ts';
import { live } from '../store/statements.ts';
import { textIn } from '../store/texts.ts';
import type { Proposals } from './proposals.ts';

/** The first version since a comment was made with which its proposal clashes, and by whom that is: a comment's unit, or its writer. */
export function changedBy(
  db: ReadStore['db'],
  clause: string,
  made: Payload<'comment.made'>,
  proposal: string,
  proposals: Proposals,
): { readonly version: string; readonly by: string } {
  const versions = versionsOf(db, clause);
  const before = versions.findIndex(({ hash }) => hash === made.version);
  const first = versions.slice(before + 1).find((version) => {
    const text = textIn(version, made.language ?? '');
    return text !== null && proposals.rebasedOn(made, proposal, text.body).state === 'clashes';
  });
  const record = first?.record ?? null;
  if (record === null) return { version: '–', by: '–' };
  const accepted = commentsOf(db, record.negotiation, clause).find(({ record: one }) =>
    live(db, 'comment.answered', one?.entity ?? '').some((answer) => answer.record?.payload.version === record.hash),
  );
  const unit = unitsOf(db, record.negotiation).get(accepted?.record?.payload.unit ?? '')?.payload.code;
  return { version: record.hash.slice(0, 8), by: unit ?? record.actor.name };
}
