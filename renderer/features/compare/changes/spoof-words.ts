import { describeCodePoints } from '../../../../shared/text/spoofs/code-points.ts';

/** A character of a word, and whether it differs from the other word's character at the same position. */
export type ComparedCharacter = { readonly sign: string; readonly codePoint: string; readonly differs: boolean };

/** Pairs the differing words of two texts that look the same; pairs the whole texts if their word counts differ. */
export function listDifferingWords(old: string, next: string): (readonly [string, string])[] {
  const [olds, nexts] = [old, next].map((text) => text.split(/\s+/u).filter((word) => word !== ''));
  if (olds === undefined || nexts === undefined || olds.length !== nexts.length) return [[old, next]];
  const pairs = olds.flatMap((word, n) => (word === nexts[n] ? [] : [[word, nexts[n] ?? ''] as const]));
  return pairs.length === 0 ? [[old, next]] : pairs;
}

/** Compares the characters of two words. If their lengths differ, only the common prefix and suffix count as equal. */
export function compareCharacters(word: string, other: string): ComparedCharacter[] {
  const [own, its] = [Array.from(word), Array.from(other)];
  const points = describeCodePoints(word);
  const sameLength = own.length === its.length;
  let end = 0;
  while (!sameLength && end < Math.min(own.length, its.length) && own.at(-1 - end) === its.at(-1 - end)) end += 1;
  let start = 0;
  while (!sameLength && start < Math.min(own.length, its.length) - end && own[start] === its[start]) start += 1;
  return own.map((sign, n) => ({
    sign,
    codePoint: points[n] ?? '',
    differs: sameLength ? sign !== its[n] : n >= start && n < own.length - end,
  }));
}
