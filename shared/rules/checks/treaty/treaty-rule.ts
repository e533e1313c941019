import type { TextReading } from '../read/text-reading.ts';

/** Words of a treaty, as places in `reading.words`; what to write instead, and whether that may simply be put there. */
export type TreatyHit = {
  readonly first: number;
  readonly last: number;
  readonly instead: string;
  readonly fix: string | null;
};

/** What a word's key begins: null where it means something else here. */
export type TreatyRule = (reading: TextReading, at: number) => TreatyHit | null;
export type TreatyRules = ReadonlyMap<string, TreatyRule>;

export function createTreatyHit(first: number, last: number, instead: string, fix: string | null): TreatyHit {
  return { first, last, instead, fix };
}

/** Whether these words follow a word of the reading. */
export function hasWordsAfter({ words }: TextReading, at: number, ...keys: readonly string[]): boolean {
  return keys.every((key, n) => words[at + 1 + n]?.key === key);
}
