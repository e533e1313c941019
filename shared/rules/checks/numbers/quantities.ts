import type { CheckedText } from '../checked-text.ts';
import { typedReferences } from '../marks/references.ts';
import { NUMBER } from '../read/plain.ts';
import type { Reading } from '../read/reading.ts';
import { datesIn } from './dates.ts';
import { figures } from './figures.ts';
import { fractions } from './fractions.ts';
import { numericWords } from './numeric.ts';
import { glued, ordinals, ordinalsWithKe } from './ordinals.ts';
import type { Quantity, Taken } from './quantity.ts';
import { inWords } from './spoken.ts';

/** Several checks ask for the numbers of one reading, which belongs to one text. */
const known = new WeakMap<Reading, readonly Quantity[]>();

/** Every number of a reading in the order of the text. */
export function quantities(reading: Reading, text: CheckedText): readonly Quantity[] {
  const all = known.get(reading) ?? found(reading, text);
  known.set(reading, all);
  return all;
}

function found(reading: Reading, text: CheckedText): Quantity[] {
  const { plain, where } = reading;
  const { language } = where;
  const all: Quantity[] = [];
  const add = (quantities: readonly Quantity[]) => {
    for (const quantity of quantities) all.push(quantity);
  };
  for (const { value, start, end } of datesIn(plain, language))
    all.push({ value, unit: 'date', sure: 'figure', start, end });
  for (const { annex, number, start, end } of typedReferences(reading, text))
    all.push({ value: `${annex ? 'A' : ''}${number}`, unit: 'reference', sure: 'figure', start, end });
  if (plain.includes(NUMBER)) add(references(reading, text));
  const labels = reading.lines.filter(({ item }) => item !== null).map(({ start, body }) => ({ start, end: body }));
  const taken: Taken[] = [...all, ...labels];
  if (/\d/.test(plain)) add([...figures(reading, taken), ...glued(reading)]);
  const numeric = numericWords(reading);
  const parts = [...fractions(plain, language), ...ordinalsWithKe(reading, numeric)];
  const spoken = inWords(reading, numeric, [...taken, ...all, ...parts]);
  add([...parts, ...spoken, ...ordinals(reading, numeric, [...taken, ...parts, ...spoken])]);
  return all.sort((a, b) => a.start - b.start);
}

function references({ segments, text, ranges }: Reading, { clauses }: CheckedText): Quantity[] {
  return segments.flatMap(({ kind, out, src }) => {
    if (kind !== 'number') return [];
    const ref = ranges.find(({ outer }) => outer[0] === src[0])?.mark;
    const annex = ref?.type === 'ref' && clauses.some(({ code, kind }) => code === ref.code && kind === 'annex');
    const value = `${annex ? 'A' : ''}${text.slice(...out)}`;
    return [{ value, unit: 'reference', sure: 'figure' as const, start: out[0], end: out[1] }];
  });
}
