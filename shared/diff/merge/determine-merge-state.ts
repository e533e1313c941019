import type { ThreeWayState } from '../../model/comparison/three-way-merge.ts';

/** Which sides differ from the base, for any values that can be compared with `===`. */
export function determineMergeState<T>(base: T, ours: T, theirs: T): ThreeWayState {
  if (ours === theirs) return ours === base ? 'same' : 'both-same';
  return theirs === base ? 'ours' : ours === base ? 'theirs' : 'both-differently';
}
