import { createTextFinding, type RawFinding } from '../read/raw-finding.ts';
import type { TextReading } from '../read/text-reading.ts';
import { isCertainOrder } from './certain-order.ts';
import { findSidePairs, type NamedSide, type SidePair } from './find-side-pairs.ts';
import type { SideNames } from './side-names.ts';

/**
 * Places where an original would not name its own side first (D11): both sides are named side by side, and the names
 * are not marked to change places, or are marked in the wrong order.
 */
export function checkSideOrder(reading: TextReading, sides: readonly [SideNames, SideNames] | null): RawFinding[] {
  if (sides === null) return [];
  return findUnorderedPairs(reading, sides).map(({ pair, fix, isMarked }) => {
    const words = (side: NamedSide) => reading.text.slice(side.start, side.end);
    // The original of the side that is named second is the wrong one; if ours is, the words are in the wrong order too.
    const copy = pair.second.code;
    return createTextFinding('side-order', reading, pair.first.start, pair.second.end, {
      details: {
        first: words(pair.first),
        second: words(pair.second),
        copy,
        ...(isMarked ? { context: 'marked' } : {}),
      },
      fix,
    });
  });
}

/** The source with marks at every place where both sides are named side by side without them (D12), and these words. */
export function markSidePairs(
  reading: TextReading,
  sides: readonly [SideNames, SideNames],
): { readonly source: string; readonly places: readonly string[] } {
  let { source } = reading;
  const places: string[] = [];
  for (const { pair, fix } of findUnorderedPairs(reading, sides).toReversed()) {
    if (fix === null) continue;
    const { start, end, words } = reading.at(pair.first.start, pair.second.end);
    source = source.slice(0, start) + fix + source.slice(end);
    places.unshift(words);
  }
  return { source, places };
}

type UnorderedPair = { readonly pair: SidePair; readonly fix: string | null; readonly isMarked: boolean };

function findUnorderedPairs(reading: TextReading, sides: readonly [SideNames, SideNames]): UnorderedPair[] {
  const [ours] = sides;
  return findSidePairs(reading, sides).flatMap((pair): UnorderedPair[] => {
    const marks = [pair.first, pair.second].map((side) => findMarkState(reading, side));
    const isOursFirst = pair.first.code === ours.code;
    if (marks.every((mark) => mark === 'own')) return isOursFirst ? [] : [{ pair, fix: null, isMarked: true }];
    // One name with a mark is an unpaired mark, which is a check of its own.
    return marks.every((mark) => mark === 'none')
      ? [{ pair, fix: isCertainOrder(reading, pair) ? buildMarks(reading, pair, isOursFirst) : null, isMarked: false }]
      : [];
  });
}

/** Whether a name is within a mark of its own side, has no mark at all, or is cut by one. */
function findMarkState(reading: TextReading, { code, start, end }: NamedSide): 'own' | 'none' | 'other' {
  const place = reading.at(start, end);
  const touching = reading.ranges.filter(
    ({ mark, outer }) => mark.type === 'alternat' && outer[0] < place.end && place.start < outer[1],
  );
  if (touching.length === 0) return 'none';
  return touching.every(({ mark }) => mark.type === 'alternat' && mark.party === code) ? 'own' : 'other';
}

/** Both names marked, ours first; null if other marks are in between or are cut. */
function buildMarks(reading: TextReading, { first, second }: SidePair, isOursFirst: boolean): string | null {
  const [one, other] = [reading.at(first.start, first.end), reading.at(second.start, second.end)];
  const whole = reading.at(first.start, second.end);
  if (whole.start !== one.start || whole.end !== other.end || one.end > other.start) return null;
  const source = (from: number, to: number) => reading.source.slice(from, to);
  const [ours, theirs] = isOursFirst ? [one, other] : [other, one];
  const codes = isOursFirst ? [first.code, second.code] : [second.code, first.code];
  const mark = (code: string | undefined, place: { start: number; end: number }) =>
    `{${code}:${source(place.start, place.end)}}`;
  return mark(codes[0], ours) + source(one.end, other.start) + mark(codes[1], theirs);
}
