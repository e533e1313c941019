import { PARTY_PATTERN } from '../../../model/mark.ts';
import { computeEditDistance } from '../../../text/edit-distance.ts';
import { foldStateName, isStateCode, listStateNames } from '../../../text/states/state-names.ts';
import { findState, formatStateName } from './find-state.ts';

const LANGUAGES = ['en', 'id', 'ru', 'be'] as const;
/** The most letters in which a name may differ from the one that is meant, and the most that are offered. */
const MOST_FAULTS = 3;
const MOST_OFFERED = 3;

/**
 * The code of a state that a person names by its code, or by a usual or formal name in any of our languages: "ph",
 * "Viet Nam", «Кыргызская Республика». Other codes of a party, such as ASEAN, stay as they are. Null if there is none.
 */
export function resolvePartyCode(written: string): string | null {
  const code = written.trim().toUpperCase();
  if (isStateCode(code)) return code;
  const words = foldStateName(written);
  const whole = LANGUAGES.flatMap(listStateNames).find(({ name }) => name === words)?.code;
  const found = whole ?? LANGUAGES.map((language) => findState(written, language)).find((one) => one !== null);
  return found ?? (PARTY_PATTERN.test(written.trim()) ? written.trim() : null);
}

/** The states whose names are nearest to what was written, as "Philippines (PH)" in a language; at most three. */
export function listNearestStates(written: string, language: string): readonly string[] {
  const words = foldStateName(written);
  const all = LANGUAGES.flatMap(listStateNames).map(({ code, name }) => {
    const isPart = words.length > 3 && (name.startsWith(words) || words.includes(name));
    return { code, distance: isPart ? 1 : computeEditDistance(words, name, MOST_FAULTS) };
  });
  const near = all.filter(({ distance }) => distance <= MOST_FAULTS).toSorted((a, b) => a.distance - b.distance);
  const codes = [...new Set(near.map(({ code }) => code))].slice(0, MOST_OFFERED);
  return codes.map((code) => `${formatStateName(code, language)} (${code})`);
}
