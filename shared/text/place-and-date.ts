// The patterns are for lines with short blanks (`shortenBlanks`): `\s*` next to `\s*` divides a long run in every possible way.

/** What may stand between a place and a date: dots, a bar, or a space before a day. */
const GAP = '(?:\\s?…\\s?|\\s?\\|\\s?|\\s(?=[«“"_\\d]))';
/** A day in figures, or the blank for it. */
const DAY = '(?:[«“"]?\\s?(?:__?)?\\s?\\d{0,2}(?:\\s?[–-]\\s?\\d{1,2})?\\s?(?:__?)?\\s?[»”"]?)';
const YEAR = '(?:20\\d\\d|20__?|__)(?:\\s?г(?:\\.|ода))?';
const PLACE = '(?:г\\.\\s?)?\\p{Lu}[\\p{L}\\s-]{1,30}?';
/** Without a comma, a year alone may be that of anything. */
const PLACE_FIRST = `${PLACE}(?:,\\s?${DAY}\\s?[\\p{L}_.]{0,20}|${GAP}${DAY}\\s?[\\p{L}_.]{2,20})\\s?,?\\s?${YEAR}`;
/** A line with nothing but place and date: "Jakarta, 5 May 2022", "г. Минск, «__» ______ 2022 г." */
const PLACE_AND_DATE = new RegExp(`^${PLACE_FIRST}$`, 'u');
/** The same the other way round: "18–19 июня 2024 г.   г. Душанбе". */
const DATE_AND_PLACE =
  /^(?:\d{1,2}(?:\s?[–-]\s?\d{1,2})?|[«“"]\s?(?:__?)?\s?[»”"])\s(?:__|[\p{L}_]{3,20})\s(?:20\d\d|20__?)(?:\s?г(?:\.|ода))?(?:,\s?|\s)(?:г\.\s?)?\p{Lu}[\p{L}-]{1,30}(?:\s\p{Lu}[\p{L}-]{1,30})?$/u;
/** A place and a date with the words of a city before them begin a sentence, and no item "г." of a list does. */
const CITY_AND_DATE = new RegExp(`^г\\.\\s?${PLACE_FIRST}(?![\\p{L}\\d])`, 'u');

/** A line with one space for a run of spaces, two underscores for longer blanks, and an ellipsis for dots. */
const shortenBlanks = (line: string): string =>
  line
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/_{3,}/g, '__')
    .replaceAll(/…{2,}|\.{3,}/g, '…');

/** Whether a line has nothing but a place and a date, or blanks for them. */
export function isPlaceAndDate(line: string): boolean {
  const words = shortenBlanks(line);
  return PLACE_AND_DATE.test(words) || DATE_AND_PLACE.test(words);
}

/** Whether a line begins with a city and a date: "г. Минск, 5 мая 2026 г. Совершено …". */
export const beginsWithCityAndDate = (line: string): boolean => CITY_AND_DATE.test(shortenBlanks(line));
