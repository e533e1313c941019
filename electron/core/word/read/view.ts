import type {
  Cell,
  Change,
  ChangeKind,
  Paragraph,
  ParagraphProperties,
  Part,
  Segment,
  WordDocument,
} from './document.ts';
import { Numbers } from './numbers.ts';

/** All tracked changes accepted, all rejected, or everything as it stands in the file. */
export type View = 'accepted' | 'rejected' | 'all';

/** A paragraph as a view shows it, joined from several where their marks are gone. */
export type ShownParagraph = {
  /** Its words, without the automatic number. */
  readonly text: string;
  /** The automatic number or bullet as it is printed, "1." or "a)"; null where it has none. */
  readonly number: string | null;
  readonly part: Part;
  readonly story: string;
  readonly cells: readonly Cell[];
  readonly properties: ParagraphProperties;
  readonly segments: readonly Segment[];
  readonly bookmarks: readonly string[];
  readonly tags: readonly string[];
  /** The places in `WordDocument.paragraphs` that it is made of. */
  readonly from: readonly number[];
};

/** The paragraphs of a document in a view, as a word processor leaves them. */
export function paragraphsIn(document: WordDocument, view: View): readonly ShownParagraph[] {
  const all: ShownParagraph[] = [];
  const numbers = new Map<string, Numbers>();
  const joins = new Joins(view, (join) => {
    const { story, part } = join.first;
    // Numbers run on through the body, and begin anew in everything beside it.
    const counting = numbers.get(part === 'body' ? '' : story) ?? new Numbers(document.lists);
    numbers.set(part === 'body' ? '' : story, counting);
    all.push(shown(join, view, counting));
  });
  document.paragraphs.forEach((paragraph, at) => joins.add(paragraph, at));
  joins.finish();
  return all;
}

/** Whether what is under these changes is there in a view. */
function stands(changes: readonly Change[], view: View): boolean {
  if (view === 'all' || changes.length === 0) return true;
  return !changes.some(({ kind }) => GONE[view].includes(kind));
}

const GONE: Readonly<Record<Exclude<View, 'all'>, readonly ChangeKind[]>> = {
  accepted: ['deleted', 'moved-from'],
  rejected: ['inserted', 'moved-to'],
};

/** Most texts have few changes: a list of which nothing goes stays the same list. */
function standing(segments: readonly Segment[], view: View): readonly Segment[] {
  const all = segments.every(({ changes }) => stands(changes, view));
  return all ? segments : segments.filter(({ changes }) => stands(changes, view));
}

type Piece = { readonly paragraph: Paragraph; readonly at: number; readonly segments: readonly Segment[] };
type Join = { readonly first: Paragraph; readonly pieces: Piece[]; dropped: boolean };

/** Paragraphs whose mark is gone go on with the next one of their story, unless a table or the end of a cell comes between. */
class Joins {
  private readonly view: View;
  private readonly found: (join: Join) => void;
  /** Those that wait for an open one among them or before them, since they are given in their order. */
  private waiting: Join[] = [];
  /** By story, the join whose last mark is gone. */
  private readonly open = new Map<string, Join>();

  constructor(view: View, found: (join: Join) => void) {
    this.view = view;
    this.found = found;
  }

  add(paragraph: Paragraph, at: number): void {
    const { view, open } = this;
    const { story, cells } = paragraph;
    if (!stands(paragraph.within, view)) return;
    if (!cells.every(({ rowChanges, cellChanges }) => stands(rowChanges, view) && stands(cellChanges, view))) return;
    const before = open.get(story);
    const piece = { paragraph, at, segments: standing(paragraph.segments, view) };
    let join = before;
    if (join !== undefined && sameCell(join.first.cells, cells)) join.pieces.push(piece);
    else {
      if (join !== undefined && isEmpty(join) && tableFollows(join.first.cells, cells)) join.dropped = true;
      join = { first: paragraph, pieces: [piece], dropped: false };
      this.waiting.push(join);
    }
    if (stands(paragraph.mark, view)) open.delete(story);
    else open.set(story, join);
    if (open.size === 0) this.finish();
  }

  /** Gives all that wait. */
  finish(): void {
    for (const join of this.waiting) if (!join.dropped) this.found(join);
    this.waiting = [];
  }
}

function textOf(segments: readonly Segment[]): string {
  return segments.length === 1 ? (segments[0]?.text ?? '') : segments.map(({ text }) => text).join('');
}

const isEmpty = ({ pieces }: Join): boolean => pieces.every(({ segments }) => textOf(segments) === '');

function sameCell(a: readonly Cell[], b: readonly Cell[]): boolean {
  const within = (one: Cell, other: Cell | undefined) =>
    one.table === other?.table && one.row === other.row && one.cell === other.cell;
  return a.length === b.length && a.every((cell, n) => within(cell, b[n]));
}

function tableFollows(here: readonly Cell[], next: readonly Cell[]): boolean {
  return next.length > here.length && sameCell(here, next.slice(0, here.length));
}

function shown({ first, pieces }: Join, view: View, numbers: Numbers): ShownParagraph {
  const segments = segmentsOf(pieces, view);
  // The joined paragraph is the one whose words come first; where none has any, the one whose mark is left.
  const leading = (pieces.find((piece) => textOf(piece.segments) !== '') ?? pieces.at(-1))?.paragraph ?? first;
  const properties = view === 'rejected' ? (leading.was ?? leading.properties) : leading.properties;
  return {
    text: textOf(segments),
    number: properties.list === null ? null : numbers.next(properties.list),
    part: first.part,
    story: first.story,
    cells: first.cells,
    properties,
    segments,
    bookmarks: namesOf(pieces, ({ bookmarks }) => bookmarks),
    tags: namesOf(pieces, ({ tags }) => tags),
    from: pieces.map(({ at }) => at),
  };
}

function segmentsOf(pieces: readonly Piece[], view: View): readonly Segment[] {
  const [only] = pieces;
  const all = pieces.length === 1 && only !== undefined ? only.segments : pieces.flatMap(({ segments }) => segments);
  if (view !== 'rejected' || all.every(({ reformatted }) => reformatted === null)) return all;
  return all.map((segment) =>
    segment.reformatted === null ? segment : { ...segment, format: segment.reformatted.was },
  );
}

function namesOf(pieces: readonly Piece[], of: (paragraph: Paragraph) => readonly string[]): readonly string[] {
  const [only] = pieces;
  return pieces.length === 1 && only !== undefined
    ? of(only.paragraph)
    : [...new Set(pieces.flatMap(({ paragraph }) => of(paragraph)))];
}
