import { inCapitals } from '../form/casing.ts';
import { type Found, foundAt, foundIn } from '../found.ts';
import { counterpart } from '../read/alignment.ts';
import type { ReadClause } from '../read/read-text.ts';
import type { Reading } from '../read/reading.ts';
import { type Concept, conceptsIn, type Occurrence, type Wordings } from './concepts.ts';

type Used = { readonly reading: Reading; readonly at: readonly Occurrence[] };

/** Terms that a clause has in one language and not at all in another (D10). */
export function termsDiffer(clause: ReadClause, wordings: Wordings): Found[] {
  const all = clause.compared().map((reading) => ({ reading, concepts: conceptsIn(reading, wordings) }));
  const concepts = new Set(all.flatMap((one) => [...one.concepts.keys()]));
  return [...concepts].flatMap((concept) => {
    const used = all
      .filter(({ reading }) => concept.phrases.has(reading.where.language))
      .map((one): Used => ({ reading: one.reading, at: one.concepts.get(concept) ?? [] }));
    const having = used.filter(({ at }) => at.length > 0);
    const lacking = used.filter(({ at }) => at.length === 0);
    const [first] = having;
    if (first === undefined || lacking.length === 0) return [];
    // What most languages leave out, one has too much.
    return lacking.length > having.length
      ? having.map((one) => extra(one, lacking[0] ?? one))
      : lacking.map((one) => missing(concept, one, first));
  });
}

function missing({ names }: Concept, { reading }: Used, { reading: base, at }: Used): Found {
  const { clause, language } = reading.where;
  const [first = { start: 0, end: 0 }] = at;
  const term = names[language] ?? '';
  const details = { term, times: at.length, there: base.text.slice(first.start, first.end), base: base.where.language };
  const more = { place: counterpart(base, reading, first.start), other: base.at(first.start, first.end), details };
  return foundIn('term-differs', clause, language, `- ${term}`, more);
}

function extra({ reading, at }: Used, { reading: base }: Used): Found {
  const [first = { start: 0, end: 0 }] = at;
  const term = reading.text.slice(first.start, first.end);
  const details = { term, times: at.length, base: base.where.language, context: 'extra' };
  return foundAt('term-differs', reading, first.start, first.end, { details });
}

/** A term of several words that stands without its capitals. */
export function termCapitals(reading: Reading, wordings: Wordings): Found[] {
  const { language } = reading.where;
  return [...conceptsIn(reading, wordings)].flatMap(([{ names }, all]) => {
    const term = names[language];
    if (term === undefined || !/^\p{Lu}/u.test(term) || inCapitals(term)) return [];
    return all.flatMap(({ start, end }) => {
      const here = reading.text.slice(start, end);
      if (!/^\p{Ll}/u.test(here) || !/\s/.test(here)) return [];
      return [foundAt('term-differs', reading, start, end, { details: { term, here, context: 'capitals' } })];
    });
  });
}
