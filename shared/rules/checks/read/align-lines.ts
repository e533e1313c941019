import type { CheckPlace } from '../../../model/check.ts';
import type { ReadingLine } from './reading-lines.ts';
import type { TextReading } from './text-reading.ts';

/** A line of one text and the corresponding line of another; null if the other has none. */
export type LinePair = { readonly a: ReadingLine | null; readonly b: ReadingLine | null };

/** The cost of leaving a line unpaired, relative to pairing lines of different length. */
const ALONE = 0.9;

/**
 * Aligns the lines of a clause in two languages: one by one if both have the same number, otherwise so that items keep
 * their kind and lengths are as similar as possible (W. Gale, K. Church, 1993).
 */
export function alignLines(a: TextReading, b: TextReading): LinePair[] {
  const [as, bs] = [a.filled, b.filled];
  if (as.length === bs.length) return as.map((line, n) => ({ a: line, b: bs[n] ?? null }));
  const ratio = Math.max(1, b.plain.length) / Math.max(1, a.plain.length);
  return findCheapestPairs(
    as.map((line) => measureLine(line, a.plain)),
    bs.map((line) => measureLine(line, b.plain)),
    ratio,
  );
}

/** The line of another language that corresponds to a place; null if it has none. */
export function findCounterpart(base: TextReading, other: TextReading, start: number): CheckPlace | null {
  const line = alignLines(base, other).find(({ a }) => a !== null && a.start <= start && start <= a.end)?.b ?? null;
  return line === null ? null : other.at(line.body, line.end);
}

/** A line and the values it is compared by: a number looks similar in every language. */
type MeasuredLine = { readonly line: ReadingLine; readonly length: number; readonly digits: string };

function measureLine(line: ReadingLine, plain: string): MeasuredLine {
  return { line, length: line.end - line.body + 8, digits: plain.slice(line.body, line.end).replaceAll(/\D+/g, '') };
}

function findCheapestPairs(as: readonly MeasuredLine[], bs: readonly MeasuredLine[], ratio: number): LinePair[] {
  const costs: number[][] = Array.from({ length: as.length + 1 }, () => []);
  const at = (i: number, j: number) => costs[i]?.[j] ?? 0;
  for (let i = as.length; i >= 0; i -= 1) {
    for (let j = bs.length; j >= 0; j -= 1) {
      const [a, b, row] = [as[i], bs[j], costs[i]];
      if (row === undefined) continue;
      if (a === undefined) row[j] = (bs.length - j) * ALONE;
      else if (b === undefined) row[j] = (as.length - i) * ALONE;
      else
        row[j] = Math.min(at(i + 1, j + 1) + measureDistance(a, b, ratio), at(i + 1, j) + ALONE, at(i, j + 1) + ALONE);
    }
  }
  return tracePairs(as, bs, ratio, at);
}

function tracePairs(
  as: readonly MeasuredLine[],
  bs: readonly MeasuredLine[],
  ratio: number,
  cost: (i: number, j: number) => number,
): LinePair[] {
  const pairs: LinePair[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [a, b] = [as[i], bs[j]];
    const least = cost(i, j) + 1e-9;
    if (a !== undefined && b !== undefined && cost(i + 1, j + 1) + measureDistance(a, b, ratio) <= least) {
      pairs.push({ a: a.line, b: b.line });
      [i, j] = [i + 1, j + 1];
    } else if (a !== undefined && (b === undefined || cost(i + 1, j) + ALONE <= least)) {
      pairs.push({ a: a.line, b: null });
      i += 1;
    } else if (b !== undefined) {
      pairs.push({ a: null, b: b.line });
      j += 1;
    } else return pairs;
  }
}

/** The difference of two lines: their lengths, their labels, whether both are items. */
function measureDistance(a: MeasuredLine, b: MeasuredLine, ratio: number): number {
  const lengths = Math.abs(Math.log((a.length * ratio) / b.length));
  const kinds = (a.line.item === null) === (b.line.item === null) ? 0 : 1.5;
  const levels = a.line.item?.level === b.line.item?.level ? 0 : 0.7;
  const labels = a.line.item?.value === b.line.item?.value ? 0 : 0.25;
  const numbers = a.digits === b.digits ? 0 : a.digits === '' || b.digits === '' ? 0.2 : 0.5;
  return Math.min(lengths, 1.2) + kinds + levels + labels + numbers;
}
