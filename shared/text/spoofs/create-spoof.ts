import { describeCodePoints } from './code-points.ts';
import type { Spoof, SpoofKind } from './spoof.ts';

/** A spoof at [start, end) with the word that contains it: the text between the white space around it. */
export function createSpoof(
  text: string,
  kind: SpoofKind,
  [start, end]: readonly [number, number],
  seen: (word: string) => string,
): Spoof {
  const before = /[^\s{}[\]|]*$/u.exec(text.slice(Math.max(start - LONGEST, 0), start))?.[0] ?? '';
  const after = /^[^\s{}[\]|]*/u.exec(text.slice(end, end + LONGEST))?.[0] ?? '';
  const signs = text.slice(start, end);
  const word = `${before}${signs}${after}`;
  return { kind, start, end, word, codePoints: describeDistinctCodePoints(signs), looksLike: seen(word) };
}

const LONGEST = 60;

export function describeDistinctCodePoints(signs: string): string[] {
  return describeCodePoints([...new Set(signs)].join(''));
}
