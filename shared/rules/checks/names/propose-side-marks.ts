import type { CutKind } from '../../../model/clause.ts';
import type { Language } from '../../../model/language.ts';
import { PARTY_PATTERN } from '../../../model/mark.ts';
import type { Party } from '../../../model/negotiation.ts';
import { createOwnCopyOptions } from '../../rendered-clauses.ts';
import { type ReadingLocation, TextReading } from '../read/text-reading.ts';
import { markClosingLanguages } from './mark-closing-languages.ts';
import { collectSideNames } from './side-names.ts';
import { markSidePairs } from './side-order.ts';

type Sources = { readonly [language: Language]: string };
type MarkableClause = { readonly kind: CutKind; readonly heading: Sources; readonly body: Sources };

/** The clauses with marks where both sides are named side by side, and the words of each such place. */
export type SideMarkProposal<Clause> = { readonly clauses: Clause[]; readonly places: readonly string[] };

/**
 * Proposes alternat marks for a text that comes from elsewhere (D11, D12): in each language, wherever the names of both
 * sides are joined by "and", and in the closing on the languages of both. Directions, and titles of other instruments,
 * are not marked.
 * @param parties nothing is proposed while a code is missing
 */
export function proposeSideMarks<Clause extends MarkableClause>(
  clauses: readonly Clause[],
  parties: readonly [Party, Party],
): SideMarkProposal<Clause> {
  const places: string[] = [];
  if (!parties.every(({ code }) => PARTY_PATTERN.test(code))) return { clauses: [...clauses], places };
  const marked = clauses.map((clause): Clause => {
    const read = (part: 'heading' | 'body') =>
      Object.fromEntries(
        Object.entries(clause[part]).map(([language, source]) => {
          const found = markSource(source, { clause: null, language, part }, parties, clause.kind === 'closing');
          for (const place of found.places) places.push(place);
          return [language, found.source];
        }),
      );
    return { ...clause, heading: read('heading'), body: read('body') };
  });
  return { clauses: marked, places };
}

function markSource(source: string, where: ReadingLocation, parties: readonly [Party, Party], isClosing: boolean) {
  const options = createOwnCopyOptions(parties, new Map());
  const [home, other] = parties[0].side === 'ours' ? parties : [parties[1], parties[0]];
  const sides = collectSideNames(parties, where.language);
  const reading = sides === null ? null : TextReading.of(where, source, options);
  const named = sides === null || reading === null ? { source, places: [] } : markSidePairs(reading, sides);
  const closing = isClosing ? TextReading.of(where, named.source, options) : null;
  const languages = closing === null ? null : markClosingLanguages(closing, [home, other]);
  return languages === null ? named : { source: languages.source, places: [...named.places, languages.words] };
}
