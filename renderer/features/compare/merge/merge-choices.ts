import type { ShownMerge } from '../../../../shared/model/comparison.ts';

/** What a person can do with a clause three ways. */
export type MergeAction = 'theirs' | 'proposal' | 'bracketed' | 'added' | 'out' | 'back' | 'edit' | 'leave' | 'pairing';

/** In the order in which they are offered; the first is what most people want. */
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
