/** The blanks of a day and a month, and the gap between a place and a date: spaces, a tab, dots. */
const GAP = '(?:\\s*(?:…+|\\.{3,})\\s*|\\s*\\|\\s*|\\s+(?=[«“"_\\d]))';
const DAY = '(?:[«“"]?\\s*_*\\s*\\d{0,2}(?:\\s?[–-]\\s?\\d{1,2})?\\s*_*\\s*[»”"]?)';
const YEAR = '(?:20\\d\\d|20_+|_{2,})(?:\\s*г(?:\\.|ода))?';
const PLACE = '(?:г\\.\\s*)?\\p{Lu}[\\p{L}\\s-]{1,30}?';
/** Without a comma, a year alone may be that of anything. */
const PLACE_FIRST = `${PLACE}(?:,\\s*${DAY}\\s*[\\p{L}_.]*|${GAP}${DAY}\\s*[\\p{L}_.]{2,})\\s*,?\\s*${YEAR}`;
/** A line with nothing but place and date: "Jakarta, 5 May 2022", "г. Минск, «__» ______ 2022 г." */
const PLACE_AND_DATE = new RegExp(`^${PLACE_FIRST}$`, 'u');
/** The same the other way round: "18–19 июня 2024 г.   г. Душанбе". */
const DATE_AND_PLACE =
  /^(?:\d{1,2}(?:\s?[–-]\s?\d{1,2})?|[«“"]\s*_*\s*[»”"])\s[\p{L}_]{3,}\s(?:20\d\d|20_+)(?:\s*г(?:\.|ода))?(?:,\s*|\s+)(?:г\.\s*)?\p{Lu}[\p{L}-]{1,30}(?:\s\p{Lu}[\p{L}-]{1,30})?$/u;
/** A place and a date with the words of a city before them begin a sentence, and no item "г." of a list does. */
const CITY_AND_DATE = new RegExp(`^г\\.\\s*${PLACE_FIRST}(?![\\p{L}\\d])`, 'u');

/** Whether a line has nothing but a place and a date, or blanks for them. */
export const isPlaceAndDate = (line: string): boolean => {
  const words = line.trim();
  return PLACE_AND_DATE.test(words) || DATE_AND_PLACE.test(words);
};

/** Whether a line begins with a city and a date: "г. Минск, 5 мая 2026 г. Совершено …". */
export const beginsWithCityAndDate = (line: string): boolean => CITY_AND_DATE.test(line.trim());
