import type { Language } from '../../../model/language.ts';
import type { Word } from '../read/split-words.ts';
import { NUMBER_WORDS, type NumberWord, ORDINAL_WORDS } from './number-table.ts';

const JOINING: { readonly [language: Language]: string } = { en: 'and' };

/** The decimal separator of a number in words: "two point five", "dua koma lima", "две целых пять десятых". */
const POINT: { readonly [language: Language]: RegExp } = {
  en: /^point$/,
  id: /^(?:koma|titik)$/,
  ru: /^цел(?:ая|ой|ую|ых)$/,
};
const HALF: { readonly [language: Language]: RegExp } = {
  en: /^(?:and )?a half$/,
  id: /^setengah$/,
  ru: /^с половиной$/,
};
const PLACES: readonly (readonly [RegExp, number])[] = [
  [/^десят(?:ая|ой|ую|ых)$/, 10],
  [/^сот(?:ая|ой|ую|ых)$/, 100],
  [/^тысячн(?:ая|ой|ую|ых)$/, 1000],
];

/** The number that the first words state, with its decimals, and the count of these words; null if they state none. */
export function parseLeadingNumber(keys: readonly string[], language: Language) {
  for (let length = keys.length; length > 0; length -= 1) {
    const own = keys.slice(0, length);
    const value = parseNumberWords(own, language) ?? parseDecimal(own, language);
    if (value !== null) return { value, length };
  }
  return null;
}

function parseDecimal(keys: readonly string[], language: Language): number | null {
  const half = [2, 1, 3].find((n) => keys.length > n && HALF[language]?.test(keys.slice(-n).join(' ')));
  if (half !== undefined) {
    const whole = parseNumberWords(keys.slice(0, -half), language);
    return whole === null ? null : whole + 0.5;
  }
  const at = keys.findIndex((key) => POINT[language]?.test(key));
  const whole = at > 0 ? parseNumberWords(keys.slice(0, at), language) : null;
  const decimals = whole === null ? null : parseDecimals(keys.slice(at + 1), language);
  return whole === null || decimals === null ? null : Number(`${whole}.${decimals}`);
}

/** The decimals as figures: "two five" and "twenty-five" are 25; Russian names hundredths. */
function parseDecimals(keys: readonly string[], language: Language): string | null {
  const last = keys.at(-1) ?? '';
  const place = PLACES.find(([word]) => word.test(last))?.[1];
  if (language === 'ru') {
    const value = place === undefined ? null : parseNumberWords(keys.slice(0, -1), language);
    return value === null ? null : String(value).padStart(String(place).length - 1, '0');
  }
  const digits = keys.map((key) => parseNumberWords([key], language));
  if (digits.length > 0 && digits.every((one) => one !== null && one < 10)) return digits.join('');
  const value = parseNumberWords(keys, language);
  return value === null ? null : String(value);
}

/** The number that words state, null if any of them is not a number word: "two thousand and twenty-two" is 2022. */
export function parseNumberWords(keys: readonly string[], language: Language): number | null {
  const parts = keys.flatMap((key) => key.split('-')).filter((key) => key !== JOINING[language]);
  const words = parts.map((key, n) => {
    const last = n === parts.length - 1 && n > 0 ? ORDINAL_WORDS[language]?.get(key) : undefined;
    return NUMBER_WORDS[language]?.get(key) ?? last;
  });
  return words.length === 0 || words.includes(undefined)
    ? null
    : sumNumberWords(words.filter((word) => word !== undefined));
}

function sumNumberWords(words: readonly NumberWord[]): number {
  let [total, current, last] = [0, 0, 0];
  for (const { kind, value } of words) {
    if (kind === 'scale') {
      total += (current === 0 ? 1 : current) * value;
      [current, last] = [0, 0];
      continue;
    }
    const next = kind === 'add' ? value : kind === 'teen' ? last + value : (last === 0 ? 1 : last) * value;
    current += kind === 'add' ? value : next - last;
    last = next;
  }
  return total + current;
}

export function isNumberWord(key: string, language: Language): boolean {
  const table = NUMBER_WORDS[language];
  return (
    table !== undefined && (table.has(key) || (key.includes('-') && key.split('-').every((part) => table.has(part))))
  );
}

/** The index after the last word of the number that begins at a word, `at` itself if none begins there. */
export function findNumberEnd(words: readonly Word[], at: number, text: string, language: Language): number {
  let end = at;
  for (let n = at; n < words.length; n += 1) {
    const [word, before] = [words[n], words[n - 1]];
    if (word === undefined || (n > at && before !== undefined && !/^ $/.test(text.slice(before.end, word.start))))
      break;
    if (isNumberWord(word.key, language)) end = n + 1;
    else if (n > at && end === n && ORDINAL_WORDS[language]?.has(word.key)) return n + 1;
    else if (n === at || word.key !== JOINING[language] || end !== n) break;
  }
  return end;
}

/** The words of a range in the form used in tables. */
export function splitWordKeys(words: string): string[] {
  return words.trim().toLowerCase().replaceAll('ё', 'е').split(/\s+/);
}
