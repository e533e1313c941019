import type { Language } from '../../../model/language.ts';
import { parseListItems } from '../../../text/list-items.ts';
import { CYRILLIC_ALPHABETS, LATIN_ALPHABET } from '../../../text/numbers/alphabets.ts';
import { replaceLatinLookalikes } from '../../../text/spoofs/script.ts';
import { cacheByText } from '../read/cache-by-text.ts';
import type { CheckedText } from '../read/checked-text.ts';

/** The words for a paragraph of a clause, and for an item, which is counted in letters or in figures. */
const PART_WORDS: { readonly [language: Language]: readonly [paragraph: string, item: string] } = {
  en: ['paragraphs?|paras?\\.?', '(?:sub-?paragraphs?|items?|points?|letters?)'],
  id: ['ayat', '(?:huruf|angka|butir)'],
  ru: ['(?:пункт|част)\\p{L}{0,3}|п\\.', '(?:подпункт|букв)\\p{L}{0,3}'],
  be: ['(?:пункт|частк)\\p{L}{0,3}|п\\.', '(?:падпункт|літар)\\p{L}{0,3}'],
};

/** After the number of a clause: " ayat (5)", ", paragraph 5", "(5)", and what shows that one part is meant. */
const AFTER: { readonly [language: Language]: RegExp } = mapWords(
  ([paragraph, item]) =>
    `^(?:\\s?\\((?<own>\\d{1,2})\\)|,?\\s(?:(?:${paragraph}|${item})\\s\\(?(?<number>\\d{1,2})\\)?|(?:${item})\\s\\(?(?<letter>\\p{Ll})\\)?))(?![\\p{L}\\d/]|\\.\\d)`,
);
/** Before the word of a clause: "paragraph 5 of ", "пункт 5 ", "ayat (5) ". */
const BEFORE: { readonly [language: Language]: RegExp } = mapWords(
  ([paragraph, item]) => `(?<!\\p{L})(?:${paragraph}|${item})\\s\\(?(?<number>\\d{1,2})\\)?\\s(?:of\\s)?$`,
);

function mapWords(build: (words: readonly [string, string]) => string): Record<Language, RegExp> {
  return Object.fromEntries(
    Object.entries(PART_WORDS).map(([language, words]) => [language, new RegExp(build(words), 'iu')]),
  );
}

/** A part of a clause that is named next to it; a letter counts the items of the clause, a number its paragraphs. */
type NamedPart = { readonly label: string; readonly start: number; readonly end: number };

/** The part that is named with a clause, right after its number or right before its word; null if none is. */
export function findNamedPart(
  plain: string,
  [start, end]: readonly [start: number, end: number],
  language: Language,
): NamedPart | null {
  // "Пункт 1, пункт 2" is a list of clauses.
  const word = plain.slice(start, start + 4).toLowerCase();
  const isPart = (found: RegExpExecArray | null | undefined): found is RegExpExecArray =>
    found != null &&
    !found[0]
      .toLowerCase()
      .replace(/^[,\s]+/u, '')
      .startsWith(word);
  const after = AFTER[language]?.exec(plain.slice(end, end + 60));
  if (isPart(after)) {
    const { own, number, letter } = after.groups ?? {};
    return { label: own ?? number ?? letter ?? '', start, end: end + after[0].length };
  }
  const before = BEFORE[language]?.exec(plain.slice(Math.max(0, start - 40), start));
  return !isPart(before) ? null : { label: before.groups?.number ?? '', start: start - before[0].length, end };
}

