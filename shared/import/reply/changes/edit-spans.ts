import { isEditedRun, type TextRun } from '../model/text-run.ts';
import type { TrackedChange } from '../model/tracked-changes.ts';

/** Edited pieces that touch, by one author: places [from, to) among the pieces of a track. */
export type EditSpan = {
  readonly from: number;
  readonly to: number;
  /** Null where it was marked by hand. */
  readonly author: string | null;
  readonly date: string | null;
  readonly by: 'tracked' | 'hand';
  readonly atoms: readonly TrackedChange[];
};

/** The edited stretches of a track. What two authors did to the same words is one. */
export function findEditSpans(pieces: readonly TextRun[]): readonly EditSpan[] {
  const found: OpenSpan[] = [];
  let open: OpenSpan | null = null;
  pieces.forEach((piece, at) => {
    if (isEditedRun(piece)) {
      if (open?.takes(piece)) open.add(piece, at);
      else {
        open = new OpenSpan(piece, at);
        found.push(open);
      }
    } else if (piece.text !== '' && piece.hand === null) open = null;
  });
  return found.filter(({ author }) => author !== undefined).map((one) => one.finished());
}

class OpenSpan {
  readonly from: number;
  private to: number;
  author: string | null | undefined;
  private date: string | null = null;
  private readonly atoms = new Map<string, TrackedChange>();

  constructor(piece: TextRun, at: number) {
    this.from = at;
    this.to = at + 1;
    this.add(piece, at);
  }

  /** Line ends that come or go with their lines have no author of their own. */
  takes(piece: TextRun): boolean {
    const author = getAuthor(piece);
    if (this.author === undefined || author === undefined || author === this.author) return true;
    return piece.atoms.some(({ key }) => this.atoms.has(key));
  }

  add(piece: TextRun, at: number): void {
    const author = getAuthor(piece);
    if (this.author === undefined && author !== undefined) {
      this.author = author;
      this.date = piece.atoms[0]?.change.date ?? null;
    }
    this.to = at + 1;
    for (const atom of piece.atoms) this.atoms.set(atom.key, atom);
  }

  finished(): EditSpan {
    const { from, to, author = null, date } = this;
    return { from, to, author, date, by: author === null ? 'hand' : 'tracked', atoms: [...this.atoms.values()] };
  }
}

function getAuthor({ atoms, hand }: TextRun): string | null | undefined {
  const [first] = atoms;
  return first !== undefined ? first.change.author : hand === null ? undefined : null;
}
