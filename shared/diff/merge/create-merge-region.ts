import type { MergeRegion, ThreeWayState } from '../../model/comparison/three-way-merge.ts';
import { determineMergeState } from './determine-merge-state.ts';

const ORIGINS: Readonly<Record<ThreeWayState, MergeRegion['from']>> = {
  same: 'base',
  ours: 'ours',
  theirs: 'theirs',
  'both-same': 'both',
  'both-differently': 'conflict',
};

/**
 * A region of three texts. Who changed it follows from the texts alone: changes cut or joined in different places can
 * give the same words.
 */
export function createMergeRegion(base: string, ours: string, theirs: string): MergeRegion {
  return { from: ORIGINS[determineMergeState(base, ours, theirs)], base, ours, theirs };
}
