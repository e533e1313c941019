import { isNoInputComment } from '../../../../shared/import/reply/table/no-input.ts';
import type { KnownRecord, Payload } from '../../../../shared/model/record.ts';
import type { ShownComment } from '../../../../shared/model/shown.ts';
import { listClauses } from '../../store/clauses.ts';
import { listCommentRecords } from '../../store/comments.ts';
import { readUnitsById } from '../../store/negotiations.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { findLiveRecords, listLiveRecords } from '../../store/statements.ts';
import { ProposalStates } from './proposal-states.ts';
import { listReplacedReplies } from './replies.ts';

type Db = OpenStore['db'];

/**
 * The comments of a negotiation or of one clause, without withdrawn ones; `damaged` counts those that cannot be shown.
 */
export function readShownComments(
  db: Db,
  negotiation: string,
  clause: string | null,
): { comments: ShownComment[]; damaged: number } {
  const codes = new Map(listClauses(db, negotiation).map((row) => [row.id, row.code]));
  const units = readUnitsById(db, negotiation);
  const found = listCommentRecords(db, negotiation, clause);
  const proposals = new ProposalStates(db, negotiation);
  const all = listLiveRecords(db, 'reply.received', negotiation);
  const replaced = listReplacedReplies(all);
  const replies = new Map(all.map(({ subject, record }) => [subject, record?.payload ?? null]));
  const comments = found.flatMap(({ record }) => {
    if (record === null || isNoInputComment(record.payload)) return [];
    const revised = findLiveRecords(db, 'comment.revised', negotiation, record.entity)[0]?.record?.payload;
    if (revised?.withdrawn) return [];
    const { reply: id, file } = record.payload;
    const reply = replies.get(id ?? '') ?? null;
    const shown = {
      ...buildShownComment(db, record, revised, codes, units),
      otherBody: reply?.body ?? null,
      reply: id === null ? null : buildCommentSource(id, reply, replaced.has(id)),
      file,
    };
    if (shown.answers.length > 0 || shown.proposal === null) return [shown];
    return [{ ...shown, proposalState: proposals.state(record.payload, shown.proposal) }];
  });
  return { comments, damaged: found.filter(({ record }) => record === null).length };
}

/** The letter of a reply that cannot be read is unknown. */
function buildCommentSource(id: string, reply: Payload<'reply.received'> | null, replaced: boolean) {
  const { channel, letter, corrects } = reply ?? { channel: null, letter: null, corrects: null };
  return { id, channel, letter, corrects, replaced };
}

function buildShownComment(
  db: Db,
  record: Extract<KnownRecord, { kind: 'comment.made' }>,
  revised: Payload<'comment.revised'> | undefined,
  codes: ReadonlyMap<string, string>,
  units: ReturnType<typeof readUnitsById>,
): Omit<ShownComment, 'otherBody' | 'reply' | 'file'> {
  const { clause, version, language, quote, unit, dated } = record.payload;
  const { kind, body, proposal } = revised ?? record.payload;
  return {
    id: record.entity,
    clause: clause === null ? null : (codes.get(clause) ?? null),
    version,
    language,
    quote,
    unit: unit === null ? null : (units.get(unit)?.payload.code ?? null),
    kind,
    body,
    proposal,
    dated,
    actor: record.actor,
    at: record.at,
    answers: findLiveRecords(db, 'comment.answered', record.negotiation, record.entity).flatMap(
      ({ hash, record: answer }) => {
        if (answer === null || answer.payload.disposition === 'open') return [];
        const { disposition, text, version: resulting } = answer.payload;
        return [{ hash, disposition, text, version: resulting, actor: answer.actor, at: answer.at }];
      },
    ),
    proposalState: null,
  };
}
