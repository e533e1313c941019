import type { ShownComment } from '../../../shared/model/shown.ts';

/** Returns the author of a comment: its unit or other body, or else the person who recorded it. */
export function getAuthorName({ unit, otherBody, actor }: Pick<ShownComment, 'unit' | 'otherBody' | 'actor'>): string {
  return unit ?? otherBody ?? actor.name;
}
