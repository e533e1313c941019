import type { MergeRegion } from '../../model/comparison/three-way-merge.ts';
import { isNumericToken } from '../words/numeric-tokens.ts';
import { isWordToken, tokenizeText } from '../words/tokenize-text.ts';
import { createMergeRegion } from './create-merge-region.ts';

/** The end of a sentence or a line; it keeps the changes on either side apart. */
const APART = /[.!?…;]\s|[\n\r\u2028\u2029]/;

/**
 * Joins two changes by different sides that are too close to read separately: in one sentence with no word between them,
 * or with only numbers between them, as in one amount or one date. They conflict, unless both sides now read the same.
 */
export function joinCloseChanges(stretches: readonly MergeRegion[]): MergeRegion[] {
  const joined: MergeRegion[] = [];
  for (const stretch of stretches) {
    const [before, between] = [joined.at(-2), joined.at(-1)];
    if (before !== undefined && between !== undefined && isClose(before, between, stretch))
      joined.splice(-2, 2, joinRegions([before, between, stretch]));
    else joined.push(stretch);
  }
  return joined;
}

function isClose(before: MergeRegion, between: MergeRegion, after: MergeRegion): boolean {
  if (before.from === 'base' || between.from !== 'base' || after.from === 'base' || before.from === after.from)
    return false;
  return (
    !APART.test(between.base) &&
    tokenizeText(between.base).every((token) => !isWordToken(token) || isNumericToken(token))
  );
}

function joinRegions(parts: readonly MergeRegion[]): MergeRegion {
  const side = (of: 'base' | 'ours' | 'theirs') => parts.map((part) => part[of]).join('');
  return createMergeRegion(side('base'), side('ours'), side('theirs'));
}

/** Whether both sides changed marks that overlap, so that it is unclear which end belongs to which. */
export function hasCrossingMarks(stretches: readonly MergeRegion[]): boolean {
  const places = (from: 'ours' | 'theirs') =>
    [...stretches.keys()].filter((at) => {
      const one = stretches[at];
      return one?.from === from && /[{}[\]|]/.test(one.base + one.ours + one.theirs);
    });
  const [ours, theirs] = [places('ours'), places('theirs')];
  const [first, last] = [ours[0], ours.at(-1)];
  const [start, end] = [theirs[0], theirs.at(-1)];
  if (first === undefined || last === undefined || start === undefined || end === undefined) return false;
  return first < end && start < last;
}
