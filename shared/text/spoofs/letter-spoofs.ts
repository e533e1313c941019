import type { Language } from '../../model/language.ts';
import { describeDistinctCodePoints } from './create-spoof.ts';
import { findLatinLookalike } from './script.ts';
import { getPrototype } from './skeleton.ts';
import type { Spoof } from './spoof.ts';

/** A number with a letter that looks like a digit; at its end only a capital O, since "5б" is an item. */
const NUMBER = /(?<![\p{L}\p{M}\p{N}])[0-9](?:[.,]?[0-9OoОоΟοlIІЗзб])*(?![\p{L}\p{M}\p{N}])/gu;

/** "2O22", "38,О3". Formulas such as H2O2 have other letters too and do not match. */
export function findLettersInNumbers(text: string): Spoof[] {
  return [...text.matchAll(NUMBER)].flatMap(({ 0: word, index }) => {
    const letters = word.replaceAll(/[0-9.,]/g, '');
    if (letters === '' || !/(?:[0-9]|[0-9OОΟ][OОΟ])$/u.test(word)) return [];
    const looksLike = Array.from(word, toLookAlikeDigit).join('');
    const [start, end] = [index, index + word.length];
    return [
      {
        kind: 'letter-in-number' as const,
        start,
        end,
        word,
        codePoints: describeDistinctCodePoints(letters),
        looksLike,
      },
    ];
  });
}

function toLookAlikeDigit(char: string): string {
  const look = getPrototype(char);
  if (/^[oO]$/.test(look)) return '0';
  if (look === 'l') return '1';
  return char === 'з' ? '3' : look;
}

/** Latin letters of phonetics and other uses that are rare in any spelling, and Roman numerals inside a word. */
const RARE =
  /[\u01c0-\u01c3\u0250-\u02af\u1d00-\u1d2b\u1d6b-\u1d7f\ua720-\ua7ff\uab30-\uab6f]|(?<=[\p{L}\p{M}])[\u2160-\u217f]|[\u2160-\u217f](?=[\p{Ll}\p{M}])/u;
const WORD = /[\p{L}\p{M}\p{Nl}]+/u;

/** Words with a rare letter of their own script that looks like a usual one: ɑ, ɡ, ı, ⅼ. */
export function findLookAlikeLetters(text: string, language: Language): Spoof[] {
  const found: Spoof[] = [];
  const rare = new RegExp(DOTLESS.has(language) ? RARE.source : `${RARE.source}|ı`, 'gu');
  let end = 0;
  for (const { index } of text.matchAll(rare)) {
    if (index < end) continue;
    const start =
      index - (new RegExp(`${WORD.source}$`, 'u').exec(text.slice(Math.max(index - 60, 0), index))?.[0].length ?? 0);
    const word = WORD.exec(text.slice(start))?.[0] ?? '';
    end = start + word.length;
    const signs = word.match(rare)?.filter((sign) => findLatinLookalike(sign) !== null) ?? [];
    const isTurkish = TURKISH.test(word) && signs.every((sign) => sign === 'ı');
    if (signs.length === 0 || signs.join('') === word || isTurkish) continue;
    const looksLike = word.replaceAll(rare, (sign) => findLatinLookalike(sign) ?? sign);
    found.push({
      kind: 'look-alike',
      start,
      end,
      word,
      codePoints: describeDistinctCodePoints(signs.join('')),
      looksLike,
    });
  }
  return found;
}

/** Letters next to which a dotless i is that of a Turkish or Azerbaijani name: Ardıç, Şırnak. */
const TURKISH = /[çşğöüəİ]/iu;

/** Languages whose spelling uses the dotless i. */
const DOTLESS = new Set(['tr', 'az', 'kk', 'tt']);
