import type { Match } from './common.ts';

/**
 * Moves an insertion or deletion along equal items where it then meets another change, so that one change stands where
 * two stood: `[BY: we will pay][ID: we will ask]` made of `we will ask` is read as one insertion before it.
 * @returns as many matches as were given, still in order
 */
export function slide(matches: readonly Match[], old: readonly string[], next: readonly string[]): Match[] {
  let slid = [...matches];
  for (let side = 0; side < 2; side++) {
    slid = swap(slideLeft(swap(slideLeft(slid, old, next)), next, old));
    [slid, old, next] = [mirror(slid, old.length, next.length), old.toReversed(), next.toReversed()];
  }
  return slid;
}

function swap(matches: readonly Match[]): Match[] {
  return matches.map(([a, b]) => [b, a]);
}

function mirror(matches: readonly Match[], n: number, m: number): Match[] {
  return matches.map(([a, b]): Match => [n - 1 - a, m - 1 - b]).reverse();
}

/** Slides what only `next` has, leftwards, over the whole kept stretch before it or not at all. */
function slideLeft(matches: readonly Match[], old: readonly string[], next: readonly string[]): Match[] {
  const slid = [...matches];
  for (let at = 0; at < slid.length; at++) {
    const [a, b] = slid[at] ?? [0, 0];
    const [afterOld, afterNext] = slid[at + 1] ?? [old.length, next.length];
    if (afterOld !== a + 1 || afterNext === b + 1) continue;
    const width = afterNext - b - 1;
    let first = at;
    while (old[a - at + first] === next[afterNext - 1 - at + first] && runsOn(slid, first)) first--;
    const [startOld, startNext] = slid[first] ?? [0, 0];
    const meets = startOld + startNext > 0 && old[startOld] === next[startNext + width];
    if (!meets) continue;
    for (let k = first; k <= at; k++) slid[k] = [(slid[k] ?? [0, 0])[0], (slid[k] ?? [0, 0])[1] + width];
  }
  return slid;
}

/** Whether the match before this one stands directly before it on both sides. */
function runsOn(matches: readonly Match[], at: number): boolean {
  const [a, b] = matches[at] ?? [0, 0];
  const before = matches[at - 1];
  return before !== undefined && before[0] === a - 1 && before[1] === b - 1;
}
