import type { Language } from '../../../model/language.ts';
import { escapeMarkup } from '../../../text/marks/print-marks.ts';
import { formatClauseNumber } from '../../../text/numbers/format-clause-number.ts';
import { selectNumbers } from '../../clause-labels.ts';
import type { CheckedText } from '../read/checked-text.ts';
import { createSourceFinding, createTextFinding, type RawFinding } from '../read/raw-finding.ts';
import type { TextReading } from '../read/text-reading.ts';
import { endsWithInstrument, hasInstrumentAfter } from '../treaty/instruments.ts';
import { isOfAmendedInstrument } from './amending-title.ts';
import { isCertainReference } from './certain-reference.ts';
import { isForeignProvision } from './foreign-provision.ts';
import { isNamedOtherwise } from './named-otherwise.ts';
import { isOwnItem } from './own-items.ts';
import { findReferenceLabels, type ReferenceLabel, type ReferenceWords } from './reference-labels.ts';
import { readReferenceNumbers } from './reference-numbers.ts';
import { findReferencedClause, listAnnexOf } from './referenced-clauses.ts';
import { findDottedParts, findNamedPart, lacksPart } from './referenced-parts.ts';
import { findRelativeReferences } from './relative-references.ts';
import { isSubProvision } from './sub-provisions.ts';
import { isOfSupplementedInstrument } from './supplemented-instrument.ts';
import type { TypedReference } from './typed-reference.ts';

/** "Населённый пункт", "пропускной пункт": a place and no provision. */
const PLACE =
  /(?:насел[её]нн|пропускн|погранич|таможенн|медицинск|контрольн|населен|прапускн|пагранічн|мытн|медыцынск|кантрольн)\p{L}*\s$/iu;
/** "Приложение 1 к Договору": an annex of this text is one "к настоящему Соглашению". */
const ANNEX_OF_OTHER = /^\s(?:ко?|да)\s(?!настоящ|этому|данному|гэта)(?:\p{L}+\s){0,3}?\p{Lu}\p{L}/u;

/** What leads from an instrument to the last of its provisions: "Undang-Undang Nomor 3 Tahun 2014, khususnya Pasal 16 sampai dengan". */
const LIST_BEFORE =
  /,?\s(?:(?:khususnya|terutama|in\sparticular|especially)\s)?(?:(?:Pasal|Articles?|Paragraphs?|Sections?)\s[\d.]+(?:\sayat\s\(\d+\))?(?:,\s|,?\s(?:dan|atau|hingga|sampai(?:\sdengan)?|and|or|to)\s)(?:(?:dan|and)\s)?)*$/u;

/** Several checks need the references of one reading, which belongs to one text. */
const cachedReferences = new WeakMap<TextReading, readonly TypedReference[]>();

/** References typed by hand: they do not follow when numbers change. */
export function findTypedReferences(reading: TextReading, text: ReferenceWords): readonly TypedReference[] {
  const all = cachedReferences.get(reading) ?? parseTypedReferences(reading, text);
  cachedReferences.set(reading, all);
  return all;
}

function parseTypedReferences(reading: TextReading, text: ReferenceWords): TypedReference[] {
  return findReferenceLabels(reading, text).flatMap((label) => parseReferencesAfter(reading, label, text));
}

function parseReferencesAfter(reading: TextReading, label: ReferenceLabel, text: ReferenceWords): TypedReference[] {
  const { plain } = reading;
  const { annex, start, end, own } = label;
  const numbers = readReferenceNumbers(reading, label);
  const list = [start, numbers.at(-1)?.end ?? end] as const;
  const found = numbers.map(({ start: numberStart, end: numberEnd, number, inserted }, n) => ({
    annex,
    start: n === 0 ? start : numberStart,
    end: numberEnd,
    number,
    written: plain.slice(numberStart, numberEnd),
    numberStart,
    inserted,
    list,
  }));
  const last = found.at(-1)?.end;
  if (last === undefined) return [];
  if (found.length === 1 && isLabelOfLine(reading, start, plain.slice(last, last + 140))) return [];
  if (isElsewhere(reading, { annex, start, end, last }, text)) return [];
  // Clauses without a word: "angka 2" may be an item of a list in the same clause.
  return own ? found : found.filter((one) => !isOwnItem(reading, one));
}

/**
 * Whether a provision is one of another instrument, or a part of one that is named with it.
 * @param label the range of its word, and the end of its last number
 */
