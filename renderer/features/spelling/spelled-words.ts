/** A word whose spelling is checked; [from, to) are offsets in the text that it was found in. */
export type SpelledWord = { readonly word: string; readonly from: number; readonly to: number };

const CHUNK = /\S+/gu;
/** A word, and compounds with hyphens and apostrophes. */
export const WORD = /\p{L}[\p{L}\p{M}]*(?:[-‐‑'’ʼ]\p{L}[\p{L}\p{M}]*)*/gu;
/** Addresses, names of files, and abbreviations with stops inside: т.е., kemenperin.go.id. */
const ADDRESS = /@|:\/\/|\p{L}[._\\]\p{L}/u;
/** Words in capitals and words with capitals inside: КГБ, BPSDMI-nya, eOffice. */
const INNER_CAPITAL = /.\p{Lu}/u;
/** What ends a sentence or begins an item, before the word that follows it. */
const SENTENCE_START = /(?:[.!?:;…]|\n\s*(?:\(?[\p{L}\p{N}]{1,4}[.)]|[-–—•])?)["“«„('\s]*$/u;
/** How much before a word is looked at: a label of an item, quotation marks and spaces. */
const LONGEST_START = 40;

/**
 * The words of a plain text that have a spelling to check, in order: no single letters, words with digits or with
 * capitals inside, abbreviations and addresses.
 */
export function listSpelledWords(plain: string): SpelledWord[] {
  const found: SpelledWord[] = [];
  for (const { 0: chunk, index: start } of plain.matchAll(CHUNK)) {
    if (ADDRESS.test(chunk)) continue;
    for (const { 0: word, index } of chunk.matchAll(WORD)) {
      const from = start + index;
      const to = from + word.length;
      if (word.length === 1 || isInCapitals(word) || hasDigitBeside(plain, from, to)) continue;
      found.push({ word, from, to });
    }
  }
  return found;
}

/** Whether a word within a sentence begins with a capital, as names and defined terms do. */
export function isCapitalInSentence(plain: string, { word, from }: SpelledWord): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  const before = from < LONGEST_START ? `\n${plain.slice(0, from)}` : plain.slice(from - LONGEST_START, from);
  return !SENTENCE_START.test(before);
}

function hasDigitBeside(plain: string, from: number, to: number): boolean {
  return (
    /[\p{N}_][-‐‑]?$/u.test(plain.slice(Math.max(0, from - 2), from)) ||
    /^[-‐‑]?[\p{N}_]/u.test(plain.slice(to, to + 2))
  );
}

/** Each part of a compound may begin with a capital: Undang-Undang, Северо-Запад. */
function isInCapitals(word: string): boolean {
  return word.split(/[-‐‑'’ʼ]/u).some((part) => INNER_CAPITAL.test(part));
}
