import type { Language } from '../../../model/language.ts';
import type { TextReading } from '../read/text-reading.ts';
import type { OccupiedRange, Quantity } from './quantity.ts';

const YEAR = '(?:tahun\\s|the\\syear\\s)?((?:19|20)\\d\\d)(?![\\d\\p{L}/])(?:\\s(?:года?|г\\.))?';
const buildPeriod = (from: string, until: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${from})\\s${YEAR}\\s(?:${until})\\s${YEAR}(?!-)`, 'giu');

/** "From 2027 to 2025". */
const YEARS: { readonly [language: Language]: RegExp } = {
  en: buildPeriod('from|between', 'to|until|till|through|and'),
  id: buildPeriod('dari|sejak|mulai|antara', 'sampai(?:\\sdengan)?|hingga|s\\.d\\.|dan|ke'),
  ru: buildPeriod('со?|от|между', 'по|до|и'),
  be: buildPeriod('з|са|ад|паміж', 'па|да|і'),
};
/** "The period 2027–2025": a word says that the numbers are years, which are those of a standard elsewhere. */
const DASHED =
  /(?<=(?<!\p{L})(?:period|years|for|in|during|periode|tahun|период\p{L}*|перыяд\p{L}*|на|за|в|у|ў)\s(?:of\s|the\s)?)((?:19|20)\d\d)\s?[–—-]\s?((?:19|20)\d\d)(?![\d\p{L}/-])/giu;

/** What is between the two days of a period, and before the first one. */
const UNTIL =
  /^(?:\s(?:года|г\.))?,?\s(?:to|until|till|through|up\sto|hingga|sampai(?:\sdengan)?|s\.d\.|до|по|да|па)\s(?:the\s|tanggal\s)?$/iu;
const FROM = /(?<!\p{L})(?:from|since|dari|sejak|mulai|terhitung|со?|от|з|са|ад)\s(?:the\s|tanggal\s)?$/iu;

/** Periods that end before they begin; `all` are the numbers of the reading. */
export function findReversedPeriods({ plain, where }: TextReading, all: readonly Quantity[]): OccupiedRange[] {
  const years = [YEARS[where.language], DASHED].flatMap((form) =>
    form === undefined
      ? []
      : Array.from(plain.matchAll(form)).flatMap(({ 0: words, 1: from = '', 2: until = '', index }) =>
          Number(until) < Number(from)
            ? [{ start: index, end: index + words.replace(/\s(?:года?|г\.)$/u, '').length }]
            : [],
        ),
  );
  const days = all.flatMap((one, n) => {
    const next = all[n + 1];
    const isPeriod =
      next !== undefined &&
      [one, next].every(({ unit, value }) => unit === 'date' && /^\d{4}-/.test(value)) &&
      UNTIL.test(plain.slice(one.end, next.start)) &&
      FROM.test(plain.slice(Math.max(0, one.start - 24), one.start));
    // A month without a day is compared as a whole.
    const size = one.value.endsWith('–') || next?.value.endsWith('–') ? 'YYYY-MM'.length : undefined;
    return isPeriod && next.value.slice(0, size) < one.value.slice(0, size)
      ? [{ start: one.start, end: next.end }]
      : [];
  });
  return [...years, ...days];
}
