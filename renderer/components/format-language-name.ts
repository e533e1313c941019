import type { InterfaceLanguage } from '../../shared/model/interface-language.ts';

const displayNames = {
  id: new Intl.DisplayNames(['id'], { type: 'language', fallback: 'code' }),
  en: new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }),
} as const;

/** What a language is called in the interface's language, beginning with a capital. */
export function formatLanguageDisplayName(language: string, speech: InterfaceLanguage): string {
  // Unicode's own data has "Belarusia", which no Indonesian text says.
  if (speech === 'id' && language === 'be') return 'Belarus';
  const name = displayNames[speech].of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(speech) + name.slice(1);
}
