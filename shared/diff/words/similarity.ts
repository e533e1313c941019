import { isSpaceToken, isWordToken, type Tokenizer } from './tokenize-text.ts';

/** The words of a sentence as sorted numbers, or all its signs where it has none. */
export type TokenBag = readonly number[];

/** Makes bags that can be compared with each other, of sentences that `cut` cuts into tokens. */
export function createBagger(cut: Tokenizer): (sentence: string) => TokenBag {
  const numbers = new Map<string, number>();
  return (sentence) => {
    const signs = cut(sentence).filter((token) => !isSpaceToken(token));
    // One letter or digit is mostly the label of an item, which says nothing once items are put in before it.
    const words = signs.filter((token) => token.length > 1 && isWordToken(token));
    const bag = (words.length > 0 ? words : signs).map((token) => {
      const number = numbers.get(token) ?? numbers.size;
      numbers.set(token, number);
      return number;
    });
    return bag.sort((a, b) => a - b);
  };
}

/** Dice's coefficient of two bags: 0 where they share nothing, 1 where they are equal. */
export function measureSimilarity(a: TokenBag, b: TokenBag): number {
  if (a.length + b.length === 0) return 0;
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return (2 * shared) / (a.length + b.length);
}
