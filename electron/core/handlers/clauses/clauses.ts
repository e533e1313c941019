import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { RecordWriter, WriteContext } from '../../context.ts';
import { findClause, findNegotiation } from '../../queries/resolve-names.ts';
import { findWritableHead } from '../../queries/text/clause-heads.ts';
import { appendClauseVersion } from '../../records/append-clause-version.ts';
import { readStaleLanguages, type StoredClause } from '../../store/clauses.ts';

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
  return context.transact((writer) => {
    const negotiation = findNegotiation(writer.db, input.negotiation);
    const clause = findClause(writer.db, negotiation.id, input.clause);
    const { version } = appendConfirmation(writer, clause, input);
    return { version, stale: readStaleLanguages(writer.db, clause, version) };
  });
}

/** Confirms languages of several clauses, as `confirmTranslation` does, in one transaction. */
export function confirmTranslationsTogether(
  context: WriteContext,
  { negotiation: named, clauses, note }: Input<'translations.confirm-together'>,
): Output<'translations.confirm-together'> {
  return context.transact((writer) => {
    const { id } = findNegotiation(writer.db, named);
    const records = clauses.flatMap(({ clause, languages }) => {
      const found = findClause(writer.db, id, clause);
      return languages.map((language) => appendConfirmation(writer, found, { language, note }).record);
    });
    return { records };
  });
}

function appendConfirmation(
  { db, append }: RecordWriter,
  clause: StoredClause,
  input: Pick<Input<'translations.confirm'>, 'language' | 'note'>,
): { readonly version: string; readonly record: string } {
  const found = findWritableHead(db, clause);
  if (found === null || found.payload.body[input.language] === undefined) {
    throw new Failure('language-missing', { clause: clause.code, language: input.language });
  }
  if (!found.head.stale.includes(input.language))
    throw new Failure('nothing-changed', { what: `${clause.code} (${input.language})` });
  const { hash } = append('translation.confirmed', clause.negotiation, clause.id, {
    version: found.head.hash,
    language: input.language,
    note: input.note,
    dated: null,
    withdraws: [],
  });
  return { version: found.head.hash, record: hash };
}
