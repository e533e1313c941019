import type { InterfaceLanguage } from '../model/interface-language.ts';

const displayNames = {
  id: new Intl.DisplayNames(['id'], { type: 'language', fallback: 'code' }),
  en: new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }),
} satisfies { readonly [S in InterfaceLanguage]: Intl.DisplayNames };

/** Names that differ from Unicode's own data, which has "Belarusia"; Indonesian texts do not use that. */
const ownNames: { readonly [S in InterfaceLanguage]: { readonly [language: string]: string } } = {
  id: { be: 'Belarus' },
  en: {},
};

/** Returns the name of a language in the interface language, capitalised. */
export function formatLanguageDisplayName(language: string, speech: InterfaceLanguage): string {
  const name = ownNames[speech][language] ?? displayNames[speech].of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(speech) + name.slice(1);
}
