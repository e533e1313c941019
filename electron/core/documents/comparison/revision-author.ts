import type { Party } from '../../../../shared/model/negotiation.ts';
import { findNegotiation } from '../../queries/resolve-names.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { getComparisonWords } from '../../word/redline/comparison-words.ts';
import type { ComparisonSource } from './comparison-source.ts';

/** The party whose changes lead to a text of the store; null for a file, whose author is unknown. */
export function findRevisionParty(db: OpenStore['db'], { negotiation, about }: ComparisonSource): Party | null {
  if (negotiation === null) return null;
  const side = about.foreign ? 'counterpart' : 'ours';
  return findNegotiation(db, negotiation).description.payload.parties.find((party) => party.side === side) ?? null;
}

/** The author's name on exported changes: a party's, otherwise the comparison's own, never a person's (D22). */
export function formatRevisionAuthor(party: Party | null, language: string): string {
  return party?.state[language] || party?.code || getComparisonWords(language).redline;
}
