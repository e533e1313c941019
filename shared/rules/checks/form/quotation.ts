import type { Language } from '../../../model/language.ts';
import { CYRILLIC_ALPHABETS, LATIN_ALPHABET } from '../../../text/numbers/alphabets.ts';
import { chooseExpectedScript } from '../../../text/spoofs/script.ts';
import { getLine } from '../read/get-line.ts';
import { createTextFinding, type RawFinding } from '../read/raw-finding.ts';
import type { TextReading } from '../read/text-reading.ts';

const CLOSES: { readonly [open: string]: string } = { '(': ')', '“': '”', '«': '»', '„': '“”' };
/** Brackets and quotation marks; a straight quotation mark opens and closes. */
const SIGN = /[()“”«»„"]/gu;

/** A list of labels, with what joins them: "b", "a) and c", «а), б) и в». */
const LABELS = String.raw`(?:[“"«]?[\p{L}\d]{1,4}[”"»]?\)?(?:,\s|\s(?:and|or|to|dan|atau|sampai|и|или|по|і|або)\s|\s?[–-]\s?))*`;
/** "Item 3)", "paragraph 3 b)", "Pasal 4 huruf a)", "подпункт б)": an item's label in a reference. */
const ITEM = new RegExp(
  String.raw`(?<!\p{L})(?:items?|points?|letters?|(?:sub-?)?paragraphs?|articles?|sections?|clauses?|butir|huruf|angka|ayat|poin|pasal|paragraf|bagian|(?:под|пад)?пунк[тц]\p{L}*|стать\p{L}*|артыкул\p{L}*|раздел\p{L}*|букв\p{L}*|літар\p{L}*|абзац\p{L}*)\s(?:(?:\d+(?:\.\d+)*|[IVX]+)\s)?${LABELS}[\p{L}\d]{1,4}$`,
  'iu',
);
/** "Under a) and c)": labels of one letter without the word for them. */
const LETTER =
  /(?<!\p{L})(?:under|in|of|see|dari|pada|dalam|menurut|из|по|согласно)\s(?:\p{L}\)(?:,\s|\s(?:and|or|dan|atau|и|или)\s))*\p{L}$/iu;

export type QuoteStyle = 'curly' | 'angle' | 'straight';
export type QuoteCount = { readonly [S in QuoteStyle]: number };

