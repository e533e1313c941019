import { alignLines, type LinePair } from '../read/align-lines.ts';
import type { CheckedText } from '../read/checked-text.ts';
import type { ClauseReadings } from '../read/clause-readings.ts';
import { createClauseFinding, createTextFinding, excerptAround, type RawFinding } from '../read/raw-finding.ts';
import type { TextReading } from '../read/text-reading.ts';
import { findQuantities } from './find-quantities.ts';
import { hasLength, measureLength } from './lengths.ts';
import type { Quantity } from './quantity.ts';

type CountedReading = { readonly reading: TextReading; readonly all: readonly Quantity[] };

/** Numbers, amounts, dates and references of a clause that differ between languages (D10). */
export function checkNumberDifferences(clause: ClauseReadings, text: CheckedText): RawFinding[] {
  const counted = clause.compared().map((reading) => ({ reading, all: findQuantities(reading, text) }));
  const base = chooseBaseReading(counted);
  if (base === undefined) return [];
  return counted.filter((one) => one !== base).flatMap((one) => compareReadings(base, one));
}

/** The first reading that agrees with another one, so that a single wrong language is reported as the wrong one. */
function chooseBaseReading(all: readonly CountedReading[]): CountedReading | undefined {
  const said = all.map(({ all: one }) =>
    one
      .filter(({ sure }) => sure === 'figure')
      .map(({ value }) => value)
      .sort()
      .join(' '),
  );
  return all.find((_, n) => said.some((one, m) => m !== n && one === said[n])) ?? all[0];
}

function compareReadings(base: CountedReading, other: CountedReading): RawFinding[] {
  return alignLines(base.reading, other.reading).flatMap((pair) => {
    // A line missing as a whole is reported by another check.
    if (pair.a === null || pair.b === null) return [];
    const ours = listInLine(base.all, pair.a);
    const theirs = listInLine(other.all, pair.b);
    return pairDifferences(ours, theirs).flatMap((difference) =>
      createDifferenceFindings(base.reading, other.reading, pair, difference),
    );
  });
}

function listInLine(all: readonly Quantity[], { body, end }: { body: number; end: number }): Quantity[] {
  return all.filter((one) => one.start >= body && one.start < end);
}

type Difference = readonly [Quantity | null, Quantity | null];

/** Removes equal numbers and pairs each remaining one with the number in its place. */
function pairDifferences(ours: readonly Quantity[], theirs: readonly Quantity[]): Difference[] {
  const left = [...theirs];
  const without = (all: readonly Quantity[], same: (a: Quantity, b: Quantity) => boolean) =>
    all.filter((one) => {
      const at = left.findIndex((other) => same(one, other));
      if (at !== -1) left.splice(at, 1);
      return at === -1;
    });
  // Certain matches are paired before possible ones: "the second call, for two years".
  const alone = without(
    without(
      without(ours, (a, b) => a.value === b.value && a.unit === b.unit && isSameMeasure(a, b)),
      (a, b) => a.value === b.value && isSameUnit(a, b) && isSameMeasure(a, b),
    ),
    isSameAmount,
  );
  const pairs: Difference[] = [];
  const rest = alone.filter((one) => {
    const best =
      left.find((other) => other.value === one.value && isOtherUnit(one, other)) ??
      left.find((other) => isComparable(one, other) && other.unit === one.unit) ??
      left.find((other) => isComparable(one, other));
    if (best !== undefined) {
      left.splice(left.indexOf(best), 1);
      pairs.push([one, best]);
    }
    return best === undefined;
  });
  const sure = (one: Quantity) => one.sure === 'figure';
  return [
    ...pairs,
    ...rest.filter(sure).map((one): Difference => [one, null]),
    ...left.filter(sure).map((one): Difference => [null, one]),
  ];
}

