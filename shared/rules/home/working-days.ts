const DAY_MS = 86_400_000;
const SATURDAY = 6;

const toDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const isWorkingDay = (ms: number): boolean => new Date(ms).getUTCDay() % SATURDAY !== 0;

/**
 * The working day that lies `count` working days before a day in ISO 8601 format. Saturdays and Sundays do not count;
 * public holidays are not known, and count.
 */
export function subtractWorkingDays(day: string, count: number): string {
  let at = Date.parse(day);
  for (let left = count; left > 0; ) {
    at -= DAY_MS;
    if (isWorkingDay(at)) left -= 1;
  }
  return toDay(at);
}

/** How many days after `from` a day is; negative if it is past. */
export function countDaysUntil(day: string, from: string): number {
  return Math.round((Date.parse(day) - Date.parse(from)) / DAY_MS);
}

/** Working days within which treaty paper is supplied after a complete request (D20; Permenlu 4/2023, Pasal 8). */
const SUPPLY_DAYS = 3;
/** Working days within which what an application lacks is completed (D20; Permenlu 4/2023, Pasal 8). */
const COMPLETION_DAYS = 7;

/**
 * Counts back from the planned day of signing (D20). The paper must be there on the working day before: `latest` is the
 * last day for a complete request, `safe` the last day that leaves time to complete one that lacks something.
 */
export function countBackTreatyPaper(signing: string): { readonly latest: string; readonly safe: string } {
  const latest = subtractWorkingDays(signing, 1 + SUPPLY_DAYS);
  return { latest, safe: subtractWorkingDays(latest, COMPLETION_DAYS) };
}
