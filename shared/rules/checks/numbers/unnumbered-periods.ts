import type { Language } from '../../../model/language.ts';
import type { Quantity } from './quantity.ts';

type PeriodForm = { readonly form: RegExp; readonly units: { readonly [begin: string]: string } };

/** "Every year" is one word in another language: ежегодно, annually, tahunan. */
const FORMS: { readonly [language: Language]: PeriodForm } = {
  en: {
    form: /(?<!\p{L})(?:every|each)\s(?<unit>year|quarter|month|week|day)(?!\p{L})/giu,
    units: { year: 'year', quarter: 'quarter', month: 'month', week: 'week', day: 'day' },
  },
  id: {
    form: /(?<!\p{L})(?:setiap|tiap|tiap-tiap)\s(?<unit>tahun|bulan|minggu|pekan|hari)(?!\p{L}|\s\p{Lu})/gu,
    units: { tahu: 'year', bula: 'month', ming: 'week', peka: 'week', hari: 'day' },
  },
  ru: {
    form: /(?<!\p{L})кажд(?:ый|ую|ого|ой)\s(?<unit>год|года|квартал|квартала|месяц|месяца|неделю|недели|день|дня)(?!\p{L})/giu,
    units: { год: 'year', ква: 'quarter', мес: 'month', нед: 'week', ден: 'day', дня: 'day' },
  },
  be: {
    form: /(?<!\p{L})кожн(?:ы|ага|ую|ай)\s(?<unit>год|года|квартал|квартала|месяц|месяца|тыдзень|тыдня|дзень|дня)(?!\p{L})/giu,
    units: { год: 'year', ква: 'quarter', мес: 'month', тыд: 'week', дзе: 'day', дня: 'day' },
  },
};

/** "Within a year", "в течение года": one, without its number. */
const WITHIN: { readonly [language: Language]: PeriodForm } = {
  en: {
    form: /(?<!\p{L})(?:within|for|in)\san?\s(?<unit>year|month|week|day|decade)(?!\p{L}|\sand)/giu,
    units: { year: 'year', month: 'month', week: 'week', day: 'day', decade: 'decade' },
  },
  ru: {
    form: /(?<!\p{L})(?:в\sтечение|на\sпротяжении)\s(?<unit>года|месяца|недели|дня|суток|десятилетия)(?!\p{L})/giu,
    units: { год: 'year', мес: 'month', нед: 'week', дня: 'day', сут: 'day', дес: 'decade' },
  },
  be: {
    form: /(?<!\p{L})на\sпрацягу\s(?<unit>года|месяца|тыдня|дня|сутак|дзесяцігоддзя)(?!\p{L})/giu,
    units: { год: 'year', мес: 'month', тыд: 'week', дня: 'day', сут: 'day', дзе: 'decade' },
  },
};
/** "Twice a month": the period of a number of times. */
const TIMES: { readonly [language: Language]: PeriodForm } = {
  en: {
    form: /(?<=(?<!\p{L})(?:once|twice|thrice|times)\s)(?:in\s)?(?:an?|per)\s(?<unit>year|month|week|day|quarter)(?!\p{L})/giu,
    units: { year: 'year', month: 'month', week: 'week', day: 'day', quarter: 'quarter' },
  },
  id: {
    form: /(?<=kali\s)(?:per|tiap|dalam\ssatu)\s(?<unit>tahun|bulan|minggu|hari|triwulan)(?!\p{L})/giu,
    units: { tahu: 'year', bula: 'month', ming: 'week', hari: 'day', triw: 'quarter' },
  },
  ru: {
    form: /(?<=(?<!\p{L})(?:раза?|дважды|трижды)\s)в\s(?<unit>год|месяц|неделю|день|сутки|квартал)(?!\p{L})/giu,
    units: { год: 'year', мес: 'month', нед: 'week', ден: 'day', сут: 'day', ква: 'quarter' },
  },
  be: {
    form: /(?<=(?<!\p{L})(?:раз(?:ы|оў)?|двойчы|тройчы)\s)(?:на|у|ў)\s(?<unit>год|месяц|тыдзень|дзень|квартал)(?!\p{L})/giu,
    units: { год: 'year', мес: 'month', тыд: 'week', дзе: 'day', ква: 'quarter' },
  },
};
/** "Every other year" is every two years. */
const EVERY_OTHER: PeriodForm = {
  form: /(?<!\p{L})every\s(?:other|second)\s(?<unit>year|month|week|day)(?!\p{L})/giu,
  units: { year: 'year', month: 'month', week: 'week', day: 'day' },
};
const SUSPECT =
  /every|once|twice|times|kali|раз|двойчы|тройчы|дважды|трижды|each|within|(?:for|in)\san?\s|tiap|кажд|кожн|течение|протяжении|працягу/iu;

/** The periods in which something recurs, and spans that are one without saying so. */
export function findUnnumberedPeriods(plain: string, language: Language): Quantity[] {
  if (!SUSPECT.test(plain)) return [];
  const [every, within, times] = [FORMS[language], WITHIN[language], TIMES[language]];
  return [
    ...(every === undefined ? [] : listPeriods(plain, every, '1', 'words')),
    ...(within === undefined ? [] : listPeriods(plain, within, '1', 'one')),
    ...(times === undefined ? [] : listPeriods(plain, times, '1', 'words')),
    ...(language === 'en' ? listPeriods(plain, EVERY_OTHER, '2', 'words') : []),
  ];
}

function listPeriods(plain: string, { form, units }: PeriodForm, value: string, sure: Quantity['sure']): Quantity[] {
  return Array.from(plain.matchAll(form)).flatMap(({ 0: words, index, groups = {} }) => {
    const word = groups.unit?.toLowerCase() ?? '';
    const unit = Object.entries(units).find(([begin]) => word.startsWith(begin))?.[1];
    return unit === undefined ? [] : [{ value, unit, sure, start: index, end: index + words.length }];
  });
}
