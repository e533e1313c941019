import { parse } from '../text/parse.ts';
import { joinClose, marksCross } from './close.ts';
import { hunks } from './hunk.ts';
import { regions } from './regions.ts';
import type { Stretch } from './stretch.ts';

/** Who changed a text since the base, the last one sent. */
export type ThreeWayState = 'same' | 'ours' | 'theirs' | 'both-same' | 'both-differently';

export type Merge = {
  readonly state: ThreeWayState;
  /** The text that takes the changes of both sides; null where they conflict. */
  readonly merged: string | null;
  /** In order; each side's parts joined are its text. */
  readonly stretches: readonly Stretch[];
};

/**
 * Joins the changes that two sides made to one text. Changes of both sides conflict where they overlap or touch, where no
 * word stands between them in one sentence, or numbers alone (`1 million` of two changed amounts), and where what they make
 * together is not in the grammar of marks, or where the marks that they put in or took out stand in each other. A proposal: a person accepts it, edits it or leaves it.
 */
export function mergeTexts(base: string, ours: string, theirs: string): Merge {
  const state = stateOf(base, ours, theirs);
  if (state !== 'both-differently') {
    const merged = state === 'theirs' ? theirs : ours;
    return { state, merged, stretches: changedBy(state, base, ours, theirs) };
  }
  const stretches = joinClose(regions(base, ours, theirs));
  const merged = stretches.some(({ from }) => from === 'conflict') ? null : stretches.map(taken).join('');
  if (merged === null || (parse(merged).ok && !marksCross(stretches))) return { state, merged, stretches };
  return { state, merged: null, stretches: [{ from: 'conflict', base, ours, theirs }] };
}

/** Which sides differ from the base, for anything that can be compared with `===`. */
export function stateOf<T>(base: T, ours: T, theirs: T): ThreeWayState {
  if (ours === theirs) return ours === base ? 'same' : 'both-same';
  return theirs === base ? 'ours' : ours === base ? 'theirs' : 'both-differently';
}

/** What a merge takes of a stretch that is no conflict. */
function taken({ from, base, ours, theirs }: Stretch): string {
  return from === 'base' ? base : from === 'theirs' ? theirs : ours;
}

/** The stretches where at most one text differs from the base. */
function changedBy(state: ThreeWayState, base: string, ours: string, theirs: string): Stretch[] {
  const side = state === 'both-same' ? 'both' : state === 'theirs' ? 'theirs' : 'ours';
  return hunks(base, side === 'theirs' ? theirs : ours).map(({ old, next, same }) =>
    same
      ? { from: 'base', base: old, ours: old, theirs: old }
      : { from: side, base: old, ours: side === 'theirs' ? old : next, theirs: side === 'ours' ? old : next },
  );
}
