import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { ShownTerm } from '../../../../shared/model/process.ts';
import type { ReadContext, WriteContext } from '../../context.ts';
import { findNegotiation, findTerm } from '../../queries/resolve-names.ts';
import { readDefinedTerms } from '../../queries/text/defined-terms.ts';
import { appendStatement } from '../../records/append-statement.ts';

/** Lists the defined terms of a negotiation, sorted by their words in its first language. */
export function listTerms({ store: { db } }: ReadContext, input: Input<'terms.list'>): ShownTerm[] {
  const { id, description } = findNegotiation(db, input.negotiation);
  return readDefinedTerms(db, id, description.payload.languages);
}

/**
 * Defines a new term, or redefines or withdraws an existing one. Throws `language-unknown`, `term-unknown` or
 * `nothing-changed`.
 */
export function defineTerm(context: WriteContext, input: Input<'terms.define'>): Output<'terms.define'> {
  return context.transact((writer) => {
    const { id, description } = findNegotiation(writer.db, input.negotiation);
    const { languages } = description.payload;
    const { words, variants, definition, withdrawn } = input;
    const what = Object.values(words).find((one) => one !== '') ?? '';
    const used = [words, variants, definition].flatMap((one) => Object.keys(one));
    const named = used.find((one) => !languages.includes(one));
    if (named !== undefined) throw new Failure('language-unknown', { named, known: languages });
    if (input.term === null && withdrawn) throw new Failure('nothing-changed', { what });
    const term = input.term === null ? context.newId() : findTerm(writer.db, id, input.term).entity;
    const definedTerm = { term: words, variants, definition, withdrawn };
    return { term, ...appendStatement(writer, ['term.defined', id, term], definedTerm, what) };
  });
}
