import type { DocumentItem, ItemStyle } from '../model/document-text.ts';
import { CYRILLIC_ALPHABETS } from './numbers/alphabets.ts';

/**
 * The prefix of a list item at the start of a line, including the space after it: "1. ", "a) ", "(iv) ", "а) ", "б. ".
 * Years ("2022. ") are not items.
 */
const PREFIX = /^(\(?)(\d{1,3}|[a-z]|[ivxlc]{2,7}|[а-яёіў])([.)]) /u;

/**
 * Letters that abbreviate a word, г. (город), д., м., о., п., р., с., т. and ч., with what follows then: a name of
 * one or several words ("г. Минск, 5 мая"), another abbreviation ("т. е. "), or a figure ("п. 3").
 */
const ABBREVIATION =
  /^(?:[гдмопрстч]\. (?:\p{Lu}[\p{L}’'-]*\.?(?:$|[,;\t\n)«“"_\d]| +(?:$|[\p{Lu}\d«“"_(]))|\p{L}\.)|[дпстч]\. [\d№])/u;

/** The length in UTF-16 units of the item prefix at the start of a line, 0 if the line is not an item. */
export function measureItemPrefix(line: string): number {
  const found = findPrefix(line);
  return found !== null && listReadings(found).length > 0 ? found[0].length : 0;
}

const findPrefix = (line: string): RegExpExecArray | null => (ABBREVIATION.test(line) ? null : PREFIX.exec(line));

/**
 * The items among the lines of one text. A new style goes one level deeper, an open style returns to its level, and a
 * line that is not an item ends the list. A letter with several readings is read as what continues its list: "i." after
 * "h." is a letter, at the start of a list it is a number; "к)" is the tenth after "и)", and the eleventh after "й)".
 */
export function parseListItems(lines: readonly string[]): (DocumentItem | null)[] {
  let open: { style: ItemStyle; value: number }[] = [];
  return lines.map((line) => {
    const found = findPrefix(line);
    const possible = found === null ? [] : listReadings(found);
    if (found === null || possible.length === 0) {
      open = [];
      return null;
    }
    const label = found[0].slice(0, -1);
    const level = findDeepestLevel(open, (at) =>
      possible.some((one) => isSameStyle(one.style, at.style) && one.value === at.value + 1),
    );
    const known =
      level === -1 ? findDeepestLevel(open, (at) => possible.some((one) => isSameStyle(one.style, at.style))) : level;
    const place = known === -1 ? Math.min(open.length, 8) : known;
    const before = open[place];
    const reading = chooseReading(possible, known === -1 ? undefined : before);
    open = [...open.slice(0, place), reading];
    return { style: reading.style, label, value: reading.value, level: place };
  });
}

type Reading = { readonly style: ItemStyle; readonly value: number };

function chooseReading(possible: readonly Reading[], before: Reading | undefined): Reading {
  const going = possible.find(
    (one) => before !== undefined && isSameStyle(one.style, before.style) && one.value === before.value + 1,
  );
  const alike = possible.find((one) => before !== undefined && isSameStyle(one.style, before.style));
  const first = possible.find((one) => one.value === 1);
  const chosen = going ?? alike ?? first ?? possible[0];
  if (chosen === undefined) throw new RangeError('an item without a reading');
  return chosen;
}

function findDeepestLevel<T>(list: readonly T[], fits: (one: T) => boolean): number {
  return list.findLastIndex(fits);
}

function isSameStyle(a: ItemStyle, b: ItemStyle): boolean {
  return a.counter === b.counter && a.around[0] === b.around[0] && a.around[1] === b.around[1];
}

function listReadings(found: RegExpExecArray): Reading[] {
  const [, open = '', sign = '', close = ''] = found;
  if (open === '(' && close === '.') return [];
  const around = [open, close] as const;
  const all: Reading[] = [];
  const add = (counter: ItemStyle['counter'], value: number) => {
    if (value > 0) all.push({ style: { counter, around }, value });
  };
  if (/^\d/.test(sign)) add('decimal', sign.startsWith('0') ? 0 : Number(sign));
  else if (/^[а-яёіў]$/u.test(sign))
    for (const at of new Set(CYRILLIC_ALPHABETS.map((letters) => letters.indexOf(sign)))) add('russianLower', at + 1);
  else {
    if (sign.length === 1) add('lowerLetter', sign.charCodeAt(0) - 96);
    add('lowerRoman', parseRomanNumeral(sign));
  }
  return all;
}

/** 0 if the letters are not a Roman numeral in its usual form. */
function parseRomanNumeral(sign: string): number {
  if (!/^(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(sign)) return 0;
  const worth: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
  return [...sign].reduce((sum, letter, at) => {
    const value = worth[letter] ?? 0;
    return sum + (value < (worth[sign[at + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
}
