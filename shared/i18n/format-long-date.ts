import type { Language } from '../model/language.ts';

/** Formats an ISO day as "10 Februari 2022", in English if the language is not known. */
export function formatLongDate(day: string, language: Language): string {
  const at = new Date(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat([language === 'en' ? 'en-GB' : language, 'en-GB'], {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(at);
}
