import type { ShownClause } from '../../../shared/model/shown.ts';

/** Where the table is in the text: at a clause, or if that clause is gone, at the index that it had. */
export type ProjectedPosition = { readonly clause: string | null; readonly index: number };

type PlacedClause = Pick<ShownClause, 'id' | 'number'>;

export function createProjectedPosition(clauses: readonly PlacedClause[], index: number): ProjectedPosition {
  return { clause: clauses[index]?.id ?? null, index };
}

/** Returns the index of the clause in focus; -1 if the text has no clauses. */
export function findProjectedIndex(clauses: readonly PlacedClause[], { clause, index }: ProjectedPosition): number {
  const known = clauses.findIndex(({ id }) => id === clause);
  return known === -1 ? Math.min(Math.max(index, 0), clauses.length - 1) : known;
}

/** Returns the index of the clause with the typed number, else of the one with the last digit alone; -1 for neither. */
export function findTypedClause(clauses: readonly PlacedClause[], typed: string): number {
  const known = clauses.findIndex(({ number }) => number === typed);
  return known === -1 ? clauses.findIndex(({ number }) => number === typed.slice(-1)) : known;
}
