import { generateKeyBetween } from 'fractional-indexing';

/** A rank between two neighbours. Two that were placed concurrently can have equal ranks: then the new rank follows both. */
export function generateRankBetween(before: string | null, after: string | null): string {
  return generateKeyBetween(before, before !== null && after !== null && before >= after ? null : after);
}
