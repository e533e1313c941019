import { escapePattern } from '../../text/escape-pattern.ts';
import { foldText, foldTextWithOffsets } from '../../text/search/fold-text.ts';

/**
 * Every place of words in a text, whatever their case, diacritics and white space.
 * @returns [start, end) in UTF-16 offsets of the text, in order; none for words of white space alone
 */
export function findWords(text: string, words: string): { readonly start: number; readonly end: number }[] {
  const parts = foldTextWithOffsets(words)
    .folded.split(/\s+/u)
    .filter((part) => part !== '');
  if (parts.length === 0) return [];
  // Most texts do not have them, and offsets take ten times as long.
  const plain = foldText(text);
  if (parts.some((part) => !plain.includes(part))) return [];
  const { folded, from } = foldTextWithOffsets(text);
  const pattern = new RegExp(parts.map(escapePattern).join('\\s+'), 'gu');
  return [...folded.matchAll(pattern)].map((match) => ({
    start: from[match.index] ?? 0,
    end: from[match.index + match[0].length] ?? text.length,
  }));
}
