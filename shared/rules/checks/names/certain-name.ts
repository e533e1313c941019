import type { Language } from '../../../model/language.ts';
import { computeEditDistance } from '../../../text/edit-distance.ts';
import { listStateNames } from '../../../text/states/state-names.ts';
import type { TextReading } from '../read/text-reading.ts';
import { STATE_FORM } from './side-names.ts';

/** Words next to which a name is not part of a longer one: "In Belaurs", "ke Belaurs". */
const SMALL =
  /^(?:in|the|from|of|to|with|between|and|for|at|by|under|di|ke|dari|dan|antara|dengan|oleh|untuk|kepada|pada|в|из|с|между|и|от|на|для|у|з|паміж|і|да)$/iu;
const GOES_ON = /^\s(?:of|and|for|dan|untuk|и|по|і|па)\s/iu;

/** Whether a range is a name by itself, without a capitalized word on either side that makes it part of another name. */
export function isNameAlone({ plain, words }: TextReading, start: number, end: number): boolean {
  const before = words.findLast((word) => word.end <= start);
  const after = words.find((word) => word.start >= end);
  const isPart = (word: typeof before, between: string) =>
    word?.capital === true && /^[\s-]$/u.test(between) && !SMALL.test(word.key) && !STATE_FORM.test(word.key);
  return (
    !isPart(before, plain.slice(before?.end ?? start, start)) && !isPart(after, plain.slice(end, after?.start ?? end))
  );
}

/** Whether words after a name can go on with it: "Ministry of Trade and …". */
export const goesOnAsName = ({ plain }: TextReading, end: number): boolean => GOES_ON.test(plain.slice(end, end + 6));

/**
 * Whether a word is the name with a letter too many or two swapped: "Mongollia", "Belaurs". With another letter it may be another
 * name: "Columbia", "Granada". A letter of its own alphabet only, and not the ending, by which words derived from a name differ.
 */
export function isSlip(key: string, name: string): boolean {
  if (name.length < 6 || /[^\p{ASCII}\p{Script=Cyrillic}]/u.test(key) || computeEditDistance(key, name, 1) !== 1)
    return false;
  const first = [...name].findIndex((letter, at) => letter !== key[at]);
  const isDoubled = key.length > name.length && key.replaceAll(/(.)\1/gu, '$1') === name.replaceAll(/(.)\1/gu, '$1');
  const isSwapped = key.length === name.length && [...key].toSorted().join('') === [...name].toSorted().join('');
  return isDoubled || (isSwapped && first < name.length - 2);
}

type StateWord = { readonly code: string; readonly word: string };
const knownWords = new Map<Language, readonly StateWord[]>();

/** The words of the names of states in a language, each with its state. */
function listStateWords(language: Language): readonly StateWord[] {
  let known = knownWords.get(language);
  if (known === undefined) {
    known = listStateNames(language).flatMap(({ code, name }) =>
      name.split(' ').flatMap((word) => (word.length > 3 && !STATE_FORM.test(word) ? [{ code, word }] : [])),
    );
    knownWords.set(language, known);
  }
  return known;
}

/** The words of the names of other states than the one that has a name; each once. */
export function listOtherStates(name: string, language: Language): readonly string[] {
  const key = `${language} ${name}`;
  let others = knownOthers.get(key);
  if (others === undefined) {
    const all = listStateWords(language);
    const own = new Set(all.flatMap(({ code, word }) => (word === name ? [code] : [])));
    others = [...new Set(all.flatMap(({ code, word }) => (own.has(code) ? [] : [word])))];
    if (knownOthers.size < 1000) knownOthers.set(key, others);
  }
  return others;
}

const knownOthers = new Map<string, readonly string[]>();

/** Names near to that of a state that are another place, people or language. */
const NEIGHBOURS = new Set(
  'swede swedes swedish mongol mongols mongolic romani romany malaya malay malays indiana indianapolis indochina australasia australasian austronesia austronesian kenyah germanic italic turkic singapura austral малайя малайи малайю малайей'.split(
    ' ',
  ),
);
/** What is derived from a name: "Belgian", "Argentinean", "Montenegrin". */
const DERIVED = /^(?:[aei]?(?:ans?|ns?|ins?|ines?|neans?|ish|ics?|ese|ois)|i|is|e|es|s)?$/u;

/** Latin, in names of programmes, prizes and plants: "Stipendium Hungaricum". */
const LATIN = /^[a-z]{3,}(?:ic(?:um|us|orum|arum)|iens[ei]s?)$/u;

/** Whether a word is derived from a name by an ending, or is known as something else. */
export function isKnownNeighbour(key: string, name: string, language: Language): boolean {
  if (NEIGHBOURS.has(key) || LATIN.test(key)) return true;
  const stem = name.replace(/(?:ium|land|[aeiouy]+)$/u, '');
  return (
    language === 'en' && stem.length > 3 && key.startsWith(stem) && DERIVED.test(key.slice(stem.length)) && key !== stem
  );
}
