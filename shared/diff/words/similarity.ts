import { isSpaceToken, isWordToken, type Tokenizer } from './tokenize-text.ts';

/** The words of a sentence as sorted numbers, or all its tokens if it has no words. */
export type TokenBag = readonly number[];

/** Makes comparable bags of sentences, which `cut` splits into tokens. */
export function createBagger(cut: Tokenizer): (sentence: string) => TokenBag {
  const numbers = new Map<string, number>();
  return (sentence) => {
    const signs = cut(sentence).filter((token) => !isSpaceToken(token));
    // A single letter or digit is usually an item's label, which is no evidence once items are inserted before it.
    const words = signs.filter((token) => token.length > 1 && isWordToken(token));
    const bag = (words.length > 0 ? words : signs).map((token) => {
      const number = numbers.get(token) ?? numbers.size;
      numbers.set(token, number);
      return number;
    });
    return bag.sort((a, b) => a - b);
  };
}

/** The Dice coefficient of two bags: 0 if they share nothing, 1 if they are equal. */
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
