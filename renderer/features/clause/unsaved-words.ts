import type { ShownClause } from '../../../shared/model/shown.ts';
import type { UnsavedTyping } from './typing-session.ts';

/** Returns a clause with its unsaved typing applied; the clause itself if there is none. */
export function applyUnsavedTypings(clause: ShownClause, typings: readonly UnsavedTyping[]): ShownClause {
  if (typings.length === 0) return clause;
  const typed = (part: 'heading' | 'body') => ({
    ...clause[part],
    ...Object.fromEntries(typings.map((one) => [one.language, one[part]])),
  });
  return { ...clause, heading: typed('heading'), body: typed('body') };
}
