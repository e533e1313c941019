import type { Language } from '../../../model/language.ts';
import { readLetterCount } from '../../../text/numbers/alphabets.ts';
import { parseLeadingNumber } from '../numbers/parse-number-words.ts';
import type { TextReading } from '../read/text-reading.ts';
import type { ReferenceLabel, ReferenceLetters } from './reference-labels.ts';

/** A number after "Paragraph" or "Annex", in figures: "4" for "IV", and "2" for "B" where letters count. */
export type ReferenceNumber = {
  readonly number: string;
  readonly start: number;
  readonly end: number;
  /** Whether what follows makes it the label of a clause that was put in: "2 bis", "4¹". */
  readonly inserted: boolean;
};

type NumberKind = 'figure' | 'roman' | 'letter';

const INSERTED = /^(?:\s(?:bis|ter|quater)(?!\p{L})|[¹²³⁴⁵⁶⁷⁸⁹])/u;
/** Cyrillic letters are typed for Roman numerals. */
const ROMANS = '[IVXLІХ]{1,7}';
const PARTS = '(?:\\.\\d+)*';
const NUMBER = new RegExp(`^(\\d+${PARTS}|${ROMANS})(?![\\p{L}\\d/%])`, 'u');
/** A letter before a hyphen names something else: "Section D-class". */
const LETTER = /^((\p{Lu})\2{0,2})(?![\p{L}\d/%]|-\p{L})/u;
/** "IV.2" and "B.1" are parts of a clause. */
const PARTED_NUMBER = new RegExp(`^(\\d+${PARTS}|${ROMANS}${PARTS})(?![\\p{L}\\d/%])`, 'u');
const PARTED_LETTER = new RegExp(`^((\\p{Lu})\\2{0,2}${PARTS})(?![\\p{L}\\d/%]|-\\p{L})`, 'u');
/** "Статьи с 1 по 3", "Articles from 1 to 3". */
const FROM = /^(?:from|dari|mulai|со?|з|ад)\s(?=\S{1,7}\s(?:to|through|until|sampai|hingga|по|до|па|да)\s)/u;
/** "Articles 5 (2) and 7": a part of the clause before the next number. */
const PART = '(?:\\s?\\([a-zа-яі\\d]{1,4}\\))*';
const AND =
  'and|or|and/or|to|through|as\\swell\\sas|dan|atau|dan/atau|serta|sampai(?:\\sdengan)?|hingga|s\\.d\\.|s/d|и|или|и/или|а\\sтакже|по|до|і|або|і/або|а\\sтаксама|па|да';
const MORE = new RegExp(`^${PART}(?:,?\\s(?:${AND})\\s|,\\s|\\s?[–-]\\s?)`, 'u');

const ROMAN = /^(?:X{0,3}|XL)(?:IX|IV|V?I{0,3})$/u;

/** The numbers of the list after a label, "1", "2" and "5" for "1, 2 to 5"; none if the label has no number. */
export function readReferenceNumbers(
  reading: TextReading,
  { annex, start, end, known, letters }: Pick<ReferenceLabel, 'annex' | 'start' | 'end' | 'known' | 'letters'>,
): readonly ReferenceNumber[] {
  const { plain, where } = reading;
  if (!/[\s.№]/.test(plain[end - 1] ?? '')) return [];
  const from = end + (FROM.exec(plain.slice(end, end + 40))?.[0].length ?? 0);
  // "ПРИЛОЖЕНИЕ К МЕМОРАНДУМУ": in capitals a letter may be a word.
  const kinds = {
    annex,
    letters: isCyrillicCapitals(plain.slice(start, end)) ? { ...letters, alphabet: null } : letters,
  };
  const first =
    readKnownNumber(plain, from, known, letters) ??
    readNumber(plain, from, kinds) ??
    readNumberWord(reading, start, end, where.language);
  if (first === null) return [];
  const found = [first];
  for (let at = first.end; ; ) {
    const joiner = MORE.exec(plain.slice(at, at + 40));
    const next = joiner === null ? null : readNumber(plain, at + joiner[0].length, kinds);
    // "Articles 1 and I": numbers of one list are of one kind.
    if (next === null || next.kind !== first.kind) break;
    found.push(next);
    at = next.end;
  }
  return found.map(({ number, start, end }) => ({
    number,
    start,
    end,
    inserted: INSERTED.test(plain.slice(end, end + 8)),
  }));
}

/** The same number in one form, in which references are compared: "2" for "II" and, where letters count, for "B". */
export const normalizeReferenceNumber = (written: string, letters: ReferenceLetters): string =>
  parseWritten(written, letters)?.number ?? written;

