import { findChild, parseWholeNumber, type XmlElement } from '../xml/xml-element.ts';
import { readIndentation } from './indentation.ts';

/** Twentieths of a point: 5 inches to the left of the margin or above the page, where no margin reaches. */
const BEFORE_PAGE = -7200;
/** The longest side of A3 paper. */
const BEHIND_PAGE = 23_811;
/** Frames of an exact size of less than 3 pt show no words. */
const SMALLEST_FRAME = 60;

/**
 * Whether the paragraph of these properties is next to the page, by its indentation or its frame, or in a frame without
 * room (ECMA-376 part 1, 17.3.1.11 and 17.3.1.12).
 */
export function isOffPage(properties: XmlElement | null): boolean {
  const { left } = readIndentation(properties);
  const frame = findChild(properties, 'w:framePr')?.attributes ?? {};
  const measure = (name: string) => parseWholeNumber(frame[`w:${name}`]);
  const isAway = (at: number | null) => at !== null && (at <= BEFORE_PAGE || at >= BEHIND_PAGE);
  const height = frame['w:hRule'] === 'exact' ? measure('h') : null;
  return isAway(left) || isAway(measure('x')) || isAway(measure('y')) || (height !== null && height <= SMALLEST_FRAME);
}
