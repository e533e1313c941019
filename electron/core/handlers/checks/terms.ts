import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { ShownTerm } from '../../../../shared/model/process.ts';
import type { ReadContext, WriteContext } from '../../context.ts';
import { appendStatement } from '../../queries/records/statements.ts';
import { findNegotiation, findTerm } from '../../queries/resolve-names.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { listLiveRecords } from '../../store/statements.ts';

/** Lists the defined terms of a negotiation, sorted by their words in its first language. */
export function listTerms({ store: { db } }: ReadContext, input: Input<'terms.list'>): ShownTerm[] {
  const { id, description } = findNegotiation(db, input.negotiation);
  return readDefinedTerms(db, id, description.payload.languages);
}

/** Of two concurrent definitions of a term the one with the smaller hash counts. */
export function readDefinedTerms(
  db: OpenStore['db'],
  negotiation: string,
  [language = '']: readonly string[],
): ShownTerm[] {
  const found = listLiveRecords(db, 'term.defined', negotiation).flatMap(({ record }) => record ?? []);
  const byTerm = Map.groupBy(
    found.toSorted((a, b) => (a.hash < b.hash ? -1 : 1)),
    ({ entity }) => entity,
  );
  const first = ({ term }: ShownTerm) => term[language] ?? Object.values(term)[0] ?? '';
  return [...byTerm.values()]
    .flatMap(([record]): ShownTerm[] => {
      if (record === undefined || record.payload.withdrawn) return [];
      const { term, variants, definition } = record.payload;
      return [{ id: record.entity, term, variants, definition, record: record.hash }];
    })
    .sort((a, b) => first(a).localeCompare(first(b), language || undefined) || (a.id < b.id ? -1 : 1));
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
    const said = { term: words, variants, definition, withdrawn };
    return { term, ...appendStatement(writer, ['term.defined', id, term], said, what) };
  });
}
