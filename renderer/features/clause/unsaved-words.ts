import type { ShownClause } from '../../../shared/model/shown.ts';
import type { UnsavedTyping } from './use-typings.ts';

/** A clause as it will read once what was typed in it is saved; the clause itself where nothing was typed. */
export function applyUnsavedTypings(clause: ShownClause, typings: readonly UnsavedTyping[]): ShownClause {
  if (typings.length === 0) return clause;
  const typed = (part: 'heading' | 'body') => ({
    ...clause[part],
    ...Object.fromEntries(typings.map((one) => [one.language, one[part]])),
  });
  return { ...clause, heading: typed('heading'), body: typed('body') };
}
