import { findCommonSequence } from './common-sequence.ts';
import { findBestPairs } from './pair-sentences.ts';
import { measureSharedEnds } from './shared-ends.ts';
import { createBagger, type TokenBag } from './similarity.ts';
import { type Tokenizer, tokenizeText } from './tokenize-text.ts';

/** Two sentences that are alone in a gap and share this much of their ends are paired without measuring. */
const PLAINLY_SAME = 0.75;
/** Two of at most this many words, as in the cells of a table, are paired in any case. */
const SHORT = 12;

/** A sentence and its counterpart; null if it was deleted or is new. */
export type SentencePair =
  | { readonly old: string; readonly next: string }
  | { readonly old: string; readonly next: null }
  | { readonly old: null; readonly next: string };

/**
 * Pairs the sentences of two texts, keeping the order of both: first the longest common subsequence of equal sentences
 * (ignoring trailing white space), then, in the gaps, similar ones.
 */
export function alignSentences(
  old: readonly string[],
  next: readonly string[],
  cut: Tokenizer = tokenizeText,
): SentencePair[] {
  const rows: SentencePair[] = [];
  const toBag = createBagger(cut);
  let [fromOld, fromNext] = [0, 0];
  const gap = (toOld: number, toNext: number) => {
    for (const row of pairAlikeSentences(old.slice(fromOld, toOld), next.slice(fromNext, toNext), toBag))
      rows.push(row);
  };
  for (const [a, b] of findCommonSequence(old.map(trimSentence), next.map(trimSentence))) {
    gap(a, b);
    rows.push({ old: old[a] ?? '', next: next[b] ?? '' });
    [fromOld, fromNext] = [a + 1, b + 1];
  }
  gap(old.length, next.length);
  return rows;
}

function trimSentence(sentence: string): string {
  return sentence.trimEnd() || sentence;
}

/** The pairs with the greatest sum of similarities; in between, deleted sentences come before new ones. */
function pairAlikeSentences(
  old: readonly string[],
  next: readonly string[],
  toBag: (sentence: string) => TokenBag,
): SentencePair[] {
  const rows: SentencePair[] = [];
  const unpaired = (fromOld: number, toOld: number, fromNext: number, toNext: number) => {
    for (const sentence of old.slice(fromOld, toOld)) rows.push({ old: sentence, next: null });
    for (const sentence of next.slice(fromNext, toNext)) rows.push({ old: null, next: sentence });
  };
  let [i, j] = [0, 0];
  if (old.length > 0 && next.length > 0) {
    const alone = old.length + next.length === 2 && isPairAlone(old[0] ?? '', next[0] ?? '', toBag);
    for (const [a, b] of alone ? ([[0, 0]] as const) : findBestPairs(old.map(toBag), next.map(toBag))) {
      unpaired(i, a, j, b);
      rows.push({ old: old[a] ?? '', next: next[b] ?? '' });
      [i, j] = [a + 1, b + 1];
    }
  }
  unpaired(i, old.length, j, next.length);
  return rows;
}

/** Whether two sentences that are alone in a gap are compared word by word; of short ones every kept word counts. */
function isPairAlone(old: string, next: string, toBag: (sentence: string) => TokenBag): boolean {
  return Math.max(toBag(old).length, toBag(next).length) <= SHORT || measureSharedEnds(old, next) >= PLAINLY_SAME;
}
