import { findBestPairs } from '../words/pair-sentences.ts';
import { createBagger, measureSimilarity, type TokenBag } from '../words/similarity.ts';
import { createCachedTokenizer, isWordToken } from '../words/tokenize-text.ts';
import type { MatchedPair } from './match-candidates.ts';
import { groupByGap } from './same-place.ts';

/** Short clauses share few words even if one became the other; in long ones the common words of a language are shared. */
const SHORT = 12;
const [SHORT_LIKENESS, LONG_LIKENESS] = [0.35, 0.5];
/** Larger places were rewritten as a whole, and comparing all their clauses would cost the most. */
const MOST_COMPARED = 2500;

type PlacedClause = { readonly id: string | null; readonly heading: string; readonly body: string };
type OpenClauses = { readonly old: readonly number[]; readonly next: readonly number[] };

/**
 * Pairs clauses that nothing else pairs, by their place: two that are alone between the same neighbours, however little
 * they share, short ones in any case; of several, those that share enough words. Two clauses under different headings, and two that the store knows as
 * different ones, are no pair.
 * @param paired the pairs made so far, as indices [old, next]
 * @param weights the length of each old clause
 */
export function pairRemaining(
  old: readonly PlacedClause[],
  next: readonly PlacedClause[],
  open: OpenClauses,
  paired: readonly (readonly [number, number])[],
  weights: readonly number[],
): MatchedPair[] {
  const cut = createCachedTokenizer();
  const toBag = createBagger(cut);
  const bagOf = (clause: PlacedClause | undefined) => toBag(joinWords(clause));
  const isShort = (clause: PlacedClause | undefined) => cut(joinWords(clause)).filter(isWordToken).length <= SHORT;
  return groupByGap(open.old, open.next, paired, weights).flatMap(([olds, nexts]) => {
    if (olds.length * nexts.length > MOST_COMPARED) return [];
    const [oldBags, nextBags] = [olds.map((at) => bagOf(old[at])), nexts.map((at) => bagOf(next[at]))];
    const isAlone = paired.length > 0 && olds.length + nexts.length === 2;
    const places = isAlone ? [[0, 0] as const] : findBestPairs(oldBags, nextBags);
    return places.flatMap(([a, b]): MatchedPair[] => {
      const [one, other] = [olds[a] ?? 0, nexts[b] ?? 0];
      if (areKnownAsDifferent(old[one], next[other])) return [];
      const likeness = measureSimilarity(oldBags[a] ?? NO_WORDS, nextBags[b] ?? NO_WORDS);
      const areShort = isShort(old[one]) && isShort(next[other]);
      const wanted = areShort ? SHORT_LIKENESS : LONG_LIKENESS;
      const isPair = likeness >= wanted || (isAlone && (areShort || likeness > 0));
      return isPair ? [{ old: one, next: other, likeness, sure: likeness >= wanted }] : [];
    });
  });
}

const NO_WORDS: TokenBag = [];

function joinWords(clause: PlacedClause | undefined): string {
  return clause === undefined ? '' : `${clause.heading}\n${clause.body}`;
}

function areKnownAsDifferent(one: PlacedClause | undefined, other: PlacedClause | undefined): boolean {
  if (one === undefined || other === undefined || (one.id !== null && other.id !== null)) return true;
  const [words, others] = [one.heading, other.heading].map((heading) =>
    heading.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu),
  );
  return words != null && others != null && !words.some((word) => others.includes(word));
}
