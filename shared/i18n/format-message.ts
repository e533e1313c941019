import { createInstance } from 'i18next';
import { interfaceTexts } from '#interface-texts';
import type { InterfaceLanguage } from '../model/interface-language.ts';
import { interfaceLanguages } from '../model/interface-languages.mjs';
import type { InterfaceTexts } from './interface-texts.ts';

/** The path of a text in id.json. */
export type MessageKey = KeyPaths<InterfaceTexts>;
type KeyPaths<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${KeyPaths<T[K]>}` }[keyof T & string];

/** The details of a text; lists are joined with commas. */
export type MessageDetails = { readonly [key: string]: string | number | readonly string[] };

/** For the screens, which follow its language; `formatMessage` takes its own. */
export const i18n = createInstance({
  lng: interfaceLanguages[0],
  resources: Object.fromEntries(
    Object.entries(interfaceTexts).map(([language, translation]) => [language, { translation }]),
  ),
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
