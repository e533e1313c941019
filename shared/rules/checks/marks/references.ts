import type { Language } from '../../../model/language.ts';
import { escapeMarkup } from '../../../text/marks/print-marks.ts';
import { readLabelNumber, selectNumbers } from '../../clause-labels.ts';
import { parseLeadingNumber } from '../numbers/parse-number-words.ts';
import type { CheckedText } from '../read/checked-text.ts';
import { createSourceFinding, createTextFinding, type RawFinding } from '../read/raw-finding.ts';
import { analyzeWord } from '../read/stem-word.ts';
import type { TextReading } from '../read/text-reading.ts';
import { endsWithInstrument, hasInstrumentAfter } from '../treaty/instruments.ts';
import { isForeignProvision } from './foreign-provision.ts';
import { isSubProvision } from './sub-provisions.ts';

/** A number typed after "Paragraph" or "Annex". */
export type TypedReference = {
  readonly annex: boolean;
  /** The word with the first number, or a further number alone. */
  readonly start: number;
  readonly end: number;
  readonly number: string;
  readonly numberStart: number;
  /** Whether what follows makes it the label of a clause that was put in: "2 bis", "4¹". */
  readonly inserted: boolean;
};

const INSERTED = /^(?:\s(?:bis|ter|quater)(?!\p{L})|[¹²³⁴⁵⁶⁷⁸⁹])/u;

/** Short forms of the words for a clause, by the stem of the word. */
const ABBREVIATED: { readonly [stem: string]: RegExp } = {
  article: /(?<!\p{L})Arts?\.\s?(?=[\dIVX])/gu,
  paragraph: /(?<!\p{L})[Pp]aras?\.\s?(?=\d)/gu,
  section: /(?<!\p{L})Secs?\.\s?(?=\d)/gu,
  стат: /(?<!\p{L}|\p{L}\.\s?)стт?\.\s?(?=\d)/giu,
  пункт: /(?=п)(?<!\p{L}|\p{L}\.\s?)пп?\.\s?(?=\d)/giu,
  артыкул: /(?<!\p{L})арт\.\s?(?=\d)/giu,
};
/** "Приложение № 1", "Article No. 3". */
const SIGN = /^(?:№|No\.|Nomor\s)\s?(?=\d)/u;
const ROMAN = 'I II III IV V VI VII VIII IX X'.split(' ');
const MORE =
  /^(?:,\s|\s?[–-]\s?|,?\s(?:and|or|to|dan|atau|sampai|hingga|s\.d\.|s\/d|и|или|по|і|або|па)\s)(\d+(?:\.\d+)*|[IVX]{1,5})(?![\p{L}\d/%])/u;

/** "Населённый пункт", "пропускной пункт": a place and no provision. */
const PLACE =
  /(?:насел[её]нн|пропускн|погранич|таможенн|медицинск|контрольн|населен|прапускн|пагранічн|мытн|медыцынск|кантрольн)\p{L}*\s$/iu;
/** "Приложение 1 к Договору": an annex of this text is one "к настоящему Соглашению". */
const ANNEX_OF_OTHER = /^\s(?:ко?|да)\s(?!настоящ|этому|данному|гэта)(?:\p{L}+\s){0,3}?\p{Lu}\p{L}/u;

type ReferenceWords = Pick<CheckedText, 'paragraphWord' | 'annexWord'> & {
  readonly clauses?: readonly Pick<CheckedText['clauses'][number], 'kind' | 'label'>[];
};

/** Several checks need the references of one reading, which belongs to one text. */
const cachedReferences = new WeakMap<TextReading, readonly TypedReference[]>();

/** References typed by hand: they do not follow when numbers change. */
export function findTypedReferences(reading: TextReading, text: ReferenceWords): readonly TypedReference[] {
  const all = cachedReferences.get(reading) ?? parseTypedReferences(reading, text);
  cachedReferences.set(reading, all);
  return all;
}

function parseTypedReferences(
  reading: TextReading,
  { paragraphWord, annexWord, clauses = [] }: ReferenceWords,
): TypedReference[] {
  const { plain, where } = reading;
  const { language } = where;
  const stemOf = (word: string) => analyzeWord(word, language).stem;
  const paragraphStem = stemOf(paragraphWord[language] ?? '');
  // Annexes may have words and numbers of their own: "Schedule B".
  const own = clauses.flatMap(({ kind, label = {} }) => (kind === 'annex' ? (label[language] ?? []) : []));
  const annexStems = new Set([annexWord[language] ?? '', ...own.map((label) => label.split(' ')[0] ?? '')].map(stemOf));
  const ownNumbers = own.flatMap((label) => readLabelNumber(label) ?? []).toSorted((a, b) => b.length - a.length);
  const labels = reading.words
    .filter(({ stem }) => stem === paragraphStem || annexStems.has(stem))
    .map(({ stem, start, end }) => ({ annex: stem !== paragraphStem, start, end: end + 1 }));
  const short = ABBREVIATED[paragraphStem];
  const all = [
    ...labels.map((label) => ({
      ...label,
      end: label.end + (SIGN.exec(plain.slice(label.end, label.end + 12))?.[0].length ?? 0),
    })),
    ...Array.from(short === undefined ? [] : plain.matchAll(short)).map(({ 0: words, index }) => ({
      annex: false,
      start: index,
      end: index + words.length,
    })),
  ];
  return all
    .sort((a, b) => a.start - b.start)
    .flatMap((label) => parseNumbersAfter(reading, { ...label, known: label.annex ? ownNumbers : [] }, language));
}

