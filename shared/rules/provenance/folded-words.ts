import { isWordToken, tokenizeText } from '../../diff/words/tokenize-text.ts';
import { foldText } from '../../text/search/fold-text.ts';

/** The words of a text in order, without case, diacritics, white space and punctuation. */
export function listFoldedWords(text: string): string[] {
  return tokenizeText(foldText(text)).filter(isWordToken);
}

/** Whether words occur together, in the same order, among others. No words occur everywhere. */
export function containsWords(all: readonly string[], words: readonly string[]): boolean {
  return ` ${all.join(' ')} `.includes(words.length === 0 ? '' : ` ${words.join(' ')} `);
}
