import type { InterfaceLanguage } from '../../shared/model/interface-language.ts';
import { parseWallTime } from '../../shared/text/wall-time.ts';

const momentFormats = createFormats({ dateStyle: 'medium', timeStyle: 'short' });
const wallFormats = createFormats({ dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
const timeFormats = createFormats({ timeStyle: 'short' });
const dayFormats = createFormats({ dateStyle: 'long', timeZone: 'UTC' });

/** Formats a moment in local time. */
export function formatMoment(at: string, speech: InterfaceLanguage): string {
  return momentFormats[speech].format(new Date(at));
}

/** Formats the time of day of a moment in local time: 09.41, 09:41. */
export function formatTime(at: string, speech: InterfaceLanguage): string {
  return timeFormats[speech].format(new Date(at));
}

/** Formats a time that a file claims as its writer's clock showed it, wherever it is shown (D27). */
export function formatClaimedTime(claimed: string, speech: InterfaceLanguage): string {
  const wall = parseWallTime(claimed);
  return wall === null ? claimed : wallFormats[speech].format(wall);
}

/** Formats a day, independent of the time zone. */
export function formatDay(day: string, speech: InterfaceLanguage): string {
  return dayFormats[speech].format(new Date(`${day}T00:00:00Z`));
}

/** Returns the day of a moment in local time, by default the current one. */
export function getLocalDate(now = new Date()): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Formatters are cached: creating one takes longer than all the formatting on a screen. */
function createFormats(options: Intl.DateTimeFormatOptions): {
  readonly [S in InterfaceLanguage]: Intl.DateTimeFormat;
} {
  return { id: new Intl.DateTimeFormat('id-ID', options), en: new Intl.DateTimeFormat('en-GB', options) };
}
