import { escapePattern } from '../../../text/escape-pattern.ts';
import { foldStateName, listStateNames } from '../../../text/states/state-names.ts';

type StatePattern = { readonly code: string; readonly pattern: RegExp };

const patternsByLanguage = new Map<string, readonly StatePattern[]>();

/** The last letters of a Slavic name change with the case; of an adjective, two. */
const ENDING = /(?:(?<=\p{L}{3})(?:ая|яя|ое|ые|ие|ый|ий|ой|ія|ыя)|[аеиіоуыэюяьй])$/u;

function listStatePatterns(language: string): readonly StatePattern[] {
  let known = patternsByLanguage.get(language);
  if (known === undefined) {
    known = listStateNames(language).map(({ code, name }) => ({ code, pattern: createNamePattern(name, language) }));
    patternsByLanguage.set(language, known);
  }
  return known;
}

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
  const words = foldStateName(name);
  return listStatePatterns(language).find(({ pattern }) => pattern.test(words))?.code ?? null;
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
