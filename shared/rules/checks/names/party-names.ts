import type { Language } from '../../../model/language.ts';
import type { Party } from '../../../model/negotiation.ts';
import { computeEditDistance } from '../../../text/edit-distance.ts';
import { escapeMarkup } from '../../../text/marks/print-marks.ts';
import { isUpperCase } from '../../../text/match-case.ts';
import type { CheckedText } from '../read/checked-text.ts';
import { createTextFinding, type RawFinding } from '../read/raw-finding.ts';
import type { Word } from '../read/split-words.ts';
import { normalizeWord, stemWord } from '../read/stem-word.ts';
import type { TextReading } from '../read/text-reading.ts';
import { goesOnAsName, isKnownNeighbour, isNameAlone, isSlip, listOtherStates } from './certain-name.ts';
import { STATE_FORM } from './side-names.ts';

type FullName = { readonly whole: string; readonly keys: readonly string[]; readonly stems: readonly string[] };

/** The names of the sides in one language. `short` is the state's name without its form of state: Belarus. */
export type PartyNames = {
  readonly short: readonly string[];
  readonly long: readonly FullName[];
  /** The states' names in full, which the names of their bodies end with. */
  readonly states: readonly string[];
  /** Words already checked, with the name that they should be. */
  readonly seen: Map<string, string | null>;
  /** The long names that may begin with a word, by its key. */
  readonly beginning: Map<string, readonly FullName[]>;
};

export function collectPartyNames({ parties, languages }: CheckedText): ReadonlyMap<Language, PartyNames> {
  let names = cachedPartyNames.get(parties);
  if (names === undefined) {
    names = new Map(languages.map((one) => [one, buildPartyNames(parties, one)]));
    cachedPartyNames.set(parties, names);
  }
  return names;
}

const cachedPartyNames = new WeakMap<CheckedText['parties'], ReadonlyMap<Language, PartyNames>>();

