import type { Input, Output } from '../../../../shared/api/commands.ts';
import type { ReadContext, WriteContext } from '../../context.ts';
import { findClause, findNegotiation } from '../../queries/resolve-names.ts';
import { prepareSql } from '../../store/prepare-sql.ts';
import { deleteTyping, isTypingWhole, type TypingRow, writeTyping } from '../../store/unrecorded/typings.ts';

/**
 * Lists unsaved input, oldest first. It is not a record, and it survives a crash or a closed window. Damaged input is left
 * out; the condition of the store names it.
 */
export function listTyping({ store: { db } }: ReadContext, input: Input<'typing.list'>): Output<'typing.list'> {
  const { id } = findNegotiation(db, input.negotiation);
  return prepareSql<TypingRow & { code: string }>(
    db,
    `SELECT typing.*, clause.code FROM typing
     JOIN clause ON clause.negotiation = typing.negotiation AND clause.id = typing.clause
     WHERE typing.negotiation = ? ORDER BY typing.at, clause.code`,
  )
    .all(id)
    .filter(isTypingWhole)
    .map(({ code, language, base, heading, body, at }) => ({ clause: code, language, base, heading, body, at }));
}

/**
 * Saves input as typed, even if it cannot become a version yet: a half-written mark, a stray control character. Older
 * input never replaces newer input: a closing page sends its last words while earlier requests are in flight.
 */
export function saveTyping(context: WriteContext, input: Input<'typing.keep'>): Output<'typing.keep'> {
  return context.transact(({ db }) => {
    const clause = findClause(db, findNegotiation(db, input.negotiation).id, input.clause);
    const { language, base, heading, body, at = context.now().toISOString() } = input;
    writeTyping(db, { negotiation: clause.negotiation, clause: clause.id, language, base, heading, body, at });
    return {};
  });
}

export function discardTyping(context: WriteContext, input: Input<'typing.discard'>): Output<'typing.discard'> {
  return context.transact(({ db }) => {
    const clause = findClause(db, findNegotiation(db, input.negotiation).id, input.clause);
    deleteTyping(db, { negotiation: clause.negotiation, clause: clause.id, language: input.language });
    return {};
  });
}
