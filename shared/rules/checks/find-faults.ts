import { findDoubledWords } from './form/doubled-words.ts';
import { findPlaceholders, isForm } from './form/placeholders.ts';
import { checkPreambleCapitals } from './form/preamble-capitals.ts';
import { checkItemEndings, findDoubledPunctuation } from './form/punctuation.ts';
import { findMixedQuotes, findUnbalancedMarks } from './form/quotation.ts';
import { checkSpacing } from './form/spacing.ts';
import { checkSpoofs } from './form/spoofs.ts';
import { checkClosingClause } from './languages/closing-clause.ts';
import { checkMissingTexts } from './languages/missing-texts.ts';
import { checkAlternatDirection, checkUnpairedAlternats } from './marks/alternats.ts';
import { bracketsLiteral } from './marks/bracket-literal.ts';
import { checkPartNumbers } from './marks/clause-numbers.ts';
import { checkOwnParts } from './marks/own-parts.ts';
import { checkBrokenReferences, checkReferencedParts, checkTypedReferences } from './marks/references.ts';
import { checkNameDifferences } from './names/name-differences.ts';
import { checkNearNames } from './names/near-names.ts';
import { checkPartyNames } from './names/party-names.ts';
import { checkSideOrder } from './names/side-order.ts';
import { checkDates } from './numbers/check-dates.ts';
import { checkNumberWords } from './numbers/check-number-words.ts';
import { checkExtensionPeriod } from './numbers/extension-period.ts';
import { checkItemDifferences } from './numbers/item-differences.ts';
import { checkNumberDifferences } from './numbers/number-differences.ts';
import type { CheckedText } from './read/checked-text.ts';
import type { RawFinding } from './read/raw-finding.ts';
import type { TextReading } from './read/text-reading.ts';
import { type Concepts, locateConcepts } from './terms/concepts.ts';
import { checkOwnInstrument } from './terms/own-instrument.ts';
import { checkTermCapitals, checkTermDifferences } from './terms/term-differences.ts';
import type { ClauseFacts, TextFacts } from './text-facts.ts';
import { checkTreatyTitle, checkTreatyWords } from './treaty/treaty-words.ts';

/** All faults of a clause. */
export function findClauseFaults({ read }: ClauseFacts, whole: TextFacts, text: CheckedText): RawFinding[] {
  const concepts = new Map(read.all.map((reading) => [reading, locateConcepts(reading, whole.wordings)]));
  const inForm = isForm(read);
  const conceptsOf = (reading: TextReading): Concepts => concepts.get(reading) ?? new Map();
  return [
    ...checkMissingTexts(read, text),
    ...read.all.flatMap((reading) => findReadingFaults(reading, whole, text)),
    ...read.all.flatMap((reading) => [
      ...checkTreatyWords(reading, text, whole.definedSides),
      ...checkOwnInstrument(reading, read.clause.kind, text),
      ...checkTermCapitals(reading, conceptsOf(reading)),
      ...checkTypedReferences(reading, text),
      ...checkReferencedParts(reading, text),
      ...checkOwnParts(reading, text),
      ...checkPartNumbers(reading, text),
      ...findPlaceholders(reading, read.clause.kind, inForm),
      ...checkNumberWords(reading),
      ...checkDates(reading, text),
      ...checkItemEndings(reading),
    ]),
    ...(whole.terms.get(read.clause.code) ?? []),
    ...whole.notices.filter(({ clause }) => clause === read.clause.code),
    ...checkPreambleCapitals(read, whole.capitals),
    ...checkClosingClause(read, text),
    ...checkTermDifferences(read, conceptsOf),
    ...checkNameDifferences(read),
    ...checkItemDifferences(read),
    ...checkNumberDifferences(read, text),
    ...checkExtensionPeriod(read, text),
  ];
}

/** Faults that the title block and clauses have in common. */
function findReadingFaults(reading: TextReading, { names, sides, quotes }: TextFacts, text: CheckedText): RawFinding[] {
  const [home, other] = text.parties[0].side === 'ours' ? text.parties : [text.parties[1], text.parties[0]];
  return [
    ...checkSpoofs(reading),
    ...checkUnpairedAlternats(reading, [home.code, other.code]),
    ...checkAlternatDirection(reading),
    ...checkBrokenReferences(reading, text),
    ...bracketsLiteral(reading, text),
    ...checkPartyNames(reading, names),
    ...checkNearNames(reading, sides.get(reading.where.language) ?? null),
    ...checkSideOrder(reading, sides.get(reading.where.language) ?? null),
    ...checkSpacing(reading),
    ...findUnbalancedMarks(reading),
    ...findMixedQuotes(reading, quotes.get(reading.where.language) ?? null),
    ...findDoubledPunctuation(reading),
    ...findDoubledWords(reading),
  ];
}

/** All faults of the title block. */
export function findTitleFaults(reading: TextReading, whole: TextFacts, text: CheckedText): RawFinding[] {
  return [
    ...checkTreatyTitle(reading, text),
    ...findReadingFaults(reading, whole, text),
    ...findPlaceholders(reading, 'preamble'),
  ];
}
