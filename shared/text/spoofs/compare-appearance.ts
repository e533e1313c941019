import { hasVisibleEffect } from './odd-characters.ts';
import { detectScript } from './script.ts';
import { getPrototype } from './skeleton.ts';

/**
 * Whether two texts differ but can be mistaken for each other: they have the same skeleton, with spaces of any width as
 * one space. Letters that only some typefaces distinguish count as equal (I and l, rn and m); `isSpoofedChange`
 * excludes those. Quotation marks and dashes are distinct, since a reader distinguishes “a” from "a" and – from -.
 */
export function isVisuallyEqual(a: string, b: string): boolean {
  return a !== b && joinLooks(toSigns(normalizeAppearance(a))) === joinLooks(toSigns(normalizeAppearance(b)));
}

/**
 * Whether one replaced range of a comparison differs only invisibly: letters of another script that look alike,
 * zero-width characters, other spaces, normalisation, full-width forms. Never for an honest change of words: not
 * "modern" for "modem" (several letters for one are similar only across scripts), not Annex I for Annex 1 (a letter
 * looks like a digit only in a number), not the item l. for I. (only in a word).
 */
export function isSpoofedChange(old: string, next: string): boolean {
  if (old === next) return false;
  const [olds, nexts] = [splitWords(old), splitWords(next)];
  return olds.length === nexts.length && olds.every((word, n) => isSpoofedWord(word, nexts[n] ?? ''));
}

/** Words and their separators: the look of a letter depends on its word. */
function splitWords(text: string): string[] {
  return normalizeAppearance(text).split(/( |\t|\n)/);
}

function isSpoofedWord(old: string, next: string): boolean {
  if (old === next) return true;
  const [a, b] = [toSigns(old), toSigns(next)];
  if (joinLooks(a) !== joinLooks(b)) return false;
  const numbers = /[0-9]/.test(old) && /[0-9]/.test(next);
  const longer = /\p{L}{2}/u.test(old) && /\p{L}{2}/u.test(next);
  return pairSigns(a, b).every(([x, y]) => isLookalikePair(x, y, numbers, longer));
}

/** A character and the prototype of its look. */
type Sign = { readonly char: string; readonly look: string };

/** Characters that differ in print though not in UTS #39: quotation marks, dashes, bullets, the multiplication sign. */
const DISTINCT = /[\u2018\u2019\u201b\u2032-\u2037\u00b4`'"\u201c-\u201f\u2039\u203a\u2012-\u2015\u2022\u2212\u00d7]/;

/** Removes what has no look of its own; the result is in NFD. */
function normalizeAppearance(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, (sign, at: number, all: string) =>
      hasVisibleEffect(all, at) ? sign : '',
    )
    .replaceAll(/[\p{Zs}\u2800]/gu, ' ')
    .replaceAll(/[\uff01-\uff5e]/g, (sign) => sign.normalize('NFKC'))
    .replaceAll('\u02bc', '\u2019')
    .normalize('NFD');
}

function toSigns(text: string): Sign[] {
  return Array.from(text, (char) => ({
    char,
    look: DISTINCT.test(char) ? char : getPrototype(char).normalize('NFD'),
  }));
}

function joinLooks(all: readonly Sign[]): string {
  return all.map(({ look }) => look).join('');
}

type SignPair = readonly [readonly Sign[], readonly Sign[]];

/**
 * Pairs the characters of two texts of one look, cut wherever both end a character: mostly one to one, "rn" with "m".
 */
function pairSigns(a: readonly Sign[], b: readonly Sign[]): SignPair[] {
  const all: SignPair[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [fromA, fromB] = [i, j];
    let ahead = 0;
    do {
      if (ahead <= 0) ahead += a[i++]?.look.length ?? 0;
      else ahead -= b[j++]?.look.length ?? 0;
    } while (ahead !== 0);
    all.push([a.slice(fromA, i), b.slice(fromB, j)]);
  }
  return all;
}

function isLookalikePair(x: readonly Sign[], y: readonly Sign[], numbers: boolean, longer: boolean): boolean {
  const [one, other] = [x, y].map((all) => all.map(({ char }) => char).join('')) as [string, string];
  if (one === other) return true;
  if (x.length !== 1 || y.length !== 1) return /[\ufb00-\ufb06]/.test(one + other) || areDifferentScripts(one, other);
  const digits = [one, other].filter((char) => /\p{Nd}/u.test(char)).length;
  // 3 and З look like a digit, I and 1 or O and 0 like a letter.
  if (digits === 1 && !/[0-9]/.test(x[0]?.look ?? '')) return numbers;
  if (!/^[\x20-\x7e]{2}$/.test(one + other)) return true;
  return longer && /^[A-Za-z]{2}$/.test(one + other);
}

/** Whether both are letters of different scripts: "№" and "No" are not, nor "…" and "...". */
function areDifferentScripts(one: string, other: string): boolean {
  const [x, y] = [one, other].map((chars) =>
    [...new Set(Array.from(chars, detectScript))].filter(Boolean).sort().join(),
  );
  return x !== '' && y !== '' && x !== y;
}
