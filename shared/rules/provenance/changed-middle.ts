/** Where a sentence or line ends, with the white space after it. */
const SENTENCE_END = /[.!?]\s+(?=\p{Lu})|\n/gu;

/**
 * What of two texts differs, widened to whole sentences: a version of a long clause changes few of them, and the diff
 * need not read the rest.
 * @returns the offset at which both middles begin, and the middles
 */
export function cutChangedMiddle(
  old: string,
  next: string,
): { readonly start: number; readonly old: string; readonly next: string } {
  const shorter = Math.min(old.length, next.length);
  let head = 0;
  while (head < shorter && old.charCodeAt(head) === next.charCodeAt(head)) head += 1;
  const start = findLastEnd(old.slice(0, head));
  let tail = 0;
  while (tail < shorter - start && old.charCodeAt(old.length - 1 - tail) === next.charCodeAt(next.length - 1 - tail))
    tail += 1;
  const rest = old.slice(old.length - tail);
  const end = rest.length - findFirstEnd(rest);
  return { start, old: old.slice(start, old.length - end), next: next.slice(start, next.length - end) };
}

/** Longer sentences are rare; a middle that is too wide costs time and nothing else. */
const NEAR = 1_000;

function findLastEnd(text: string): number {
  const from = Math.max(0, text.length - NEAR);
  let end = 0;
  for (const match of text.slice(from).matchAll(SENTENCE_END)) end = from + match.index + match[0].length;
  return end;
}

/** The end of the first sentence; all of the text if it holds none. */
function findFirstEnd(text: string): number {
  const [match] = text.matchAll(SENTENCE_END);
  return match === undefined ? text.length : match.index + match[0].length;
}
