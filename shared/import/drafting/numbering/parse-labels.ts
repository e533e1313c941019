import { beginsWithCityAndDate } from '../../../text/place-and-date.ts';
import { LABEL_WORDS } from './label-words.ts';
import { type LabelForm, readNumberForms } from './number-forms.ts';
import { readNumberWords, readOrderAdverb } from './number-words.ts';

/** One reading of the label at the beginning of a line. */
export type Label = {
  /** "Article", "§"; empty for a bare number. */
  readonly word: string;
  readonly form: LabelForm;
  /** The numbers of a label such as "2.1", the last one its own. */
  readonly path: readonly number[];
  /** The place among clauses put in after the number: 1 for "bis", "A", "-1", "¹"; 0 without. */
  readonly inserted: number;
  /** What separates the number from the words, with `#` for the number: "#.", "(#)", "#". */
  readonly frame: string;
  /** The label as written; after a word without what separates it from the words: "Article 1", "1.". */
  readonly text: string;
  /** The words after it. */
  readonly rest: string;
};

const SEPARATOR = '(?<end>[.)\\]:°]{1,2}(?:[–—-](?=\\s|$))?|\\s:(?=\\s)|\\s*[–—](?=\\s|$)|\\s-(?=\\s))?(?<gap>\\s+|$)';
/** Latin clauses are put in as bis, ter; others as 5A, 5-1, 5¹. A letter after a space, before words, is a word: “Article 1 A Framework”. */
const INSERTED =
  '(?<inserted>\\s?(?:bis|ter|quater)(?!\\p{L})|-?\\p{Lu}(?=[.)\\s:]|$)| \\p{Lu}(?=[.):\\t]|\\s*[–—]|\\s*$)|-\\d{1,2}|[¹²³⁴⁵⁶⁷⁸⁹]+)?';
/** The longest Roman number below 100 is LXXXVIII. */
const LONG_ROMAN = '[IVXLCІХС]{6,8}|[ivxlcіхс]{6,8}';
const NUMBER = `(?<number>\\d{1,3}(?:\\.\\d{1,2}){0,4}|${LONG_ROMAN}|\\p{L}{1,5}|[Ⅰ-Ⅻ])${INSERTED}`;
const SIGN = '(?:(?:№|no\\.?|nomor|nr\\.?)\\s*)?';
const WITH_WORD = new RegExp(
  `^(?<word>${LABEL_WORDS})(?!(?<=\\p{L})\\p{L})\\s*${SIGN}(?<open>[(])?${NUMBER}${SEPARATOR}`,
  'iu',
);
const WITH_NUMBER_WORD = new RegExp(`^(?<word>${LABEL_WORDS})\\s+`, 'iu');
const BARE = new RegExp(`^(?<open>[([]|-\\s)?${NUMBER}${SEPARATOR}`, 'u');
const AFTER_WORDS = new RegExp(`^${SEPARATOR}`, 'u');
/** What parts an ordinal from the sentence that it counts: "First, the Participants …". */
const COMMA = /^,\s+(?=\S)/u;
/** An Indonesian ordinal in figures: "Ke-1. Para Peserta …". */
const ORDINAL_FIGURE = /^(?<label>[Kk][Ee]-(?<number>\d{1,2}))(?:(?<end>[.):,]|\s*[–—])(?:\s+|$)|\s+(?=\p{Lu})|$)/u;
const SUPERSCRIPTS = '¹²³⁴⁵⁶⁷⁸⁹';

/** The frame of an ordinal that is part of a sentence: “First, the Participants …”. */
export const SENTENCE_FRAME = '#,';

/** All readings of the label at the beginning of a line: typed, or from automatic numbering. */
export function parseLabels(text: string, automatic: string | null): readonly Label[] {
  if (automatic === null) return readLabels(text.trim());
  return readLabels(automatic.trim()).flatMap((label) =>
    label.rest === '' ? [{ ...label, text: automatic.trim(), rest: text.trim() }] : [],
  );
}