function isElsewhere(
  { plain, where: { language } }: TextReading,
  { annex, start, end, last }: Pick<ReferenceLabel, 'annex' | 'start' | 'end'> & { readonly last: number },
  text: ReferenceWords,
): boolean {
  const title = text.title?.[language] ?? '';
  const before = plain.slice(0, start);
  const next = plain.slice(last, last + 140);
  const others = listOthersOfWord(plain.slice(start, end)).exec(next)?.[0].length ?? 0;
  const after = plain.slice(last + others, last + others + 140);
  return (
    PLACE.test(before) ||
    (!annex && isOfAmendedInstrument(after, title, language)) ||
    (annex && ANNEX_OF_OTHER.test(after)) ||
    (language === 'en' && isOfSupplementedInstrument(after, title)) ||
    hasInstrumentAfter(after, language) ||
    endsWithInstrument(before.slice(-300).replace(LIST_BEFORE, ' '), language) ||
    isForeignProvision(before, after, language) ||
    isNamedOtherwise(before, after, text, language) ||
    isSubProvision(before, plain.slice(start, end), after, language)
  );
}

/** "Annex 1, Annex 6 and Annex 19 to the Convention": what follows the last of a list with the same word is said of all. */
const listOthersOfWord = (label: string): RegExp => {
  const [word = ''] = label.trim().split(/\s/u);
  const stem = /^\p{Script=Latin}+$/u.test(word) ? word.replace(/s$/u, '') : word.slice(0, 5);
  const join = '(?:,|,?\\s(?:and|or|to|through|dan|atau|serta|sampai(?:\\sdengan)?|hingga|и|или|і|або))';
  return new RegExp(`^(?:${join}\\s${stem}\\p{L}{0,3}\\s(?:\\d+|[IVXLC]+)(?![\\p{L}\\d.]\\p{L}?\\d?))+(?=\\s)`, 'u');
};

/** "Раздел I. Общие положения": what a line is called, and no reference to it. */
function isLabelOfLine({ plain, where }: TextReading, start: number, after: string): boolean {
  if (!/(?:^|\n)[^\S\n]*$/.test(plain.slice(0, start))) return false;
  return where.part === 'heading' || /^\s*(?:$|\n)|^\s?[.:–—-]\s+\p{Lu}/u.test(after);
}

/** Whether a number names a part of a clause that begins a line of it: "2.1" in clause 2, or its item "1.". */
function isNumberedPart(
  { clauses, numbers, numberForms }: CheckedText,
  { annex, number }: TypedReference,
  language: Language,
) {
  const whole = number.slice(0, Math.max(0, number.lastIndexOf('.')));
  if (annex || whole === '') return false;
  const clause = clauses.find(({ code, kind }) => kind !== 'annex' && numbers.get(code) === whole);
  const lines = (clause?.body[language] ?? '').split('\n').map((line) => line.trim());
  const labels = [number, formatNumber({ numberForms }, number, language)];
  const item = number.slice(whole.length + 1);
  return lines.some(
    (line) =>
      labels.some((label) => line.startsWith(label) && /^[.)]?\s/u.test(line.slice(label.length))) ||
      /^\(?(\d+)[.)]\s/u.exec(line)?.[1] === item,
  );
}

export function checkTypedReferences(reading: TextReading, text: CheckedText): RawFinding[] {
  const { language } = reading.where;
  // Clauses are numbered without insertions: which one such a label names cannot be told from its number.
  const plain = findTypedReferences(reading, text).filter(({ inserted }) => !inserted);
  const ofClauses = plain.filter((typed) => !isNumberedPart(text, typed, language));
  const numbered = ofClauses.map((typed) => {
    const { start, end, number, numberStart } = typed;
    const words = reading.text.slice(start, end);
    const found = findReferencedClause(text, language, typed, reading.where.clause);
    if (found === null) {
      const nowhere = typed.annex ? typed.written : formatNumber(text, number, language);
      const missing = { words, number: nowhere, context: 'nowhere' };
      return createTextFinding('reference-typed', reading, start, end, { details: missing });
    }
    const { clause, alone, inAnnex } = found;
    const printed = printNumber(text, clause.code, language);
    const details = { words, number: printed, code: clause.code, heading: clause.heading[language] || clause.code };
    const part =
      typed.annex || !isOfClauses(reading, text) ? null : findNamedPart(reading.plain, [start, end], language);
    if (part !== null && lacksPart(text, clause.code, part.label, language)) {
      const lacking = { ...details, words: reading.text.slice(part.start, part.end), context: 'part' };
      return createTextFinding('reference-typed', reading, part.start, part.end, { details: lacking });
    }
    const isCertain = !inAnnex && (alone || !typed.annex) && isOfThisText(reading, typed, text, alone);
    const whole = reading.at(start, end).words === words && isCertain;
    const fix = whole ? `${escapeMarkup(reading.text.slice(start, numberStart))}{ref:${clause.code}}` : null;
    return createTextFinding('reference-typed', reading, start, end, { details, fix });
  });
  return [...numbered, ...checkDottedReferences(reading, text), ...checkRelativeReferences(reading, text)];
}

/**
 * Whether a reference is without doubt to a clause of the main text or an annex; what may be another's provision is left to a
 * person.
 * @param alone whether no other clause has the number
 */
