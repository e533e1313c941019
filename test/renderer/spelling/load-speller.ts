import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSpeller, loadHunspell, type Speller } from '../../../renderer/features/spelling/speller.ts';
import { root } from '../../helpers/core.ts';

const packaged = (name: string, ...files: string[]) =>
  files.map((file) => join(root, 'node_modules', `dictionary-${name}`, file));
const own = join(root, 'resources', 'dictionaries');
const files: { readonly [language: string]: readonly string[] } = {
  id: [join(own, 'id', 'id_ID.aff'), join(own, 'id', 'id_ID.dic')],
  en: [...packaged('en', 'index.aff', 'index.dic'), ...packaged('en-gb', 'index.dic')],
  ru: packaged('ru', 'index.aff', 'index.dic'),
  be: packaged('be', 'index.aff', 'index.dic'),
};

/** The speller of a language, from the files that the page gives its worker. */
export async function loadSpeller(language: string): Promise<Speller> {
  const wasm = readFileSync(join(root, 'node_modules', 'hunspell-wasm', 'wasm', 'hunspell.wasm'));
  const [affixes = '', ...words] = (files[language] ?? []).map((path) => readFileSync(path, 'utf8'));
  const ours = readFileSync(join(own, `words-${language}.txt`), 'utf8');
  return createSpeller(await loadHunspell(new Uint8Array(wasm).buffer), language, { affixes, words, own: ours });
}
