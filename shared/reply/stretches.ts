import type { Atom } from './atoms.ts';
import { isEdited, type Piece } from './piece.ts';

/** Edited pieces that touch, by one author: places [from, to) among the pieces of a track. */
export type Stretch = {
  readonly from: number;
  readonly to: number;
  /** Null where it was marked by hand. */
  readonly author: string | null;
  readonly date: string | null;
  readonly by: 'tracked' | 'hand';
  readonly atoms: readonly Atom[];
};

/** The edited stretches of a track. What two authors did to the same words is one. */
export function stretchesOf(pieces: readonly Piece[]): readonly Stretch[] {
  const found: Open[] = [];
  let open: Open | null = null;
  pieces.forEach((piece, at) => {
    if (isEdited(piece)) {
      if (open?.takes(piece)) open.add(piece, at);
      else {
        open = new Open(piece, at);
        found.push(open);
      }
    } else if (piece.text !== '' && piece.hand === null) open = null;
  });
  return found.filter(({ author }) => author !== undefined).map((one) => one.finished());
}

class Open {
  readonly from: number;
  private to: number;
  author: string | null | undefined;
  private date: string | null = null;
  private readonly atoms = new Map<string, Atom>();

  constructor(piece: Piece, at: number) {
    this.from = at;
    this.to = at + 1;
    this.add(piece, at);
  }

  /** Line ends that come or go with their lines have no author of their own. */
  takes(piece: Piece): boolean {
    const author = authorOf(piece);
    if (this.author === undefined || author === undefined || author === this.author) return true;
    return piece.atoms.some(({ key }) => this.atoms.has(key));
  }

  add(piece: Piece, at: number): void {
    const author = authorOf(piece);
    if (this.author === undefined && author !== undefined) {
      this.author = author;
      this.date = piece.atoms[0]?.change.date ?? null;
    }
    this.to = at + 1;
    for (const atom of piece.atoms) this.atoms.set(atom.key, atom);
  }

  finished(): Stretch {
    const { from, to, author = null, date } = this;
    return { from, to, author, date, by: author === null ? 'hand' : 'tracked', atoms: [...this.atoms.values()] };
  }
}

function authorOf({ atoms, hand }: Piece): string | null | undefined {
  const [first] = atoms;
  return first !== undefined ? first.change.author : hand === null ? undefined : null;
}
