import type { Input, Output } from '../../../../shared/api/commands.ts';
import type { ReadContext, WriteContext } from '../../context.ts';
import { findClause, findNegotiation } from '../../queries/resolve-names.ts';
import { prepareSql } from '../../store/prepare-sql.ts';

type TypingRow = { clause: string; language: string; base: string | null; heading: string; body: string; at: string };

/** Lists unsaved input, oldest first. It is not a record, and it survives a crash or a closed window. */
export function listTyping({ store: { db } }: ReadContext, input: Input<'typing.list'>): Output<'typing.list'> {
  const { id } = findNegotiation(db, input.negotiation);
  return prepareSql<TypingRow>(
    db,
    `SELECT clause.code AS clause, typing.language, typing.base, typing.heading, typing.body, typing.at
     FROM typing JOIN clause ON clause.id = typing.clause WHERE clause.negotiation = ? ORDER BY typing.at, clause.code`,
  ).all(id);
}

/**
 * A request is in flight for ten seconds at most; input that looks older by more was typed after a clock was set back.
 */
const MAX_LATE_DAYS = 10 / 86_400;

/**
 * Saves input as typed, even if it cannot become a version yet: a half-written mark, a stray control character. Older
 * input never replaces newer input: a closing page sends its last words while earlier requests are in flight.
 */
export function saveTyping(context: WriteContext, input: Input<'typing.keep'>): Output<'typing.keep'> {
  return context.transact(({ db }) => {
    const clause = findClause(db, findNegotiation(db, input.negotiation).id, input.clause);
    const { language, base, heading, body, at = context.now().toISOString() } = input;
    prepareSql(
      db,
      `INSERT INTO typing (clause, language, base, heading, body, at) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (clause, language) DO UPDATE SET
         base = excluded.base, heading = excluded.heading, body = excluded.body, at = excluded.at
       WHERE excluded.at >= typing.at OR julianday(typing.at) - julianday(excluded.at) > ${MAX_LATE_DAYS}`,
    ).run(clause.id, language, base, heading, body, at);
    return {};
  });
}

export function discardTyping(context: WriteContext, input: Input<'typing.discard'>): Output<'typing.discard'> {
  return context.transact(({ db }) => {
    const clause = findClause(db, findNegotiation(db, input.negotiation).id, input.clause);
    prepareSql(db, 'DELETE FROM typing WHERE clause = ? AND language = ?').run(clause.id, input.language);
    return {};
  });
}
