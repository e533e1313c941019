import type { IndexPair } from './common-sequence.ts';

/**
 * Moves an insertion or deletion along equal items until it meets another change, so that two changes become one: `[BY:
 * we will pay][ID: we will ask]` made from `we will ask` reads as one insertion before it.
 * @returns as many matches as given, still in order
 */
export function slideMatches(
  matches: readonly IndexPair[],
  old: readonly string[],
  next: readonly string[],
): IndexPair[] {
  let slid = [...matches];
  for (let side = 0; side < 2; side++) {
    slid = swapSides(slideLeft(swapSides(slideLeft(slid, old, next)), next, old));
    [slid, old, next] = [mirrorMatches(slid, old.length, next.length), old.toReversed(), next.toReversed()];
  }
  return slid;
}

function swapSides(matches: readonly IndexPair[]): IndexPair[] {
  return matches.map(([a, b]) => [b, a]);
}

function mirrorMatches(matches: readonly IndexPair[], n: number, m: number): IndexPair[] {
  return matches.map(([a, b]): IndexPair => [n - 1 - a, m - 1 - b]).reverse();
}

/** Slides what only `next` has to the left, over the whole kept range before it or not at all. */
function slideLeft(matches: readonly IndexPair[], old: readonly string[], next: readonly string[]): IndexPair[] {
  const slid = [...matches];
  for (let at = 0; at < slid.length; at++) {
    const [a, b] = slid[at] ?? [0, 0];
    const [afterOld, afterNext] = slid[at + 1] ?? [old.length, next.length];
    if (afterOld !== a + 1 || afterNext === b + 1) continue;
    const width = afterNext - b - 1;
    let first = at;
    while (old[a - at + first] === next[afterNext - 1 - at + first] && followsPrevious(slid, first)) first--;
    const [startOld, startNext] = slid[first] ?? [0, 0];
    const meets = startOld + startNext > 0 && old[startOld] === next[startNext + width];
    if (!meets) continue;
    for (let k = first; k <= at; k++) slid[k] = [(slid[k] ?? [0, 0])[0], (slid[k] ?? [0, 0])[1] + width];
  }
  return slid;
}

/** Whether this match directly follows the previous one on both sides. */
function followsPrevious(matches: readonly IndexPair[], at: number): boolean {
  const [a, b] = matches[at] ?? [0, 0];
  const before = matches[at - 1];
  return before !== undefined && before[0] === a - 1 && before[1] === b - 1;
}
