import { escapePattern } from '../../../text/escape-pattern.ts';

type StatePattern = { readonly code: string; readonly pattern: RegExp };

/** States (ISO 3166-1) by the languages of texts. */
const statesByLanguage = new Map<string, readonly StatePattern[]>();

/** Codes that ISO 3166 reserves for what is no state, and those without a meaning. */
const NO_STATES = new Set('AC CP CQ DG EA EU EZ IC QO TA UN ZZ'.split(' '));

/** The last letters of a Slavic name change with the case; of an adjective, two. */
const ENDING = /(?:(?<=\p{L}{3})(?:ая|яя|ое|ые|ие|ый|ий|ой|ія|ыя)|[аеиіоуыэюяьй])$/u;

function listStates(language: string): readonly StatePattern[] {
  const known = statesByLanguage.get(language);
  if (known !== undefined) return known;
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  const found = codes.flatMap((code) => {
    const name = names.of(code);
    return name === undefined || !isStateCode(code) ? [] : [{ code, name: foldName(name) }];
  });
  // "Guinea" is within "Guinea-Bissau": the longest name is looked for first.
  const sorted = found
    .toSorted((a, b) => b.name.length - a.name.length)
    .map(({ code, name }) => ({ code, pattern: createNamePattern(name, language) }));
  statesByLanguage.set(language, sorted);
  return sorted;
}

/** Codes of today only: names are also known for former ones, such as RH for Zimbabwe. */
const isStateCode = (code: string): boolean =>
  !code.startsWith('X') && !NO_STATES.has(code) && new Intl.Locale(`und-${code}`).region === code;

const foldName = (name: string): string => name.toLowerCase().replaceAll('ё', 'е').replaceAll(/\s+/gu, ' ');

/** Matches a name as whole words, in any case: "Саудовской Аравии"; in English also as an adjective: "Malaysian". */
function createNamePattern(name: string, language: string): RegExp {
  const words = name.split(' ').map((word) => {
    const stem = word.replace(ENDING, '');
    // "Мал" of "Мали" also begins "малых предприятий".
    return stem.length > 3 && /[а-яіў]$/.test(stem) ? `${escapePattern(stem)}\\p{L}{0,3}` : escapePattern(word);
  });
  return new RegExp(`(?<!\\p{L})${words.join(' ')}${language === 'en' ? 'n?' : ''}(?!\\p{L})`, 'u');
}

/** The code of the state that a party's name contains, "BY" for "… of the Republic of Belarus"; null if there is none. */
export function findState(name: string, language: string): string | null {
  const words = foldName(name);
  return listStates(language).find(({ pattern }) => pattern.test(words))?.code ?? null;
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
