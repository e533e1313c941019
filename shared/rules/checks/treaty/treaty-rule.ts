import type { TextReading } from '../read/text-reading.ts';

/** Treaty words, as indices in `reading.words`; the replacement, and whether it can be applied as it is. */
export type TreatyHit = {
  readonly first: number;
  readonly last: number;
  readonly instead: string;
  readonly fix: string | null;
};

/** The rule for a word's key: null if it has another meaning here. */
export type TreatyRule = (reading: TextReading, at: number) => TreatyHit | null;
export type TreatyRules = ReadonlyMap<string, TreatyRule>;

export function createTreatyHit(first: number, last: number, instead: string, fix: string | null): TreatyHit {
  return { first, last, instead, fix };
}

/** Whether these words follow a word of the reading. */
export function hasWordsAfter({ words }: TextReading, at: number, ...keys: readonly string[]): boolean {
  return keys.every((key, n) => words[at + 1 + n]?.key === key);
}
