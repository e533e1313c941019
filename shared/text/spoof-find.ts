import type { Language } from '../model/language.ts';
import { expectedScript } from './script.ts';
import type { Spoof } from './spoof.ts';
import { lettersInNumbers, lookAlikeLetters } from './spoof-letters.ts';
import { oddSigns } from './spoof-signs.ts';
import { uncomposed } from './spoof-uncomposed.ts';
import { scriptSpoofs } from './spoof-words.ts';

/**
 * Every place where a text in a language is not what it looks like, in the order of the text. Marks of the source
 * grammar may stand in it. Spaces that do not break are usual and never alarm, nor do whole words of another script
 * that nobody could misread, Roman numerals, units, emoji, and joiners of scripts that need them.
 */
export function findSpoofs(text: string, language: Language): Spoof[] {
  const expected = expectedScript(language, text);
  const numbers = lettersInNumbers(text);
  const words = scriptSpoofs(text, language, expected).filter(
    (word) => !numbers.some((one) => one.start < word.end && word.start < one.end),
  );
  const letters = expected === 'other' ? [] : lookAlikeLetters(text, language);
  return [...numbers, ...words, ...letters, ...oddSigns(text, language, expected), ...uncomposed(text)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}
