import { findCommonSequence } from '../diff/words/common-sequence.ts';

/** Joins text without its spaces: a PDF shows neither where a paragraph ends nor whether a line broke at a space. */
export const removeSpaces = (paragraphs: readonly string[]): string => paragraphs.join('').replace(/\s/gu, '');

/**
 * Joins the lines of a PDF into the paragraphs of the exported text: line and page breaks carry no information. Words
 * between two paragraphs become a paragraph of their own, and a paragraph with none of its words is left out. Both
 * inputs are normalized (`normalizeParagraphs`).
 */
export function alignPdfLines(exported: readonly string[], lines: readonly string[]): string[] {
  if (removeSpaces(exported) === removeSpaces(lines)) return [...exported];
  const old = exported.flatMap((paragraph, at) => paragraph.split(' ').map((word) => ({ word, at })));
  const words = joinLines(lines).split(' ');
  const within: string[][] = exported.map(() => []);
  const behind = new Map<number, string[]>();
  let [fromOld, fromNext] = [0, 0];
  const matches = findCommonSequence(
    old.map(({ word }) => word),
    words,
  );
  for (const [a, b] of [...matches, [old.length, words.length] as const]) {
    const extra = words.slice(fromNext, b);
    const before = old[fromOld - 1]?.at ?? -1;
    const gone = old[fromOld];
    if (extra.length > 0 && (fromOld < a || old[a]?.at === before)) {
      for (const word of extra) within[gone?.at ?? before]?.push(word);
    } else if (extra.length > 0) behind.set(before, extra);
    const word = words[b];
    if (word !== undefined) within[old[a]?.at ?? -1]?.push(word);
    [fromOld, fromNext] = [a + 1, b + 1];
  }
  const own = (at: number) => behind.get(at)?.join(' ') ?? '';
  const paragraphs = within.map((found, at) => {
    const paragraph = exported[at] ?? '';
    return removeSpaces(found) === removeSpaces([paragraph]) ? paragraph : found.join(' ');
  });
  return [own(-1), ...paragraphs.flatMap((paragraph, at) => [paragraph, own(at)])].filter((one) => one !== '');
}

/** Joins a compound that broke at its hyphen. */
function joinLines(lines: readonly string[]): string {
  return lines.reduce((all, line) => (/\p{L}-$/u.test(all) ? `${all}${line}` : `${all} ${line}`), '').trim();
}
