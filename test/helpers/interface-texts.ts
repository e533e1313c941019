import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InterfaceLanguage } from '../../shared/model/interface-language.ts';
import { root } from './core.ts';

type Texts = { readonly [key: string]: string | Texts };

/** The texts of an interface language by their keys, in the order of the file. */
export function readInterfaceTexts(language: InterfaceLanguage): Map<string, string> {
  return flattenTexts(JSON.parse(readFileSync(join(root, 'shared', 'i18n', `${language}.json`), 'utf8')) as Texts);
}

function flattenTexts(texts: Texts, before = ''): Map<string, string> {
  const all = new Map<string, string>();
  for (const [key, value] of Object.entries(texts)) {
    const path = `${before}${key}`;
    if (typeof value === 'string') all.set(path, value);
    else for (const [inner, text] of flattenTexts(value, `${path}.`)) all.set(inner, text);
  }
  return all;
}
