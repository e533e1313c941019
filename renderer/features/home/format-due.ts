import type { InterfaceLanguage } from '../../../shared/model/interface-language.ts';
import { countDaysUntil } from '../../../shared/rules/home/working-days.ts';
import type { Translate } from '../../components/use-translate.ts';

const dayCounts = createByLanguage(
  (tag) => new Intl.NumberFormat(tag, { style: 'unit', unit: 'day', unitDisplay: 'long' }),
);
const shortDays = createByLanguage(
  (tag) => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
);
const longDays = createByLanguage(
  (tag) =>
    new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

function createByLanguage<T>(create: (tag: string) => T): { readonly [S in InterfaceLanguage]: T } {
  return { id: create('id-ID'), en: create('en-GB') };
}

/** A day is urgent from three days before it on. */
const SOON_DAYS = 3;

/** "3 hari lagi", "hari ini", "lewat 2 hari". */
export function formatDaysLeft(day: string, today: string, say: Translate): string {
  const days = countDaysUntil(day, today);
  const count = dayCounts[say.speech].format(Math.abs(days));
  if (days === 0) return say('ui.due.today');
  return days < 0 ? say('ui.due.late', { days: count }) : say('ui.due.ahead', { days: count });
}

/** How near a day is, as the role of its colour. */
export function rankDay(day: string, today: string): 'block' | 'wait' | 'plain' {
  const days = countDaysUntil(day, today);
  return days < 0 ? 'block' : days <= SOON_DAYS ? 'wait' : 'plain';
}

const toUtc = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** "13 Des", split for a calendar's leaf. */
export function formatShortDay(
  day: string,
  speech: InterfaceLanguage,
): { readonly day: string; readonly month: string } {
  const parts = shortDays[speech].formatToParts(toUtc(day));
  const find = (type: 'day' | 'month') => parts.find((part) => part.type === type)?.value ?? '';
  return { day: find('day'), month: find('month') };
}

/** "Jumat, 4 Februari 2022". */
export function formatFullDay(day: string, speech: InterfaceLanguage): string {
  return longDays[speech].format(toUtc(day));
}
