import { splitSentences } from '../../../diff/words/split-sentences.ts';
import { isSpaceToken, tokenizeText } from '../../../diff/words/tokenize-text.ts';
import { composeText } from '../../../model/compose-text.ts';
import type { ReplyQuote } from '../../../model/incoming/reply-preview.ts';

/** The length of the context kept around a quote to find it again, in UTF-16 units: as in text/marks/quotes.ts. */
const AROUND = 32;
/** The number of words added around a quote before an ambiguous one is left as it is. */
const MAX_WORDS = 24;
/** The length of text searched for words to add, and the longest text in which a quote is made unique. */
const NEAR = 2_000;
const LONGEST = 20_000;

/**
 * A quote with its context, and the text that it reads with [start, end) replaced. The replaced range is widened word
 * by word until it contains words and occurs only once in the text. Null if the text has no words.
 */
export function buildQuoteContext(
  text: string,
  start: number,
  end: number,
  by: string,
): { readonly quote: ReplyQuote; readonly proposal: string } | null {
  const [from, to] = widenRange(text, start, end);
  if (from === to) return null;
  return {
    quote: {
      text: text.slice(from, to),
      before: dropHalfSurrogates(text.slice(Math.max(0, from - AROUND), from)),
      after: dropHalfSurrogates(text.slice(to, to + AROUND)),
    },
    proposal: text.slice(from, start) + by + text.slice(end, to),
  };
}

function widenRange(text: string, start: number, end: number): readonly [number, number] {
  if (text.length > LONGEST) return [start, end];
  const before = groupWords(tokenizeText(text.slice(Math.max(0, start - NEAR), start)).reverse());
  const after = groupWords(tokenizeText(text.slice(end, end + NEAR)));
  let [from, to] = [start, end];
  for (let n = 0; n < MAX_WORDS && !isUniqueQuote(text, from, to); n += 1) {
    const [left, right] = [before[0] ?? '', after[0] ?? ''];
    if (left + right === '') break;
    // Words of the same line are better context than those of another.
    const toLeft = /\n/.test(left) === /\n/.test(right) ? n % 2 === 0 : !/\n/.test(left);
    if (right === '' || (toLeft && left !== '')) {
      before.shift();
      from -= left.length;
    } else {
      after.shift();
      to += right.length;
    }
  }
  return isUniqueQuote(text, from, to) ? [from, to] : [start, end];
}

/** Groups each word with its leading spaces, outwards from the place. */
function groupWords(outwards: readonly string[]): string[] {
  const found: string[] = [];
  let open = '';
  for (const token of outwards.slice(0, 4 * MAX_WORDS)) {
    open += token;
    if (isSpaceToken(token)) continue;
    found.push(open);
    open = '';
  }
  return found;
}

function isUniqueQuote(text: string, from: number, to: number): boolean {
  const words = text.slice(from, to);
  return /[\p{L}\p{N}]/u.test(words) && text.indexOf(words) === from && text.indexOf(words, from + 1) === -1;
}

/** Returns the sentence of the text that contains an offset. */
export function createSentenceLookup(text: string): (offset: number) => number {
  const ends: number[] = [];
  let at = 0;
  for (const sentence of splitSentences(text)) {
    at += sentence.length;
    ends.push(at);
  }
  return (offset) => ends.findIndex((end) => offset < end);
}

/** Drops half a surrogate pair at either end, which no record may contain. */
function dropHalfSurrogates(text: string): string {
  return composeText(text.replace(/^\p{Surrogate}|\p{Surrogate}$/gu, ''));
}
