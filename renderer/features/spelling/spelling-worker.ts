import { createSpeller, loadHunspell, type Speller } from './speller.ts';
import type { SpellingAnswer, SpellingRequest } from './spelling-messages.ts';

// `security-headers.ts` lets this script alone, by its name, compile WebAssembly.

let hunspell: Promise<unknown> | null = null;
/** By language: a dictionary is loaded when its language is opened first. */
const spellers = new Map<string, Promise<Speller>>();

addEventListener('message', async ({ data }: MessageEvent<SpellingRequest>) => {
  const words = await answer(data).catch(() => null);
  postMessage({ turn: data.turn, words } satisfies SpellingAnswer);
});

async function answer(request: SpellingRequest): Promise<readonly string[]> {
  const { language } = request;
  const loading = spellers.get(language) ?? loadSpeller(request);
  spellers.set(language, loading);
  const speller = await loading.catch((failure: unknown) => {
    spellers.delete(language);
    throw failure;
  });
  return request.ask === 'unknown'
    ? request.words.filter((word) => !speller.isKnown(word))
    : speller.suggest(request.word);
}

async function loadSpeller({ language, dictionary, wasm }: SpellingRequest): Promise<Speller> {
  hunspell ??= fetchFile(wasm).then(async (response) => loadHunspell(await response.arrayBuffer()));
  const started = hunspell.catch((failure: unknown) => {
    hunspell = null;
    throw failure;
  });
  const [affixes = '', own = '', ...words] = await Promise.all(
    [dictionary.affixes, dictionary.own, ...dictionary.words].map(async (address) => (await fetchFile(address)).text()),
  );
  return createSpeller(await started, language, { affixes, words, own });
}

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  return response;
}
