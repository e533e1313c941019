import { Hunspell } from 'hunspell-wasm';
import initializeHunspell from 'hunspell-wasm/wasm/hunspell.js';
import { isFormedWord } from './word-forms.ts';

/** The files of one language's dictionary. */
type DictionaryTexts = {
  readonly affixes: string;
  /** Lists of words for the same affixes: the spellings of English on both sides of the ocean. */
  readonly words: readonly string[];
  /** Our own words, one a line; `word/example` takes the forms of the example, `#` begins a remark. */
  readonly own: string;
};

export type Speller = {
  readonly isKnown: (word: string) => boolean;
  /** At most `MAX_SUGGESTIONS`, the likeliest first. */
  readonly suggest: (word: string) => string[];
};

/** As many as can be seen at a glance. */
const MAX_SUGGESTIONS = 6;

/** Starts Hunspell from the bytes of its WebAssembly; one start serves all languages. */
export async function loadHunspell(wasm: ArrayBuffer): Promise<unknown> {
  const initialize: (options: { readonly wasmBinary: ArrayBuffer }) => Promise<unknown> = initializeHunspell;
  return initialize({ wasmBinary: wasm });
}

export function createSpeller(hunspell: unknown, language: string, texts: DictionaryTexts): Speller {
  const dictionary = new Hunspell(hunspell, texts.affixes, joinWordLists(texts.words));
  for (const line of texts.own.split('\n')) {
    const [word = '', example] = line.replace(/#.*/u, '').trim().split('/');
    if (word === '') continue;
    if (example === undefined) dictionary.addWord(word);
    else dictionary.addWordWithAffix(word, example);
  }
  const has = (word: string) => dictionary.testSpelling(word);
  return {
    isKnown: (word) => {
      const plain = word.normalize('NFC').replaceAll(/[’ʼ]/gu, "'");
      return has(plain) || isFormedWord(plain.toLowerCase(), language, has);
    },
    suggest: (word) => [...new Set(dictionary.getSpellingSuggestions(word))].slice(0, MAX_SUGGESTIONS),
  };
}

/** The first line of a list says how many words follow; Hunspell only reserves room by it. */
function joinWordLists(lists: readonly string[]): string {
  return lists.map((list, n) => (n === 0 ? list.trimEnd() : list.slice(list.indexOf('\n') + 1).trimEnd())).join('\n');
}
