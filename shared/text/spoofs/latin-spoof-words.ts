import type { Language } from '../../model/language.ts';
import type { ForeignWord } from './foreign-words.ts';
import { findCyrillicLookalike } from './script.ts';

/** Abbreviations that consist only of letters that look Latin, and are not Latin words. */
const KNOWN_ABBREVIATIONS = new Set(['СССР', 'КНР', 'ВТО', 'ОАО', 'ООО']);

/**
 * Whole Latin words in a Cyrillic text that replace Cyrillic ones. Latin names and abbreviations are usual there, and
 * many look Cyrillic (HP, PACE); so only three kinds are reported: short grammatical words ("c", "о") where such a word
 * belongs, a word that the text also has in Cyrillic, and a few abbreviations.
 */
export function findLatinSpoofWords(text: string, words: readonly ForeignWord[], language: Language): ForeignWord[] {
  let own: ReadonlySet<string> | undefined;
  return words.filter(({ start, end, letters }) => {
    const word = text.slice(start, end);
    if (word.length !== letters.length || /^[IVXLCDM]{2,}$/.test(word)) return false;
    const looks = letters.map(({ char }) => findCyrillicLookalike(char, language));
    if (looks.includes(null)) return false;
    const cyrillic = looks.join('');
    if (letters.length === 1)
      return isGrammarWord(cyrillic, text.slice(Math.max(start - 4, 0), start), text.slice(end, end + 4));
    own ??= new Set(text.match(/(?<![\p{L}\p{M}\p{N}])\p{sc=Cyrillic}+(?![\p{L}\p{M}\p{N}])/gu));
    return KNOWN_ABBREVIATIONS.has(cyrillic) || own.has(cyrillic);
  });
}

function isGrammarWord(letter: string, before: string, after: string): boolean {
  if (/[асоуі]/u.test(letter))
    return /\p{sc=Cyrillic}[,;:»”")]?\s$/u.test(before) && /^\s[«“"(]?\p{sc=Cyrillic}/u.test(after);
  return (
    /[АВСКОУІ]/u.test(letter) &&
    /(?:^|[.!?;:]\s|\n)$/u.test(before) &&
    /^\s\p{Ll}/u.test(after) &&
    /\p{sc=Cyrillic}/u.test(after)
  );
}
