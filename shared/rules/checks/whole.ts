import type { Language } from '../../model/language.ts';
import type { CheckedClause, CheckedText } from './checked-text.ts';
import { type QuoteCount, type QuoteStyle, quoteCount, usualQuotes } from './form/quotation.ts';
import type { Found } from './found.ts';
import { type PartyNames, partyNames } from './names/party-names.ts';
import { ReadClause } from './read/read-text.ts';
import { conceptsOf, type Wordings, wordingsOf } from './terms/concepts.ts';
import { type Definition, definitionsIn } from './terms/definitions.ts';
import { type Suspect, suspectsIn, termsUndefined } from './terms/terms-undefined.ts';
import { termsUnused } from './terms/terms-unused.ts';

/** What is read of a clause once, for the checks of the whole text. */
export type Known = {
  readonly read: ReadClause;
  readonly definitions: readonly Definition[];
  readonly suspects: readonly Suspect[];
  readonly quotes: readonly (readonly [Language, QuoteCount])[];
};

/** Reads a clause. */
export function known(clause: CheckedClause, text: CheckedText): Known {
  const read = new ReadClause(clause, text);
  const quotes = read.all.map((reading) => [reading.where.language, quoteCount(reading)] as const);
  return { read, definitions: read.all.flatMap(definitionsIn), suspects: read.all.flatMap(suspectsIn), quotes };
}

/** What the checks of a clause must know of the rest of the text. */
export type Whole = {
  readonly wordings: Wordings;
  readonly names: ReadonlyMap<string, PartyNames>;
  readonly quotes: ReadonlyMap<string, QuoteStyle | null>;
  readonly terms: ReadonlyMap<string | null, readonly Found[]>;
};

/** Works out what is known of a whole text. */
export function wholeOf(text: CheckedText, all: readonly Known[]): Whole {
  const definitions = all.flatMap((one) => one.definitions);
  const readings = all.flatMap(({ read }) => read.all);
  const concepts = conceptsOf(text, definitions);
  const headings = readings.filter(({ where }) => where.part === 'heading');
  const terms = [
    ...termsUnused(definitions, readings),
    ...termsUndefined(
      all.flatMap(({ suspects }) => suspects),
      definitions,
      concepts,
      headings,
      text,
    ),
  ];
  const quotes = text.languages.map((language) => {
    const own = all.flatMap((one) => one.quotes.filter(([of]) => of === language).map(([, count]) => count));
    return [language, usualQuotes(own)] as const;
  });
  return {
    wordings: wordingsOf(concepts),
    names: partyNames(text),
    quotes: new Map(quotes),
    terms: Map.groupBy(terms, ({ clause }) => clause),
  };
}
