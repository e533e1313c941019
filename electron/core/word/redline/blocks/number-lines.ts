import type { Block } from './block.ts';

type Pair = readonly [old: number, next: number];

const NUMBER = String.raw`(?:\d{1,3}(?:\.\d{1,3})*|[ivxlc]{1,7}|\p{L})`;
const LINE = new RegExp(String.raw`^\s*(?:\p{L}{2,12}\s+|§\s*|\()?${NUMBER}\s*[.):]?\s*$`, 'iu');

/**
 * Whether a paragraph is nothing but the number of what follows it: "Paragraph 6", "Pasal 6", "IV.". It says where a
 * clause is and not which one it is: with a clause inserted before it, "Paragraph 6" heads another one.
 */
export function isNumberLine({ kind, text }: Pick<Block, 'kind' | 'text'>): boolean {
  return kind === 'paragraph' && text.length <= LONGEST && LINE.test(text);
}

/** The same with a word, "Paragraph 6", which heads a clause whatever its style; a number alone may be an amount. */
export function isNamedNumberLine(text: string): boolean {
  return /^\s*\p{L}{2}/u.test(text) && isNumberLine({ kind: 'paragraph', text });
}

const HEADING = /^\p{L}{2,12}\s+(?:\d{1,3}(?:\.\d{1,3})*|[IVXLCivxlc]{1,7}|\p{L})(?:[.):]|\s+[–—-])\s+(?![\p{Ll}\s])/u;

/** The same with the heading after it on the line, "Pasal 6. Kerahasiaan", which no sentence is. */
export function isNumberedHeading(text: string): boolean {
  const words = text.trim();
  return words.length <= LONGEST_HEADING && HEADING.test(words) && !/[.,;:]$/.test(words);
}

const LONGEST_HEADING = 120;

const LABEL = new RegExp(String.raw`^(\s*(?:\p{L}{2,12}\s+|§\s*|\()?)${NUMBER}(?=[.):\s])`, 'iu');

/** The text without the number at its beginning: two that are equal then are one clause or item that was renumbered. */
export function omitNumber(text: string): string {
  return text.replace(LABEL, '$1#');
}

/** The longest of them, in characters; longer texts are not searched. */
const LONGEST = 30;

/** The pairs with those of number lines right before a pair, whatever their numbers are. */
export function addNumberLines(pairs: readonly Pair[], old: readonly Block[], next: readonly Block[]): Pair[] {
  const isAfterNumber = ([a, b]: Pair) =>
    [old[a - 1], next[b - 1]].every((one) => one !== undefined && isNumberLine(one));
  const olds = new Set(pairs.map(([a]) => a));
  const nexts = new Set(pairs.map(([, b]) => b));
  return pairs.flatMap((pair): Pair[] => {
    const [a, b] = pair;
    const isOpen = isAfterNumber(pair) && !olds.has(a - 1) && !nexts.has(b - 1);
    return isOpen ? [[a - 1, b - 1], pair] : [pair];
  });
}
