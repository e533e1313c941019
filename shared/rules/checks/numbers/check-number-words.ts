import { computeEditDistance } from '../../../text/edit-distance.ts';
import { NUMBER_GRAMMARS } from '../../../text/numbers/number-grammars.ts';
import { createTextFinding, type RawFinding } from '../read/raw-finding.ts';
import type { TextReading } from '../read/text-reading.ts';
import { parseParenthesizedNumber } from './parenthesized-number.ts';
import { isNumberWord, parseNumberWords, parseScaleWord, splitWordKeys } from './parse-number-words.ts';
import { UNIT_FILLERS, UNIT_WORDS } from './units.ts';
import { isSameNumber, parseWrittenFraction, WRITTEN_FRACTION } from './written-fraction.ts';
import { parseWrittenNumber } from './written-number.ts';

/** "5 (five)", "USD 5 million (five million)", "1/2 (half)", "five (5)", "setengah (1/2)". */
const FIGURES = new RegExp(
  `(?=[\\d½¼¾⅓⅔⅕])(?<![\\p{N}.,/]|\\p{L}(?<!(?<!\\p{L})Rp))(${WRITTEN_FRACTION}|\\d+(?: \\d{3})*(?:[.,]\\d+)*)(\\s?%|\\sper\\s?cent|\\s\\p{L}+\\.?)?\\s?\\(([\\p{L}\\s-]{2,120})\\)`,
  'gu',
);
const FIGURES_LAST = new RegExp(`(?=\\()(?<=\\p{L} ?)\\((${WRITTEN_FRACTION}|\\d+(?: \\d{3})*)\\)`, 'gu');
const BEFORE = /(?:[\p{L}-]+\s){1,5}$/u;

/** Figures whose words state another number (D10). */
export function checkNumberWords(reading: TextReading): RawFinding[] {
  const { plain, where } = reading;
  const { language } = where;
  if (NUMBER_GRAMMARS[language] === undefined || !plain.includes('(') || !/\p{N}/u.test(plain)) return [];
  const createFinding = (start: number, end: number, figures: string, words: string, context?: 'misspelt') =>
    createTextFinding('number-words', reading, start, end, {
      details: { figures, words: words.trim(), ...(context === undefined ? {} : { context }) },
    });
  const after = Array.from(plain.matchAll(FIGURES)).flatMap(
    ({ 0: all, 1: digits = '', 2: scaled = '', 3: words = '', index }) => {
      const number = parseWrittenFraction(digits) ?? parseWrittenNumber(digits, language);
      const scale = parseScaleWord(scaled.replace('.', '').trim(), language);
      if (!/^(?:\s?%)?$/.test(scaled) && scale === null && !endsWithUnit(words, scaled)) return [];
      const spoken = parseParenthesizedNumber(words, language);
      const [start, end] = [index, index + all.length];
      if (spoken === null) {
        const misspelt =
          splitWordKeys(words).some((key) => isNearlyNumberWord(key, language)) && splitWordKeys(words).length < 4;
        return misspelt ? [createFinding(start, end, digits + scaled, words, 'misspelt')] : [];
      }
      const whole = Math.round(number * (scale ?? 1) * 1e6) / 1e6;
      return isSameNumber(spoken, number) || isSameNumber(spoken, whole)
        ? []
        : [createFinding(start, end, digits + scaled, words)];
    },
  );
  const before = Array.from(plain.matchAll(FIGURES_LAST)).flatMap(({ 0: all, 1: digits = '', index }) => {
    const words = BEFORE.exec(plain.slice(Math.max(0, index - 80), index))?.[0] ?? '';
    const keys = splitWordKeys(words);
    const isFraction = parseWrittenFraction(digits) !== null;
    const unit = isFraction ? 0 : countUnitWords(keys, language);
    const counted = keys.slice(0, keys.length - unit);
    const own = isFraction ? takeTrailingFraction(keys, language) : takeTrailingNumber(counted, language);
    const spoken = own.length === 0 ? null : parseNumberWords(own, language);
    const number = parseWrittenFraction(digits) ?? Number(digits.replaceAll(' ', ''));
    if (spoken === null || isSameNumber(spoken, number) || (unit > 0 && isNumbering(plain, number))) return [];
    const lastWords = words
      .trimEnd()
      .split(/\s+/)
      .slice(-own.length - unit)
      .join(' ');
    const start = index - words.length + words.lastIndexOf(lastWords);
    return [createFinding(start, index + all.length, digits, lastWords)];
  });
  return [...after, ...before];
}

/** How many words at the end are a unit: "days", "working days". */
function countUnitWords(keys: readonly string[], language: string): number {
  if (!UNIT_WORDS[language]?.has(keys.at(-1) ?? '')) return 0;
  return UNIT_FILLERS[language]?.test(keys.at(-2) ?? '') ? 2 : 1;
}

/** Whether figures after a unit may be the number of an item or a year: "two years (2024)", "(1) … (2)". */
function isNumbering(plain: string, figure: number): boolean {
  return (
    figure < 2 ||
    (figure >= 1900 && figure <= 2100) ||
    [figure - 1, figure + 1].some((next) => plain.includes(`(${next})`))
  );
}

/** Whether the words repeat the unit of the figures: "25 per cent (twenty-five per cent)", but not "5 years (two terms)". */
function endsWithUnit(words: string, unit: string): boolean {
  return ` ${words.trim().toLowerCase()}`.endsWith(unit.toLowerCase());
}

/** The words of a number at the end of a sequence of words. */
function takeTrailingNumber(keys: readonly string[], language: string): readonly string[] {
  const from = keys.findLastIndex((key) => !isNumberWord(key, language) && key !== 'and');
  const own = keys.slice(from + 1);
  return own[0] === 'and' ? own.slice(1) : own;
}

/** The most words at the end that state a number: "setengah", "one third", "two and a half". */
function takeTrailingFraction(keys: readonly string[], language: string): readonly string[] {
  const suffixes = keys.map((_, from) => keys.slice(from));
  return suffixes.find((own) => parseNumberWords(own, language) !== null) ?? [];
}

/** Whether a word differs from a number word by one typing error. */
function isNearlyNumberWord(key: string, language: string): boolean {
  if (key.length < 4 || isNumberWord(key, language)) return false;
  return [...(NUMBER_GRAMMARS[language]?.words ?? [])].some(
    ([word, { ordinal }]) => ordinal !== true && word.length > 3 && computeEditDistance(word, key, 1) === 1,
  );
}
