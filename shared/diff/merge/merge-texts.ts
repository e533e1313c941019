import type { MergeRegion, TextMerge, ThreeWayState } from '../../model/comparison/three-way-merge.ts';
import { parseMarks } from '../../text/marks/parse-marks.ts';
import { listHunks } from '../words/list-hunks.ts';
import { buildMergeRegions } from './build-merge-regions.ts';
import { createMergeRegion } from './create-merge-region.ts';
import { determineMergeState } from './determine-merge-state.ts';
import { hasCrossingMarks, joinCloseChanges } from './join-close-changes.ts';

/**
 * Merges the changes that two sides made to one text. Changes of both sides conflict where they overlap or touch; where
 * one sentence has no word, or only numbers, between them (`1 million` of two changed amounts); where the result is not
 * in the grammar of marks; and where marks that they added or removed overlap. The result is a proposal: a person
 * accepts it, edits it or rejects it.
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
  return { state, merged: null, stretches: [createMergeRegion(base, ours, theirs)] };
}

/** The text that a merge takes for a region without a conflict. */
function takeMergedText({ from, base, ours, theirs }: MergeRegion): string {
  return from === 'base' ? base : from === 'theirs' ? theirs : ours;
}

/** The regions where at most one text differs from the base. */
function listOneSidedChanges(state: ThreeWayState, base: string, ours: string, theirs: string): MergeRegion[] {
  const side = state === 'both-same' ? 'both' : state === 'theirs' ? 'theirs' : 'ours';
  return listHunks(base, side === 'theirs' ? theirs : ours).map(({ old, next, same }) =>
    same
      ? { from: 'base', base: old, ours: old, theirs: old }
      : { from: side, base: old, ours: side === 'theirs' ? old : next, theirs: side === 'ours' ? old : next },
  );
}
