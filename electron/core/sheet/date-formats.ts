import type { Archive } from '../package/open-archive.ts';
import { readXmlPart } from '../package/read-xml.ts';

/** The cell formats (w:xf by their index in cellXfs) that show a number as a date. */
export type DateFormats = ReadonlySet<number>;

/** The built-in date formats, which no workbook needs to define (ECMA-376 part 1, 18.8.30). */
const isBuiltIn = (id: number) => (id >= 14 && id <= 22) || (id >= 45 && id <= 47);

export async function readDateFormats(archive: Archive, part: string | undefined): Promise<DateFormats> {
  const dates = new Set<number>();
  if (part === undefined || !archive.has(part)) return dates;
  const own = new Map<string, string>();
  let [within, count] = [false, 0];
  await readXmlPart(archive, part, {
    open: (name, attributes) => {
      const id = attributes.numFmtId ?? '';
      if (name === 'x:numFmt') own.set(id, attributes.formatCode ?? '');
      if (name === 'x:cellXfs') within = true;
      if (name !== 'x:xf' || !within) return;
      const code = own.get(id);
      if (code === undefined ? isBuiltIn(Number(id)) : isDateCode(code)) dates.add(count);
      count += 1;
    },
    close: (name) => {
      if (name === 'x:cellXfs') within = false;
    },
  });
  return dates;
}

/** A format code with a year or a day outside of quotes and brackets. */
const isDateCode = (code: string): boolean => /[yd]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

const DAY = 24 * 60 * 60 * 1000;

/**
 * Formats a number as the date it represents, "2022-02-04", with the time if it has one; returns any other value
 * unchanged. Days are counted from the end of 1899, since Excel takes 1900 for a leap year (18.17.4.1), or from 1904.
 */
export function formatSheetDate(value: string, from1904: boolean): string {
  const days = Number(value) + (from1904 ? 1462 : 0);
  if (!(days >= 61 && days < 2_958_466)) return value;
  const iso = new Date(Date.UTC(1899, 11, 30) + Math.round(days * DAY)).toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
}
