import type { Language } from '../../../../model/language.ts';
import type { Quantity } from '../quantity.ts';
import type { SpokenNumber } from '../read-spoken-numbers.ts';

/** The words for a quarter or half of a year, before or after their number. */
const PARTS: { readonly [language: Language]: RegExp } = {
  en: /(?<!\p{L})(?<whole>quarter|half)(?:-year)?(?:\s(?<behind>I{1,3}|IV|[1-4])(?![\p{L}\p{N}]))?(?!\p{L})|(?<!\p{L})(?<sign>[QH])(?<digit>[1-4])(?![\p{L}\p{N}])/gu,
  id: /(?<!\p{L})(?<whole>triwulan|kuartal|kwartal|semester)\s(?:ke-)?(?<behind>I{1,3}|IV|[1-4])(?![\p{L}\p{N}])|(?<!\p{L})(?<before>triwulan|kuartal|kwartal|semester)(?=\ske|\spertama)/giu,
  ru: /(?<!\p{L})(?<whole>квартал|полугоди)\p{L}{0,3}/giu,
  be: /(?<!\p{L})(?<whole>квартал|паўгоддз)\p{L}{0,3}/giu,
};
const ROMAN = ['', 'I', 'II', 'III', 'IV'];
const NUMBER_BEFORE = /(?<![\p{L}\p{N}])(?:(?<roman>I{1,3}|IV)|(?<digit>[1-4])(?:st|nd|rd|th|-?\p{L}{1,2})?)\s$/u;
const SUSPECT = /quarter|half|Q[1-4]|H[12]|triwulan|k[uw]artal|semester|квартал|полугоди|паўгоддз/iu;

/** "The third quarter", "Q3", "triwulan III", "первое полугодие". */
export function findYearParts(plain: string, language: Language, spoken: readonly SpokenNumber[]): Quantity[] {
  const form = PARTS[language];
  if (form === undefined || !SUSPECT.test(plain)) return [];
  return Array.from(plain.matchAll(form)).flatMap(({ 0: words, index, groups = {} }) => {
    const word = groups.whole ?? groups.before ?? groups.sign ?? '';
    const kind = /^(?:half|H$|semester|полугоди|паўгоддз)/iu.test(word) ? 'H' : 'Q';
    const after = spoken.find((one) => one.start === index + words.length + 1 && one.kind === 'ordinal');
    const own = spoken.findLast((one) => one.end === index - 1 && one.kind === 'ordinal');
    const figure = NUMBER_BEFORE.exec(plain.slice(Math.max(0, index - 8), index));
    const typed = groups.behind ?? groups.digit ?? figure?.groups?.roman ?? figure?.groups?.digit;
    const number =
      typed === undefined ? (own ?? after)?.value : ROMAN.includes(typed) ? ROMAN.indexOf(typed) : Number(typed);
    if (number === undefined || number > (kind === 'H' ? 2 : 4)) return [];
    const start = own?.start ?? (figure === null || groups.behind !== undefined ? index : index - figure[0].length);
    const end = after?.end ?? index + words.length;
    return [{ value: `${kind}${number}`, unit: 'year-part', sure: 'words', start, end } as const];
  });
}
