import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { WriteContext } from '../../context.ts';
import { findClause, findNegotiation } from '../../queries/resolve-names.ts';
import { findWritableHead } from '../../queries/text/clause-heads.ts';
import { appendClauseVersion } from '../../records/append-clause-version.ts';
import { readStaleLanguages } from '../../store/clauses.ts';

/**
 * Writes a version. The parents must be exactly the current heads, or the version would overwrite another person's
 * words unseen. A language that is not given keeps its text. When two heads are joined, such a language comes from the
 * head that changed it; if both changed it, it must be given.
 */
export function writeClauseTexts(context: WriteContext, input: Input<'clauses.write'>): Output<'clauses.write'> {
  return context.transact((writer) => {
    const negotiation = findNegotiation(writer.db, input.negotiation);
    return appendClauseVersion(writer, negotiation, findClause(writer.db, negotiation.id, input.clause), input);
  });
}

/** Writes a version of each of several clauses, as `writeClauseTexts` does, in one transaction. */
export function writeClausesTogether(
  context: WriteContext,
  { negotiation: named, clauses, note }: Input<'clauses.write-together'>,
): Output<'clauses.write-together'> {
  return context.transact((writer) => {
    const negotiation = findNegotiation(writer.db, named);
    const write = (one: (typeof clauses)[number]) => {
      const clause = findClause(writer.db, negotiation.id, one.clause);
      return appendClauseVersion(writer, negotiation, clause, { ...one, note }).version;
    };
    return { versions: clauses.map(write) };
  });
}

/**
 * Confirms that a language of the head says the same as the others (D9). Throws `language-missing` or
 * `nothing-changed`.
 */
export function confirmTranslation(
  context: WriteContext,
  input: Input<'translations.confirm'>,
): Output<'translations.confirm'> {
  return context.transact(({ db, append }) => {
    const negotiation = findNegotiation(db, input.negotiation);
    const clause = findClause(db, negotiation.id, input.clause);
    const found = findWritableHead(db, clause);
    if (found === null || found.payload.body[input.language] === undefined) {
      throw new Failure('language-missing', { clause: clause.code, language: input.language });
    }
    if (!found.head.stale.includes(input.language))
      throw new Failure('nothing-changed', { what: `${clause.code} (${input.language})` });
    append('translation.confirmed', negotiation.id, clause.id, {
      version: found.head.hash,
      language: input.language,
      note: input.note,
      dated: null,
      withdraws: [],
    });
    return { version: found.head.hash, stale: readStaleLanguages(db, clause, found.head.hash) };
  });
}
