import { foldTextWithOffsets } from '../../../shared/text/search/fold-text.ts';

export type TextMatch = { readonly from: number; readonly to: number };

/** Finds all matches in a text, ignoring case and diacritics; returns offsets in the text. */
export function findMatches(text: string, searched: string): TextMatch[] {
  const wanted = foldTextWithOffsets(searched).folded;
  if (wanted.trim() === '') return [];
  const { folded, from } = foldTextWithOffsets(text);
  const found: TextMatch[] = [];
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + wanted.length)) {
    found.push({ from: from[at] ?? 0, to: from[at + wanted.length] ?? text.length });
  }
  return found;
}
