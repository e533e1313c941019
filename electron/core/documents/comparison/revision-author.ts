import type { Party } from '../../../../shared/model/negotiation.ts';
import { getComparisonWords } from '../../word/redline/comparison-words.ts';

/** The party to which changes that lead to a text of the store are attributed, never a person (D22). */
export function nameTextAuthor(parties: readonly Party[], isForeign: boolean, language: string): string | null {
  const party = parties.find(({ side }) => side === (isForeign ? 'counterpart' : 'ours'));
  return party === undefined ? null : party.state[language] || party.code;
}

/** The author's name on exported changes: a party's, or the comparison's own where it is not known, as of a file. */
export function formatRevisionAuthor(author: string | null, language: string): string {
  return author ?? getComparisonWords(language).redline;
}
