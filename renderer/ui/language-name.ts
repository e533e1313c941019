import type { Speech } from '../../shared/i18n/say.ts';

/** What a language is called in the interface's language, beginning with a capital. */
export function languageName(language: string, speech: Speech): string {
  // Unicode's own data has "Belarusia", which no Indonesian text says.
  if (speech === 'id' && language === 'be') return 'Belarus';
  const name = new Intl.DisplayNames([speech], { type: 'language', fallback: 'code' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(speech) + name.slice(1);
}
