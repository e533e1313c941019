import { findState } from './find-state.ts';

/** The state of our side, where a person names no other. */
export const OWN_STATE = 'ID';

/** The name of the party that belongs to a state, as the names themselves say; null if none of them does. */
export const findOwnParty = (names: readonly string[], language: string, state: string): string | null =>
  names.find((name) => findState(name, language) === state) ?? null;
