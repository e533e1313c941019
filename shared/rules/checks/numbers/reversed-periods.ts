import type { Language } from '../../../model/language.ts';
import type { TextReading } from '../read/text-reading.ts';
import type { OccupiedRange, Quantity } from './quantity.ts';

const YEAR = '(?:tahun\\s|the\\syear\\s)?(?:19|20)\\d\\d(?![\\d\\p{L}/])(?:\\s(?:года?|г\\.))?';
/** "From 2027 to 2025", "between 2027 and 2025". */
const buildPeriod = (from: string, until: string, between: string, and: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:(?:${from})\\s${YEAR}\\s(?:${until})|${between}\\s${YEAR}\\s${and})\\s${YEAR}(?!-)`, 'giu');

const YEARS: { readonly [language: Language]: RegExp } = {
  en: buildPeriod('from', 'to|until|till|through', 'between', 'and'),
  id: buildPeriod('dari|sejak|mulai', 'sampai(?:\\sdengan)?|hingga|s\\.d\\.|ke', 'antara', 'dan'),
  ru: buildPeriod('со?|от', 'по|до', 'между', 'и'),
  be: buildPeriod('з|са|ад', 'па|да', 'паміж', 'і'),
};
/** "The period 2027–2025": a word says that the numbers are years, which are those of a standard elsewhere. */
const DASHED =
  /(?=(?:19|20)\d\d)(?<=(?<!\p{L})(?:period|years|for|in|during|periode|tahun|период\p{L}*|перыяд\p{L}*|на|за|в|у|ў)\s(?:of\s|the\s)?)(?:19|20)\d\d\s?[–—-]\s?(?:19|20)\d\d(?![\d\p{L}/-])/giu;

/** What is between the two days of a period, and before the first one. */
const UNTIL =
  /^(?:\s(?:года|г\.))?,?\s(?:to|until|till|through|up\sto|hingga|sampai(?:\sdengan)?|s\.d\.|до|по|да|па)\s(?:the\s|tanggal\s)?$/iu;
const FROM = /(?<!\p{L})(?:from|since|dari|sejak|mulai|terhitung|со?|от|з|са|ад)\s(?:the\s|tanggal\s)?$/iu;

/** Periods that end before they begin; `all` are the numbers of the reading. */
export function findReversedPeriods(reading: TextReading, all: readonly Quantity[]): OccupiedRange[] {
  return [...findReversedYears(reading), ...findReversedDays(reading, all)];
}

function findReversedYears({ plain, where }: TextReading): OccupiedRange[] {
  return [YEARS[where.language], DASHED].flatMap((form) =>
    form === undefined
      ? []
      : Array.from(plain.matchAll(form)).flatMap(({ 0: words, index }) => {
          const [from = '', until = ''] = words.match(/\d{4}/g) ?? [];
          const end = index + words.replace(/\s(?:года?|г\.)$/u, '').length;
          return until < from ? [{ start: index, end }] : [];
        }),
  );
}

function findReversedDays({ plain }: TextReading, all: readonly Quantity[]): OccupiedRange[] {
  return all.flatMap((one, n) => {
    const next = all[n + 1];
    const isPeriod =
      next !== undefined &&
      [one, next].every(({ unit, value }) => unit === 'date' && /^\d{4}-/.test(value)) &&
      UNTIL.test(plain.slice(one.end, next.start)) &&
      FROM.test(plain.slice(Math.max(0, one.start - 24), one.start));
    if (!isPeriod) return [];
    // A month without a day is compared as a whole.
    const size = [one, next].some(({ value }) => value.endsWith('–')) ? 'YYYY-MM'.length : undefined;
    return next.value.slice(0, size) < one.value.slice(0, size) ? [{ start: one.start, end: next.end }] : [];
  });
}