function readLabels(line: string): readonly Label[] {
  if (beginsWithCityAndDate(line)) return [];
  const worded = WITH_WORD.exec(line);
  const named = worded ?? BARE.exec(line);
  const found = named === null ? [] : readNumbered(line, named);
  return [...found, ...readWritten(line), ...readOrdinalFigure(line)];
}

function readNumbered(line: string, match: RegExpExecArray): Label[] {
  const { word = '', open = '', number = '', inserted = '', end = '', gap = '' } = match.groups ?? {};
  const rest = line.slice(match[0].length);
  // "3.0" is the heading above "3.1".
  const digits = number.replace(/(?<=^\d{1,3})\.0$/, '').split('.');
  const last = digits.at(-1) ?? '';
  // Without a word a letter needs a separator, and so does a figure before words on the same line.
  if (word === '' && end === '' && !(/^\d/.test(number) && /\t| {2}|^$|^ $/.test(gap)) && !isLoneRoman(number, rest))
    return [];
  if (
    word === '' &&
    !/^\d/.test(number) &&
    /^\p{Ll}{2,}/u.test(number) &&
    !/^[ivxlcіхсу]+$|^(\p{Ll})\1+$/u.test(number)
  )
    return [];
  return readNumberForms(last).map(({ form, value }) => ({
    word,
    form,
    path: [...digits.slice(0, -1).map(Number), value],
    inserted: rankInserted(inserted),
    frame: `${open.trim()}#${end.trim()}`,
    text: line.slice(0, match[0].length - gap.length - (word === '' || open !== '' ? 0 : end.length)).trim(),
    rest,
  }));
}

/** "I  Objective" or "IV" alone. */
const isLoneRoman = (number: string, rest: string): boolean =>
  /^(?:[IVXІХ]|[IVXLCІХС]{2,8})$/u.test(number) && (rest === '' || /^\p{Lu}/u.test(rest));

/** "ARTICLE ONE", "PERTAMA:", "Статья первая", "First, …", "Во-первых, …". */
function readWritten(line: string): Label[] {
  const [before = '', word = ''] = WITH_NUMBER_WORD.exec(line) ?? [];
  const number = readNumberWords(line.slice(before.length)) ?? readOrderAdverb(line);
  if (number === null) return [];
  const length = before.length + number.length;
  const comma = word === '' ? COMMA.exec(line.slice(length)) : null;
  const after = comma ?? AFTER_WORDS.exec(line.slice(length));
  if (after === null) return [];
  const { end = '' } = after.groups ?? {};
  const rest = line.slice(length + after[0].length);
  // "One of the Participants" is a sentence.
  if (rest !== '' && end === '' && comma === null && (word === '' || !/^[\p{Lu}“"«]/u.test(rest))) return [];
  return [
    {
      word,
      form: 'word',
      path: [number.value],
      inserted: 0,
      frame: comma === null ? `#${end.trim()}` : SENTENCE_FRAME,
      text: line.slice(0, length),
      rest,
    },
  ];
}

function readOrdinalFigure(line: string): Label[] {
  const found = ORDINAL_FIGURE.exec(line);
  const { label = '', number = '', end = '' } = found?.groups ?? {};
  if (found === null) return [];
  const rest = line.slice(found[0].length);
  return [
    { word: '', form: 'arabic', path: [Number(number)], inserted: 0, frame: `ke-#${end.trim()}`, text: label, rest },
  ];
}

function rankInserted(inserted: string): number {
  const sign = inserted.trim().replace(/^-/, '').toLowerCase();
  if (sign === '') return 0;
  const latin = ['bis', 'ter', 'quater'].indexOf(sign);
  if (latin !== -1) return latin + 1;
  if (/^\d+$/.test(sign)) return Number(sign);
  return SUPERSCRIPTS.includes(sign) ? SUPERSCRIPTS.indexOf(sign) + 1 : (sign.codePointAt(0) ?? 97) % 32;
}
