import type { Language } from '../../model/language.ts';
import { describeDistinctCodePoints } from './create-spoof.ts';
import { type ForeignWord, findForeignWords, type ScriptLetter } from './foreign-words.ts';
import { findLatinSpoofWords } from './latin-spoof-words.ts';
import { detectScript, findCyrillicLookalike, findLatinLookalike, type Script } from './script.ts';
import type { Spoof } from './spoof.ts';

/** Words that mix letters of two scripts, and words of another script that look like the text's own. */
export function findScriptSpoofs(text: string, language: Language, expected: Script): Spoof[] {
  const found: Spoof[] = [];
  const whole: ForeignWord[] = [];
  for (const word of findForeignWords(text, expected)) {
    const scripts = new Set(word.letters.map(({ script }) => script));
    if (scripts.size > 1) for (const spoof of findMixedScript(text, word, language, expected)) found.push(spoof);
    else whole.push(word);
  }
  for (const phrase of groupPhrases(text, whole)) {
    if (phrase.every(({ letters }) => letters.every(({ char }) => findLookalike(char, expected, language) !== null)))
      for (const word of phrase)
        if (isSuspect(word.letters)) found.push(createScriptSpoof(text, word, expected, language));
  }
  if (expected !== 'cyrillic') return found;
  const latin = whole.filter(({ letters }) => letters[0]?.script === 'latin');
  return found.concat(
    findLatinSpoofWords(text, latin, language).map((word) => createScriptSpoof(text, word, expected, language)),
  );
}

/**
 * Consecutive words of one script with no letter of another between them: one word that cannot be misread
 * ("Республика") shows the reader what the short ones next to it ("о", "с") are. Latin words are judged separately.
 */
function groupPhrases(text: string, words: readonly ForeignWord[]): ForeignWord[][] {
  const all: ForeignWord[][] = [];
  let last: ForeignWord | undefined;
  for (const word of words) {
    const [script] = word.letters.map((letter) => letter.script);
    if (script === 'latin') continue;
    const together =
      last !== undefined && last.letters[0]?.script === script && !/\p{L}/u.test(text.slice(last.end, word.start));
    if (together) all.at(-1)?.push(word);
    else all.push([word]);
    last = word;
  }
  return all;
}

/** A single Greek letter is a unit or a mathematical symbol. */
function isSuspect(letters: readonly ScriptLetter[]): boolean {
  return letters.length > 1 || letters[0]?.script !== 'greek';
}

function findMixedScript(text: string, word: ForeignWord, language: Language, expected: Script): Spoof[] {
  const runs: ScriptLetter[][] = [];
  for (const letter of word.letters) {
    if (runs.at(-1)?.[0]?.script === letter.script) runs.at(-1)?.push(letter);
    else runs.push([letter]);
  }
  const disguised = runs.some((run, n) =>
    [runs[n - 1], runs[n + 1]].some(
      (neighbour) =>
        neighbour !== undefined &&
        run.every(({ char }) => findLookalike(char, neighbour[0]?.script ?? 'other', language) !== null),
    ),
  );
  // "USBпорт" is a visible compound; three runs, as in "Parтicipants", are not.
  const between = runs.length > 2 && word.letters.every(({ script }) => script !== 'other');
  return disguised || between
    ? [createScriptSpoof(text, word, chooseMainScript(word, language, expected), language)]
    : [];
}

/**
 * The script in which a mixed word is read: that of most letters unique to a script, otherwise the text's, otherwise
 * that of most letters.
 */
function chooseMainScript({ letters }: ForeignWord, language: Language, expected: Script): Script {
  const scripts = [...new Set(letters.map(({ script }) => script))];
  const weight = (script: Script) => {
    const own = letters.filter((letter) => letter.script === script);
    const sure = own.filter(({ char }) =>
      scripts.every((to) => to === script || findLookalike(char, to, language) === null),
    );
    return sure.length * 10_000 + (script === expected ? 1_000 : 0) + own.length;
  };
  return scripts.reduce((best, script) => (weight(script) > weight(best) ? script : best));
}

function findLookalike(char: string, as: Script, language: Language): string | null {
  if (as === 'latin') return findLatinLookalike(char);
  if (as === 'cyrillic')
    return findCyrillicLookalike(char, language) ?? (detectScript(char) === 'latin' ? null : findLatinLookalike(char));
  return null;
}

function createScriptSpoof(text: string, { start, end, letters }: ForeignWord, as: Script, language: Language): Spoof {
  const word = text.slice(start, end);
  const foreign = letters.filter(({ script }) => script !== as);
  const looks = new Map(foreign.map(({ char }) => [char, findLookalike(char, as, language) ?? char]));
  return {
    kind: foreign.length === letters.length ? 'foreign-script' : 'mixed-script',
    start,
    end,
    word,
    codePoints: describeDistinctCodePoints(foreign.map(({ char }) => char).join('')),
    looksLike: Array.from(word, (char) => looks.get(char) ?? char).join(''),
  };
}
