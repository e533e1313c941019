import type { InterfaceLanguage } from '../../shared/i18n/format-message.ts';

const displayNames = {
  id: new Intl.DisplayNames(['id'], { type: 'language', fallback: 'code' }),
  en: new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }),
} as const;

/** Returns the name of a language in the interface language, capitalised. */
export function formatLanguageDisplayName(language: string, speech: InterfaceLanguage): string {
  // Unicode's own data has "Belarusia", which Indonesian texts do not use.
  if (speech === 'id' && language === 'be') return 'Belarus';
  const name = displayNames[speech].of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(speech) + name.slice(1);
}
