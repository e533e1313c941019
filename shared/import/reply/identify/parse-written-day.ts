import { MONTH_NAMES } from '../../../text/numbers/month-names.ts';

const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u;
const NUMERIC = /(?<![\d.])(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/u;
const NAMED = /(?<!\d)(\d{1,2})\s+(\p{L}+)\.?\s+(\d{4})(?!\d)/u;
const MONTH_FIRST = /(\p{L}+)\.?\s+(\d{1,2}),\s*(\d{4})(?!\d)/u;

/**
 * The first day in a few words, as letters write it: "3 Februari 2022", "03/02/2022" with the day first, "February 3,
 * 2022", "2022-02-03". Null if there is none, and for a day that no calendar has.
 */
export function parseWrittenDay(words: string): string | null {
  const iso = ISO.exec(words);
  if (iso !== null) return formatDay(iso[1], Number(iso[2]), iso[3]);
  const named = NAMED.exec(words);
  if (named !== null) return formatDay(named[3], findMonth(named[2]), named[1]);
  const american = MONTH_FIRST.exec(words);
  if (american !== null) return formatDay(american[3], findMonth(american[1]), american[2]);
  const numeric = NUMERIC.exec(words);
  return numeric === null ? null : formatDay(numeric[3], Number(numeric[2]), numeric[1]);
}

function findMonth(word: string | undefined): number {
  const key = (word ?? '').toLowerCase();
  for (const { full, short } of Object.values(MONTH_NAMES)) {
    const month = full.get(key) ?? short.get(key);
    if (month !== undefined) return month;
  }
  return 0;
}

function formatDay(year: string | undefined, month: number, day: string | undefined): string | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? text : null;
}
