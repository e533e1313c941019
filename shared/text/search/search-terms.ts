import { foldText } from './fold-text.ts';

/** A word or phrase to search, folded: its words in order, and whether the last may be a prefix. */
export type SearchTerm = { readonly words: readonly string[]; readonly prefix: boolean; readonly text: string };

/**
 * The characters that FTS5's unicode61 treats as parts of a word: letters, numbers and private use
 * (https://www.sqlite.org/fts5.html).
 */
const WORDS = /[\p{L}\p{N}\p{Co}]+/gu;

/** Parses a search input: every word may be a prefix, words in double quotes are an exact phrase. */
export function parseSearchTerms(searched: string): SearchTerm[] {
  return [...foldText(searched).matchAll(/"([^"]*)"|([^\s"]+)/g)].flatMap(([, phrase, word]) => {
    const text = (phrase ?? word ?? '').trim();
    const words = text.match(WORDS) ?? [];
    // A single letter begins half of all words: it is searched as a word of its own.
    const prefix = phrase === undefined && /[\p{L}\p{N}\p{Co}]$/u.test(text) && [...(words.at(-1) ?? '')].length > 1;
    return words.length === 0 ? [] : [{ words, prefix, text }];
  });
}

/** Whether a text contains every term, as FTS5 would find it. */
export function hasAllTerms(text: string, all: readonly SearchTerm[]): boolean {
  const plain = foldText(text);
  // Most texts contain none of them: only the others are split into words.
  if (!all.every(({ words }) => words.every((word) => plain.includes(word)))) return false;
  const found = plain.match(WORDS) ?? [];
  return all.length > 0 && all.every((term) => found.some((_, at) => isTermStart(found, at, term)));
}

function isTermStart(found: readonly string[], at: number, { words, prefix }: SearchTerm): boolean {
  return words.every((word, n) => {
    const here = found[at + n];
    return prefix && n === words.length - 1 ? here?.startsWith(word) === true : here === word;
  });
}
