import type { Language } from '../../model/language.ts';
import { findLettersInNumbers, findLookAlikeLetters } from './letter-spoofs.ts';
import { findOddCharacters } from './odd-characters.ts';
import { chooseExpectedScript } from './script.ts';
import { findScriptSpoofs } from './script-spoofs.ts';
import type { Spoof } from './spoof.ts';
import { findUncomposedCharacters } from './uncomposed-characters.ts';

/**
 * Every place where a text in a language is not what it looks like, in the order of the text. The text may contain
 * marks of the source grammar. No-break spaces are usual and never reported, nor are whole words of another script that
 * cannot be misread, Roman numerals, units, emoji, and joiners of scripts that need them.
 */
export function findSpoofs(text: string, language: Language): Spoof[] {
  const expected = chooseExpectedScript(language, text);
  const numbers = findLettersInNumbers(text);
  const words = findScriptSpoofs(text, language, expected).filter(
    (word) => !numbers.some((one) => one.start < word.end && word.start < one.end),
  );
  const letters = expected === 'other' ? [] : findLookAlikeLetters(text, language);
  return [
    ...numbers,
    ...words,
    ...letters,
    ...findOddCharacters(text, language, expected),
    ...findUncomposedCharacters(text),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}
