import type { Input, Output } from '../../../shared/api/commands.ts';
import type { Reading, Writing } from '../context.ts';
import { unitsOf } from '../store/negotiations.ts';
import { liveOf } from '../store/statements.ts';
import { findNegotiation, findUnit } from './find.ts';

/** The negotiation's own registry, in the order in which it was written. */
export function list({ store: { db } }: Reading, input: Input<'units.list'>): Output<'units.list'> {
  const units = unitsOf(db, findNegotiation(db, input.negotiation).id);
  return [...units.values()].map(({ entity, payload: { code, name, parent, lead } }) => ({
    id: entity,
    code,
    name,
    parent: parent === null ? null : (units.get(parent)?.payload.code ?? null),
    lead,
  }));
}

export function replies({ store: { db } }: Reading, input: Input<'replies.list'>): Output<'replies.list'> {
  const { id } = findNegotiation(db, input.negotiation);
  const units = unitsOf(db, id);
  return liveOf(db, 'reply.received', id).flatMap(({ record }) => {
    if (record === null) return [];
    const { unit, noInput, note, dated } = record.payload;
    const code = unit === null ? null : (units.get(unit)?.payload.code ?? null);
    return [{ id: record.entity, unit: code, noInput, note, dated, at: record.at }];
  });
}

/** "No input" is an answer of a unit, not a comment. */
export function receive(context: Writing, input: Input<'replies.receive'>): Output<'replies.receive'> {
  return context.transact(({ db, append }) => {
    const { id } = findNegotiation(db, input.negotiation);
    const record = append('reply.received', id, context.newId(), {
      request: null,
      unit: findUnit(db, id, input.unit),
      body: null,
      noInput: true,
      channel: input.channel,
      letter: null,
      files: [],
      counts: { found: 0, placed: 0, unplaced: 0, silent: 0 },
      note: input.note,
      dated: null,
      supersedes: [],
    });
    return { record: record.hash };
  });
}
