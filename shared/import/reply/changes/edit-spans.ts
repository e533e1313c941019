import { isEditedRun, type TextRun } from '../model/text-run.ts';
import type { TrackedChange } from '../model/tracked-changes.ts';

/** Adjacent edited runs by one author, as indices [from, to) in a part. */
export type EditSpan = {
  readonly from: number;
  readonly to: number;
  /** Null for manual markup. */
  readonly author: string | null;
  readonly date: string | null;
  readonly by: 'tracked' | 'hand';
  readonly atoms: readonly TrackedChange[];
};

/** The edits in a part. Edits of the same words by two authors are one. */
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

  /** Line ends that are inserted or deleted with their lines have no author of their own. */
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
