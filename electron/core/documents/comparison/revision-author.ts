import type { Party } from '../../../../shared/model/negotiation.ts';
import { findNegotiation } from '../../queries/resolve-names.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { getComparisonWords } from '../../word/redline/comparison-words.ts';
import type { ComparisonSource } from './comparison-source.ts';

/** The side whose changes lead to a text of the store; null for a file, whose writer nobody knows. */
export function findRevisionParty(db: OpenStore['db'], { negotiation, about }: ComparisonSource): Party | null {
  if (negotiation === null) return null;
  const side = about.foreign ? 'counterpart' : 'ours';
  return findNegotiation(db, negotiation).description.payload.parties.find((party) => party.side === side) ?? null;
}

/** Under which name changes leave the house: a side's, or that of the comparison itself; never a person's (D22). */
export function formatRevisionAuthor(party: Party | null, language: string): string {
  return party?.state[language] || party?.code || getComparisonWords(language).redline;
}
