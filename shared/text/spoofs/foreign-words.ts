import { detectScript, type Script } from './script.ts';

/** A letter of a script other than the text's: the first test of a word. */
const FOREIGN: { readonly [S in Script]: RegExp } = {
  latin: /[^\P{L}\p{sc=Latin}\p{sc=Common}]/gu,
  cyrillic: /[^\P{L}\p{sc=Cyrillic}\p{sc=Common}]/gu,
  greek: /[^\P{L}\p{sc=Greek}\p{sc=Common}]/gu,
  other: /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/gu,
};
const SIGNS = '[\\p{L}\\p{M}\\p{N}\\p{Default_Ignorable_Code_Point}]';
const WORD = new RegExp(`${SIGNS}+`, 'uy');
const UNTIL = new RegExp(`${SIGNS}+$`, 'u');
const LONGEST = 60;

export type ForeignWord = { readonly start: number; readonly end: number; readonly letters: readonly ScriptLetter[] };
export type ScriptLetter = { readonly char: string; readonly script: Script };

/** Every word with a letter of another script than the text's, in order. */
export function findForeignWords(text: string, expected: Script): ForeignWord[] {
  const words: ForeignWord[] = [];
  const foreign = FOREIGN[expected];
  foreign.lastIndex = 0;
  for (let hit = foreign.exec(text); hit !== null; hit = foreign.exec(text)) {
    const before = text.slice(Math.max(hit.index - LONGEST, words.at(-1)?.end ?? 0), hit.index);
    const start = hit.index - (UNTIL.exec(before)?.[0].length ?? 0);
    WORD.lastIndex = start;
    const word = WORD.exec(text)?.[0] ?? hit[0];
    const letters = Array.from(word).flatMap((char) => {
      const script = /\p{L}/u.test(char) ? detectScript(char) : null;
      return script === null ? [] : [{ char, script }];
    });
    words.push({ start, end: start + word.length, letters });
    foreign.lastIndex = start + word.length;
  }
  return words;
}
