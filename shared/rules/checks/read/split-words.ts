import type { Language } from '../../../model/language.ts';
import { createWordAnalyzer, type WordForm } from './stem-word.ts';

/**
 * A word with its inner hyphens and apostrophes; `key` is in lower case, with е for ё, `stem` what its forms have in
 * common, `capital` whether it begins with a capital.
 */
export type Word = WordForm & { readonly start: number; readonly end: number };

const WORD = /\p{L}[\p{L}\p{M}]*(?:[-‐‑'’]\p{L}[\p{L}\p{M}]*)*/gu;

/** The words of a text, in order. */
export function splitWords(plain: string, language: Language): Word[] {
  const words: Word[] = [];
  const formOf = createWordAnalyzer(language);
  WORD.lastIndex = 0;
  for (let found = WORD.exec(plain); found !== null; found = WORD.exec(plain)) {
    const { text, key, stem, capital } = formOf(found[0]);
    words.push({ text, key, stem, capital, start: found.index, end: found.index + text.length });
  }
  return words;
}
