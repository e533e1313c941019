import type { ShownReadiness } from '../../../shared/model/readiness.ts';

type ReadinessPoint = ShownReadiness['points'][number];
type ReadinessBlocker = ReadinessPoint['blockers'][number];

/** The drawer tab that shows the subject of a point. */
const drawerByPoint: { readonly [point in ReadinessPoint['point']]?: string } = {
  brackets: 'brackets',
  comments: 'comments',
  changes: 'comments',
  checks: 'checks',
  placeholders: 'checks',
  conflicts: 'history',
};

/** Returns the address where a person can resolve a blocker. */
export function buildBlockerAddress(
  negotiation: string,
  { point }: Pick<ReadinessPoint, 'point'>,
  { clause }: Pick<ReadinessBlocker, 'clause'>,
): string {
  if (clause === null) return `/text/${negotiation}`;
  const drawer = drawerByPoint[point];
  return `/text/${negotiation}/${clause}${drawer === undefined ? '' : `/${drawer}`}`;
}