const parseWritten = (written: string, letters: ReferenceLetters): ParsedNumber | null =>
  letters.only
    ? (parseLetter(written, letters) ?? parseNumber(written))
    : (parseNumber(written) ?? parseLetter(written, letters));

/** A number that stands in the label of an annex. */
function readKnownNumber(
  plain: string,
  start: number,
  known: readonly string[],
  letters: ReferenceLetters,
): FoundNumber | null {
  const written = known.find(
    (one) => plain.startsWith(one, start) && !/^[\p{L}\d]/u.test(plain.slice(start + one.length)),
  );
  if (written === undefined) return null;
  const { number, kind } = parseWritten(written, letters) ?? { number: written, kind: 'word' as const };
  return { number, start, end: start + written.length, kind };
}

type FoundNumber = {
  readonly number: string;
  readonly start: number;
  readonly end: number;
  readonly kind: NumberKind | 'word';
};

function readNumber(
  plain: string,
  start: number,
  { annex, letters }: Pick<ReferenceLabel, 'annex' | 'letters'>,
): FoundNumber | null {
  const ahead = plain.slice(start, start + 20);
  const read = (written: string | undefined, parse: (written: string) => ParsedNumber | null): FoundNumber | null => {
    const found = written === undefined ? null : parse(written);
    return written === undefined || found === null ? null : { ...found, start, end: start + written.length };
  };
  const letter = () => read((annex ? LETTER : PARTED_LETTER).exec(ahead)?.[1], (one) => parseLetter(one, letters));
  const figure = () => read((annex ? NUMBER : PARTED_NUMBER).exec(ahead)?.[1], parseNumber);
  if (!letters.only) return figure() ?? letter();
  // Where letters count, "Section I" is the ninth, and one letter of another alphabet is none of them.
  return letter() ?? (/^\p{L}(?!\p{L})/u.test(ahead) ? null : figure());
}

type ParsedNumber = { readonly number: string; readonly kind: NumberKind };

function parseNumber(written: string): ParsedNumber | null {
  // "Section 6.0" is the whole of section 6.
  if (/^\d/.test(written)) return { number: written.replace(/(?:\.0+)+$/, ''), kind: 'figure' };
  const [roman = '', ...parts] = written.replaceAll('І', 'I').replaceAll('Х', 'X').split('.');
  return ROMAN.test(roman) ? { number: [countRoman(roman), ...parts].join('.'), kind: 'roman' } : null;
}

function countRoman(roman: string): number {
  const worths = [...roman].map((letter) => ({ I: 1, V: 5, X: 10, L: 50 })[letter] ?? 0);
  return worths.reduce((sum, worth, n) => sum + (worth < (worths[n + 1] ?? 0) ? -worth : worth), 0);
}

function parseLetter(written: string, { alphabet }: ReferenceLetters): ParsedNumber | null {
  const [letter = '', ...parts] = written.split('.');
  const place =
    alphabet === null || !/^\p{Lu}+$/u.test(letter) ? null : readLetterCount(letter.toLowerCase(), alphabet);
  return place === null ? null : { number: [place, ...parts].join('.'), kind: 'letter' };
}

const isCyrillicCapitals = (label: string): boolean => /\p{Script=Cyrillic}{2}/u.test(label) && !/\p{Ll}/u.test(label);

/** The most words of the number of a clause: "kedua puluh satu". */
const LONGEST_NUMBER = 4;

/** A number in words after a label: "Article two", "статье второй". */
function readNumberWord(
  { plain, words }: TextReading,
  start: number,
  end: number,
  language: Language,
): FoundNumber | null {
  const at = words.findIndex((one) => one.start === end);
  const word = words[at];
  // "An article one of them wrote": in these languages a label with a number has a capital, or its number has.
  const isCapital = /^\p{Lu}/u.test(plain.slice(start)) || word?.capital === true;
  if (word === undefined || ((language === 'en' || language === 'id') && !isCapital)) return null;
  const following = words.slice(at, at + LONGEST_NUMBER);
  const apart = following.findIndex((one, n) => n > 0 && plain.slice(following[n - 1]?.end, one.start) !== ' ');
  const keys = following.slice(0, apart === -1 ? undefined : apart).map(({ key }) => key);
  const found = parseLeadingNumber(keys, language);
  if (found === null || !Number.isInteger(found.value) || found.value < 1) return null;
  return {
    number: String(found.value),
    start: word.start,
    end: following[found.length - 1]?.end ?? word.end,
    kind: 'word',
  };
}