export function countQuotes({ plain }: TextReading): QuoteCount {
  const count = (signs: RegExp) => plain.match(signs)?.length ?? 0;
  if (!/["“”«»„]/.test(plain)) return { curly: 0, angle: 0, straight: 0 };
  return { curly: count(/”/g), angle: count(/«/g), straight: Math.ceil(count(/"/g) / 2) };
}

/** The quotation marks used most in a language of the text; null if undecidable. */
export function findUsualQuotes(counts: readonly QuoteCount[]): QuoteStyle | null {
  const sum = (style: QuoteStyle) => counts.reduce((total, one) => total + one[style], 0);
  const [first, second] = (['curly', 'angle', 'straight'] as const)
    .map((style) => ({ style, times: sum(style) }))
    .sort((a, b) => b.times - a.times);
  return first === undefined || first.times === (second?.times ?? 0) ? null : first.style;
}

/** Brackets and quotation marks that are opened and not closed, or closed and not opened. */
export function findUnbalancedMarks(reading: TextReading): RawFinding[] {
  const { plain } = reading;
  const labels = reading.lines.filter(({ item }) => item !== null);
  const listed = findRunInLabels(plain);
  const open: { sign: string; at: number }[] = [];
  const found: number[] = [];
  for (const { 0: sign, index } of plain.matchAll(SIGN)) {
    if (listed.has(index) || labels.some(({ start, body }) => start <= index && index < body)) continue;
    if (sign === '"') toggleStraightQuote(open, index);
    // The character that opens in “…” closes in „…“.
    else if (CLOSES[sign] !== undefined && !(sign === '“' && open.at(-1)?.sign === '„')) open.push({ sign, at: index });
    else if (CLOSES[open.at(-1)?.sign ?? '']?.includes(sign)) open.pop();
    else if (sign !== ')' || !isLabel(plain.slice(Math.max(0, index - 40), index))) found.push(index);
  }
  return [...found, ...open.map(({ at }) => at)].map((at) =>
    createTextFinding('punctuation', reading, at, at + 1, {
      details: { sign: plain[at] ?? '', context: 'unbalanced' },
    }),
  );
}

const isLabel = (before: string): boolean => ITEM.test(before) || LETTER.test(before);

/** The labels of a list within a line, "1) …; 2) …" or "a) …, b) …", which count from the first on. */
const RUN_IN = /(?<=[:;,]\s(?:\p{L}{1,5}\s)?)(?<label>\d{1,2}|\p{Ll})\)(?=\s)/gu;
const ALPHABETS = [LATIN_ALPHABET, ...CYRILLIC_ALPHABETS];

/** Where the brackets of such labels are; a label alone is none. */
function findRunInLabels(plain: string): ReadonlySet<number> {
  const found = new Set<number>();
  let [count, previous] = [0, -1];
  for (const { groups, 0: words, index } of plain.matchAll(RUN_IN)) {
    const label = groups?.label ?? '';
    const letter = ALPHABETS.map((letters) => letters.indexOf(label) + 1).find((place) => place > 0) ?? 0;
    const value = /^\d/.test(label) ? Number(label) : letter;
    const bracket = index + words.length - 1;
    if (value === count + 1 && count > 0) found.add(previous).add(bracket);
    else if (value !== 1) continue;
    [count, previous] = [value, bracket];
  }
  return found;
}

function toggleStraightQuote(open: { sign: string; at: number }[], at: number): void {
  if (open.at(-1)?.sign === '"') open.pop();
  else open.push({ sign: '"', at });
}

/** Quotation marks of another style than elsewhere in the text in this language. */
export function findMixedQuotes(reading: TextReading, usual: QuoteStyle | null): RawFinding[] {
  const { plain } = reading;
  if (usual === null || !/["“„«]/.test(plain)) return [];
  const others = /"[^"\n]*"|“[^”\n]*”|„[^“”\n]*[“”]|«[^»\n]*»/gu;
  return Array.from(plain.matchAll(others))
    .filter(
      ({ 0: words, index }) =>
        detectQuoteStyle(words) !== usual &&
        !isNestedQuote(plain, index) &&
        !isOtherScript(words, reading.where.language),
    )
    .map(({ 0: words, index }) => {
      const end = index + words.length;
      const place = reading.at(index, end);
      const whole = place.end - place.start === words.length && !isMeasureOrNested(plain, words, index);
      const fix = whole ? formatQuote(reading.text.slice(index + 1, end - 1), usual) : null;
      return createTextFinding('punctuation', reading, index, end, { details: { words, context: 'quotes' }, fix });
    });
}

function detectQuoteStyle(words: string): QuoteStyle {
  return words.startsWith('"') ? 'straight' : words.startsWith('«') ? 'angle' : 'curly';
}

/** Whether words of another script are quoted with the marks of their own: “Rahasia” in a Russian text, «ДСП» in an English one. */
function isOtherScript(words: string, language: Language): boolean {
  const own = chooseExpectedScript(language, '') === 'cyrillic' ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}/u;
  return /\p{L}/u.test(words) && !own.test(words);
}

/** Whether it is „…“ within «…», the Russian form of a quotation in a quotation. */
function isNestedQuote(plain: string, at: number): boolean {
  const before = plain.slice(plain.lastIndexOf('\n', at) + 1, at);
  return before.lastIndexOf('«') > before.lastIndexOf('»') || before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** Whether a sign may be that of inches or seconds, or its partner is another one than the next. */
function isMeasureOrNested(plain: string, words: string, at: number): boolean {
  const line = getLine(plain, at);
  const straight = words.startsWith('"') && (/\d["”]/u.test(line) || (line.match(/"/g)?.length ?? 0) !== 2);
  // A sign with a space within stands for the line above, or for what is left to fill in.
  return straight || /["“”„«»]/u.test(words.slice(1, -1)) || !/^\S(?:.*\S)?$/u.test(words.slice(1, -1));
}

function formatQuote(words: string, style: QuoteStyle): string {
  return style === 'angle' ? `«${words}»` : style === 'curly' ? `“${words}”` : `"${words}"`;
}
