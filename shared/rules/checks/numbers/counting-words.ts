import type { Language } from '../../../model/language.ts';
import { parseNumberWords } from './parse-number-words.ts';
import { UNIT_WORDS } from './units.ts';

/** A number and its unit in one word. */
export type CountedUnit = readonly [value: number, unit: string | null];

function listCounted(rows: readonly (readonly [value: number, unit: string | null, words: string])[]) {
  return new Map(
    rows.flatMap(([value, unit, words]) => words.split(' ').map((word) => [word, [value, unit] as const] as const)),
  );
}

/** How often something happens, how long it lasts, the number of copies; "вдвое" may also halve. */
const COUNTING_WORDS: { readonly [language: Language]: ReadonlyMap<string, CountedUnit> } = {
  en: listCounted([
    [1, 'times', 'once'],
    [2, 'times', 'twice'],
    [3, 'times', 'thrice'],
    [1, 'fortnight', 'fortnight fortnightly'],
    [1, 'decade', 'decade'],
    [1, 'year', 'yearly annually'],
    [1, 'quarter', 'quarterly'],
    [1, 'month', 'monthly'],
    [1, 'week', 'weekly'],
    [2, 'year', 'biennial biennially'],
    [3, 'year', 'triennial triennially'],
    [6, 'month', 'half-year half-yearly semi-annual semi-annually semiannual semiannually six-monthly'],
    [2, null, 'twofold'],
    [3, null, 'threefold'],
    [4, null, 'fourfold'],
    [5, null, 'fivefold'],
    [10, null, 'tenfold'],
    [2, 'copies', 'duplicate'],
    [3, 'copies', 'triplicate'],
    [4, 'copies', 'quadruplicate'],
  ]),
  id: listCounted([
    [1, 'times', 'sekali'],
    [1, 'year', 'setahun'],
    [1, 'month', 'sebulan'],
    [1, 'week', 'seminggu sepekan'],
    [1, 'day', 'sehari'],
    [1, 'hour', 'sejam'],
    [1, 'windu', 'sewindu windu'],
    [1, 'decade', 'dasawarsa sedasawarsa sedekade dekade'],
    [1, 'century', 'seabad'],
    [1, 'quarter', 'triwulanan kuartalan triwulan kuartal setriwulan'],
    [1, 'half-year', 'semesteran semester'],
    [2, 'year', 'dwitahunan'],
    [2, 'month', 'dwibulanan'],
    [2, 'week', 'dwimingguan'],
  ]),
  ru: listCounted([
    [1, 'times', 'однократно'],
    [2, 'times', 'дважды'],
    [3, 'times', 'трижды'],
    [2, null, 'вдвое'],
    [3, null, 'втрое'],
    [4, null, 'вчетверо'],
    [5, null, 'впятеро'],
    [1, 'year', 'ежегодно'],
    [1, 'quarter', 'квартал квартала квартале ежеквартально поквартально'],
    [1, 'month', 'ежемесячно помесячно'],
    [1, 'week', 'еженедельно'],
    [1, 'decade', 'десятилетие десятилетия'],
    [6, 'month', 'полгода полугода полугодие полугодия полугодием полугодовой полугодового полугодовые'],
    [1, 'day', 'сутки суток'],
    [0.5, 'month', 'полмесяца'],
    [50, 'year', 'полвека полувека'],
    [0.5, 'hour', 'полчаса получаса'],
    [0.5, 'day', 'полдня'],
    [0.5, 'percent', 'полпроцента'],
  ]),
  be: listCounted([
    [2, 'times', 'двойчы двачы'],
    [3, 'times', 'тройчы'],
    [2, null, 'удвая ўдвая'],
    [3, null, 'утрая ўтрая'],
    [1, 'year', 'штогод штогадова'],
    [1, 'quarter', 'квартал квартала квартале штоквартальна'],
    [1, 'month', 'штомесяц штомесячна'],
    [1, 'week', 'штотыдзень штотыднева'],
    [1, 'decade', 'дзесяцігоддзе дзесяцігоддзя'],
    [6, 'month', 'паўгода паўгоддзе паўгоддзя паўгоддзем паўгадавы паўгадавога'],
    [1, 'day', 'суткі сутак'],
    [0.5, 'month', 'паўмесяца'],
    [50, 'year', 'паўвека паўстагоддзя'],
    [0.5, 'hour', 'паўгадзіны'],
    [0.5, 'day', 'паўдня'],
    [0.5, 'percent', 'паўпрацэнта'],
  ]),
};

