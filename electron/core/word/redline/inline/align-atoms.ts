import { diffText } from '../../../../../shared/diff/words/diff-text.ts';
import { appendAll } from '../append-all.ts';
import type { Atom } from './atom.ts';
import { keepEndObjects } from './keep-end-objects.ts';
import { keepLinksWhole } from './keep-links-whole.ts';
import type { Piece, Slice } from './piece.ts';

/** Compares the atoms of two paragraphs by their words, across runs; equal words that lead elsewhere are changed. */
export function alignAtoms(old: readonly Atom[], next: readonly Atom[]): Piece[] {
  const pieces: Piece[] = [];
  const [olds, nexts] = [new AtomCursor(old), new AtomCursor(next)];
  const join = (atoms: readonly Atom[]) => atoms.map(({ text }) => text).join('');
  for (const { kind, text } of keepEndObjects(diffText(join(old), join(next)), old)) {
    if (kind === 'kept') alignKept(olds, nexts, text.length, pieces);
    else if (kind === 'deleted') appendAll(pieces, listDeleted(olds.take(text.length)));
    else appendAll(pieces, nexts.take(text.length).map(toInserted));
  }
  appendAll(pieces, nexts.take(0).map(toInserted));
  return keepLinksWhole(pieces);
}

/** The same words on both sides, as far as they are the same thing: text with the same link, or equal objects. */
function alignKept(olds: AtomCursor, nexts: AtomCursor, length: number, pieces: Piece[]): void {
  let [deleted, inserted]: [Piece[], Piece[]] = [[], []];
  const flush = () => {
    appendAll(pieces, deleted);
    appendAll(pieces, inserted);
    [deleted, inserted] = [[], []];
  };
  for (let left = length; left > 0; ) {
    flushSilent(nexts, inserted.length > 0 ? inserted : pieces);
    const step = Math.min(left, olds.available(), nexts.available());
    const [before] = olds.take(step).filter(({ atom }) => atom.text !== '');
    const [after] = nexts.take(step).filter(({ atom }) => atom.text !== '');
    if (before === undefined || after === undefined) break;
    left -= step;
    if (isSame(before.atom, after.atom)) {
      flush();
      pieces.push({ ...after, status: 'kept', old: before.atom, oldFrom: before.from });
    } else {
      deleted.push({ ...before, status: 'deleted' });
      inserted.push({ ...after, status: 'inserted' });
    }
  }
  flush();
}

function isSame(old: Atom, next: Atom): boolean {
  return old.isText === next.isText && old.link === next.link;
}

function flushSilent(cursor: AtomCursor, pieces: Piece[]): void {
  for (const slice of cursor.takeSilent()) pieces.push({ ...slice, status: 'silent' });
}

const toInserted = (slice: Slice): Piece => ({ ...slice, status: slice.atom.text === '' ? 'silent' : 'inserted' });

function listDeleted(slices: readonly Slice[]): Piece[] {
  return slices.flatMap((slice): Piece[] => (slice.atom.text === '' ? [] : [{ ...slice, status: 'deleted' }]));
}

/** Reads atoms by the length of their text. */
class AtomCursor {
  private readonly atoms: readonly Atom[];
  private at = 0;
  private from = 0;

  constructor(atoms: readonly Atom[]) {
    this.atoms = atoms;
  }

  /** How much text is left of the atom that comes next, silent ones aside. */
  available(): number {
    let { at } = this;
    while (this.atoms[at]?.text === '') at++;
    return (this.atoms[at]?.text.length ?? 0) - (at === this.at ? this.from : 0);
  }

  takeSilent(): Slice[] {
    const taken: Slice[] = [];
    for (let atom = this.atoms[this.at]; atom?.text === ''; atom = this.atoms[++this.at])
      taken.push({ atom, from: 0, to: 0 });
    return taken;
  }

  /** The slices of the next `length` characters with the silent atoms before them; with 0, the silent atoms alone. */
  take(length: number): Slice[] {
    const taken: Slice[] = [...this.takeSilent()];
    for (let left = length; left > 0; ) {
      const atom = this.atoms[this.at];
      if (atom === undefined) break;
      if (atom.text === '') {
        appendAll(taken, this.takeSilent());
        continue;
      }
      const to = Math.min(atom.text.length, this.from + left);
      taken.push({ atom, from: this.from, to });
      left -= to - this.from;
      if (to === atom.text.length) {
        this.at += 1;
        this.from = 0;
      } else this.from = to;
    }
    return taken;
  }
}