function buildPartyNames(parties: readonly Party[], language: Language): PartyNames {
  const long = parties.flatMap(({ state, ministry }) =>
    [state[language] ?? '', ministry[language] ?? ''].flatMap((whole): FullName[] => {
      const keys = (whole.match(/[\p{L}'’-]+/gu) ?? []).map(normalizeWord);
      return keys.length < 2 ? [] : [{ whole, keys, stems: keys.map((key) => stemWord(key, language)) }];
    }),
  );
  const short = parties.flatMap(({ state }) => {
    const own = (state[language] ?? '')
      .split(/\s+/)
      .filter((word) => word !== '' && !STATE_FORM.test(normalizeWord(word)));
    return own.length === 1 ? own : [];
  });
  const states = parties.flatMap(({ state }) => ((state[language] ?? '') === '' ? [] : [state[language] ?? '']));
  return { short, long, states, seen: new Map(), beginning: new Map() };
}

/** Names of a side that are misspelt, or differ from the description of the text. */
export function checkPartyNames(reading: TextReading, names: ReadonlyMap<Language, PartyNames>): RawFinding[] {
  const own = names.get(reading.where.language);
  if (own === undefined) return [];
  const { words, plain } = reading;
  const found: RawFinding[] = [];
  words.forEach((word, at) => {
    if (!word.capital) return;
    const close = findMeantName(word.key, own, reading.where.language);
    const misspelt = close === null || isQuoted(plain, word) || isOfEnglishName(reading, word) ? null : close;
    if (misspelt !== null)
      found.push(
        createNameFinding(reading, [word.start, word.end], misspelt, isSlip(word.key, normalizeWord(misspelt))),
      );
    for (const name of misspelt === null ? listNamesFrom(word, own, reading.where.language) : []) {
      const deviation = findDeviation(reading, at, name);
      if (deviation === null || !isNameAlone(reading, word.start, deviation.end)) continue;
      const isWhole = own.states.some((state) => name.whole.endsWith(state));
      found.push(createNameFinding(reading, [word.start, deviation.end], name.whole, isWhole && deviation.isSlip));
    }
  });
  // "The Republic of Indonezia" is one finding, of the word.
  return found.filter(({ place }) => !found.some((other) => other.place !== place && isWithin(other.place, place)));
}

type Place = RawFinding['place'];
const isWithin = (inner: Place, outer: Place): boolean =>
  inner !== null && outer !== null && outer.start <= inner.start && inner.end <= outer.end;

/** @param isSure whether nothing else than the name can be meant: only then it is offered as the fix. */
function createNameFinding(
  reading: TextReading,
  [start, end]: readonly [number, number],
  name: string,
  isSure: boolean,
): RawFinding {
  const word = reading.text.slice(start, end);
  const place = reading.at(start, end);
  // A Slavic name takes the case of its sentence: only a person can choose it.
  const fits =
    isSure &&
    !isInflected(reading.where.language) &&
    place.end - place.start === word.length &&
    isNameAlone(reading, start, end);
  return createTextFinding('party-name', reading, start, end, {
    details: { word, name },
    fix: fits ? escapeMarkup(isUpperCase(word) ? name.toUpperCase() : name) : null,
  });
}

/** "Malaysian Palm Oil Board", "Belarusian Potash Company": an English adjective in the name of something, in an Indonesian text. */
const isOfEnglishName = (reading: TextReading, { key, start, end }: Word): boolean =>
  reading.where.language === 'id' && /(?:ian|ese|ish)$/u.test(key) && !isNameAlone(reading, start, end);

/** A name in quotation marks is written as its owner writes it. */
function isQuoted(plain: string, { start, end }: Word): boolean {
  return (
    /[“«"][^”»"\n]{0,80}$/u.test(plain.slice(Math.max(0, start - 82), start)) &&
    /^[^“«"\n]{0,80}[”»"]/u.test(plain.slice(end, end + 82))
  );
}

/**
 * The state name that a word resembles: Belarusia, Byelorussia, Indonezia. Null for the name itself and its inflected
 * forms.
 */
function findMeantName(key: string, { short, seen }: PartyNames, language: Language): string | null {
  let name = seen.get(key);
  if (name === undefined) {
    name = short.find((one) => isMisspelling(key, normalizeWord(one), language)) ?? null;
    seen.set(key, name);
  }
  return name;
}

function isMisspelling(key: string, name: string, language: Language): boolean {
  return (
    name.length > 4 &&
    key[0] === name[0] &&
    !isInflection(key, name, language) &&
    isSpelledAlike(key, name) &&
    !isKnownNeighbour(key, name, language) &&
    // "Australia" is no misspelt Austria.
    !listOtherStates(name, language).some((other) => other[0] === key[0] && isFormOf(key, other, language))
  );
}

/** Whether a word is another state's name in a form of it. */
function isFormOf(key: string, name: string, language: Language): boolean {
  if (key === name || isKnownNeighbour(key, name, language)) return true;
  return isInflected(language)
    ? stemWord(key, language) === stemWord(name, language) || isRussianAdjective(key, name)
    : key.startsWith(name);
}

const ENGLISH = /^(?:'s?|n|ns|n's|an|ans|ian|ians|ian's|i|is|ese|er|ers)?$/;

function isInflection(key: string, name: string, language: Language): boolean {
  if (key === name) return true;
  switch (language) {
    case 'en':
      return key.startsWith(name)
        ? ENGLISH.test(key.slice(name.length))
        : name.startsWith(key) || isEnglishAdjective(key, name);
    case 'be':
      return isBelarusianCase(key, name) || isRussianAdjective(key, name);
    case 'ru':
      return stemWord(key, language) === stemWord(name, language) || isRussianAdjective(key, name);
    default:
      return key === `${name}-nya` || name.startsWith(key);
  }
}

/** "Montenegrin", "Turkish", "Mexican": the end of the name gives way. */
function isEnglishAdjective(key: string, name: string): boolean {
  const stem = name.replace(/[aeiou]?[aeiouy]$/, '');
  return stem !== name && key.startsWith(stem) && /^[aeiou]?(?:ans?|ins?|ish)$/.test(key.slice(stem.length));
}

/** "у Беларусі", "Інданезіяй". */
function isBelarusianCase(key: string, name: string): boolean {
  const stem = name.replace(/[аьяеоій]$/u, '');
  return (
    key.startsWith(stem) &&
    /^(?:[аьяіюуыео]|[аоея]й|[ая]ю|[аяое]м|ом|сю|[аяі]мі|[ая]х|[аоя]ў|ава?|ага|аму)?$/u.test(key.slice(stem.length))
  );
}

/** "Белорусский" is correct although the name is "Беларусь"; so is "индонезийский". */
function isRussianAdjective(key: string, name: string): boolean {
  const adjective =
    /^(.*?)(?:ий|ей|ь)?ск(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими|и|і|ага|аму|ім|ай|ае|ія|іх|імі)?$/u.exec(key);
  if (adjective === null && !/(?:ец|ц[аеуы]|цев|цам|цами|цах|цем)$/u.test(key)) return false;
  return removeVowels(key).startsWith(removeVowels(name).slice(0, 3));
}

function isSpelledAlike(key: string, name: string): boolean {
  // A name with a longer ending is another name: Belaruskali.
  if (key.startsWith(name.replace(/ь$/u, ''))) return key.length <= name.length + 3;
  const limit = name.length > 6 ? 2 : 1;
  if (computeEditDistance(key, name, limit) <= limit) return true;
  const bones = removeVowels(name);
  return bones.length > 3 && removeVowels(key).startsWith(bones) && key.length <= name.length + 4;
}

function removeVowels(word: string): string {
  return word.replaceAll(/[aeiouyаеёиіоуыэюяьъй'’-]/gu, '').replaceAll(/(.)\1+/gu, '$1');
}

/** Where a deviating name ends, and whether it differs by one slip of the keyboard, or by short words. */
type Deviation = { readonly end: number; readonly isSlip: boolean };

/**
 * A name of several words that begins at a word and deviates from the correct one: a misspelt word, or a short word
 * missing or added. Null if the name is correct, or another name: another ministry is another name.
 */
function findDeviation(reading: TextReading, from: number, name: FullName): Deviation | null {
  const { words, plain } = reading;
  const { language } = reading.where;
  let [at, faults, slips] = [from, 0, true];
  for (let n = 0; n < name.keys.length; n += 1) {
    const [word, before] = [words[at], words[at - 1]];
    const [key = '', own = ''] = [name.keys[n], name.stems[n]];
    if (word === undefined || (at > from && before !== undefined && !/^\s$/.test(plain.slice(before.end, word.start))))
      return null;
    if (isWord(word, key, own, language)) {
      at += 1;
      continue;
    }
    faults += 1;
    if (n > 0 && isSmallWord(key)) continue;
    if (n > 0 && isSmallWord(word.key) && words[at + 1]?.stem === own) at += 2;
    else if (isNearly(word, key, own, language) && !listOtherStates(key, language).includes(word.key)) {
      slips &&= faults === 1 && computeEditDistance(word.key, key, 1) === 1;
      at += 1;
    } else return null;
  }
  const end = words[at - 1]?.end;
  return faults === 0 || faults > 2 || end === undefined || goesOnAsName(reading, end) ? null : { end, isSlip: slips };
}

/** The names of several words whose first word equals or resembles a capitalized word. */
function listNamesFrom(word: Word, { long, beginning }: PartyNames, language: Language): readonly FullName[] {
  let names = beginning.get(word.key);
  if (names === undefined) {
    names = long.filter(({ keys: [key = ''], stems: [own = ''] }) => {
      return isWord(word, key, own, language) || isNearly(word, key, own, language);
    });
    beginning.set(word.key, names);
  }
  return names;
}

function isWord(word: Word, key: string, own: string, language: Language): boolean {
  if (word.key === key) return true;
  return isInflected(language) ? word.stem === own : word.key.replace(/'s?$/, '') === key;
}

function isNearly(word: Word, key: string, own: string, language: Language): boolean {
  if (!(word.capital || isInflected(language)) || key.length <= 5) return false;
  return isSpelledNearly(word.key, key) || word.stem === own;
}

/** Russian names take the case of their sentence. */
function isInflected(language: Language): boolean {
  return language === 'ru' || language === 'be';
}

/** Who heads a body is named much like it: "Minister of Industry". */
const OFFICES = /^(?:ministers?|menteri|министр\p{L}{0,3}|міністр\p{L}{0,3}|directors?|direktur)$/u;

function isSpelledNearly(key: string, name: string): boolean {
  if (OFFICES.test(key)) return false;
  return key[0] === name[0] && computeEditDistance(key, name, 2) <= 2;
}

function isSmallWord(key: string): boolean {
  return /^(?:of|the|for|dan|and|и|по)$/.test(key);
}
