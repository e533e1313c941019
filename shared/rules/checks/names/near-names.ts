import { getLine } from '../read/get-line.ts';
import { isWithinQuotes } from '../read/is-within-quotes.ts';
import { createTextFinding, type RawFinding } from '../read/raw-finding.ts';
import type { Word } from '../read/split-words.ts';
import type { TextReading } from '../read/text-reading.ts';
import { cutStateForm, measureStateName, type SideNames } from './side-names.ts';

const SMALL = /^(?:of|the|for|and|dan|serta|и|по|і|па)$/u;
/** Bodies that are named by one word after the same others: "Coordinating Ministry for …". */
const COORDINATING = /^(?:co-?ordinat|koordinator|координ|каардын)/u;
/** Of what was signed, its names are those of its time. */
const OF_ITS_TIME = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
/** The most words of a name before its state. */
const LONGEST = 14;

/**
 * Names of a body of a side's state that differ from the registered name of its ministry by one word after one that is the same, or lack
 * words of it: "Kementerian Perladangan dan Kehutanan Malaysia" and "Kementerian Perladangan Malaysia" for "… Perladangan dan Komoditi
 * Malaysia". Another word alone, as in "Ministry of Trade", names another ministry, unless both sides do something to each other there.
 * Which one is right, only a person knows.
 */
export function checkNearNames(reading: TextReading, sides: readonly [SideNames, SideNames] | null): RawFinding[] {
  const { words, plain, where } = reading;
  if (sides === null || where.part === 'title') return [];
  return words.flatMap((word, at) => {
    if (!word.capital) return [];
    const side = sides.find((one) => isNearName(reading, at, one));
    const end = side === undefined ? undefined : words[findNameEnd(reading, at, side)];
    if (side === undefined || end === undefined || isWithinQuotes(plain, word.start)) return [];
    if (OF_ITS_TIME.test(getLine(plain, word.start))) return [];
    return [
      createTextFinding('party-name', reading, word.start, end.end, {
        details: { word: reading.text.slice(word.start, end.end), name: side.registered },
      }),
    ];
  });
}

function isNearName(reading: TextReading, at: number, side: SideNames): boolean {
  if (side.body.length < 2 || reading.words[at]?.stem !== side.body[0]) return false;
  const last = findNameEnd(reading, at, side);
  if (last === -1) return false;
  const name = cutStateForm(reading.words.slice(at, last - measureStateName(reading.words, last, side) + 1));
  return differsInOne(name, side, isReciprocal(reading, at, last)) || lacksWords(name, side);
}

/** What both sides do to each other. */
const RECIPROCAL =
  /(?<!\p{L})(?:each\sother|one\sanother|satu\ssama\slain|saling|друг\s(?:друг|с\sдруг|о\sдруг)\p{L}*|взаимно|адзін\s(?:аднаму|аднаго|з\sадным)|узаемна)(?!\p{L})/iu;
const AND = '(?:and|dan|serta|и|і|ды)';
const [AND_BEFORE, AND_AFTER] = [new RegExp(`\\s${AND}\\s(?:the\\s)?$`, 'u'), new RegExp(`^\\s${AND}\\s`, 'u')];

/** Whether a name is joined by "and" to another one, in a sentence that says what the two do to each other. */
function isReciprocal({ plain, words }: TextReading, first: number, last: number): boolean {
  const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
  const after = plain.slice(end, end + 200).split(/[;\n]|\.\s(?=\p{Lu})/u)[0] ?? '';
  return (
    (AND_BEFORE.test(plain.slice(Math.max(0, start - 12), start)) || AND_AFTER.test(after)) && RECIPROCAL.test(after)
  );
}

/** The last word of a name from a word on: of the state's name that it ends with; -1 if it does not. */
function findNameEnd({ words, plain }: TextReading, from: number, side: SideNames): number {
  for (let at = from + 1; at < Math.min(words.length, from + LONGEST); at += 1) {
    const [before, word] = [words[at - 1], words[at]];
    if (before === undefined || word === undefined || !/^,?\s$/u.test(plain.slice(before.end, word.start))) return -1;
    if (measureStateName(words, at, side) > 0) return at;
  }
  return -1;
}

/** Whether one word with a meaning is another one, and the first after the kind of body is the same. */
function differsInOne(name: readonly Word[], { body }: SideNames, isOfSides: boolean): boolean {
  const own = name.filter(({ key }) => !SMALL.test(key));
  const known = body.filter((stem) => !SMALL.test(stem));
  if (own.length !== known.length || own.length < 2) return false;
  if (!isOfSides && (own.length < 3 || own[1]?.stem !== known[1])) return false;
  if (own.some(({ key }) => COORDINATING.test(key))) return false;
  return own.filter(({ stem }, n) => stem !== known[n]).length === 1;
}

/** Whether the name has only some words of the other, in their order, with the first two of them. */
function lacksWords(name: readonly Word[], { body }: SideNames): boolean {
  const own = name.filter(({ key }) => !SMALL.test(key)).map(({ stem }) => stem);
  const known = body.filter((stem) => !SMALL.test(stem));
  if (own.length < 2 || own.length >= known.length || own[1] !== known[1]) return false;
  let from = 0;
  return own.every((stem) => {
    const at = known.indexOf(stem, from);
    from = at + 1;
    return at !== -1;
  });
}
