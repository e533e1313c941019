import type { Cell, Change, Paragraph, ParagraphProperties, Part, Segment, WordDocument } from './document.ts';
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
  const joins = new Joins(view);
  document.paragraphs.forEach((paragraph, at) => joins.add(paragraph, at));
  const numbers = new Map<string, Numbers>();
  return joins.finished().map((join) => {
    const { story, part } = join.first;
    // Numbers run on through the body, and begin anew in everything beside it.
    const counting = numbers.get(part === 'body' ? '' : story) ?? new Numbers(document.lists);
    numbers.set(part === 'body' ? '' : story, counting);
    return shown(join, view, counting);
  });
}

/** Whether what is under these changes is there in a view. */
function stands(changes: readonly Change[], view: View): boolean {
  if (view === 'all') return true;
  const gone = view === 'accepted' ? ['deleted', 'moved-from'] : ['inserted', 'moved-to'];
  return !changes.some(({ kind }) => gone.includes(kind));
}

type Piece = { readonly paragraph: Paragraph; readonly at: number; readonly segments: readonly Segment[] };
type Join = { readonly first: Paragraph; readonly pieces: Piece[]; dropped: boolean };

/** Paragraphs whose mark is gone go on with the next one of their story, unless a table or the end of a cell comes between. */
class Joins {
  private readonly view: View;
  private readonly joins: Join[] = [];
  /** By story, the join whose last mark is gone. */
  private readonly open = new Map<string, Join>();

  constructor(view: View) {
    this.view = view;
  }

  add(paragraph: Paragraph, at: number): void {
    const { view, open } = this;
    const { story, cells } = paragraph;
    if (!stands(paragraph.within, view)) return;
    if (!cells.every(({ rowChanges, cellChanges }) => stands(rowChanges, view) && stands(cellChanges, view))) return;
    const before = open.get(story);
    const piece = { paragraph, at, segments: paragraph.segments.filter(({ changes }) => stands(changes, view)) };
    let join = before;
    if (join === undefined || !sameCell(join.first.cells, cells)) {
      if (join !== undefined && isEmpty(join) && tableFollows(join.first.cells, cells)) join.dropped = true;
      join = { first: paragraph, pieces: [], dropped: false };
      this.joins.push(join);
    }
    join.pieces.push(piece);
    if (stands(paragraph.mark, view)) open.delete(story);
    else open.set(story, join);
  }

  finished(): readonly Join[] {
    return this.joins.filter(({ dropped }) => !dropped);
  }
}

const textOf = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('');
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
  const segments = pieces.flatMap((piece) => piece.segments).map((segment) => inView(segment, view));
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
    bookmarks: [...new Set(pieces.flatMap(({ paragraph }) => paragraph.bookmarks))],
    tags: [...new Set(pieces.flatMap(({ paragraph }) => paragraph.tags))],
    from: pieces.map(({ at }) => at),
  };
}

function inView(segment: Segment, view: View): Segment {
  return view === 'rejected' && segment.reformatted !== null
    ? { ...segment, format: segment.reformatted.was }
    : segment;
}
