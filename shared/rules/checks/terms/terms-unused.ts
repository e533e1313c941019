import { type Found, foundAt } from '../found.ts';
import type { Reading } from '../read/reading.ts';
import { occurrences } from './concepts.ts';
import type { Definition } from './definitions.ts';

/** Terms that a text defines and then never uses. */
export function termsUnused(definitions: readonly Definition[], readings: readonly Reading[]): Found[] {
  const byLanguage = Map.groupBy(readings, ({ where }) => where.language);
  const used = (one: Definition) =>
    byLanguage.get(one.reading.where.language)?.some((reading) => uses(reading, one, definitions)) ?? false;
  return definitions
    .filter((definition) => !used(definition))
    .map(({ reading, term, start, end }) => foundAt('term-unused', reading, start, end, { details: { term } }));
}

function uses(reading: Reading, { stems }: Definition, definitions: readonly Definition[]): boolean {
  const used = occurrences(reading, stems);
  // A term within a definition, its own or another, is not used yet.
  const defining = definitions.filter((one) => one.reading === reading);
  return used.some(({ start, end }) => !defining.some((one) => one.start <= start && end <= one.end));
}
