import type { Language } from '../../../../shared/model/language.ts';

const NO_BREAK_SPACE = '\u00a0';

/** No letter or digit before or after; \b recognizes ASCII only. */
const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

/** Russian words by their stems, with any ending. */
const stems = (words: string): string => `(?:${words})[а-яё]*`;

const SCALES = `ribu|juta|miliar|triliun|thousand|million|billion|trillion|(?:тыс|млн|млрд|трлн)\\.?|${stems('тысяч|миллион|миллиард')}`;
const UNITS = [
  '%|‰|per cent|percent|persen',
  'years?|months?|weeks?|days?|hours?|tahun|bulan|minggu|hari|jam|лет|день|дня|дней|час|часа|часов|г\\.|гг\\.',
  'km|kg|m|ha|tons?|tonnes?|km|кг|км|м|га|т|units?|unit|шт\\.|руб\\.',
  'USD|EUR|IDR|RUB|BYN|US dollars?|dollars?|euros?|roubles?|rubles?|dolar|rupiah|rubel|euro',
  stems('процент|год|месяц|недел|тонн|единиц|доллар|евро|рубл|рупи'),
].join('|');
const MONTHS = [
  'January|February|March|April|May|June|July|August|September|October|November|December',
  'Januari|Februari|Maret|Mei|Juni|Juli|Agustus|Oktober|Desember',
  `мая|${stems('январ|феврал|март|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр')}`,
].join('|');
const LABELS = [
  'Paragraphs?|Articles?|Sections?|Clauses?|Annex|Annexes|Chapters?|Pages?|Nos?\\.',
  'Paragraf|Pasal|Ayat|Angka|Lampiran|Nomor|No\\.|Tahun|Halaman|Bab',
  `№|§|п\\.|ст\\.|ч\\.|стр\\.|${stems('пункт|стать|приложени|раздел|глав|страниц')}`,
].join('|');
const CURRENCIES = 'USD|US\\$|EUR|IDR|RUB|BYN|Rp\\.?|\\$|€|₽|£';

/** What must not be separated in any language; the spaces in each match are fixed. */
const PLACES: readonly RegExp[] = [
  // 1 000 000
  /(?<![\p{L}\p{N}])\d{1,3}(?: \d{3})+(?!\d)/gu,
  // 38.03 million, 20 per cent, 5 years, and the same after words in brackets: 5 (five) years
  new RegExp(`\\d (?:${SCALES})${END}(?: (?:${UNITS})${END})?`, 'giu'),
  new RegExp(`(?:\\d|\\d \\([^()]{1,60}\\)) (?:${UNITS})${END}`, 'giu'),
  // 24 January
  new RegExp(`${START}\\d{1,2} (?:${MONTHS})${END}`, 'gu'),
  // Paragraph 3, № 5, USD 38
  new RegExp(`${START}(?:${LABELS}) (?=\\d)`, 'giu'),
  new RegExp(`${START}(?:${CURRENCIES}) (?=\\d)`, 'gu'),
];

/** "5 (five)": the number stays with the first of its words, but the words may be separated. */
const WORDED = /\d (?=\()/gu;
/** A preposition of one letter, a dash, which must not begin a line, and a city ("г. Минск"). */
const RUSSIAN: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])[вксоу] (?=[\p{L}\p{N}«"(])/giu,
  / (?=— )/gu,
  /(?<![\p{L}\p{N}])г\. (?=[_\p{Lu}])/gu,
];

const BRACKETED = /^(\d )\(([^()]*)\) /u;

/**
 * Fixes the spaces of a text for typesetting: what belongs together is not separated at the end of a line. Numbers stay
 * with their units, currencies, scales, months and words, "Paragraph" with its number, and in Russian a preposition of
 * one letter with the next word.
 *
 * In: a line in its language. Out: the same line with some of its spaces as U+00A0; `replaceNoBreakSpaces` restores the
 * line if it had none of these.
 */
export function fixSpaces(text: string, language: Language): string {
  const places = language === 'ru' || language === 'be' ? [...PLACES, WORDED, ...RUSSIAN] : [...PLACES, WORDED];
  return places.reduce((set, place) => set.replace(place, fixMatch), text);
}

/** The words in brackets keep their spaces, so that the unbreakable part stays short. */
function fixMatch(found: string): string {
  const bracketed = BRACKETED.exec(found);
  if (bracketed === null) return found.replaceAll(' ', NO_BREAK_SPACE);
  const unit = found.slice(bracketed[0].length).replaceAll(' ', NO_BREAK_SPACE);
  return `${bracketed[1]?.trimEnd()}${NO_BREAK_SPACE}(${bracketed[2]})${NO_BREAK_SPACE}${unit}`;
}
