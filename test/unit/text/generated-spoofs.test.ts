import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isSpoofedChange, isVisuallyEqual } from '../../../shared/text/spoofs/compare-appearance.ts';
import { findSpoofs } from '../../../shared/text/spoofs/find-spoofs.ts';
import type { SpoofKind } from '../../../shared/text/spoofs/spoof.ts';

type Clause = { readonly id: string; readonly body: { readonly [language: string]: string } };
const path = resolve(import.meta.dirname, '..', '..', '..', 'resources', 'sample', 'drafts.json');
const clauses: readonly Clause[] = JSON.parse(readFileSync(path, 'utf8'))[1].clauses;

let seed = 20220131;
/** From 0 to below n, the same in every run. */
function dice(n: number): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * n);
}

const LATIN = 'aceopxyijsABCEHIJKMOPSTX';
const CYRILLIC = 'асеорхуіјѕАВСЕНІЈКМОРЅТХ';
const RUSSIAN = /[асеорхуАВСЕНКМОРТХУ]/;

type Change = (text: string, language: string) => string | null;

/** Replaces one of several places, null where there is none. */
function swap(text: string, places: RegExp, other: (found: string) => string): string | null {
  const all = [...text.matchAll(places)];
  const one = all[dice(all.length)];
  if (one === undefined) return null;
  return text.slice(0, one.index) + other(one[0]) + text.slice(one.index + one[0].length);
}

/** One to all letters of a word that have a look-alike; at least one other stays. */
const someLetters: Change = (text, language) => {
  const [from, to] = language === 'ru' ? [CYRILLIC, LATIN] : [LATIN, CYRILLIC];
  const sure = language === 'ru' ? /[бдёжзийлпфцчщъыьэюяГДЖЗИЙЛПФЦЧЩЭЮЯ]/ : /[bdfghlmntuvwzDFGLNQRUVWZ]/;
  return swap(text, /(?<![{[\p{L}])\p{L}{4,}/gu, (word) => {
    const able = Array.from(word).flatMap((char, n) => (from.includes(char) ? [n] : []));
    if (able.length === 0 || !sure.test(word)) return word;
    const must = able[dice(able.length)];
    const every = dice(2) === 0;
    return Array.from(word, (char, n) =>
      n === must || (able.includes(n) && (every || dice(2) === 0)) ? (to[from.indexOf(char)] ?? char) : char,
    ).join('');
  });
};

/** An abbreviation of letters that exist in both scripts, with the script of the text replaced by the other. */
const wholeWord: Change = (text, language) => {
  if (language === 'ru')
    return swap(text, /(?<=\p{sc=Cyrillic} )[со](?= \p{sc=Cyrillic})/gu, (word) => (word === 'с' ? 'c' : 'o'));
  const word = Array.from({ length: 2 + dice(4) }, () => dice(24 - 10) + 10);
  const [latin, cyrillic] = [LATIN, CYRILLIC].map((letters) => word.map((n) => letters[n]).join(''));
  return `${text} ${latin}|${text} ${cyrillic}`;
};

const within =
  (signs: string): Change =>
  (text) =>
    swap(text, /(?<=\p{L})(?=\p{L})/gu, () => Array.from(signs)[dice(Array.from(signs).length)] ?? '');

const CHANGES: readonly (readonly [SpoofKind, Change])[] = [
  ['mixed-script', someLetters],
  ['foreign-script', wholeWord],
  ['zero-width', within('\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e\u034f\u2063\u{e0041}')],
  ['bidi', within('\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c')],
  [
    'space',
    (text) =>
      swap(
        text,
        / /g,
        () => '\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u205f\u3000\u1680'[dice(14)] ?? '',
      ),
  ],
  [
    'not-nfc',
    (text, language) => {
      if (language === 'ru') return swap(text, /[йёЙЁ]/g, (letter) => letter.normalize('NFD'));
      return `${text} caf\u00e9|${text} cafe\u0301`;
    },
  ],
  [
    'full-width',
    (text) =>
      swap(text, /[0-9]+/g, (digits) => digits.replaceAll(/./g, (d) => String.fromCodePoint(d.charCodeAt(0) + 0xfee0))),
  ],
  ['styled', (text) => swap(text, /[0-9]/g, (digit) => String.fromCodePoint(0x1d7ce + Number(digit)))],
];

test('500 generated pairs: every spoof is found at its place, and each pair looks the same', () => {
  const counts = new Map<string, number>();
  for (let n = 0; n < 500; ) {
    const language = ['en', 'id', 'ru'][dice(3)] ?? '';
    const [kind, change] = CHANGES[dice(CHANGES.length)] ?? (CHANGES[0] as (typeof CHANGES)[0]);
    const text = clauses[dice(clauses.length)]?.body[language]?.replaceAll(/[{}[\]|]/g, ' ') ?? '';
    const made = change(text, language);
    if (made === null || made === text) continue;
    const [old, next] = made.includes('|') ? (made.split('|') as [string, string]) : [text, made];
    expect(findSpoofs(old, language), old).toEqual([]);
    const found = findSpoofs(next, language);
    expect(
      found.map((spoof) => spoof.kind),
      `${language} ${kind} ${JSON.stringify(next)}`,
    ).toEqual([kind]);
    expect([isSpoofedChange(old, next), isSpoofedChange(next, old), isVisuallyEqual(old, next)], next).toEqual([
      true,
      true,
      true,
    ]);
    const key = `${kind} ${language}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    n += 1;
  }
  expect(counts.size).toBe(CHANGES.length * 3);
});

test('the letters of the generator are look-alikes one by one', () => {
  for (const [n, letter] of Array.from(LATIN).entries())
    expect(isVisuallyEqual(letter, CYRILLIC[n] ?? ''), letter).toBe(true);
  expect(Array.from(CYRILLIC).filter((letter) => RUSSIAN.test(letter)).length).toBeGreaterThan(15);
});