export function isOfThisText(
  reading: TextReading,
  {
    list: [start, end],
    number,
    annex,
    written = number,
  }: Pick<TypedReference, 'list' | 'number'> & Partial<TypedReference>,
  { title = {}, clauses = [], paragraphWord, numberForms }: ReferenceWords,
  alone = true,
): boolean {
  const { plain, where } = reading;
  const { language, part } = where;
  const kind = clauses.find(({ code }) => code === where.clause)?.kind;
  const inAnnex = kind === 'annex' || listAnnexOf(clauses).has(where.clause ?? '');
  // Where clauses have letters alone, "from point A to point B" may name anything.
  const isLone =
    annex === false && paragraphWord[language]?.trim() === '' && /\s(\p{Lu})\1{0,2}$/u.test(plain.slice(start, end));
  // "Section IV" of a text with the sections A, B and C.
  const isOtherForm =
    /^(?:letter|cyrillic)/u.test(numberForms[language] ?? '') && /^(\p{Lu})(?!\1)\p{Lu}/u.test(written);
  return isCertainReference({
    plain,
    start,
    end,
    language,
    title: title[language] ?? '',
    needsName:
      kind === 'preamble' ||
      inAnnex ||
      part === 'title' ||
      !alone ||
      isLone ||
      isOtherForm ||
      // "Paragraph 2" may be a line of the same clause.
      isOwnItem(reading, { number, written }),
  });
}

/** "The preceding Article" names another one when a clause is put between: by its number, it follows. */
function checkRelativeReferences(reading: TextReading, text: CheckedText): RawFinding[] {
  return findRelativeReferences(reading, text).map(({ start, end, word, clause, number }) => {
    const words = reading.text.slice(start, end);
    const details = {
      words,
      number: printNumber(text, clause.code, reading.where.language),
      code: clause.code,
      heading: clause.heading[reading.where.language] || clause.code,
    };
    const isCertain = isOfThisText(reading, { list: [start, end], number }, text);
    const whole = reading.at(start, end).words === words && isCertain;
    const fix = whole ? `${escapeMarkup(word)} {ref:${clause.code}}` : null;
    return createTextFinding('reference-typed', reading, start, end, { details, fix });
  });
}

/** "Пункт 2.3" in a text of articles: a part by its number with that of its clause, where the clause has no such part. */
function checkDottedReferences(reading: TextReading, text: CheckedText): RawFinding[] {
  const { language } = reading.where;
  if (!isOfClauses(reading, text)) return [];
  const typed = findTypedReferences(reading, text);
  return findDottedParts(reading.plain, language).flatMap(({ start, word, end, clause: whole, part }) => {
    if (typed.some((one) => one.start < end && start < one.end)) return [];
    if (isElsewhere(reading, { annex: false, start, end: word, last: end }, text)) return [];
    const named = { annex: false, number: whole, written: whole };
    const clause = findReferencedClause(text, language, named, reading.where.clause)?.clause;
    if (clause !== undefined && !lacksPart(text, clause.code, part, language)) return [];
    const words = reading.text.slice(start, end);
    const details =
      clause === undefined
        ? { words, number: formatNumber(text, whole, language), context: 'nowhere' }
        : { words, number: printNumber(text, clause.code, language), code: clause.code, context: 'part' };
    return [createTextFinding('reference-typed', reading, start, end, { details })];
  });
}

/** Recitals and annexes name the provisions of other instruments, and their own. */
function isOfClauses({ where }: TextReading, { clauses }: CheckedText): boolean {
  const kind = clauses.find(({ code }) => code === where.clause)?.kind;
  return kind === 'paragraph' || kind === 'closing';
}

const formatNumber = ({ numberForms }: Pick<CheckedText, 'numberForms'>, number: string, language: Language): string =>
  formatClauseNumber(number, numberForms[language] ?? 'arabic', language);

const printNumber = (text: CheckedText, code: string, language: Language): string =>
  selectNumbers(text, language).get(code) ?? '';

/** Marked references with a part that their clause does not have: "Pasal {ref:areas} ayat (5)". */
export function checkReferencedParts(reading: TextReading, text: CheckedText): RawFinding[] {
  const { language } = reading.where;
  if (!isOfClauses(reading, text)) return [];
  return reading.ranges.flatMap(({ mark, outer }) => {
    if (mark.type !== 'ref' || text.clauses.find(({ code }) => code === mark.code)?.kind !== 'paragraph') return [];
    const [from, to] = reading.readAt(...outer);
    const start = /\p{L}+\s$/u.exec(reading.plain.slice(0, from))?.index ?? from;
    const part = findNamedPart(reading.plain, [start, to], language);
    if (part === null || !lacksPart(text, mark.code, part.label, language)) return [];
    const words = reading.text.slice(part.start, part.end);
    const details = { words, number: printNumber(text, mark.code, language), code: mark.code, context: 'part' };
    return [createTextFinding('reference-typed', reading, part.start, part.end, { details })];
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
