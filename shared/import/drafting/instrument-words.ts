const MEMORANDUM = /memorandum|nota kesepahaman|меморандум|мемарандум/i;
const LETTER_OF_INTENT = /letter of intent|pernyataan kehendak|письмо о намерениях|(?:пісьмо|ліст) аб намерах/i;

/** The kind of an instrument by its names: a check proposes another name for a treaty by it (D16). */
export function chooseInstrumentKind(names: readonly string[]): 'letter-of-intent' | 'memorandum' | 'other' {
  if (names.some((name) => LETTER_OF_INTENT.test(name))) return 'letter-of-intent';
  return names.some((name) => MEMORANDUM.test(name)) ? 'memorandum' : 'other';
}

/** What a clause is called in running text: "ARTICLE" in a file is a look. */
function formatClauseWord(word: string): string {
  return word.length > 1 && word === word.toLocaleUpperCase()
    ? word.charAt(0) + word.slice(1).toLocaleLowerCase()
    : word;
}

/** What the languages of a file call their clauses (D25), by language; a file without numbers makes an unnumbered text. */
export function chooseClauseWords(numbering: { readonly [language: string]: { readonly word: string | null } }) {
  const words = Object.entries(numbering).flatMap(([language, { word }]) =>
    word === null ? [] : [[language, formatClauseWord(word)] as const],
  );
  return { numbered: words.length > 0, paragraphWord: Object.fromEntries(words) };
}