/** The word of a part with its number after that of its clause; amounts and sizes are none. */
const DOTTED: { readonly [language: Language]: RegExp } = Object.fromEntries(
  Object.entries({
    en: '(?:sub-?)?paragraph|(?:sub-?)?section|(?:sub-?)?clause|point',
    id: 'ayat|butir|angka|paragraf|poin',
    ru: '(?:под)?пункт(?:а|у|е|ом)?|пп?\\.',
    be: '(?:пад)?пункт(?:а|у|е|ам)?|пп?\\.',
  }).map(([language, words]) => [
    language,
    new RegExp(
      `(?<!\\p{L}|\\p{L}\\.\\s?)(?<word>${words})\\s(?<clause>\\d{1,2})\\.(?<part>\\d{1,2})(?!\\d|\\.\\d|\\s?(?:%|per\\s?cent|million|billion|persen|juta|miliar|млн|млрд|процент|працэнт))`,
      'giu',
    ),
  ]),
);

/** A part that is named by two numbers, with the end of its word. */
type DottedPart = {
  readonly start: number;
  readonly word: number;
  readonly end: number;
  readonly clause: string;
  readonly part: string;
};

/** Parts that are named by their number with that of their clause: "paragraph 2.3", «подпункт 2.3». */
export function findDottedParts(plain: string, language: Language): readonly DottedPart[] {
  const pattern = DOTTED[language];
  if (pattern === undefined) return [];
  return Array.from(
    plain.matchAll(pattern),
    ({ 0: words, index, groups: { word = '', clause = '', part = '' } = {} }) => ({
      start: index,
      word: index + word.length,
      end: index + words.length,
      clause,
      part,
    }),
  );
}

/** Labels of parts within a line: "(a)", and a figure that no word comes before, as in "thirty (30) days". */
const WITHIN =
  /(?<![\p{L}\d])\(?((?<=^\(?|\n\(?|[.,:;–—-]\s?\(?|(?<!\p{L})(?:and|or|dan|atau|serta|и|или|і|або)\s\(?)\d{1,2}|\p{L})\)/gu;

/** In small letters, and a letter of either script that looks the same as one. */
const normalizeLabel = (label: string): string =>
  replaceLatinLookalikes(label.replaceAll(/[().\s]/gu, '')).toLowerCase();

/** The parts of the clauses of a text by their codes: the labels of their lines, and how many lines they have. */
const getParts = cacheByText(
  ({ clauses }: CheckedText, language) =>
    new Map(
      clauses.map(({ code, body }) => {
        const source = body[language] ?? '';
        const lines = source.split('\n').filter((line) => line.trim() !== '');
        const items = parseListItems(lines).flatMap((item) => (item === null ? [] : [item.label]));
        const capitals = lines.flatMap((line) => /^\s*\(?\p{Lu}[.)](?=\s)/u.exec(line)?.[0] ?? []);
        const dotted = lines.flatMap((line) => /^\s*[\p{L}\d]{1,4}\.(\d{1,2})[.)]?\s/u.exec(line)?.[1] ?? []);
        const within = Array.from(source.matchAll(WITHIN), ([, label = '']) => label);
        const labels = [...items, ...capitals, ...dotted, ...within].map(normalizeLabel);
        return [code, { labels: new Set(labels), lines: lines.length }] as const;
      }),
    ),
);

/**
 * Whether a clause surely has no such part: none of its lines or words has the label, and, where its parts have no numbers or
 * letters, it has fewer lines. A clause without words in the language may have any.
 */
export function lacksPart(text: CheckedText, code: string, label: string, language: Language): boolean {
  const parts = getParts(text, language).get(code);
  const number = text.numbers.get(code);
  if (parts === undefined || parts.lines === 0 || number === undefined) return false;
  // Paragraphs that are clauses of their own: 4.5 under 4.
  if ([...text.numbers.values()].some((one) => one.startsWith(`${number}.`))) return false;
  if (parts.labels.has(normalizeLabel(label))) return false;
  const isFigure = /^\d/.test(label);
  if ([...parts.labels].some((one) => /^\d/.test(one) === isFigure)) return true;
  if (isFigure) return Number(label) > parts.lines;
  return [LATIN_ALPHABET, ...CYRILLIC_ALPHABETS].some((all) => all.indexOf(label.toLowerCase()) >= parts.lines);
}
