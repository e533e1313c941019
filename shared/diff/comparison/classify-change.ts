import type { ChangeKind } from '../../model/comparison/change-kind.ts';
import { measureItemPrefix } from '../../text/list-items.ts';
import { findCommonSequence } from '../words/common-sequence.ts';
import { isNumericToken } from '../words/numeric-tokens.ts';
import { isSpaceToken, isWordToken, tokenizeText } from '../words/tokenize-text.ts';
import { isLightWord, normalizeSpelling } from './light-words.ts';

/** A replaced range and the text around it, which both sides share; a text begins with a line end. */
export type ChangeContext = {
  readonly before: string;
  readonly deleted: string;
  readonly inserted: string;
  readonly after: string;
};

/** Whether two different texts look the same. */
export type SpoofTest = (old: string, next: string) => boolean;

/**
 * Longer changes, in tokens, count as substance: people read them anyway, and classifying them is not worth the time.
 */
const LONGEST = 60;
/** The most tokens that a side of a change may have to be searched for one look-alike word. */
const MAX_LOOKALIKES = 8;

/** The kind of what changed next to words that look the same; `spoof` if nothing else did (D23). */
export function classifyChange(hunk: ChangeContext, spoofed: SpoofTest): ChangeKind {
  if (spoofed(hunk.deleted, hunk.inserted)) return 'spoof';
  if (isLabel(hunk, hunk.deleted) && isLabel(hunk, hunk.inserted)) return 'numbering';
  const old = listVisibleTokens(hunk.deleted);
  const inserted = listVisibleTokens(hunk.inserted);
  const lookalikes = new Map(listLookalikes(old, inserted, spoofed).map((one) => [one.next, one.old]));
  const next = inserted.map((token) => lookalikes.get(token) ?? token);
  if (lookalikes.size > 0 && isSame(old, next)) return 'spoof';
  return old.length > LONGEST || next.length > LONGEST
    ? 'substance'
    : classifyWords(old.filter(isNotPunctuation), next.filter(isNotPunctuation), hunk);
}

function classifyWords(old: readonly string[], next: readonly string[], hunk: ChangeContext): ChangeKind {
  const form = isAllCapitals(old) !== isAllCapitals(next) ? (token: string) => token.toLowerCase() : normalizeToken;
  const [read, readNext] = [old.map(form), next.map(form)];
  if (isSame(read, readNext)) return 'punctuation';
  const [plain, plainNext] = [read.map(normalizeSpelling), readNext.map(normalizeSpelling)];
  const matches = findCommonSequence(plain, plainNext);
  const [inOld, inNext] = [new Set(matches.map(([a]) => a)), new Set(matches.map(([, b]) => b))];
  const differing = [...old.filter((_, at) => !inOld.has(at)), ...next.filter((_, at) => !inNext.has(at))];
  if (differing.every((token) => isLight(token, hunk))) return 'wording';
  return differing.every((token) => isNumericToken(token) || isLight(token, hunk)) ? 'number' : 'substance';
}

/** Whether a number, an amount or a date differs in a change of any kind; labels of items are none of these. */
export function hasNumberChange({ before, deleted, inserted, after }: ChangeContext): boolean {
  const line = LINE_START.exec(before)?.[1];
  const numbers = (text: string) =>
    /\p{N}/u.test(text)
      ? tokenizeText(removeLabels(`${line ?? '…'}${text}${after.slice(0, 8)}`)).filter((token) => /\p{N}/u.test(token))
      : [];
  return numbers(deleted).join(' ') !== numbers(inserted).join(' ');
}

/** The characters of a line, few enough for the beginning of a label, before a change. */
const LINE_START = /[\n\r\u2028\u2029]([^\n\r\u2028\u2029]{0,2})$/;

const removeLabels = (text: string): string =>
  text
    .split(/[\n\r\u2028\u2029]/)
    .map((line) => line.slice(measureItemPrefix(line)))
    .join('\n');

/** Whether one side of a change is only a part of an item's label at the start of a line. */
function isLabel({ before, after }: ChangeContext, side: string): boolean {
  const line = LINE_START.exec(before)?.[1];
  if (line === undefined) return false;
  return side === ''
    ? line === ''
    : measureItemPrefix(`${line}${side}${after.slice(0, 8)}`) >= line.length + side.length;
}

function listVisibleTokens(text: string): string[] {
  return tokenizeText(text).filter((token) => !isSpaceToken(token));
}

/**
 * Characters that are never more than punctuation: no brackets, marks, escapes, placeholders, per cent, section signs
 * or footnote stars.
 */
const PUNCTUATION = /^[.,;:!?…()"'“”„‘’‚«»‹›`´‐‑‒–—―-]+$/u;

function isNotPunctuation(token: string): boolean {
  return !PUNCTUATION.test(token);
}

/** Normalizes a token: one form for the characters inside a word that have several, light words in lower case. */
function normalizeToken(token: string): string {
  const plain = /\p{N}/u.test(token) ? token : token.replace(/[’‘`´]/g, "'").replace(/[‐‑]/g, '-');
  return isLightWord(plain) ? plain.toLowerCase() : plain;
}

/** Whether several words are in capitals, as headings are; a single one may be an abbreviation. */
function isAllCapitals(list: readonly string[]): boolean {
  const text = list.join('');
  return list.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}

/** Words after which a single letter is a label: `Annex A`, `huruf a`. */
const LABELLED = /(?:\p{N}|[).]|\b(?:annex|appendix|item|letter|point|huruf|butir|lampiran))\s*$/iu;

function isLight(token: string, { before, after }: ChangeContext): boolean {
  if (!isLightWord(token)) return false;
  return token.length > 1 || !/^a$/i.test(token) || (!LABELLED.test(before) && !/^\s*[.),;:]/.test(after));
}

type Lookalike = { readonly old: string; readonly next: string };

/** The first word of a change that was replaced by another that looks the same; null if all of it looks the same. */
export function findLookalikeWord({ deleted, inserted }: ChangeContext, spoofed: SpoofTest): Lookalike | null {
  if (spoofed(deleted, inserted)) return null;
  return listLookalikes(listVisibleTokens(deleted), listVisibleTokens(inserted), spoofed)[0] ?? null;
}

/** Among few words, those that were replaced by others that look the same. */
function listLookalikes(old: readonly string[], next: readonly string[], spoofed: SpoofTest): Lookalike[] {
  if (old.length > MAX_LOOKALIKES || next.length > MAX_LOOKALIKES) return [];
  const [here, there] = [new Set(old), new Set(next)];
  const strange = (token: string) => /[^\x20-\x7e]/.test(token) && isWordToken(token);
  const [gone, come] = [[...here].filter((one) => !there.has(one)), [...there].filter((one) => !here.has(one))];
  return gone.flatMap((one) =>
    come.flatMap((other) =>
      (strange(one) || strange(other)) && spoofed(one, other) ? [{ old: one, next: other }] : [],
    ),
  );
}