function parseNumbersAfter(
  reading: TextReading,
  { annex, start, end, known }: { annex: boolean; start: number; end: number; known: readonly string[] },
  language: Language,
): TypedReference[] {
  const { plain } = reading;
  if (!/[\s.№]/.test(plain[end - 1] ?? '')) return [];
  const own = known.find((one) => plain.startsWith(one, end) && !/^[\p{L}\d]/u.test(plain.slice(end + one.length)));
  const figure = own ?? /^(\d+(?:\.\d+)*|[IVX]{1,5})(?![\p{L}\d/%])/u.exec(plain.slice(end, end + 20))?.[1];
  const inWords = figure === undefined ? readNumberWord(reading, start, end, language) : null;
  const first = figure ?? inWords?.text;
  if (first === undefined) return [];
  if (own === undefined && inWords === null && !/^\d/.test(first) && !ROMAN.includes(first)) return [];
  const isRoman = ROMAN.includes(first);
  const number = inWords?.number ?? readNumber(first);
  const isInserted = (at: number) => INSERTED.test(plain.slice(at, at + 8));
  const found: TypedReference[] = [
    { annex, start, end: end + first.length, number, numberStart: end, inserted: isInserted(end + first.length) },
  ];
  for (let at = end + first.length; ; ) {
    const more = MORE.exec(plain.slice(at, at + 24));
    const written = more?.[1];
    // "Articles 1 and I": numbers of one list are of one kind.
    if (more === null || written === undefined || ROMAN.includes(written) !== isRoman) break;
    at += more[0].length;
    const begin = at - written.length;
    const further = { number: readNumber(written), numberStart: begin, inserted: isInserted(at) };
    found.push({ annex, start: begin, end: at, ...further });
  }
  const last = found.at(-1)?.end ?? end;
  const after = plain.slice(last, last + 140);
  const isElsewhere =
    PLACE.test(plain.slice(0, start)) ||
    (annex && ANNEX_OF_OTHER.test(after)) ||
    hasInstrumentAfter(after, language) ||
    endsWithInstrument(plain.slice(0, start), language) ||
    isForeignProvision(plain.slice(0, start), after, language) ||
    isSubProvision(plain.slice(0, start), plain.slice(start, end), after, language);
  return isElsewhere ? [] : found;
}

/** A number in words after a label: "Article two", "статье второй". */
function readNumberWord({ plain, words }: TextReading, start: number, end: number, language: Language) {
  // "An article one of them wrote": in these languages a label with a number has a capital.
  if ((language === 'en' || language === 'id') && !/^\p{Lu}/u.test(plain.slice(start))) return null;
  const word = words.find((one) => one.start === end);
  const found = word === undefined ? null : parseLeadingNumber([word.key], language);
  if (word === undefined || found === null || !Number.isInteger(found.value) || found.value < 1) return null;
  return { text: plain.slice(word.start, word.end), number: String(found.value) };
}

/** A number in figures; a Roman one is returned as it is from XI on. */
function readNumber(written: string): string {
  const roman = ROMAN.indexOf(written) + 1;
  return roman === 0 ? written : String(roman);
}

/** The clause that a number currently refers to. */
function findReferencedClause(
  { clauses, numbers }: CheckedText,
  { annex, number }: TypedReference,
  language: Language,
) {
  const printed = selectNumbers(clauses, numbers, language);
  return clauses.find(
    ({ code, kind }) => (kind === 'annex') === annex && readNumber(printed.get(code) ?? '') === readNumber(number),
  );
}

/** Whether a number names a part of a clause that begins a line of it: "2.1" in clause 2. */
function isNumberedPart({ clauses, numbers }: CheckedText, { annex, number }: TypedReference, language: Language) {
  const [whole] = number.split('.');
  if (annex || whole === number) return false;
  const clause = clauses.find(({ code, kind }) => kind !== 'annex' && numbers.get(code) === whole);
  const lines = (clause?.body[language] ?? '').split('\n').map((line) => line.trim());
  return lines.some((line) => line.startsWith(number) && /^\.?\s/u.test(line.slice(number.length)));
}

export function checkTypedReferences(reading: TextReading, text: CheckedText): RawFinding[] {
  const { language } = reading.where;
  // Clauses are numbered without insertions: which one such a label names cannot be told from its number.
  const plain = findTypedReferences(reading, text).filter(({ inserted }) => !inserted);
  const ofClauses = plain.filter((typed) => !isNumberedPart(text, typed, language));
  return ofClauses.map((typed) => {
    const { start, end, number, numberStart } = typed;
    const words = reading.text.slice(start, end);
    const clause = findReferencedClause(text, typed, language);
    const named = { words, number };
    if (clause === undefined)
      return createTextFinding('reference-typed', reading, start, end, { details: { ...named, context: 'nowhere' } });
    const details = { ...named, code: clause.code, heading: clause.heading[language] || clause.code };
    const whole = reading.at(start, end).words === words;
    const fix = whole ? `${escapeMarkup(reading.text.slice(start, numberStart))}{ref:${clause.code}}` : null;
    return createTextFinding('reference-typed', reading, start, end, { details, fix });
  });
}

/** References to a clause that does not exist, or that has no number. */
export function checkBrokenReferences(reading: TextReading, { clauses, numbers }: CheckedText): RawFinding[] {
  const { language } = reading.where;
  return reading.ranges.flatMap(({ mark, outer }) => {
    if (mark.type !== 'ref' || numbers.has(mark.code)) return [];
    const unnumbered = clauses.find(({ code }) => code === mark.code);
    const details =
      unnumbered === undefined
        ? { code: mark.code }
        : { code: mark.code, heading: unnumbered.heading[language] || mark.code, context: 'unnumbered' };
    return [createSourceFinding('reference-broken', reading, ...outer, { details })];
  });
}
