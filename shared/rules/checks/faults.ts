import type { CheckedText } from './checked-text.ts';
import { placeholders } from './form/placeholders.ts';
import { preambleCapitals } from './form/preamble.ts';
import { doubled, itemEnds } from './form/punctuation.ts';
import { mixedQuotes, unbalanced } from './form/quotation.ts';
import { spacing } from './form/spacing.ts';
import { spoofs } from './form/spoofs.ts';
import type { Found } from './found.ts';
import { closingFaults } from './languages/closing.ts';
import { clauseMissing } from './languages/missing.ts';
import { alternatDirection, alternatUnpaired } from './marks/alternat.ts';
import { bracketsLiteral } from './marks/bracket-literal.ts';
import { referencesBroken, referencesTyped } from './marks/references.ts';
import { namesDiffer } from './names/names.ts';
import { partyNameFaults } from './names/party-names.ts';
import { extensionDiffers } from './numbers/extension.ts';
import { itemsDiffer } from './numbers/items-differ.ts';
import { numberWords } from './numbers/number-words-check.ts';
import { numbersDiffer } from './numbers/numbers-differ.ts';
import type { Reading } from './read/reading.ts';
import { type Concepts, conceptsIn } from './terms/concepts.ts';
import { termCapitals, termsDiffer } from './terms/terms-differ.ts';
import { treatyTitle, treatyWords } from './treaty/treaty-words.ts';
import type { Known, Whole } from './whole.ts';

/** Everything that is found in a clause. */
export function clauseFaults({ read }: Known, whole: Whole, text: CheckedText): Found[] {
  const concepts = new Map(read.all.map((reading) => [reading, conceptsIn(reading, whole.wordings)]));
  const conceptsOf = (reading: Reading): Concepts => concepts.get(reading) ?? new Map();
  return [
    ...clauseMissing(read, text),
    ...read.all.flatMap((reading) => readingFaults(reading, whole, text)),
    ...read.all.flatMap((reading) => [
      ...treatyWords(reading, text),
      ...termCapitals(reading, conceptsOf(reading)),
      ...referencesTyped(reading, text),
      ...placeholders(reading, read.clause.kind),
      ...numberWords(reading),
      ...itemEnds(reading),
    ]),
    ...(whole.terms.get(read.clause.code) ?? []),
    ...preambleCapitals(read),
    ...closingFaults(read, text),
    ...termsDiffer(read, conceptsOf),
    ...namesDiffer(read),
    ...itemsDiffer(read),
    ...numbersDiffer(read, text),
    ...extensionDiffers(read, text),
  ];
}

/** What is looked for in the title block and in clauses alike. */
function readingFaults(reading: Reading, { names, quotes }: Whole, text: CheckedText): Found[] {
  const [home, other] = text.parties[0].side === 'ours' ? text.parties : [text.parties[1], text.parties[0]];
  return [
    ...spoofs(reading),
    ...alternatUnpaired(reading, [home.code, other.code]),
    ...alternatDirection(reading),
    ...referencesBroken(reading, text),
    ...bracketsLiteral(reading, text),
    ...partyNameFaults(reading, names),
    ...spacing(reading),
    ...unbalanced(reading),
    ...mixedQuotes(reading, quotes.get(reading.where.language) ?? null),
    ...doubled(reading),
  ];
}

/** Everything that is found in the title block. */
export function titleFaults(reading: Reading, whole: Whole, text: CheckedText): Found[] {
  return [...treatyTitle(reading, text), ...readingFaults(reading, whole, text), ...placeholders(reading, 'preamble')];
}
