import { itemPrefix } from '../text/item.ts';
import { commonSequence } from './common.ts';
import { isLightWord, plainForm } from './light-words.ts';
import { isNumeric } from './number-words.ts';
import { isSpace, isWord, tokens } from './token.ts';

/**
 * What a change touches:
 * - `spoof`: both sides look the same
 * - `numbering`: nothing but a paragraph's number or an item's label
 * - `punctuation`: signs that people read as punctuation, white space, and letter case where it says nothing: of a light
 *   word, or of several words in capitals on one side. The capital of another word may make it a defined term
 * - `wording`: nothing but words of the closed list in light-words.ts, or spellings of one word
 * - `number`: nothing but numbers, amounts, dates, percentages and their words, beside what is lighter
 * - `moved`: a clause in another place
 * - `substance`: everything else, and whatever is in doubt: brackets, marks, references, placeholders and modals always
 */
export const changeKinds = ['substance', 'number', 'wording', 'punctuation', 'moved', 'numbering', 'spoof'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A replaced stretch and the text around it, which both sides share; a text begins with a line end. */
export type Hunk = {
  readonly before: string;
  readonly deleted: string;
  readonly inserted: string;
  readonly after: string;
};

/** Whether two texts that differ look the same. */
export type Spoofed = (old: string, next: string) => boolean;

/** Longer changes are read anyway, and no short cut to their kind is worth its time. */
const LONGEST = 60;
/** How much of a change may be looked through for one word that looks like another. */
const FEW = 8;

export function changeKind(hunk: Hunk, spoofed: Spoofed): ChangeKind {
  if (spoofed(hunk.deleted, hunk.inserted)) return 'spoof';
  if (isLabel(hunk, hunk.deleted) && isLabel(hunk, hunk.inserted)) return 'numbering';
  const [old, next] = [signs(hunk.deleted), signs(hunk.inserted)];
  if (looksLikeAnother(old, next, spoofed)) return 'spoof';
  return old.length > LONGEST || next.length > LONGEST
    ? 'substance'
    : kindOfWords(old.filter(isTold), next.filter(isTold), hunk);
}

function kindOfWords(old: readonly string[], next: readonly string[], hunk: Hunk): ChangeKind {
  const form = isShouted(old) !== isShouted(next) ? (token: string) => token.toLowerCase() : told;
  const [read, readNext] = [old.map(form), next.map(form)];
  if (isSame(read, readNext)) return 'punctuation';
  const [plain, plainNext] = [read.map(plainForm), readNext.map(plainForm)];
  const matches = commonSequence(plain, plainNext);
  const [inOld, inNext] = [new Set(matches.map(([a]) => a)), new Set(matches.map(([, b]) => b))];
  const differing = [...old.filter((_, at) => !inOld.has(at)), ...next.filter((_, at) => !inNext.has(at))];
  if (differing.every((token) => isLight(token, hunk))) return 'wording';
  return differing.every((token) => isNumeric(token) || isLight(token, hunk)) ? 'number' : 'substance';
}

/** Whether a number, an amount or a date differs in a change, of whatever kind it is. */
export function touchesNumbers({ deleted, inserted }: Hunk): boolean {
  const numbers = (text: string) => (/\p{N}/u.test(text) ? tokens(text).filter((token) => /\p{N}/u.test(token)) : []);
  return numbers(deleted).join(' ') !== numbers(inserted).join(' ');
}

/** Whether one side of a change is no more than a part of the label of an item, at the start of a line. */
function isLabel({ before, after }: Hunk, side: string): boolean {
  const line = /[\n\r\u2028\u2029]([^\n\r\u2028\u2029]{0,2})$/.exec(before)?.[1];
  if (line === undefined) return false;
  return side === '' ? line === '' : itemPrefix(`${line}${side}${after.slice(0, 8)}`) >= line.length + side.length;
}

function signs(text: string): string[] {
  return tokens(text).filter((token) => !isSpace(token));
}

/** Punctuation that is never more: no brackets, marks, escapes, placeholders, per cent, section signs or footnote stars. */
const PUNCTUATION = /^[.,;:!?…()"'“”„‘’‚«»‹›`´‐‑‒–—―-]+$/u;

function isTold(token: string): boolean {
  return !PUNCTUATION.test(token);
}

/** A token as it is read: signs inside a word that are written in several ways in one, light words in lower case. */
function told(token: string): string {
  const plain = /\p{N}/u.test(token) ? token : token.replace(/[’‘`´]/g, "'").replace(/[‐‑]/g, '-');
  return isLightWord(plain) ? plain.toLowerCase() : plain;
}

/** Several words in capitals, as headings are set; one alone may be an abbreviation. */
function isShouted(list: readonly string[]): boolean {
  const text = list.join('');
  return list.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}

/** Words behind which a single letter is a label: `Annex A`, `huruf a`. */
const LABELLED = /(?:\p{N}|[).]|\b(?:annex|appendix|item|letter|point|huruf|butir|lampiran))\s*$/iu;

function isLight(token: string, { before, after }: Hunk): boolean {
  if (!isLightWord(token)) return false;
  return token.length > 1 || !/^a$/i.test(token) || (!LABELLED.test(before) && !/^\s*[.),;:]/.test(after));
}

/** Whether one word among few was replaced by one that looks the same. */
function looksLikeAnother(old: readonly string[], next: readonly string[], spoofed: Spoofed): boolean {
  if (old.length > FEW || next.length > FEW) return false;
  const [here, there] = [new Set(old), new Set(next)];
  const strange = (token: string) => /[^\x20-\x7e]/.test(token) && isWord(token);
  const [gone, come] = [[...here].filter((one) => !there.has(one)), [...there].filter((one) => !here.has(one))];
  return gone.some((one) => come.some((other) => (strange(one) || strange(other)) && spoofed(one, other)));
}
