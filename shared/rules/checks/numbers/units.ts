import type { Language } from '../../../model/language.ts';

/** The unit of a number, under one name for all languages: a time span, a percentage, times, copies. */
type UnitTable = { readonly [language: Language]: ReadonlyMap<string, string> };

function buildUnitTable(rows: { readonly [unit: string]: string }): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(rows).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
  );
}

export const UNIT_WORDS: UnitTable = {
  en: buildUnitTable({
    decade: 'decade decades',
    century: 'century centuries',
    year: 'year years',
    quarter: 'quarter quarters',
    month: 'month months',
    fortnight: 'fortnight fortnights',
    week: 'week weeks',
    day: 'day days',
    'working-day': 'workday workdays',
    hour: 'hour hours',
    minute: 'minute minutes',
    second: 'seconds',
    percent: 'percent pct',
    permille: 'permille',
    times: 'time times',
    copies: 'originals copies counterparts',
  }),
  id: buildUnitTable({
    century: 'abad',
    decade: 'dasawarsa dekade',
    windu: 'windu',
    year: 'tahun tahunan',
    'half-year': 'semester',
    quarter: 'triwulan kuartal kwartal',
    month: 'bulan bulanan',
    week: 'minggu pekan mingguan',
    day: 'hari harian',
    hour: 'jam',
    minute: 'menit',
    second: 'detik',
    percent: 'persen prosen',
    permille: 'permil promil',
    times: 'kali',
    copies: 'rangkap eksemplar',
  }),
  ru: buildUnitTable({
    decade: 'десятилетие десятилетия десятилетий десятилетию десятилетием десятилетиям десятилетиями десятилетиях',
    century: 'столетие столетия столетий',
    year: 'год года году годом годе лет годам годами годах годы летний летнего летнему летним летнем летняя летней',
    'half-year': 'полугодие полугодия полугодию полугодием полугодии полугодий',
    quarter: 'квартал квартала кварталу кварталом квартале кварталы кварталов кварталам кварталах',
    month:
      'месяц месяца месяцу месяцев месяцем месяце месяцы месяцам месяцами месяцах месячный месячного месячным месячном мес',
    week: 'неделя недели неделю неделе недель неделей неделям неделями неделях недельный недельного недельном',
    day: 'день дня дню дней днем дне дни дням днями днях дневный дневного дневном сутки суток суткам сутками сутках',
    hour: 'час часа часу часов часом часе часы часам часами часах часовой часового часовом',
    minute: 'минута минуты минуту минут минутам минутами минутах мин',
    second: 'секунда секунды секунду секунд секундам секундами сек',
    percent: 'процент процента проценту процентов процентом проценте проценты процентам процентами процентах',
    permille: 'промилле',
    times: 'раз раза разу разом разе разам разами разах',
    copies: 'экземпляр экземпляра экземпляре экземпляров экземплярам экземплярах',
  }),
  be: buildUnitTable({
    decade: 'дзесяцігоддзе дзесяцігоддзя дзесяцігоддзяў',
    century: 'стагоддзе стагоддзя стагоддзяў',
    year: 'год года году годам годзе гады гадоў гадам гадамі гадах гадавы гадавога',
    'half-year': 'паўгоддзе паўгоддзя паўгоддзяў',
    quarter: 'квартал квартала кварталу кварталам квартале кварталы кварталаў кварталах',
    month: 'месяц месяца месяцу месяцам месяцы месяцаў месяцамі месяцах мес',
    week: 'тыдзень тыдня тыдню тыднем тыдні тыдняў тыдням тыднямі тыднях',
    day: 'дзень дня дню днем дні дзен днеў дням днямі днях суткі сутак суткам суткамі сутках',
    hour: 'гадзіна гадзіны гадзіну гадзін гадзінай гадзіне гадзінам гадзінамі гадзінах',
    minute: 'хвіліна хвіліны хвіліну хвілін хвілінам хвілінамі хвілінах',
    second: 'секунда секунды секунду секунд секундам',
    percent: 'працэнт працэнта працэнту працэнтам працэнце працэнты працэнтаў працэнтамі працэнтах',
    permille: 'праміле',
    times: 'раз раза разоў разам разамі разы',
    copies:
      'экзэмпляр экзэмпляра экзэмпляры экзэмпляраў экзэмплярах экзэмплярам асобнік асобніка асобнікі асобнікаў асобніках',
  }),
};

/** Words that may be between a number and its unit. */
export const UNIT_FILLERS: { readonly [language: Language]: RegExp } = {
  en: /^(?:calendar|working|business|consecutive|full|original|identical|further|additional)$/,
  id: /^$/,
  ru: /^(?:календарн|рабоч|последовательн|полн|подлинн|идентичн)\p{L}+$/u,
  be: /^(?:каляндарн|рабоч|працоўн|паслядоўн|поўн|арыгінальн|ідэнтычн)\p{L}+$/u,
};

const CURRENCIES: readonly (readonly [string, RegExp])[] = [
  ['USD', /^(?:USD|US\$|\$|(?:US\s|United\sStates\s|American\s)?dol(?:l)?ars?|долл|долар)/iu],
  ['EUR', /^(?:EUR|€|(?:euros?|евро|еўра)(?!\p{L}))/iu],
  ['IDR', /^(?:IDR|Rp|(?:indonesian\s)?rupiahs?|(?:[иі]нд[оа]нез[иі]йск\p{L}+\s)?руп[иі])/iu],
  ['CNY', /^(?:CNY|RMB|yuan|юан)/iu],
  ['BYN', /^(?:BYN|belarus\p{L}*\s(?:rou?bles?)|rubel\sbelarus|белорусск\p{L}+\sрубл|беларуск\p{L}+\sруб)/iu],
  ['RUB', /^(?:RUB|RUR|₽|rou?bles?|russian\srou?bles?|rubel|рас+[иі]йск\p{L}+\sруб|российск\p{L}+\sрубл|рубл|рубел)/iu],
];

const CURRENCY = new RegExp(CURRENCIES.map(([, { source }]) => source).join('|'), 'iu');
const BEFORE = /(?<![\p{L}\p{N}])(US\$|\$|€|₽|[A-Z]{3}|Rp\.?)\s?[-−]?$/u;

/** The currency before or after a number, null if there is none. */
export function detectCurrency(before: string, behind: string): string | null {
  const sign = BEFORE.exec(before)?.[1];
  const known = (words: string) =>
    CURRENCY.test(words) ? (CURRENCIES.find(([, begins]) => begins.test(words))?.[0] ?? null) : null;
  return (sign === undefined ? null : known(sign)) ?? known(behind.trimStart());
}
