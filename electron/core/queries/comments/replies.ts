import type { Input, Output } from '../../../../shared/api/commands.ts';
import { isReplyWithdrawn } from '../../../../shared/rules/withdrawn-reply.ts';
import type { ReadContext } from '../../context.ts';
import { listClauses } from '../../store/clauses.ts';
import { listNoInputRecords } from '../../store/comments.ts';
import { readUnitsById } from '../../store/negotiations.ts';
import type { RecordReading } from '../../store/read-record.ts';
import { findLiveRecords, listLiveRecords } from '../../store/statements.ts';
import { findNegotiation } from '../resolve-names.ts';

export function listReplies({ store: { db } }: ReadContext, input: Input<'replies.list'>): Output<'replies.list'> {
  return readActiveReplies(db, findNegotiation(db, input.negotiation).id);
}

/** The replies that were not withdrawn, in order of arrival. */
export function readActiveReplies(db: ReadContext['store']['db'], id: string): Output<'replies.list'> {
  const units = readUnitsById(db, id);
  const codes = new Map(listClauses(db, id).map((row) => [row.id, row.code]));
  const silent = Map.groupBy(readNoInput(db, id), ({ reply }) => reply);
  const all = listLiveRecords(db, 'reply.received', id);
  const replaced = listReplacedReplies(all);
  return all.flatMap(({ record }) => {
    if (record === null || isReplyWithdrawn(record.payload)) return [];
    const { unit, body, request, noInput, channel, letter, corrects, files, note, dated } = record.payload;
    const code = unit === null ? null : (units.get(unit)?.payload.code ?? null);
    const on = (silent.get(record.entity) ?? []).map(({ clause }) => (clause === null ? null : codes.get(clause)));
    const noInputOn = [...new Set(on)].filter((clause) => clause !== undefined);
    const about = { channel, letter, corrects, replaced: replaced.has(record.entity), files };
    return [{ id: record.entity, unit: code, body, request, noInput, noInputOn, ...about, note, dated, at: record.at }];
  });
}

/** The replies of which a later letter says that it replaces them. */
export function listReplacedReplies(all: readonly RecordReading<'reply.received'>[]): ReadonlySet<string> {
  return new Set(
    all.flatMap(({ record }) => (record?.payload.corrects?.as === 'replaces' ? [record.payload.corrects.reply] : [])),
  );
}

/** The clauses on which replies report no input, unless that was withdrawn. */
function readNoInput(db: ReadContext['store']['db'], negotiation: string) {
  return listNoInputRecords(db, negotiation).flatMap(({ record }) => {
    const gone = findLiveRecords(db, 'comment.revised', negotiation, record?.entity ?? '').some(
      (one) => one.record?.payload.withdrawn,
    );
    return record === null || gone ? [] : [{ reply: record.payload.reply, clause: record.payload.clause }];
  });
}
