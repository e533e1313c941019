import type { ShownComment } from '../../../shared/model/shown.ts';

/** Whose comment it is: a unit's, another body's, else of who wrote it down. */
export function getAuthorName({ unit, otherBody, actor }: Pick<ShownComment, 'unit' | 'otherBody' | 'actor'>): string {
  return unit ?? otherBody ?? actor.name;
}
