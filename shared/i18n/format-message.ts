import { createInstance } from 'i18next';
import type { InterfaceLanguage } from '../model/interface-language.ts';
import { interfaceLanguages } from '../model/interface-languages.mjs';
import en from './en.json' with { type: 'json' };
import id from './id.json' with { type: 'json' };

/** The path of a text in id.json. */
export type MessageKey = KeyPaths<typeof id>;
type KeyPaths<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${KeyPaths<T[K]>}` }[keyof T & string];

/** Every language has every text of the first. */
const texts: { readonly [S in InterfaceLanguage]: typeof id } = { id, en };

/** The details of a text; lists are joined with commas. */
export type MessageDetails = { readonly [key: string]: string | number | readonly string[] };

/** For the screens, which follow its language; `formatMessage` takes its own. */
export const i18n = createInstance({
  lng: interfaceLanguages[0],
  resources: Object.fromEntries(interfaceLanguages.map((one) => [one, { translation: texts[one] }])),
  keySeparator: '.',
  interpolation: { escapeValue: false },
  showSupportNotice: false,
  initAsync: false,
} as Parameters<typeof createInstance>[0]);
void i18n.init();

/** A text of the interface with its details; lists are joined with commas. A missing key is returned unchanged. */
export function formatMessage(language: InterfaceLanguage, key: string, details: MessageDetails = {}): string {
  const plain = Object.entries(details).map(
    ([name, value]) => [name, Array.isArray(value) ? value.join(', ') || '–' : value] as const,
  );
  return i18n.t(key, { lng: language, ...Object.fromEntries(plain) });
}
