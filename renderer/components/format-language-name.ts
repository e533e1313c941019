import type { InterfaceLanguage } from '../../shared/model/interface-language.ts';

const displayNames = {
  id: new Intl.DisplayNames(['id'], { type: 'language', fallback: 'code' }),
  en: new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }),
} satisfies { readonly [S in InterfaceLanguage]: Intl.DisplayNames };

/** Names that are said otherwise than Unicode's own data has them: "Belarusia" stands in no Indonesian text. */
const ownNames: { readonly [S in InterfaceLanguage]: { readonly [language: string]: string } } = {
  id: { be: 'Belarus' },
  en: {},
};

/** What a language is called in the interface's language, beginning with a capital. */
export function formatLanguageDisplayName(language: string, speech: InterfaceLanguage): string {
  const name = ownNames[speech][language] ?? displayNames[speech].of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(speech) + name.slice(1);
}
