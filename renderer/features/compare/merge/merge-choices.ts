import type { ShownMerge } from '../../../../shared/model/comparison/three-way-merge.ts';

/** The actions on a clause in a three-way comparison. */
export type MergeAction = 'theirs' | 'proposal' | 'bracketed' | 'added' | 'out' | 'back' | 'edit' | 'leave' | 'pairing';

/** Lists the available actions in display order; the first is the most common. */
export function listMergeActions(row: ShownMerge): Exclude<MergeAction, 'leave'>[] {
  const { clause, state, inOurs, inTheirs, heads, theirs, proposal, bracketed, sure } = row;
  const pairing = sure ? [] : (['pairing'] as const);
  if (clause === null) return [...(theirs === null ? [] : (['added'] as const)), ...pairing];
  const edit = inOurs ? (['edit'] as const) : [];
  if (state === 'same') return [...pairing];
  if (state === 'ours' || state === 'both-same') return [...edit, ...pairing];
  if (!inOurs) return inTheirs ? ['back', ...pairing] : [];
  if (!inTheirs) return ['out', ...edit, ...pairing];
  if (heads > 1) return [...edit, ...pairing];
  return [
    ...(state === 'both-differently' && proposal !== null ? (['proposal'] as const) : []),
    ...(theirs === null ? [] : (['theirs'] as const)),
    ...(bracketed === null ? [] : (['bracketed'] as const)),
    ...edit,
    ...pairing,
  ];
}
