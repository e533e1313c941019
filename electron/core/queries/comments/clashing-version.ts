import type { Payload } from '../../../../shared/model/record.ts';
import { listClauseVersions } from '../../store/clauses.ts';
import { listCommentRecords } from '../../store/comments.ts';
import { readUnitsById } from '../../store/negotiations.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { findLiveRecords } from '../../store/statements.ts';
import { getVersionText } from '../../store/texts.ts';
import type { ProposalStates } from './proposal-states.ts';

/**
 * Finds the first version after a comment with which its proposal clashes, and its origin: the unit whose comment was
 * accepted, or the writer. Returns "–" for both if there is none.
 */
export function findClashingVersion(
  db: OpenStore['db'],
  negotiation: string,
  clause: string,
  made: Payload<'comment.made'>,
  proposal: string,
  proposals: ProposalStates,
): { readonly version: string; readonly by: string } {
  const versions = listClauseVersions(db, { negotiation, id: clause });
  const before = versions.findIndex(({ hash }) => hash === made.version);
  const first = versions.slice(before + 1).find((version) => {
    const text = getVersionText(version, made.language ?? '');
    return text !== null && proposals.rebasedOn(made, proposal, text.body).state === 'clashes';
  });
  const record = first?.record ?? null;
  if (record === null) return { version: '–', by: '–' };
  const accepted = listCommentRecords(db, negotiation, clause).find(({ record: one }) =>
    findLiveRecords(db, 'comment.answered', negotiation, one?.entity ?? '').some(
      (answer) => answer.record?.payload.version === record.hash,
    ),
  );
  const unit = readUnitsById(db, negotiation).get(accepted?.record?.payload.unit ?? '')?.payload.code;
  return { version: record.hash.slice(0, 8), by: unit ?? record.actor.name };
}
