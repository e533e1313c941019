/** Codes of states (ISO 3166-1), by their names in the languages of texts. */
const statesByLanguage = new Map<string, readonly (readonly [string, string])[]>();

/** The last letters of a state's name change with the case. */
const ENDING = /[аеёиіоуыэюяьй]+$/u;

function listStates(language: string): readonly (readonly [string, string])[] {
  const known = statesByLanguage.get(language);
  if (known !== undefined) return known;
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const found = letters.flatMap((a) =>
    letters.flatMap((b): (readonly [string, string])[] => {
      const name = names.of(a + b);
      return name === undefined || /^[XZ]/.test(a + b) ? [] : [[a + b, name.toLowerCase().replace(ENDING, '')]];
    }),
  );
  // "Guinea" is within "Guinea-Bissau": the longest name is looked for first.
  const sorted = found.toSorted(([, a], [, b]) => b.length - a.length);
  statesByLanguage.set(language, sorted);
  return sorted;
}

/** The code of the state that a party's name contains, "BY" for "… of the Republic of Belarus"; null if there is none. */
export function findState(name: string, language: string): string | null {
  const words = name.toLowerCase();
  return listStates(language).find(([, state]) => state.length > 3 && words.includes(state))?.[0] ?? null;
}

/** The usual name of a state, "Belarus"; its code where there is no such state. */
export function formatStateName(code: string, language: string): string {
  return /^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code) : code;
}

/** The national language of a state among those of a text, otherwise its most common one. */
export function getStateLanguage(code: string, languages: readonly string[]): string {
  const [own] = languages.filter((language) => language !== 'id' && language !== 'en');
  if (own !== undefined) return own;
  return /^[A-Z]{2}$/.test(code) ? new Intl.Locale(`und-${code}`).maximize().language : 'en';
}
