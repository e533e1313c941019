import type { TreeElement } from '../../../package/xml-tree.ts';
import type { StoryContext } from '../story-context.ts';
import { importControl } from '../tracked-control.ts';
import { logRemovedControl, type WrappedRange } from '../unmarked/compare-ranges.ts';
import { type Atom, PARAGRAPH_END, type Wrapper } from './atom.ts';
import type { Piece } from './piece.ts';

/**
 * Puts content controls that only the older file has around the words that were in them, to be marked as deleted. One
 * that cannot be, or that crosses something around words of the newer file, is named instead.
 */
export function restoreControls(
  pieces: readonly Piece[],
  removed: readonly WrappedRange[],
  story: StoryContext,
): readonly Piece[] {
  let restored = pieces;
  // The outermost control is put around the words last.
  for (const range of removed.toReversed()) {
    const made = putAround(restored, range.element, story);
    if (made === null) logRemovedControl(range, story.job.log);
    else restored = made;
  }
  return restored;
}

function putAround(pieces: readonly Piece[], control: TreeElement, story: StoryContext): readonly Piece[] | null {
  const isIn = (piece: Piece) => piece.status === 'kept' && piece.old.path.some(({ element }) => element === control);
  const [first, last] = [pieces.findIndex(isIn), pieces.findLastIndex(isIn)];
  const inside = pieces.slice(first, last + 1);
  const isCrossed = [...pieces.slice(0, first), ...pieces.slice(last + 1)].some((piece) => isAround(piece, inside));
  if (first < 0 || isCrossed || inside.some(({ atom }) => atom.text === PARAGRAPH_END)) return null;
  const element = importControl(control, story.importer);
  if (element === null) return null;
  story.job.removedControls.add(element);
  const wrapper: Wrapper = { element, link: '' };
  return pieces.map((piece, at) =>
    at < first || at > last || piece.status === 'deleted' ? piece : { ...piece, atom: wrapAtom(piece.atom, wrapper) },
  );
}

/** Whether something around a piece is around others too. */
function isAround({ status, atom: { path } }: Piece, others: readonly Piece[]): boolean {
  const [outermost] = path;
  if (status === 'deleted' || outermost === undefined) return false;
  return others.some((one) => one.status !== 'deleted' && one.atom.path[0] === outermost);
}

function wrapAtom(atom: Atom, wrapper: Wrapper): Atom {
  const wrapped = { ...atom, path: [wrapper, ...atom.path] };
  return atom.parts === undefined ? wrapped : { ...wrapped, parts: atom.parts.map((part) => wrapAtom(part, wrapper)) };
}
