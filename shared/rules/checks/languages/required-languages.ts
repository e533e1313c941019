import type { Language } from '../../../model/language.ts';
import type { Party } from '../../../model/negotiation.ts';
import { isStateCode } from '../../../text/states/state-names.ts';

export type PartyOfState = Pick<Party, 'side' | 'code' | 'state' | 'nationalLanguage'>;

/**
 * The languages that a text of two parties needs (D6): Indonesian where one of them is Indonesian, and the national language of the
 * other side, in whose place English may stand; null where both parties are of one state.
 */
export function listRequiredLanguages(parties: readonly PartyOfState[]): {
  readonly indonesian: boolean;
  readonly partner: Language | null;
} {
  const other = parties.find(({ side }) => side === 'counterpart');
  return {
    indonesian: parties.some(({ code, nationalLanguage }) => code === 'ID' || nationalLanguage === 'id'),
    partner: areOfOneState(parties) ? null : (other?.nationalLanguage ?? 'en'),
  };
}

/**
 * Whether both parties are of one state. A body whose code is no state's, and for which neither a state nor a language of one is named,
 * is one of our own state.
 */
export function areOfOneState(parties: readonly PartyOfState[]): boolean {
  const [one, other] = parties;
  if (one === undefined || other === undefined) return false;
  const isWithout = ({ code, state, nationalLanguage }: PartyOfState) =>
    !isStateCode(code) &&
    Object.values(state).every((name) => name === '' || name === code) &&
    // English is what the program sets where it knows no other.
    (nationalLanguage === 'en' || one.nationalLanguage === other.nationalLanguage);
  const isSame = Object.entries(one.state).some(([language, name]) => name !== '' && name === other.state[language]);
  return one.code === other.code || isSame || isWithout(one) || isWithout(other);
}