/** What a compound begins with: двух(летний), сорокапяти(дневный), полутора(годовой). */
const PREFIXES: { readonly [language: Language]: readonly (readonly [string, number])[] } = {
  ru: listPrefixes(
    'двух трех четырех пяти шести семи восьми девяти десяти одиннадцати двенадцати тринадцати четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати',
    'двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяносто сто',
    ['полутора', 1.5],
    ['одно', 1],
  ),
  be: listPrefixes(
    'двух трох чатырох пяці шасці сямі васьмі дзевяці дзесяці адзінаццаці дванаццаці трынаццаці чатырнаццаці пятнаццаці шаснаццаці семнаццаці васямнаццаці дзевятнаццаці',
    'дваццаці трыццаці сарака пяцідзесяці шасцідзесяці сямідзесяці васьмідзесяці дзевяноста ста',
    ['паўтара', 1.5],
    ['адна', 1],
  ),
};

function listPrefixes(units: string, tens: string, ...more: (readonly [string, number])[]) {
  const all = [
    ...units.split(' ').map((word, n) => [word, n + 2] as const),
    ...tens.split(' ').map((word, n) => [word, (n + 2) * 10] as const),
    ...more,
  ];
  return all.sort(([a], [b]) => b.length - a.length);
}

/** What a compound counts; an anniversary is as an ordinal: "пятидесятилетие". */
const COUNTED: { readonly [language: Language]: readonly (readonly [RegExp, string])[] } = {
  ru: [
    [/^лети(?:е|я|ю|ем|и)$/, 'ordinal'],
    [/^(?:летн|годов|годичн)\p{L}{2,3}$/u, 'year'],
    [/^месячн\p{L}{2,3}$/u, 'month'],
    [/^недельн\p{L}{2,3}$/u, 'week'],
    [/^дневн\p{L}{2,3}$/u, 'day'],
    [/^часов\p{L}{2,3}$/u, 'hour'],
    [/^процентн\p{L}{2,3}$/u, 'percent'],
  ],
  be: [
    [/^годдз(?:е|я|ю|ем|і)$/, 'ordinal'],
    [/^(?:гадов|гадав)\p{L}{1,3}$/u, 'year'],
    [/^месячн\p{L}{1,3}$/u, 'month'],
    [/^тыдн[её]в\p{L}{1,3}$/u, 'week'],
    [/^дз[её]нн\p{L}{1,3}$/u, 'day'],
    [/^гадзінн\p{L}{1,3}$/u, 'hour'],
    [/^працэнтн\p{L}{1,3}$/u, 'percent'],
  ],
};

/** A word that counts by itself: "twice", "five-year", "sewindu", "ежеквартально", "пятилетний". */
export function parseCountingWord(key: string, language: Language): CountedUnit | null {
  const known = COUNTING_WORDS[language]?.get(key) ?? parseCompound(key, language);
  if (known !== null && known !== undefined) return known;
  const parts = language === 'en' && key.includes('-') ? key.split('-') : [];
  const unit = UNIT_WORDS.en?.get(parts.at(-1) ?? '');
  const value = unit === undefined ? null : parseNumberWords(parts.slice(0, -1), 'en');
  return unit === undefined || value === null ? null : [value, unit];
}

function parseCompound(key: string, language: Language): CountedUnit | null {
  const prefixes = PREFIXES[language];
  if (prefixes === undefined || key.length < 8) return null;
  let [value, at] = [0, 0];
  for (let least = 200; ; ) {
    const prefix = prefixes.find(([word, one]) => one < least && key.startsWith(word, at));
    if (prefix === undefined) break;
    value += prefix[1];
    at += prefix[0].length;
    // After a ten only a unit, after a hundred anything smaller.
    least = prefix[1] >= 100 ? 100 : prefix[1] >= 20 ? 10 : 0;
  }
  if (value === 0) return null;
  const rest = key.slice(at);
  const counted = COUNTED[language]?.find(([form]) => form.test(rest));
  return counted === undefined ? null : [value, counted[1]];
}
