import type { Language } from '../../../model/language.ts';
import { PARTY_PATTERN } from '../../../model/mark.ts';
import type { Party } from '../../../model/negotiation.ts';
import { createOwnCopyOptions } from '../../rendered-clauses.ts';
import { TextReading } from '../read/text-reading.ts';
import { collectSideNames } from './side-names.ts';
import { markSidePairs } from './side-order.ts';

type Sources = { readonly [language: Language]: string };
type MarkableClause = { readonly heading: Sources; readonly body: Sources };

/** The clauses with marks where both sides are named side by side, and the words of each such place. */
export type SideMarkProposal<Clause> = { readonly clauses: Clause[]; readonly places: readonly string[] };

/**
 * Proposes alternat marks for a text that comes from elsewhere (D11, D12): in each language, wherever the names of both
 * sides are joined by "and". Directions, and titles of other instruments, are not marked.
 * @param parties nothing is proposed while a code is missing
 */
export function proposeSideMarks<Clause extends MarkableClause>(
  clauses: readonly Clause[],
  parties: readonly [Party, Party],
): SideMarkProposal<Clause> {
  const places: string[] = [];
  if (!parties.every(({ code }) => PARTY_PATTERN.test(code))) return { clauses: [...clauses], places };
  const marked = clauses.map((clause): Clause => {
    const heading = markSources(clause.heading, 'heading', parties, places);
    const body = markSources(clause.body, 'body', parties, places);
    return { ...clause, heading, body };
  });
  return { clauses: marked, places };
}

function markSources(
  sources: Sources,
  part: 'heading' | 'body',
  parties: readonly [Party, Party],
  places: string[],
): Sources {
  const options = createOwnCopyOptions(parties, new Map());
  return Object.fromEntries(
    Object.entries(sources).map(([language, source]) => {
      const sides = collectSideNames(parties, language);
      const reading = sides === null ? null : TextReading.of({ clause: null, language, part }, source, options);
      if (sides === null || reading === null) return [language, source];
      const marked = markSidePairs(reading, sides);
      for (const place of marked.places) places.push(place);
      return [language, marked.source];
    }),
  );
}
