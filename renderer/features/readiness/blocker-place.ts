import type { ShownReadiness } from '../../../shared/model/readiness.ts';

type Point = ShownReadiness['points'][number];
type Blocker = Point['blockers'][number];

/** Which drawer of the text shows what a point is about. */
const drawers: { readonly [point in Point['point']]?: string } = {
  brackets: 'brackets',
  comments: 'comments',
  changes: 'comments',
  checks: 'checks',
  placeholders: 'checks',
  conflicts: 'history',
};

/** The address where a person can do something about a blocker. */
export function placeOf(
  negotiation: string,
  { point }: Pick<Point, 'point'>,
  { clause }: Pick<Blocker, 'clause'>,
): string {
  if (clause === null) return `/text/${negotiation}`;
  const drawer = drawers[point];
  return `/text/${negotiation}/${clause}${drawer === undefined ? '' : `/${drawer}`}`;
}
