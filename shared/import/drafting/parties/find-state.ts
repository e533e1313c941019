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

/**
 * The state of the other party where its name has none: the only one besides ours that further words have, such as those of a
 * title; null if they have none or several.
 */
export function findOtherState(words: readonly string[], own: string, language: string): string | null {
  const folded = words.map(foldStateName);
  const codes = listStatePatterns(language).flatMap(({ code, pattern }) =>
    code !== own && folded.some((one) => pattern.test(one)) ? [code] : [],
  );
  const [code, ...others] = new Set(codes);
  return code !== undefined && others.length === 0 ? code : null;
}

/** The most words of a state's name with its form: "of the United Kingdom of Great Britain and Northern Ireland". */
const MOST_WORDS = 9;
const LANGUAGES = ['en', 'id', 'ru', 'be'] as const;
/** What stands before the name that a state is known by. */
const FORM =
  /^(?:of )?(?:the )?(?:(?:republic|kingdom|state|commonwealth|sultanate|federation) of (?:the )?|(?:republik|kerajaan|negara|federasi) |(?:республик|рэспублік|королевств|каралеўств|государств)\p{L}* )?/u;

/** Whether words are the name of a state and nothing else, in any case and any of our languages: "Республики Беларусь". */
export function isStateName(words: string): boolean {
  const folded = foldStateName(words);
  const usual = folded.replace(FORM, '');
  const isWhole = (one: string, pattern: RegExp) => pattern.exec(one)?.[0] === one;
  return LANGUAGES.some((language) =>
    listStatePatterns(language).some(({ pattern }) => isWhole(usual, pattern) || isWhole(folded, pattern)),
  );
}

/** Whether a name ends with that of a state, in any of our languages. */
export function endsWithState(name: string): boolean {
  const words = name.trim().split(/\s+/u);
  return words.slice(-MOST_WORDS).some((_, at, last) => isStateName(last.slice(at).join(' ')));
}

/** The usual name of a state, "Belarus"; its code where there is no such state. */
export function formatStateName(code: string, language: string): string {
  return /^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code) : code;
}

/** The national language of a state among those of a text, otherwise its most common one. */
export function getStateLanguage(code: string, languages: readonly string[]): string {
  const [own] = languages.filter((language) => language !== 'id' && language !== 'en');
  if (own !== undefined) return own;
  // Its most common language is Russian; the state language is Kazakh.
  if (code === 'KZ') return 'kk';
  return /^[A-Z]{2}$/.test(code) ? new Intl.Locale(`und-${code}`).maximize().language : 'en';
}
