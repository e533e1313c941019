import { parseMarks } from '../../text/marks/parse-marks.ts';
import { listHunks } from '../words/list-hunks.ts';
import { buildMergeRegions } from './build-merge-regions.ts';
import { hasCrossingMarks, joinCloseChanges } from './join-close-changes.ts';
import type { MergeRegion } from './merge-region.ts';

/** Who changed a text since the base, the last one sent. */
export type ThreeWayState = 'same' | 'ours' | 'theirs' | 'both-same' | 'both-differently';

export type TextMerge = {
  readonly state: ThreeWayState;
  /** The text that takes the changes of both sides; null where they conflict. */
  readonly merged: string | null;
  /** In order; each side's parts joined are its text. */
  readonly stretches: readonly MergeRegion[];
};

/**
 * Joins the changes that two sides made to one text. Changes of both sides conflict where they overlap or touch, where no
 * word stands between them in one sentence, or numbers alone (`1 million` of two changed amounts), and where what they make
 * together is not in the grammar of marks, or where the marks that they put in or took out stand in each other. A proposal: a person accepts it, edits it or leaves it.
 */
export function mergeTexts(base: string, ours: string, theirs: string): TextMerge {
  const state = determineMergeState(base, ours, theirs);
  if (state !== 'both-differently') {
    const merged = state === 'theirs' ? theirs : ours;
    return { state, merged, stretches: listOneSidedChanges(state, base, ours, theirs) };
  }
  const stretches = joinCloseChanges(buildMergeRegions(base, ours, theirs));
  const merged = stretches.some(({ from }) => from === 'conflict') ? null : stretches.map(takeMergedText).join('');
  if (merged === null || (parseMarks(merged).ok && !hasCrossingMarks(stretches))) return { state, merged, stretches };
  return { state, merged: null, stretches: [{ from: 'conflict', base, ours, theirs }] };
}

/** Which sides differ from the base, for anything that can be compared with `===`. */
export function determineMergeState<T>(base: T, ours: T, theirs: T): ThreeWayState {
  if (ours === theirs) return ours === base ? 'same' : 'both-same';
  return theirs === base ? 'ours' : ours === base ? 'theirs' : 'both-differently';
}

/** What a merge takes of a stretch that is no conflict. */
function takeMergedText({ from, base, ours, theirs }: MergeRegion): string {
  return from === 'base' ? base : from === 'theirs' ? theirs : ours;
}

/** The stretches where at most one text differs from the base. */
function listOneSidedChanges(state: ThreeWayState, base: string, ours: string, theirs: string): MergeRegion[] {
  const side = state === 'both-same' ? 'both' : state === 'theirs' ? 'theirs' : 'ours';
  return listHunks(base, side === 'theirs' ? theirs : ours).map(({ old, next, same }) =>
    same
      ? { from: 'base', base: old, ours: old, theirs: old }
      : { from: side, base: old, ours: side === 'theirs' ? old : next, theirs: side === 'ours' ? old : next },
  );
}
