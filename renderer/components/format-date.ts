import type { InterfaceLanguage } from '../../shared/model/interface-language.ts';

const momentFormats = createFormats({ dateStyle: 'medium', timeStyle: 'short' });
const dayFormats = createFormats({ dateStyle: 'long', timeZone: 'UTC' });

/** A moment as the clock here shows it. */
export function formatMoment(at: string, speech: InterfaceLanguage): string {
  return momentFormats[speech].format(new Date(at));
}

/** A day, which is the same day everywhere. */
export function formatDay(day: string, speech: InterfaceLanguage): string {
  return dayFormats[speech].format(new Date(`${day}T00:00:00Z`));
}

/** The day that the clock here shows. */
export function getLocalDate(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Made once: making one takes longer than everything that is formatted with it on a screen. */
function createFormats(options: Intl.DateTimeFormatOptions): {
  readonly [S in InterfaceLanguage]: Intl.DateTimeFormat;
} {
  return { id: new Intl.DateTimeFormat('id-ID', options), en: new Intl.DateTimeFormat('en-GB', options) };
}
