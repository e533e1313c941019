import type { Speech } from '../../shared/i18n/say.ts';

const locale = { id: 'id-ID', en: 'en-GB' } as const;

/** A moment as the clock here shows it. */
export function spokenMoment(at: string, speech: Speech): string {
  return new Intl.DateTimeFormat(locale[speech], { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
}

/** A day, which is the same day everywhere. */
export function spokenDay(day: string, speech: Speech): string {
  const format = new Intl.DateTimeFormat(locale[speech], { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** The day that the clock here shows. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
