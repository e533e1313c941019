import type { RedlineParagraph } from '../../../../shared/diff/redline/redline.ts';
import type { RevisionIds } from './revision.ts';

/** The tags around a paragraph where a move begins or ends (ECMA-376 17.13.5.21-28). */
type MoveRange = { readonly start: string; readonly end: string };

const NONE: MoveRange = { start: '', end: '' };

/**
 * Builds the ranges of the moves of a document: w:moveFromRangeStart and the three related elements, whose shared
 * w:name connects the two ends. Word names them "move" and a number.
 *
 * In: the paragraphs; one whose mark is deleted or moved from is where the move began. Out: the tags of each, in order.
 * Throws an Error for a move that does not have exactly two ends.
 */
export function buildMoveRanges(paragraphs: readonly RedlineParagraph[], revisions: RevisionIds): MoveRange[] {
  const names = new Map<string, string>();
  const ends = new Map<string, number>();
  const keys = paragraphs.map(({ move, mark }) => {
    if (move === null) return null;
    if (mark === 'kept') throw new Error(`a paragraph of the move ${move} stays`);
    names.set(move, names.get(move) ?? `move${names.size + 1}`);
    return `${mark === 'deleted' || mark === 'moved-from' ? 'From' : 'To'} ${move}`;
  });
  let id = 0;
  const edges = keys.map((key, n): MoveRange => {
    if (key === null) return NONE;
    const [begins, stops] = [keys[n - 1] !== key, keys[n + 1] !== key];
    const tag = `w:move${key.split(' ', 1)[0]}Range`;
    const name = names.get(paragraphs[n]?.move ?? '');
    if (begins) {
      id = revisions.next();
      ends.set(key, (ends.get(key) ?? 0) + 1);
    }
    return {
      start: begins ? `<${tag}Start w:id="${id}" ${revisions.by} w:name="${name}"/>` : '',
      end: stops ? `<${tag}End w:id="${id}"/>` : '',
    };
  });
  for (const move of names.keys()) {
    if (ends.get(`From ${move}`) !== 1 || ends.get(`To ${move}`) !== 1)
      throw new Error(`the move ${move} has not exactly two ends`);
  }
  return edges;
}
