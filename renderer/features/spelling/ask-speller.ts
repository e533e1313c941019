import wasm from 'hunspell-wasm/wasm/hunspell.wasm?url';
import { findDictionary } from './dictionaries.ts';
import type { DictionaryAddresses, SpellingAnswer, SpellingRequest } from './spelling-messages.ts';

type Question =
  | { readonly ask: 'unknown'; readonly words: readonly string[] }
  | { readonly ask: 'suggestions'; readonly word: string };

/** One worker for the page: its dictionaries outlive an editor. */
let worker: Worker | null = null;
let turn = 0;
const waiting = new Map<number, (words: readonly string[] | null) => void>();
/** The languages whose last question had no answer. */
const unchecked = new Set<string>();

/** Whether the words of a language are not checked: it has no dictionary, or that could not be loaded. */
export const isUnchecked = (language: string): boolean => unchecked.has(language);

/** Returns those of the words that the dictionary of the language lacks; null if it could not be loaded. */
export function findUnknownWords(language: string, words: readonly string[]): Promise<readonly string[] | null> {
  return askSpeller(language, { ask: 'unknown', words });
}

/** Returns similar words, the likeliest first; null if the dictionary could not be loaded. */
export function suggestWords(language: string, word: string): Promise<readonly string[] | null> {
  return askSpeller(language, { ask: 'suggestions', word });
}

async function askSpeller(language: string, question: Question): Promise<readonly string[] | null> {
  const dictionary = findDictionary(language);
  const words = dictionary === undefined ? null : await postQuestion(language, dictionary, question);
  if (words === null) unchecked.add(language);
  else unchecked.delete(language);
  return words;
}

function postQuestion(
  language: string,
  dictionary: DictionaryAddresses,
  question: Question,
): Promise<readonly string[] | null> {
  if (worker === null) {
    worker = new Worker(new URL('./spelling-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<SpellingAnswer>) => {
      waiting.get(data.turn)?.(data.words);
      waiting.delete(data.turn);
    };
    // The next question starts another one.
    worker.onerror = () => {
      worker?.terminate();
      worker = null;
      for (const tell of waiting.values()) tell(null);
      waiting.clear();
    };
  }
  turn += 1;
  const { promise, resolve } = Promise.withResolvers<readonly string[] | null>();
  waiting.set(turn, resolve);
  const request: SpellingRequest = { turn, language, dictionary, wasm, ...question };
  worker.postMessage(request);
  return promise;
}
