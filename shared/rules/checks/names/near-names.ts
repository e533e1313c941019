import { getLine } from '../read/get-line.ts';
import { isWithinQuotes } from '../read/is-within-quotes.ts';
import { createTextFinding, type RawFinding } from '../read/raw-finding.ts';
import type { Word } from '../read/split-words.ts';
import type { TextReading } from '../read/text-reading.ts';
import { cutStateForm, type SideNames } from './side-names.ts';

const SMALL = /^(?:of|the|for|and|dan|serta|и|по|і|па)$/u;
/** Bodies that are named by one word after the same others: "Coordinating Ministry for …". */
const COORDINATING = /^(?:co-?ordinat|koordinator|координ|каардын)/u;
/** Of what was signed, its names are those of its time. */
const OF_ITS_TIME = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
/** The most words of a name before its state. */
const LONGEST = 14;

/**
 * Names of a body of a side's state that differ from the registered name of its ministry by one word after one that is the same:
 * "Kementerian Perladangan dan Kehutanan Malaysia" for "… Perladangan dan Komoditi Malaysia". Which one is right, only a person knows.
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
  if (side.body.length < 3 || reading.words[at]?.stem !== side.body[0]) return false;
  const last = findNameEnd(reading, at, side);
  return last !== -1 && differsInOne(cutStateForm(reading.words.slice(at, last - side.state.length + 1)), side);
}

/** The last word of a name from a word on: of the state's name that it ends with; -1 if it does not. */
function findNameEnd({ words, plain }: TextReading, from: number, { state }: SideNames): number {
  for (let at = from + 1; at < Math.min(words.length, from + LONGEST); at += 1) {
    const [before, word] = [words[at - 1], words[at]];
    if (before === undefined || word === undefined || !/^,?\s$/u.test(plain.slice(before.end, word.start))) return -1;
    if (state.every((stem, n) => words[at - state.length + 1 + n]?.stem === stem)) return at;
  }
  return -1;
}

/** Whether one word with a meaning is another one, and the first after the kind of body is the same. */
function differsInOne(name: readonly Word[], { body }: SideNames): boolean {
  const own = name.filter(({ key }) => !SMALL.test(key));
  const known = body.filter((stem) => !SMALL.test(stem));
  if (own.length !== known.length || own.length < 3 || own[1]?.stem !== known[1]) return false;
  if (own.some(({ key }) => COORDINATING.test(key))) return false;
  return own.filter(({ stem }, n) => stem !== known[n]).length === 1;
}