/** Whether two equal numbers count something else, such as years for months; "once a year" and "yearly" do not. */
function isOtherUnit(a: Quantity, b: Quantity): boolean {
  if ((a.unit === 'ordinal') !== (b.unit === 'ordinal')) return false;
  return [a, b].some(({ sure }) => sure === 'figure') || [a, b].every(({ sure }) => sure === 'words');
}

/** "A quarter" is three months, "18 months" one and a half years, "half of it" 50 per cent. */
function isSameAmount(a: Quantity, b: Quantity): boolean {
  const shares = [a.unit, b.unit].includes('fraction') && [a.unit, b.unit].includes('percent');
  if (shares) return Math.abs(Number(a.value) - Number(b.value)) < 0.01;
  const length = measureLength(a);
  return length !== null && length === measureLength(b);
}

const CALENDAR = new Set(['date', 'time', 'weekday', 'year-part']);
const COUNTS = new Set(['working-day', 'times', 'copies']);
/** An ordinal has no unit, and one end of a range may leave it to the other. */
const LOOSE = new Set(['range', 'ordinal']);

/** An abbreviation that is not known says nothing. */
function isSameMeasure({ measure: a = null }: Quantity, { measure: b = null }: Quantity): boolean {
  return a === null || b === null || a === b;
}

/** Time spans are often implicit ("in 2020", "в 2020 году"); percentages and currencies never are. */
function isSameUnit(a: Quantity, b: Quantity): boolean {
  if (a.unit === b.unit || LOOSE.has(a.unit ?? '') || LOOSE.has(b.unit ?? '')) return true;
  // A provision of another instrument may be known as one in one language only.
  if ([a, b].some(({ unit }) => unit === 'reference')) return a.unit === null || b.unit === null;
  const open = (one: Quantity) => one.unit === null || COUNTS.has(one.unit) || hasLength(one.unit);
  return open(a) && open(b) && (a.unit === null || b.unit === null);
}

/** Whether one may be in the place of the other: not a date for an amount, nor "three areas" for 2020. */
function isComparable(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit && [a, b].some(({ unit }) => unit === 'reference' || CALENDAR.has(unit ?? ''))) return false;
  if (a.sure === 'figure' && b.sure === 'figure') return true;
  if (a.unit !== null && a.unit === b.unit) return true;
  if ([a, b].some(({ sure }) => sure !== 'one') && hasLength(a.unit) && hasLength(b.unit)) return true;
  const counts = (one: Quantity) => one.unit === null && (one.sure === 'words' || one.value === '2');
  return counts(a) && counts(b);
}

function createDifferenceFindings(
  base: TextReading,
  other: TextReading,
  { a, b }: LinePair,
  [ours, theirs]: Difference,
): RawFinding[] {
  const one = theirs ?? ours;
  if (one === null || a === null || b === null) return [];
  const check = CALENDAR.has(one.unit ?? '') ? 'date-differs' : 'number-differs';
  const words = (reading: TextReading, { start, end }: Quantity) => reading.text.slice(start, end);
  const details: RawFinding['details'] = { base: base.where.language };
  if (theirs === null && ours !== null) {
    const missing = { ...details, context: 'missing', there: words(base, ours) };
    const place = other.at(b.body, b.end);
    const more = { place, other: base.at(ours.start, ours.end), details: missing };
    const about = `- / ${excerptAround(base, ours.start, ours.end)}`;
    return [createClauseFinding(check, other.where.clause, other.where.language, about, more)];
  }
  const here = words(other, one);
  if (ours === null)
    return [
      createTextFinding(check, other, one.start, one.end, {
        other: base.at(a.body, a.end),
        details: { ...details, context: 'extra', here },
      }),
    ];
  const unit = ours.value === one.value ? { context: 'unit' } : {};
  const found = createTextFinding(check, other, one.start, one.end, {
    other: base.at(ours.start, ours.end),
    details: { ...details, ...unit, here, there: words(base, ours) },
  });
  return [{ ...found, about: `${found.about} / ${words(base, ours)}` }];
}
