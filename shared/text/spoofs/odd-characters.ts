import type { Language } from '../../model/language.ts';
import { createSpoof } from './create-spoof.ts';
import { detectScript, type Script } from './script.ts';
import type { Spoof, SpoofKind } from './spoof.ts';

/** Spaces of unusual width; U+00A0 and U+202F are usual in print. U+2800 is a braille cell without dots. */
const SPACES = '[\\u1680\\u2000-\\u200a\\u205f\\u2800\\u3000]';
/** Mathematical letters and digits: their block, and those among the letterlike symbols. */
const STYLED = `[\\u{1d400}-\\u{1d7ff}\\u2102\\u210a-\\u210d\\u2110-\\u2112\\u2115\\u2119-\\u211d\\u2124\\u2128\\u212c\\u212d\\u212f-\\u2131\\u2133\\u2134]`;
/** Tabs and line ends are excluded: they belong to the text. */
const CONTROLS = '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufff9-\\ufffb\\p{Cs}]';
const FULL_WIDTH = '[\\uff01-\\uff5e]';
const ODD_CHARACTERS = new RegExp(
  `${STYLED}+|${FULL_WIDTH}+|${SPACES}+|${CONTROLS}+|\\p{Default_Ignorable_Code_Point}|[\\p{Nd}--[0-9]]+`,
  'gv',
);
const KIND_PATTERNS: readonly (readonly [SpoofKind, RegExp])[] = [
  ['styled', new RegExp(`^${STYLED}`, 'u')],
  ['full-width', new RegExp(`^${FULL_WIDTH}`, 'u')],
  ['space', new RegExp(`^${SPACES}`, 'u')],
  ['bidi', /^\p{Bidi_Control}/u],
  ['zero-width', /^\p{Default_Ignorable_Code_Point}/u],
  ['digit', /^\p{Nd}/u],
];
const EVERY_SPACE = new RegExp(SPACES, 'gu');

/**
 * Characters that are invisible or look like another: zero-width, directional, spaces, controls, full-width and styled
 * ones.
 */
export function findOddCharacters(text: string, language: Language, expected: Script): Spoof[] {
  const found: Spoof[] = [];
  for (const { 0: signs, index } of text.matchAll(ODD_CHARACTERS)) {
    const kind = classifyCharacters(signs);
    if (isUsualCharacter(kind, text, index, signs, language, expected)) continue;
    found.push(createSpoof(text, kind, [index, index + signs.length], (word) => toVisibleText(word, kind)));
  }
  return found;
}

function classifyCharacters(signs: string): SpoofKind {
  return KIND_PATTERNS.find(([, sign]) => sign.test(signs))?.[0] ?? 'control';
}

function isUsualCharacter(
  kind: SpoofKind,
  text: string,
  at: number,
  signs: string,
  language: Language,
  expected: Script,
): boolean {
  const wide = ['zh', 'ja', 'ko'].includes(language);
  switch (kind) {
    case 'zero-width':
      return hasVisibleEffect(text, at);
    case 'bidi':
      return (
        /^[\u061c\u200e\u200f]$/u.test(signs) &&
        (hasNeighbour(text, at, RIGHT_TO_LEFT) || RIGHT_LANGUAGES.has(language))
      );
    case 'space':
      return wide && signs === '\u3000';
    case 'full-width':
      return wide;
    case 'digit':
      return expected === 'other' || hasNeighbour(text, at, /[^\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\P{L}]/u);
    default:
      return false;
  }
}

/** Letters only: U+061C itself is of the Arabic script. */
const RIGHT_TO_LEFT = /[\p{L}&&[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}]]/v;
const RIGHT_LANGUAGES = new Set(['ar', 'fa', 'ur', 'he', 'yi']);

function hasNeighbour(text: string, at: number, sign: RegExp): boolean {
  return sign.test(text.slice(Math.max(at - 12, 0), at + 12));
}

/**
 * Whether a zero-width character has a visible effect: it joins an emoji or selects its look (UTS #51), or joins or
 * separates letters of a script where that is spelling, as in Persian and Hindi.
 */
export function hasVisibleEffect(text: string, at: number): boolean {
  const before = Array.from(text.slice(Math.max(at - 4, 0), at)).at(-1) ?? '';
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const after = text.slice(at + sign.length, at + sign.length + 2);
  if (/[\u200c\u200d]/.test(sign) && /[\p{L}\p{M}]/u.test(before) && detectScript(before) === 'other') return true;
  if (sign === '\u200d') return /[\p{ExtPict}\p{EMod}]|\ufe0f/u.test(before) && /^\p{ExtPict}/u.test(after);
  if (sign === '\ufe0f' && after.startsWith('\u20e3')) return /[0-9#*]/.test(before);
  if (/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u.test(sign)) return /[\p{ExtPict}\p{sc=Han}\p{sc=Mongolian}]/u.test(before);
  return /[\u{e0020}-\u{e007f}]/u.test(sign) && FLAG.test(text.slice(Math.max(at - LONGEST_FLAG, 0), at));
}

/** The flag of a region is a black flag and the tags of its name; tags elsewhere hide words. */
const FLAG = /\u{1f3f4}[\u{e0020}-\u{e007e}]*$/u;
const LONGEST_FLAG = 16;

function toVisibleText(word: string, kind: SpoofKind): string {
  if (kind === 'space') return word.replaceAll(EVERY_SPACE, ' ');
  if (kind === 'full-width' || kind === 'styled') return word.normalize('NFKC');
  if (kind === 'digit') return word;
  return word.replaceAll(/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\u2028\u2029\ufff9-\ufffb]/gu, '');
}
