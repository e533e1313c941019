import { createInstance } from 'i18next';
import type { FailureDetails } from '../api/failure.ts';
import en from './en.json' with { type: 'json' };
import id from './id.json' with { type: 'json' };

/** The languages of the interface; Indonesian comes first. */
export type InterfaceLanguage = 'id' | 'en';

/** The path of a text in id.json. */
export type MessageKey = KeyPaths<typeof id>;
type KeyPaths<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${KeyPaths<T[K]>}` }[keyof T & string];

/** For the screens, which follow its language; `formatMessage` takes its own. */
export const i18n = createInstance({
  lng: 'id',
  resources: { id: { translation: id }, en: { translation: en } },
  keySeparator: '.',
  interpolation: { escapeValue: false },
  showSupportNotice: false,
  initAsync: false,
} as Parameters<typeof createInstance>[0]);
void i18n.init();

/**
 * A text of the interface with its details filled in; lists are joined with commas. A missing key is returned
 * unchanged.
 */
export function formatMessage(language: InterfaceLanguage, key: string, details: FailureDetails = {}): string {
  const plain = Object.entries(details).map(
    ([name, value]) => [name, Array.isArray(value) ? value.join(', ') || '–' : value] as const,
  );
  return i18n.t(key, { lng: language, ...Object.fromEntries(plain) });
}
