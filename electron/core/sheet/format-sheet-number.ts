import { format, isDateFormat } from 'numfmt';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Formats the number of a cell as its writer sees it: "40%", "USD 38.03". A date is "2022-02-04", with the time if it has
 * one: the order of day and month depends on the reader's machine. Where the format shows nothing, the number is returned.
 */
export function formatSheetNumber(value: string, code: string, from1904: boolean): string {
  if (isDateFormat(code) && namesDay(code)) return formatSheetDate(value, from1904);
  if (!Number.isFinite(Number(value))) return value;
  const shown = format(code, Number(value), { throws: false }).replaceAll(/\s+/g, ' ').trim();
  return shown === '' || /^#+$/.test(shown) ? value : shown;
}

const LITERAL = /"[^"]*"|\\.|[_*].|\[[^\]]*\]/gu;

/** Whether a format shows a year, a month or a day, and not only hours (18.8.31): "[h]:mm" is a duration. */
const namesDay = (code: string): boolean => /[yd]|mmm/iu.test(code.replaceAll(LITERAL, ''));

/**
 * Formats a number as the date it represents; returns any other value unchanged. Days are counted from the end of 1899,
 * since Excel takes 1900 for a leap year (18.17.4.1), or from 1904.
 */
function formatSheetDate(value: string, from1904: boolean): string {
  const days = Number(value) + (from1904 ? 1462 : 0);
  if (!(days >= 61 && days < 2_958_466)) return value;
  const iso = new Date(Date.UTC(1899, 11, 30) + Math.round(days * DAY)).toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
}
