import type { Language } from '../../../model/language.ts';
import type { NumberGrammar } from '../../../text/numbers/number-grammar.ts';
import { NUMBER_GRAMMARS } from '../../../text/numbers/number-grammars.ts';
import { type ScannedNumber, scanNumber, splitNumberKey } from '../../../text/numbers/scan-number.ts';
import type { Word } from '../read/split-words.ts';
import type { TextReading } from '../read/text-reading.ts';
import { type CountedUnit, parseCountingWord } from './counting-words.ts';
import { isSameNumber, parseWrittenFraction, WRITTEN_FRACTION } from './written-fraction.ts';
import { parseWrittenNumber } from './written-number.ts';

/** A number in words, before it is known whether it is part of a date or has a unit. */
export type SpokenNumber = {
  readonly value: number;
  readonly kind: ScannedNumber['kind'] | 'counted';
  readonly unit: string | null;
  /** A scale alone, as in "тысячи", which may mean "many". */
  readonly vague: boolean;
  readonly start: number;
  readonly end: number;
};

/** More words than any number has. */
const LONGEST = 32;

/** The numbers in words of a reading, from the words that may begin one. */
export function readSpokenNumbers({ plain, words, where }: TextReading, numeric: readonly number[]): SpokenNumber[] {
  const { language } = where;
  const grammar = NUMBER_GRAMMARS[language];
  if (grammar === undefined) return [];
  const found: SpokenNumber[] = [];
  let behind = 0;
  for (const at of numeric) {
    const word = words[at];
    if (word === undefined || at < behind) continue;
    const counted = parseCountingWord(word.key, language);
    const last = found.at(-1);
    if (counted !== null) {
      // In "two decades" and "dua windu" the word is the unit of the number before it.
      const isUnit = last?.kind === 'cardinal' && /^[\s-]$/.test(plain.slice(last.end, word.start));
      if (!isUnit) found.push(createCounted(counted, word));
      continue;
    }
    const scanned = scanWords(words, at, plain, grammar);
    if (scanned === null) continue;
    behind = scanned.behind;
    found.push({ ...scanned, end: findRepeatedEnd(plain, scanned, language) });
  }
  return found;
}

const IN_FIGURES = new RegExp(`^\\s\\((${WRITTEN_FRACTION}|\\d[\\d., ]*)\\)`, 'u');

/** The end of "six (6)", "half (1/2)". */
function findRepeatedEnd(plain: string, { value, end }: SpokenNumber, language: Language): number {
  if (plain[end + 1] !== '(') return end;
  const figures = IN_FIGURES.exec(plain.slice(end, end + 24));
  const written = figures?.[1] ?? '';
  const number = parseWrittenFraction(written) ?? parseWrittenNumber(written, language);
  return figures !== null && isSameNumber(number, value) ? end + figures[0].length : end;
}

const SEVERAL = /(?<!\p{L})(?:few|several|many|some|couple\sof)\s$/iu;

/** "A few hundred". */
function isSeveral(plain: string, start: number): boolean {
  return SEVERAL.test(plain.slice(Math.max(0, start - 12), start));
}

/** Whether a word continues a number: "one million, two hundred thousand" has a comma in English. */
function isJoined(between: string, key: string | undefined, grammar: NumberGrammar): boolean {
  if (between === ' ') return true;
  return between === ', ' && grammar.joining !== null && grammar.words.get(key ?? '')?.kind === 'scale';
}

function createCounted([value, unit]: CountedUnit, { start, end }: Word): SpokenNumber {
  return { value, unit, kind: 'counted', vague: false, start, end };
}

function scanWords(words: readonly Word[], at: number, plain: string, grammar: NumberGrammar) {
  const keys: string[] = [];
  const owners: number[] = [];
  for (let n = at; n < Math.min(words.length, at + LONGEST); n += 1) {
    const [word, before] = [words[n], words[n - 1]];
    if (word === undefined || (n > at && !isJoined(plain.slice(before?.end, word.start), keys.at(-1), grammar))) break;
    for (const part of splitNumberKey(word.key, grammar)) {
      keys.push(part);
      owners.push(n);
    }
  }
  const found = scanNumber(keys, 0, grammar);
  if (found === null) return null;
  const [last = at, next] = [owners[found.end - 1], owners[found.end]];
  // "Пять-шесть": a number that ends within a word is none.
  if (last === next) return null;
  const vague = last === at && (grammar.vague.has(keys[0] ?? '') || isSeveral(plain, words[at]?.start ?? 0));
  const [start, end] = [words[at]?.start ?? 0, words[last]?.end ?? 0];
  return { value: found.value, kind: found.kind, unit: null, vague, start, end, behind: last + 1 };
}

/** Whether a number may begin with a word. */
export function canStartNumber(key: string, language: Language): boolean {
  const grammar = NUMBER_GRAMMARS[language];
  if (grammar === undefined) return false;
  return scanNumber(splitNumberKey(key, grammar), 0, grammar) !== null || parseCountingWord(key, language) !== null;
}
