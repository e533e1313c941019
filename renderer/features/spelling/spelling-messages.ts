/** Where the files of a dictionary are, as addresses of the page's own site. */
export type DictionaryAddresses = {
  readonly affixes: string;
  readonly words: readonly string[];
  readonly own: string;
};

export type SpellingRequest = {
  readonly turn: number;
  readonly language: string;
  readonly dictionary: DictionaryAddresses;
  readonly wasm: string;
} & (
  | { readonly ask: 'unknown'; readonly words: readonly string[] }
  | { readonly ask: 'suggestions'; readonly word: string }
);

/** The unknown words, or the suggestions; null if the dictionary could not be loaded. */
export type SpellingAnswer = { readonly turn: number; readonly words: readonly string[] | null };
