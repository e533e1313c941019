import { MONTH_NAMES, WEEKDAY_NAMES } from '../../text/numbers/month-names.ts';
import { NUMBER_GRAMMARS } from '../../text/numbers/number-grammars.ts';

/** Fractions, time spans and currencies in words, in the forms that texts use. */
const OTHER_WORDS = [
  'once twice percent day days week weeks month months year years hour hours monthly annually yearly quarterly',
  'dollar dollars euro euros rupiah ruble rubles rouble roubles usd eur idr byn rub cny rp us persen hari pekan',
  'bulan tahun jam dolar rubel setahun sebulan seminggu sehari tahunan bulanan трижды дважды процент процента',
  'процентов день дня дней неделя недели недель месяц месяца месяцев год года году лет раз раза ежегодно',
  'ежемесячно рубль рубля рублей доллар доллара долларов евро рупия рупий коп руб двойчы тройчы працэнт',
  'працэнта працэнтаў дзень дня дзён тыдзень тыдня тыдняў месяц месяца месяцаў год гады года гадоў штогод',
  'рубель рубля рублёў долар долара долараў раз разы',
  'weekly decade decades dasawarsa windu sewindu triwulan semester ежеквартально еженедельно полгода полугода паўгода',
].flatMap((line) => line.split(' '));

/** "Среда" is Wednesday, and surroundings. */
const SURROUNDINGS = /^сред/;

/** Numbers, ordinals, fractions, months and days of the week, in every case. */
const NUMBER_WORDS = new Set([
  ...Object.values(NUMBER_GRAMMARS).flatMap(({ words, shares, denominators, ordinalPrefix }) => [
    ...words.keys(),
    ...(ordinalPrefix === null ? [] : [...words.keys()].map((word) => ordinalPrefix + word)),
    ...denominators.keys(),
    ...shares.flatMap((phrase) => phrase.words),
  ]),
  ...Object.values(MONTH_NAMES).flatMap(({ full }) => [...full.keys()]),
  ...Object.values(WEEKDAY_NAMES)
    .flatMap((names) => [...names.keys()])
    .filter((name) => !SURROUNDINGS.test(name)),
  ...OTHER_WORDS.map(normalizeToken),
]);

function normalizeToken(token: string): string {
  return token.toLowerCase().replaceAll('ё', 'е');
}

/** Whether a token is a number, an amount, a date, or a word for a number or its unit. */
export function isNumericToken(token: string): boolean {
  return !/^[{[]/.test(token) && (/[\p{N}\p{Sc}%‰]/u.test(token) || NUMBER_WORDS.has(normalizeToken(token)));
}
