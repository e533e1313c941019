import type { Language } from '../../model/language.ts';
import { findCapitalCustoms, listOpenings, type OpeningCustom } from './form/preamble-capitals.ts';
import { countQuotes, findUsualQuotes, type QuoteCount, type QuoteStyle } from './form/quotation.ts';
import { collectPartyNames, type PartyNames } from './names/party-names.ts';
import { collectSideNames } from './names/side-names.ts';
import { checkNoticePeriods, findNoticePeriods, type NoticePeriod } from './numbers/notice-periods.ts';
import type { CheckedClause, CheckedText } from './read/checked-text.ts';
import { ClauseReadings, readTitleBlock } from './read/clause-readings.ts';
import type { RawFinding } from './read/raw-finding.ts';
import { collectConcepts, indexWordings, type Wordings } from './terms/concepts.ts';
import { type Definition, findDefinitions } from './terms/definitions.ts';
import { checkUndefinedTerms, findSuspectedTerms, type SuspectedTerm } from './terms/undefined-terms.ts';
import { checkUnusedTerms } from './terms/unused-terms.ts';
import { listDefinedSides } from './treaty/treaty-words.ts';

/** What is read of a clause once, for the checks of the whole text. */
export type ClauseFacts = {
  readonly read: ClauseReadings;
  readonly definitions: readonly Definition[];
  readonly suspects: readonly SuspectedTerm[];
  readonly quotes: readonly (readonly [Language, QuoteCount])[];
  /** The beginnings of recitals and closings, and whether they are in capitals. */
  readonly openings: readonly (readonly [OpeningCustom, boolean])[];
  readonly notices: readonly NoticePeriod[];
};

export function readClauseFacts(clause: CheckedClause, text: CheckedText): ClauseFacts {
  const read = new ClauseReadings(clause, text);
  const quotes = read.all.map((reading) => [reading.where.language, countQuotes(reading)] as const);
  return {
    read,
    definitions: read.all.flatMap(findDefinitions),
    suspects: read.all.flatMap(findSuspectedTerms),
    quotes,
    openings: listOpenings(read),
    notices: findNoticePeriods(read, text),
  };
}

/** What the checks of a clause need to know about the rest of the text. */
export type TextFacts = {
  readonly wordings: Wordings;
  readonly names: ReadonlyMap<string, PartyNames>;
  readonly sides: ReadonlyMap<string, ReturnType<typeof collectSideNames>>;
  readonly quotes: ReadonlyMap<string, QuoteStyle | null>;
  /** Where recitals and closings begin in capitals. */
  readonly capitals: ReadonlySet<OpeningCustom>;
  readonly terms: ReadonlyMap<string | null, readonly RawFinding[]>;
  /** The languages in which the text defines what treaties call their sides. */
  readonly definedSides: ReadonlySet<Language>;
  readonly notices: readonly RawFinding[];
};

/** Collects the facts of a whole text. */
export function collectTextFacts(text: CheckedText, all: readonly ClauseFacts[]): TextFacts {
  const definitions = all.flatMap((one) => one.definitions);
  const readings = all.flatMap(({ read }) => read.all);
  // The title block may say what its parties are called.
  const defined = [...readTitleBlock(text).flatMap(findDefinitions), ...definitions];
  const concepts = collectConcepts(text, defined);
  const headings = readings.filter(({ where }) => where.part === 'heading');
  const terms = [
    ...checkUnusedTerms(definitions, readings),
    ...checkUndefinedTerms(
      all.flatMap(({ suspects }) => suspects),
      defined,
      concepts,
      headings,
      text,
    ),
  ];
  const quotes = text.languages.map((language) => {
    const own = all.flatMap((one) => one.quotes.filter(([of]) => of === language).map(([, count]) => count));
    return [language, findUsualQuotes(own)] as const;
  });
  return {
    wordings: indexWordings(concepts),
    names: collectPartyNames(text),
    sides: new Map(text.languages.map((language) => [language, collectSideNames(text.parties, language)])),
    quotes: new Map(quotes),
    capitals: findCapitalCustoms(all.flatMap(({ openings }) => openings)),
    terms: Map.groupBy(terms, ({ clause }) => clause),
    definedSides: listDefinedSides(defined),
    notices: checkNoticePeriods(
      all.flatMap((one) => one.notices),
      text,
    ),
  };
}
