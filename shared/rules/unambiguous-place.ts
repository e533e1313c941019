import { isNumericToken } from '../diff/words/numeric-tokens.ts';
import { tokenizeText } from '../diff/words/tokenize-text.ts';
import { measureItemPrefix } from '../text/list-items.ts';
import type { TextQuote } from '../text/marks/quotes.ts';

/** A wording proposed to replace words, or, without a quote, as a line at the end. */
export type ProposedWording = {
  /** The range of the words in the version on which it was made. */
  readonly range: { readonly start: number; readonly end: number } | null;
  readonly quote: TextQuote | null;
  readonly proposal: string;
};

const MARKS = /[{}[\]|\\]/;
/** The length searched for the words next to a quote, in UTF-16 units. */
const NEAR = 100;
/** The text before and after a quote: a word or a line's end, with the punctuation in between. */
const LEFT_CONTEXT = /(?:\n|(\S*\p{L}\S*) +)[^\s\p{L}\p{N}]*$/u;
const RIGHT_CONTEXT = /^[^\s\p{L}\p{N}]*(?:\n| +(\S*\p{L}\S*))/u;

/**
 * The unambiguous place of the quoted words in the head's source, null if it takes a comparison to find it: they occur
 * there once with all of their context, or with the words that are next to them in the base, and no mark is near.
 * Measured: 3 µs where `rebaseProposal` takes 250.
 * @param base the source of the version on which it was made; null if it is not available
 */
export function findUnambiguousPlace(
  base: string | null,
  head: string,
  { range, quote, proposal }: ProposedWording,
): number | null {
  if (quote === null || quote.text === proposal || proposal === '' || quote.text.includes('\n')) return null;
  const { text, before, after } = quote;
  const wide = findUniqueWords(base, head, before, text, after);
  if (wide !== null || base === null || range === null || base.slice(range.start, range.end) !== text) return wide;
  const left = LEFT_CONTEXT.exec(`\n${base}`.slice(Math.max(0, range.start + 1 - NEAR), range.start + 1));
  const right = RIGHT_CONTEXT.exec(`${base}\n`.slice(range.end, range.end + NEAR));
  if (left === null || right === null || [left[1], right[1]].some((word) => word !== undefined && isAmount(word)))
    return null;
  return findUniqueWords(base, head, left[0], text, right[0]);
}

/** Two changes of one amount are one change, whatever is between them. */
function isAmount(word: string): boolean {
  return tokenizeText(word).some((token) => isNumericToken(token));
}

function findUniqueWords(
  base: string | null,
  head: string,
  before: string,
  words: string,
  after: string,
): number | null {
  const around = before + words + after;
  if (MARKS.test(around)) return null;
  if ((before === '' || before.endsWith('\n')) && measureItemPrefix(words + after) > 0) return null;
  if (base !== null && findOnlyOffset(`\n${base}\n`, around) === null) return null;
  const at = findOnlyOffset(`\n${head}\n`, around);
  return at === null ? null : at + before.length - 1;
}

function findOnlyOffset(text: string, words: string): number | null {
  const at = text.indexOf(words);
  return at === -1 || text.indexOf(words, at + 1) !== -1 ? null : at;
}
