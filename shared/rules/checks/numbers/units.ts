import type { Language } from '../../../model/language.ts';

/** The unit of a number, under one name for all languages: a time span, a percentage, a currency, times, copies. */
type UnitTable = { readonly [language: Language]: ReadonlyMap<string, string> };

function buildUnitTable(rows: { readonly [unit: string]: string }): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(rows).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
  );
}

export const UNIT_WORDS: UnitTable = {
  en: buildUnitTable({
    year: 'year years',
    month: 'month months',
    week: 'week weeks',
    day: 'day days',
    'working-day': 'workday workdays',
    hour: 'hour hours',
    percent: 'percent',
    times: 'time times',
    copies: 'originals copies counterparts',
  }),
  id: buildUnitTable({
    year: 'tahun tahunan',
    month: 'bulan bulanan',
    week: 'minggu pekan',
    day: 'hari',
    hour: 'jam',
    percent: 'persen',
    times: 'kali',
    copies: 'rangkap eksemplar',
  }),
  ru: buildUnitTable({
    year: 'год года году годом годе лет годам годами годах годы летний летнего летнему летним летнем летняя летней',
    month: 'месяц месяца месяцу месяцев месяцем месяце месяцам месяцами месяцах месячный месячного месячным месячном',
    week: 'неделя недели неделю неделе недель неделей неделям неделями неделях недельный недельного недельном',
    day: 'день дня дню дней днем дне дням днями днях дневный дневного дневном',
    hour: 'час часа часу часов часом часе часам часами часах часовой часового часовом',
    percent: 'процент процента проценту процентов процентом проценте процентам процентами процентах',
    times: 'раз раза разу разом разе разам разами разах',
    copies: 'экземпляр экземпляра экземпляре экземпляров экземплярам экземплярах',
  }),
};

/** Words that may be between a number and its unit. */
export const UNIT_FILLERS: { readonly [language: Language]: RegExp } = {
  en: /^(?:calendar|working|business|consecutive|full|original|identical|further|additional)$/,
  id: /^$/,
  ru: /^(?:календарн|рабоч|последовательн|полн|подлинн|идентичн)\p{L}+$/u,
};

/** Adverbs that count: how often something happens, the number of copies; "вдвое" may also halve. */
export const COUNTING_WORDS: { readonly [language: Language]: ReadonlyMap<string, readonly [number, string | null]> } =
  {
    en: new Map<string, readonly [number, string | null]>([
      ['once', [1, 'times']],
      ['twice', [2, 'times']],
      ['thrice', [3, 'times']],
      ['fortnight', [2, 'week']],
      ['twofold', [2, null]],
      ['threefold', [3, null]],
      ['fourfold', [4, null]],
      ['fivefold', [5, null]],
      ['tenfold', [10, null]],
      ['duplicate', [2, 'copies']],
      ['triplicate', [3, 'copies']],
      ['quadruplicate', [4, 'copies']],
    ]),
    id: new Map([['sekali', [1, 'times']]]),
    ru: new Map<string, readonly [number, string | null]>([
      ['дважды', [2, 'times']],
      ['трижды', [3, 'times']],
      ['вдвое', [2, null]],
      ['втрое', [3, null]],
      ['вчетверо', [4, null]],
      ['впятеро', [5, null]],
    ]),
  };

/** Russian writes "two-year" as one word: двухлетний, трёхмесячного. */
const FIRST = 'двух трех четырех пяти шести семи восьми девяти десяти одиннадцати двенадцати'.split(' ');
const COMPOUND = new RegExp(`^(${FIRST.join('|')})(летн|месячн|недельн|дневн|часов)\\p{L}{2,3}$`, 'u');
const COMPOUND_UNITS: { readonly [stem: string]: string } = {
  летн: 'year',
  месячн: 'month',
  недельн: 'week',
  дневн: 'day',
  часов: 'hour',
};

/** The number in a word such as "пятилетний" or "five-year" (its number part is left to the caller). */
export function parseCompoundNumber(key: string): readonly [number, string] | null {
  const found = COMPOUND.exec(key);
  if (found === null) return null;
  const unit = COMPOUND_UNITS[found[2] ?? ''];
  return unit === undefined ? null : [FIRST.indexOf(found[1] ?? '') + 2, unit];
}

const CURRENCIES: readonly (readonly [string, RegExp])[] = [
  ['USD', /^(?:USD|US\$|\$|(?:US\s|American\s)?dol(?:l)?ars?|долл)/iu],
  ['EUR', /^(?:EUR|€|euro|евро)/iu],
  ['IDR', /^(?:IDR|Rp|(?:indonesian\s)?rupiahs?|(?:индонезийск\p{L}+\s)?рупи)/iu],
  ['CNY', /^(?:CNY|RMB|yuan|юан)/iu],
  ['BYN', /^(?:BYN|belarus\p{L}*\s(?:rou?bles?)|rubel\sbelarus|белорусск\p{L}+\sрубл)/iu],
  ['RUB', /^(?:RUB|RUR|₽|rou?bles?|russian\srou?bles?|rubel|российск\p{L}+\sрубл|рубл)/iu],
];

const CURRENCY = new RegExp(CURRENCIES.map(([, { source }]) => source).join('|'), 'iu');
const BEFORE = /(?<![\p{L}\p{N}])(US\$|\$|€|₽|[A-Z]{3}|Rp\.?)\s?$/u;

/** The currency before or after a number, null if there is none. */
export function detectCurrency(before: string, behind: string): string | null {
  const sign = BEFORE.exec(before)?.[1];
  const known = (words: string) =>
    CURRENCY.test(words) ? (CURRENCIES.find(([, begins]) => begins.test(words))?.[0] ?? null) : null;
  return (sign === undefined ? null : known(sign)) ?? known(behind.trimStart());
}
