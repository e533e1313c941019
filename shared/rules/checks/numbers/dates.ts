import type { Language } from '../../../model/language.ts';

const MONTHS: { readonly [language: Language]: string } = {
  en: 'january february march april may june july august september october november december',
  id: 'januari februari maret april mei juni juli agustus september oktober november desember',
  ru: 'январ феврал март апрел ма[йяею] июн июл август сентябр октябр ноябр декабр',
};

export type DateMatch = { readonly value: string; readonly start: number; readonly end: number };

/** `suspect` is what every date contains: testing for it first takes half the time. */
type DateForm = { readonly form: RegExp; readonly suspect: RegExp; readonly months: readonly RegExp[] };
const dateForms = new Map<Language, DateForm | null>();

/**
 * 12 January 2022, January 12, 2022, January 2022, 12.01.2022, 2022-01-12, each with the month in the text's language.
 */
function getDateForm(language: Language): DateForm | null {
  let known = dateForms.get(language);
  if (known === undefined) {
    const names = MONTHS[language]?.split(' ');
    known = null;
    if (names !== undefined) {
      const month = `(?:${names.join('|')})\\p{L}{0,3}`;
      const form = new RegExp(
        `(?<![\\p{L}\\p{N}.])(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?[»”"]?(?:\\sday\\sof)?\\s)?(?<month>${month})(?!\\p{L})(?:\\s(?<after>\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?,?\\s(?<year>\\d{4})(?!\\d)|(?<![\\p{L}\\p{N}.])(?<alone>\\d{1,2})\\s(?<named>${month})(?![\\p{L}])|(?<!\\d[./]?)(?<d>\\d{1,2})(?<sign>[./])(?<m>\\d{1,2})\\k<sign>(?<y>\\d{4})(?!\\d)|(?<!\\d)(?<iso>\\d{4}-\\d{2}-\\d{2})(?!\\d)`,
        'giu',
      );
      const suspect = new RegExp(`${names.join('|')}|\\d[./]\\d{1,2}[./]\\d{4}|\\d{4}-\\d{2}-\\d{2}`, 'iu');
      known = { form, suspect, months: names.map((name) => new RegExp(`^${name}`, 'iu')) };
    }
    dateForms.set(language, known);
  }
  return known;
}

/** The dates of a text, each with a day or a year; `value` is the same in every language. */
export function findDates(plain: string, language: Language): DateMatch[] {
  const known = /\d{4}|\d \D/.test(plain) ? getDateForm(language) : null;
  if (known === null || !known.suspect.test(plain)) return [];
  return Array.from(plain.matchAll(known.form)).flatMap(({ 0: words, index, groups = {} }) => {
    const { day, month, after, year, alone, named, d, m, y, iso } = groups;
    const named1 = month ?? named;
    // "Item 1 may be changed", "they march": an English month is capitalized.
    if (language === 'en' && named1 !== undefined && !/^\p{Lu}/u.test(named1)) return [];
    const number = named1 === undefined ? m : String(known.months.findIndex((name) => name.test(named1)) + 1);
    const [theDay, theYear] = [day ?? after ?? alone ?? d, year ?? y];
    const value = iso ?? [theYear ?? '–', padTwoDigits(number), padTwoDigits(theDay)].join('-');
    return [{ value, start: index, end: index + words.length }];
  });
}

function padTwoDigits(digits: string | undefined): string {
  return digits === undefined ? '–' : digits.padStart(2, '0');
}
