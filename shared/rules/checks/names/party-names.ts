import type { Language } from '../../../model/language.ts';
import type { Party } from '../../../model/negotiation.ts';
import { escaped } from '../../../text/print.ts';
import type { CheckedText } from '../checked-text.ts';
import { inCapitals } from '../form/casing.ts';
import { type Found, foundAt } from '../found.ts';
import type { Reading } from '../read/reading.ts';
import { keyOf, stem } from '../read/stem.ts';
import type { Word } from '../read/word.ts';
import { editDistance } from './likeness.ts';

type Name = { readonly whole: string; readonly keys: readonly string[]; readonly stems: readonly string[] };

/** How the sides are called in one language. `short` is the state's name without what it is: Belarus. */
export type PartyNames = {
  readonly short: readonly string[];
  readonly long: readonly Name[];
  /** Words that were looked at, with the name that they should be. */
  readonly seen: Map<string, string | null>;
  /** The long names that may begin at a word, by its key. */
  readonly beginning: Map<string, readonly Name[]>;
};

/** What states call themselves beside their name. */
const FORM =
  /^(?:the|republic|of|kingdom|state|federation|union|people's|democratic|socialist|islamic|republik|kerajaan|negara|kesatuan|federasi|республика|республики|королевство|государство|федерация|народная|демократическая)$/u;

export function partyNames({ parties, languages }: CheckedText): ReadonlyMap<Language, PartyNames> {
  let names = known.get(parties);
  if (names === undefined) {
    names = new Map(languages.map((one) => [one, namesIn(parties, one)]));
    known.set(parties, names);
  }
  return names;
}

const known = new WeakMap<CheckedText['parties'], ReadonlyMap<Language, PartyNames>>();

function namesIn(parties: readonly Party[], language: Language): PartyNames {
  const long = parties.flatMap(({ state, ministry }) =>
    [state[language] ?? '', ministry[language] ?? ''].flatMap((whole): Name[] => {
      const keys = (whole.match(/[\p{L}'’-]+/gu) ?? []).map(keyOf);
      return keys.length < 2 ? [] : [{ whole, keys, stems: keys.map((key) => stem(key, language)) }];
    }),
  );
  const short = parties.flatMap(({ state }) => {
    const own = (state[language] ?? '').split(/\s+/).filter((word) => word !== '' && !FORM.test(keyOf(word)));
    return own.length === 1 ? own : [];
  });
  return { short, long, seen: new Map(), beginning: new Map() };
}

/** Names of a side that are misspelt, or of another form than the description of the text gives. */
export function partyNameFaults(reading: Reading, names: ReadonlyMap<Language, PartyNames>): Found[] {
  const own = names.get(reading.where.language);
  if (own === undefined) return [];
  const { words, plain } = reading;
  const found: Found[] = [];
  words.forEach((word, at) => {
    if (!word.capital) return;
    const close = nameOf(word.key, own, reading.where.language);
    const misspelt = close === null || quoted(plain, word) ? null : close;
    if (misspelt !== null) found.push(told(reading, word.start, word.end, misspelt));
    for (const name of misspelt === null ? namesFrom(word, own, reading.where.language) : []) {
      const end = odd(reading, at, name);
      if (end !== null) found.push(told(reading, word.start, end, name.whole));
    }
  });
  return found;
}

function told(reading: Reading, start: number, end: number, name: string): Found {
  const word = reading.text.slice(start, end);
  const place = reading.at(start, end);
  // A Russian name stands in the case that its sentence asks for: nobody but a person can put it there.
  const fits = reading.where.language !== 'ru' && place.end - place.start === word.length;
  return foundAt('party-name', reading, start, end, {
    details: { word, name },
    fix: fits ? escaped(inCapitals(word) ? name.toUpperCase() : name) : null,
  });
}

/** Within quotation marks a name stands as its owner writes it. */
function quoted(plain: string, { start, end }: Word): boolean {
  return (
    /[“«"][^”»"\n]{0,80}$/u.test(plain.slice(Math.max(0, start - 82), start)) &&
    /^[^“«"\n]{0,80}[”»"]/u.test(plain.slice(end, end + 82))
  );
}

/** The name of a state that a word nearly is: Belarusia, Byelorussia, Indonezia. Null for its name and the forms of it. */
function nameOf(key: string, { short, seen }: PartyNames, language: Language): string | null {
  let name = seen.get(key);
  if (name === undefined) {
    name = short.find((one) => resembles(key, keyOf(one), language)) ?? null;
    seen.set(key, name);
  }
  return name;
}

function resembles(key: string, name: string, language: Language): boolean {
  return name.length > 4 && key[0] === name[0] && !isForm(key, name, language) && alike(key, name);
}

const ENGLISH = /^(?:'s?|n|ns|n's|an|ans|ian|ians|ian's|i|is|ese|er|ers)?$/;

function isForm(key: string, name: string, language: Language): boolean {
  if (key === name) return true;
  switch (language) {
    case 'en':
      return key.startsWith(name) ? ENGLISH.test(key.slice(name.length)) : name.startsWith(key);
    case 'ru':
    case 'be':
      return stem(key, language) === stem(name, language) || isRussianAdjective(key, name);
    default:
      return key === `${name}-nya` || name.startsWith(key);
  }
}

/** "Белорусский" is right beside "Беларусь"; so is "индонезийский". */
function isRussianAdjective(key: string, name: string): boolean {
  const adjective = /^(.*?)(?:ий|ей|ь)?ск(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими|и)?$/u.exec(key);
  if (adjective === null && !/(?:ец|ц[аеуы]|цев|цам|цами|цах|цем)$/u.test(key)) return false;
  return consonants(key).startsWith(consonants(name).slice(0, 3));
}

function alike(key: string, name: string): boolean {
  // A name with more behind it is another name: Belaruskali.
  if (key.startsWith(name.replace(/ь$/u, ''))) return key.length <= name.length + 3;
  const limit = name.length > 6 ? 2 : 1;
  if (editDistance(key, name, limit) <= limit) return true;
  const bones = consonants(name);
  return bones.length > 3 && consonants(key).startsWith(bones) && key.length <= name.length + 4;
}

function consonants(word: string): string {
  return word.replaceAll(/[aeiouyаеёиоуыэюяьъй'’-]/gu, '').replaceAll(/(.)\1+/gu, '$1');
}

/**
 * Where a name of several words ends that begins at a word and is not as it should be: a word misspelt, or a small one
 * missing or too many. Null where it is right, or no such name: another ministry is another name.
 */
function odd(reading: Reading, from: number, name: Name): number | null {
  const { words, plain } = reading;
  const { language } = reading.where;
  let [at, faults] = [from, 0];
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
    if (n > 0 && isLight(key)) continue;
    if (n > 0 && isLight(word.key) && words[at + 1]?.stem === own) at += 2;
    else if (isNearly(word, key, own, language)) at += 1;
    else return null;
  }
  return faults === 0 || faults > 2 ? null : (words[at - 1]?.end ?? null);
}

/** The names of several words whose first a word with a capital is, or nearly. */
function namesFrom(word: Word, { long, beginning }: PartyNames, language: Language): readonly Name[] {
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
  return near(word.key, key) || word.stem === own;
}

/** Russian names stand in the case that their sentence asks for. */
function isInflected(language: Language): boolean {
  return language === 'ru' || language === 'be';
}

function near(key: string, name: string): boolean {
  return key[0] === name[0] && editDistance(key, name, 2) <= 2;
}

function isLight(key: string): boolean {
  return /^(?:of|the|for|dan|and|и|по)$/.test(key);
}
