import { BELARUSIAN_ALPHABET, LATIN_ALPHABET, RUSSIAN_ALPHABET } from '../../../text/numbers/alphabets.ts';
import { normalizeReferenceNumber } from '../marks/reference-numbers.ts';
import { findTypedReferences } from '../marks/references.ts';
import type { CheckedText } from '../read/checked-text.ts';
import { REFERENCE_NUMBER } from '../read/plain-text.ts';
import type { TextReading } from '../read/text-reading.ts';
import { findDates } from './calendar/find-dates.ts';
import { findFigures } from './figures.ts';
import { findHyphenatedNumbers } from './hyphenated-numbers.ts';
import { findNumberClues } from './number-clues.ts';
import type { OccupiedRange, Quantity } from './quantity.ts';
import { readSpokenNumbers } from './read-spoken-numbers.ts';
import { listSpokenQuantities } from './spoken-quantities.ts';
import { findUnnumberedPeriods } from './unnumbered-periods.ts';
import { findVulgarFractions } from './vulgar-fractions.ts';

/** Several checks need the numbers of one reading, which belongs to one text. */
const cachedQuantities = new WeakMap<TextReading, readonly Quantity[]>();

/** All numbers of a reading, in the order of the text. */
export function findQuantities(reading: TextReading, text: CheckedText): readonly Quantity[] {
  const all = cachedQuantities.get(reading) ?? readQuantities(reading, text);
  cachedQuantities.set(reading, all);
  return all;
}

function readQuantities(reading: TextReading, text: CheckedText): Quantity[] {
  const { plain, where } = reading;
  const { language } = where;
  const all: Quantity[] = [];
  const add = (quantities: readonly Quantity[]) => {
    for (const quantity of quantities) all.push(quantity);
  };
  const { numeric, calendar } = findNumberClues(reading);
  const spoken = readSpokenNumbers(reading, numeric);
  add(findDates(reading, calendar, spoken));
  for (const { annex, number, start, end } of findTypedReferences(reading, text))
    all.push({ value: `${annex ? 'A' : ''}${number}`, unit: 'reference', sure: 'figure', start, end });
  if (plain.includes(REFERENCE_NUMBER)) add(listReferences(reading, text));
  const labels = reading.lines.filter(({ item }) => item !== null).map(({ start, body }) => ({ start, end: body }));
  const taken: OccupiedRange[] = [...all, ...labels];
  // "Six (6)" is one number, which the words state.
  const repeated = spoken.filter(({ end }) => plain[end - 1] === ')');
  add(findUnnumberedPeriods(plain, language));
  add(findVulgarFractions(plain, language, taken, repeated));
  if (/\d/.test(plain)) add([...findFigures(reading, taken, repeated), ...findHyphenatedNumbers(reading)]);
  add(listSpokenQuantities(plain, language, spoken, [...all, ...taken]));
  return all.sort((a, b) => a.start - b.start);
}

/** The letters of annexes of any language: a mark prints the label of another language where its own has none. */
const ANY_LETTERS = [LATIN_ALPHABET, RUSSIAN_ALPHABET, BELARUSIAN_ALPHABET].map((alphabet) => ({
  alphabet,
  only: false,
}));

const normalizeAnnexNumber = (written: string): string =>
  ANY_LETTERS.reduce((number, letters) => normalizeReferenceNumber(number, letters), written);

/** Marks of references: clauses by their numbers in figures, as each language prints them in its form. */
function listReferences({ segments, text, ranges }: TextReading, { clauses, numbers }: CheckedText): Quantity[] {
  return segments.flatMap(({ kind, out, src }) => {
    if (kind !== 'number') return [];
    const ref = ranges.find(({ outer }) => outer[0] === src[0])?.mark;
    const annex = ref?.type === 'ref' && clauses.some(({ code, kind }) => code === ref.code && kind === 'annex');
    const words = text.slice(...out);
    const clause = ref?.type === 'ref' ? (numbers.get(ref.code) ?? words) : words;
    const value = annex ? `A${normalizeAnnexNumber(words)}` : clause;
    return [{ value, unit: 'reference', sure: 'figure' as const, start: out[0], end: out[1] }];
  });
}
