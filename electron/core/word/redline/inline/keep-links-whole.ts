import type { TreeElement } from '../../../package/xml-tree.ts';
import { appendAll } from '../append-all.ts';
import type { Atom } from './atom.ts';
import type { Piece } from './piece.ts';

/**
 * Replaces a link of the newer file as a whole where deleted words that led elsewhere are inside it: they can be
 * neither in the link nor between two parts of it, because accepting must leave one link.
 */
export function keepLinksWhole(pieces: readonly Piece[]): Piece[] {
  const ends = new Map<TreeElement, number>();
  pieces.forEach((piece, at) => {
    const link = findLink(piece);
    if (link !== undefined) ends.set(link, at);
  });
  const whole: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const first = pieces[at];
    const link = first && findLink(first);
    const end = link === undefined ? at : (ends.get(link) ?? at);
    const group = pieces.slice(at, end + 1);
    const isCut = group.some(({ status, atom }) => status === 'deleted' && atom.link !== first?.atom.link);
    appendAll(whole, isCut ? replacePieces(group) : group);
    at = end + 1;
  }
  return whole;
}

function findLink({ status, atom }: Piece): TreeElement | undefined {
  return status === 'deleted' ? undefined : readLink(atom);
}

function readLink({ path }: Atom): TreeElement | undefined {
  return path.findLast(({ link }) => link !== '')?.element;
}

function replacePieces(pieces: readonly Piece[]): Piece[] {
  const deleted = pieces.flatMap((piece): Piece[] => {
    if (piece.status === 'deleted') return [piece];
    if (piece.status !== 'kept') return [];
    const { old, oldFrom, from, to } = piece;
    return [{ status: 'deleted', atom: old, from: oldFrom, to: oldFrom + to - from }];
  });
  const inserted = pieces.flatMap((piece): Piece[] => {
    if (piece.status === 'deleted') return [];
    return piece.status === 'kept'
      ? [{ status: 'inserted', atom: piece.atom, from: piece.from, to: piece.to }]
      : [piece];
  });
  return [...deleted, ...inserted];
}
