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

/** The periods in which something recurs, each as one unit. */
export function findEveryPeriod(plain: string, language: Language): Quantity[] {
  const known = FORMS[language];
  if (known === undefined || !/every|each|tiap|кажд|кожн/iu.test(plain)) return [];
  return Array.from(plain.matchAll(known.form)).flatMap(({ 0: words, index, groups = {} }) => {
    const word = groups.unit?.toLowerCase() ?? '';
    const unit = Object.entries(known.units).find(([begin]) => word.startsWith(begin))?.[1];
    const place = { start: index, end: index + words.length };
    return unit === undefined ? [] : [{ value: '1', unit, sure: 'words', ...place } as const];
  });
}
